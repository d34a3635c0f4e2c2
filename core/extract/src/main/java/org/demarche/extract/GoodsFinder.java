package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.model.EntityType;

/**
 * Finds goods: noun phrases with a head such as "valves", with their adjectives, and what "a shipment of" and its like are of; what is before
 * "exports"; designations of letters and digits.
 */
final class GoodsFinder implements Finder {
    private static final int MOST_MODIFIERS = 5;
    private static final Pattern DESIGNATION = Pattern.compile("\\p{Lu}(?=\\p{Lu}*\\p{Nd})[\\p{Lu}\\p{Nd}]{2,7}");

    private final Gazetteer gazetteer;

    GoodsFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Finding> find(Words words) {
        List<Finding> found = new ArrayList<>();
        for (int head = 0; head < words.size(); head++) {
            boolean within = words.isNoun(head + 1) && !words.is(WordClass.GOODS_DEED, head + 1);
            boolean lastOfPhrase = !within && !words.isHyphen(head + 1) && !words.isHyphen(head);
            if (!words.isHeading() && lastOfPhrase && isGoods(words, head)) {
                goods(words, head).ifPresent(found::add);
            } else if (isDesignation(words, head)) {
                found.add(words.name(head, head + 1, EntityType.GOODS, words.word(head)));
            }
        }
        return found;
    }

    /** "TX90" stands for a product; "2 km" and "G7" do not. */
    private static boolean isDesignation(Words words, int index) {
        boolean code = DESIGNATION.matcher(words.word(index)).matches();
        return code && words.isNoun(index) && words.known(index).isEmpty();
    }

    private static boolean isGoods(Words words, int index) {
        return words.isNoun(index) && words.is(WordClass.GOODS, index);
    }

    private Optional<Finding> goods(Words words, int head) {
        int from = head;
        while (from > 0 && head - from < MOST_MODIFIERS && isModifier(words, from - 1)) {
            from--;
        }
        while (from < head
                && (words.tag(from).equals("HYPH")
                        || words.is(WordClass.GOODS_NOT, from)
                        || words.tag(from).equals("CC"))) {
            from++;
        }
        if (words.known(from)
                .filter(hit -> hit.by() == Known.By.ADJECTIVE && hit.to() <= head)
                .isPresent()) {
            from = words.known(from).map(Known::to).orElse(from);
        }
        boolean reference =
                words.is(WordClass.VESSEL, head) && words.lower(from - 1).matches("the|this|that");
        if (from == head && (words.is(WordClass.GOODS_BARE, head) || reference)) {
            return Optional.empty();
        }
        int to = words.is(WordClass.GOODS_OF, head) && words.lower(head + 1).matches("for|of")
                ? complement(words, head + 2)
                : head + 1;
        int end = Math.max(to, head + 1);
        return Optional.of(new Finding(
                words.index(),
                from,
                end,
                head,
                words.span(from, end),
                EntityType.GOODS,
                words.phrase(from, end),
                List.of(),
                Mention.Kind.DESCRIPTION,
                Optional.empty()));
    }

    private boolean isModifier(Words words, int index) {
        boolean kind = words.tag(index).matches("JJ.*|NN.*|HYPH|VBN|VBG|CD") && !words.isPossessive(index);
        boolean verb = (words.tag(index).equals("VBG") && !words.is(WordClass.GOODS_ADJECTIVE, index))
                || (words.tag(index).equals("VBN") && (words.isPredicate(index) || isDeed(words, index)));
        return kind
                && !verb
                && !(words.tag(index).equals("CD") && words.word(index).matches("\\d{4}"))
                && !gazetteer.is(WordClass.PERSON, words.lemma(index));
    }

    /** "the firm imported bearings", also where the parser took the deed for an adjective: it stands right behind a name. */
    private static boolean isDeed(Words words, int index) {
        return words.isProper(index - 1) || words.word(index - 1).equals(")");
    }

    /** The token after "a Russian cruise missile" in "drawings for a Russian cruise missile". */
    private static int complement(Words words, int from) {
        int at = from;
        if (words.tag(at).equals("DT")) {
            at++;
        }
        int start = at;
        while (words.tag(at).matches("JJ.*|NN.*|HYPH|CD|VBN") && at - start < MOST_MODIFIERS) {
            at++;
        }
        return at > start && words.isNoun(at - 1) ? at : -1;
    }
}
