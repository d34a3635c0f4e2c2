package org.demarche.lists;

/** Looks for digits, where a pattern would take longer than the answer is worth. The digits of ASCII only, as patterns have it. */
final class Digits {
    private Digits() {}

    static boolean isOne(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** Whether a text has one. */
    static boolean in(String text) {
        return in(text, 1);
    }

    /** Whether a text has so many in a row. */
    static boolean in(String text, int wanted) {
        int run = 0;
        for (int at = 0; at < text.length() && run < wanted; at++) {
            run = isOne(text.charAt(at)) ? run + 1 : 0;
        }
        return run >= wanted;
    }

    /** Whether a text has only digits from one place to before another, and reaches so far. */
    static boolean only(String text, int from, int to) {
        if (to > text.length()) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!isOne(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
