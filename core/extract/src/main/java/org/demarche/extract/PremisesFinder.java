package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.EntityType;

/** Finds buildings and grounds that are described: "the ministry's new headquarters", "a munitions factory". */
final class PremisesFinder implements Finder {
    private static final int LONGEST_PHRASE = 8;

    @Override
    public List<Finding> find(Words words) {
        List<Finding> found = new ArrayList<>();
        for (int head = 0; head < words.size(); head++) {
            boolean noun = words.isNoun(head) && words.is(WordClass.PREMISES, head) && !words.startsUpper(head);
            boolean within = words.isNoun(head + 1) || words.isHyphen(head + 1) || words.isHyphen(head);
            if (noun && !within) {
                premises(words, head).ifPresent(found::add);
            }
        }
        return found;
    }

    /** With modifiers and the owner, so that it can be told from others; a bare "building" says too little. */
    private static Optional<Finding> premises(Words words, int head) {
        int from = head;
        while (from > 0 && head - from < LONGEST_PHRASE && isModifier(words, from - 1)) {
            from--;
        }
        while (from < head
                && (words.isPossessive(from)
                        || words.isHyphen(from)
                        || words.tag(from).equals("POS"))) {
            from++;
        }
        return from == head && !opened(words, head)
                ? Optional.empty()
                : Optional.of(words.description(from, head + 1, EntityType.PREMISES));
    }

    private static boolean opened(Words words, int head) {
        return words.lower(head - 1).matches("an?|the")
                && words.lower(head + 1).matches("that|which|of|in|at|for|where");
    }

    private static boolean isModifier(Words words, int index) {
        return words.tag(index).matches("JJ.*|NN.*|HYPH|VBN|CD|POS");
    }
}
