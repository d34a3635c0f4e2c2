package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.EntityType;

/** Reads "Long Name (LN)": the words in brackets are another name of what stands before them if their letters occur in it in order. */
final class Brackets {
    private static final int LONGEST_ALIAS = 4;
    private static final Set<EntityType> TYPES = Set.of(
            EntityType.PERSON,
            EntityType.ORGANIZATION,
            EntityType.COMPANY,
            EntityType.PUBLIC_BODY,
            EntityType.MISSION,
            EntityType.VESSEL,
            EntityType.DOCUMENT);

    private Brackets() {}

    /** Names of the sentence and, behind each, the abbreviation that is bound to it; a finding of the same words gives way. */
    static List<Finding> bind(Words words, List<Finding> chosen) {
        List<Finding> all = new ArrayList<>(chosen);
        for (Finding name : chosen) {
            if (name.isName() && TYPES.contains(name.type())) {
                alias(words, name).ifPresent(alias -> {
                    all.removeIf(other -> !other.equals(name) && other.overlaps(alias));
                    all.add(alias);
                });
            }
        }
        return all;
    }

    private static Optional<Finding> alias(Words words, Finding name) {
        int open = name.to();
        if (!words.word(open).matches("[(\\[]")) {
            return Optional.empty();
        }
        int from = words.lower(open + 1).matches("the|or") ? open + 2 : open + 1;
        from = words.word(from).matches("[\"“'‘]") ? from + 1 : from;
        int to = from;
        while (words.has(to) && to - from < LONGEST_ALIAS && !words.word(to).matches("[)\\];,\"”'’]")) {
            to++;
        }
        if (to == from || !words.word(to).matches("[)\\];,\"”'’]") || !words.startsUpper(from)) {
            return Optional.empty();
        }
        String alias = words.phrase(from, to);
        return abbreviates(alias, name.span().length() > alias.length() ? words.phrase(name.from(), name.to()) : "")
                ? Optional.of(words.finding(from, to, name.type(), name.name(), List.of(), Mention.Kind.NAME))
                : Optional.empty();
    }

    /** Whether the letters of one occur in the other in order, the first at the start of a word. */
    static boolean abbreviates(String alias, String name) {
        String letters = alias.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        String within = name.toLowerCase(Locale.ROOT);
        if (letters.length() < 2 || letters.length() > 24) {
            return false;
        }
        int at = -1;
        for (int i = 0; i < letters.length(); i++) {
            at = within.indexOf(letters.charAt(i), at + 1);
            if (at < 0) {
                return false;
            }
            if (i == 0 && !startsWord(within, at)) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
