package org.demarche.lists;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds numbers of passports in running words. Such words are kept as claims of a passport, never as remarks, because remarks are shown by default. */
final class PassportNumbers {
    private static final Pattern PASSPORT = Pattern.compile(
            "(?i)passports?\\s*(?:\\(\\p{L}+\\)\\s*)?(?:nos?\\.?|numbers?|#)?\\s*:?\\s*([A-Z]{0,3}\\d[A-Z0-9]{3,14})\\b");

    private PassportNumbers() {}

    /** The numbers, in order. */
    static List<String> in(String words) {
        return !mayBeIn(words)
                ? List.of()
                : PASSPORT.matcher(words).results().map(found -> found.group(1)).toList();
    }

    /** Whether there is one. */
    static boolean areIn(String words) {
        return mayBeIn(words) && PASSPORT.matcher(words).find();
    }

    private static boolean mayBeIn(String words) {
        return Digits.in(words) && words.toLowerCase(Locale.ROOT).contains("passport");
    }
}
