package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.EntityType;

/**
 * Finds the names of people: what the analyser tags, made whole at both ends (family names of one letter, hyphenated given names, particles such as
 * {@code al}), without ranks and titles; and capitalised words behind a rank.
 */
final class PersonFinder implements Finder {
    private static final int LONGEST_NAME = 6;

    private final Gazetteer gazetteer;

    PersonFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Finding> find(Words words) {
        List<Finding> found = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            int from = next;
            int to = from;
            if (isTagged(words, from)) {
                to = end(words, from);
                from = start(words, from);
            } else if (behindRank(words, from)) {
                to = end(words, from);
            }
            if (to > from && isName(words, from, to)) {
                found.add(words.name(from, to, EntityType.PERSON, words.phrase(from, to)));
            }
            next = Math.max(next + 1, to);
        }
        return found;
    }

    private static boolean isTagged(Words words, int index) {
        return words.nameTag(index).equals("PERSON") && words.startsUpper(index) && !words.is(WordClass.RANK, index);
    }

    private static boolean behindRank(Words words, int index) {
        return words.isProper(index)
                && words.is(WordClass.RANK, index - 1)
                && words.startsUpper(index - 1)
                && words.nameTag(index).equals("O")
                && !words.is(WordClass.RANK, index)
                && !words.isHeading()
                && isPart(words, index + 1)
                && !words.is(WordClass.RANK, index + 1);
    }

    private static boolean isPart(Words words, int index) {
        return (words.isProper(index) && !isOrganizationWord(words, index)) || words.isHyphen(index);
    }

    private static boolean isOrganizationWord(Words words, int index) {
        return words.is(WordClass.PUBLIC_HEAD, index)
                || words.is(WordClass.COMPANY_HEAD, index)
                || words.is(WordClass.ORGANIZATION_HEAD, index)
                || words.is(WordClass.MISSION, index)
                || words.is(WordClass.NOT_A_NAME, index);
    }

    /** Takes in what the analyser drops before a name: "O", "RI", "KIM", an initial; but no rank, country or body. */
    private int start(Words words, int tagged) {
        int from = tagged;
        while (from > 0 && tagged - from < 2 && isFront(words, from - 1)) {
            from--;
        }
        return from;
    }

    private boolean isFront(Words words, int index) {
        boolean loose = words.isProper(index)
                && words.nameTag(index).equals("O")
                && !words.is(WordClass.RANK, index)
                && !isOrganizationWord(words, index)
                && !words.is(WordClass.NOT_A_NAME, index)
                && words.known(index).isEmpty();
        boolean surname = words.is(WordClass.SURNAME_SHORT, index)
                && words.startsUpper(index)
                && !words.tag(index).equals("PRP");
        return surname || (loose && index > 0 && !gazetteer.is(WordClass.PERSON, words.word(index)));
    }

    private int end(Words words, int from) {
        int to = from + 1;
        while (to < words.size() && to - from < LONGEST_NAME * 2) {
            boolean hyphened = words.isHyphen(to)
                    && words.word(to + 1).matches("\\p{L}+")
                    && !words.lower(to + 1)
                            .matches("led|linked|based|backed|era|style|affiliated|controlled|owned|related");
            boolean name = words.startsUpper(to)
                    && (words.nameTag(to).equals("PERSON")
                            || (words.isProper(to)
                                    && words.nameTag(to).equals("O")
                                    && !isOrganizationWord(words, to)
                                    && !words.is(WordClass.RANK, to)
                                    && words.known(to).isEmpty()));
            boolean particle = words.is(WordClass.NAME_PARTICLE, to)
                    && (words.nameTag(to + 1).equals("PERSON") || words.isProper(to + 1) || words.isHyphen(to + 1))
                    && !words.lower(to).equals("y");
            if (hyphened) {
                to += 2;
            } else if (name || particle) {
                to++;
            } else {
                break;
            }
        }
        return to;
    }

    /** One capital, no digit, not only a particle or a word of the gazetteer. */
    private boolean isName(Words words, int from, int to) {
        String phrase = words.phrase(from, to);
        boolean letters =
                phrase.codePoints().allMatch(c -> Character.isLetter(c) || " -.'\u2019\u2018".indexOf(c) >= 0);
        boolean known = words.known(from)
                .filter(hit -> hit.to() >= to && hit.entry().type() != EntityType.PERSON)
                .isPresent();
        boolean shouted = to - from == 1
                && phrase.length() > 1
                && phrase.equals(phrase.toUpperCase(java.util.Locale.ROOT))
                && phrase.length() <= 6;
        return letters
                && phrase.length() > 2
                && !known
                && !shouted
                && !words.is(WordClass.NOT_A_NAME, from)
                && !isOrganizationWord(words, to - 1)
                && gazetteer.adjective(phrase).isEmpty();
    }
}
