package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.EntityType;

/** Finds ships by what stands beside their names: "M/V X", "the tanker X", "the X, a cargo vessel", "a vessel, the X", "X (IMO 1234567)". */
final class VesselFinder implements Finder {
    private static final int LONGEST_NAME = 5;
    private static final int FORMER_REACH = 9;
    private static final int APPOSITION_REACH = 7;

    @Override
    public List<Finding> find(Words words) {
        List<Finding> found = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            int to = words.isHeading() ? next : end(words, next);
            if (to > next && told(words, next, to) && !words.is(WordClass.VESSEL, to - 1)) {
                Finding ship = words.name(next, to, EntityType.VESSEL, words.phrase(next, to));
                found.add(ship);
                former(words, ship).ifPresent(found::add);
                next = to;
            } else {
                next++;
            }
        }
        return found;
    }

    /** The name it had before, within a few words: "(IMO 1234567, formerly the Y)", "(ex-Y)", "X, f/k/a Y". */
    private static Optional<Finding> former(Words words, Finding ship) {
        for (int at = ship.to(); at < ship.to() + FORMER_REACH; at++) {
            int from = behindFormer(words, at);
            int to = from > 0 ? end(words, from) : from;
            if (from > 0 && to > from) {
                return Optional.of(words.name(from, to, EntityType.VESSEL, ship.name()));
            }
            if (words.word(at).matches("[.;]")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The token behind what leads a former name; 0 where nothing does. */
    private static int behindFormer(Words words, int at) {
        int from = 0;
        if (words.lower(at).matches("formerly|previously")) {
            from = words.lower(at + 1).matches("known|named|called|registered")
                    ? (words.lower(at + 2).equals("as") ? at + 3 : at + 2)
                    : at + 1;
        } else if (words.lower(at).equals("ex")) {
            from = words.isHyphen(at + 1) || words.word(at + 1).equals("-") ? at + 2 : at + 1;
        } else if (words.lower(at).equals("f/k/a") || words.lower(at).equals("fka")) {
            from = at + 1;
        } else if (words.lower(at).equals("f")
                && words.word(at + 1).equals("/")
                && words.lower(at + 4).equals("a")) {
            from = at + 5;
        }
        return from > 0 && words.lower(from).equals("the") ? from + 1 : from;
    }

    /** The token after the capitalised words, with numbers behind them. */
    private static int end(Words words, int from) {
        int to = from;
        while (to < words.size() && to - from < LONGEST_NAME && isNameWord(words, from, to)) {
            to++;
        }
        return to;
    }

    private static boolean isNameWord(Words words, int from, int at) {
        boolean number = at > from && words.word(at).matches("\\d{1,4}|[IVX]{1,4}");
        boolean word = words.startsUpper(at)
                && words.tag(at).matches("NN.*|JJ.*|VB.*|CD|FW|RB")
                && !words.is(WordClass.VESSEL_PREFIX, at)
                && !words.is(WordClass.NOT_A_NAME, at)
                && !words.word(at - 1).equals("/");
        return number || word;
    }

    private static boolean told(Words words, int from, int to) {
        int before = words.word(from - 1).matches("[\"“'‘]") ? from - 2 : from - 1;
        int after = words.word(to).matches("[\"”'’]") ? to + 1 : to;
        if (isPrefixed(words, before) || isNumbered(words, after)) {
            return true;
        }
        boolean state = words.known(from).filter(known -> known.to() >= to).isPresent();
        if (state) {
            return false;
        }
        if (isVesselNoun(words, before)
                || (words.lower(before).matches("named|called|renamed") && isVesselNoun(words, before - 1))) {
            return true;
        }
        boolean the = words.lower(before).equals("the");
        boolean behindNoun = the && words.word(before - 1).equals(",") && isVesselNoun(words, before - 2);
        return behindNoun || (the && words.word(after).equals(",") && apposition(words, after + 1));
    }

    /** "M/V" may be one token or three. */
    private static boolean isPrefixed(Words words, int before) {
        boolean three = words.word(before - 1).equals("/")
                && (words.word(before - 2) + words.word(before)).matches("[MS][VTS]");
        return three || words.is(WordClass.VESSEL_PREFIX, before);
    }

    private static boolean isNumbered(Words words, int at) {
        boolean bracket = words.word(at).equals("(") || words.word(at).equals(",");
        return bracket
                && words.word(at + 1).equals("IMO")
                && (words.word(at + 2) + words.word(at + 3) + words.word(at + 4)).matches("\\D*\\d{7}.*");
    }

    private static boolean isVesselNoun(Words words, int index) {
        return words.is(WordClass.VESSEL, index) && words.isNoun(index) && !words.startsUpper(index);
    }

    /** "an oil products tanker": the noun phrase behind the comma ends in a ship. */
    private static boolean apposition(Words words, int from) {
        if (!words.lower(from).matches("an?|the|another|one")) {
            return false;
        }
        int at = from + 1;
        while (at < from + APPOSITION_REACH && words.tag(at).matches("JJ.*|NN.*|HYPH|VBN|CD|POS")) {
            at++;
        }
        return isVesselNoun(words, at - 1);
    }
}
