package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.EntityType;

/**
 * Finds people whom a text describes but does not name: "two diplomats", "a senior intelligence official". "The official" is a description of one
 * met before, "the director of X" is not. Companies and groups count behind "a" only. Whole groups ("diplomats") are left to the words of a claim.
 */
final class ActorFinder implements Finder {
    private static final int LONGEST_PHRASE = 9;
    private static final int REACH = 7;

    @Override
    public List<Finding> find(Words words) {
        List<Finding> found = new ArrayList<>();
        for (int head = 0; head < words.size() && !words.isHeading(); head++) {
            boolean within = words.isNoun(head + 1) || words.isHyphen(head + 1);
            Optional<EntityType> type = within ? Optional.empty() : type(words, head);
            if (type.isPresent()) {
                int from = start(words, head);
                boolean person = type.get() == EntityType.PERSON;
                if ((opens(words, from, head) && (person || !isDefinite(words, from))) || isTied(words, from, head)) {
                    found.add(words.description(from, end(words, head), type.get()));
                }
            }
        }
        return found;
    }

    private static Optional<EntityType> type(Words words, int head) {
        if (!words.isNoun(head) || (words.startsUpper(head) && !words.is(WordClass.PERSON, head))) {
            return Optional.empty();
        }
        if (words.is(WordClass.PERSON, head)) {
            return Optional.of(EntityType.PERSON);
        }
        if (words.is(WordClass.COMPANY_NOUN, head)) {
            return Optional.of(EntityType.COMPANY);
        }
        return words.is(WordClass.ORGANIZATION_NOUN, head) ? Optional.of(EntityType.ORGANIZATION) : Optional.empty();
    }

    private static boolean isDefinite(Words words, int from) {
        return words.lower(from).matches("the|this|that");
    }

    /** "A-linked hackers": a state or place and a word of tie. */
    private static boolean isTied(Words words, int from, int head) {
        for (int i = from; i < head; i++) {
            if (words.isHyphen(i) && words.is(WordClass.TIE, i + 1) && words.isProper(i - 1)) {
                return true;
            }
        }
        return false;
    }

    private static int start(Words words, int head) {
        int from = head;
        while (from > 0 && head - from < LONGEST_PHRASE && words.tag(from - 1).matches("JJ.*|NN.*|HYPH|VBN|CD|DT|RB")) {
            from--;
            if (words.tag(from).equals("DT")) {
                break;
            }
        }
        while (from < head && words.tag(from).matches("RB|HYPH")) {
            from++;
        }
        return from;
    }

    /** An article or a number, so that somebody certain is meant. */
    private static boolean opens(Words words, int from, int head) {
        boolean plural = words.tag(head).equals("NNS") || words.tag(head).equals("NNPS");
        boolean one = words.lower(from).matches("an?|one|another");
        boolean number = words.tag(from).equals("CD") && !words.word(from).matches(".*\\d{4}.*");
        boolean the = words.lower(from).matches("the|this|that") && !plural;
        return (!plural && one) || (plural && number) || the;
    }

    /** With whom or where they are: "an official from the trader X", "the director of X", "an entity incorporated in Y". */
    private static int end(Words words, int head) {
        boolean placed = words.lower(head + 1).matches("incorporated|based|registered|headquartered|located")
                && words.lower(head + 2).equals("in");
        if (!placed && !words.lower(head + 1).matches("from|at|of")) {
            return head + 1;
        }
        int at = placed ? head + 3 : head + 2;
        while (at < head + REACH && words.tag(at).matches("DT|JJ|NN|NNS|HYPH") && !words.isProper(at)) {
            at++;
        }
        int from = at;
        while (words.isProper(at)) {
            at++;
        }
        return at > from ? at : head + 1;
    }
}
