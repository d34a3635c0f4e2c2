package org.demarche.names;

/**
 * One word as it is compared: the unit that an index interns.
 *
 * @param text folded Latin form
 * @param type role in the name
 * @param vowelless whether the text comes from a script that leaves vowels out
 * @param skeleton consonants, see {@link Skeleton}
 * @param letters one bit for each letter and digit that occurs, for cheap bounds on edits
 */
record Token(String text, PartType type, boolean vowelless, String skeleton, long letters) {
    static Token of(String text, PartType type, boolean vowelless) {
        return new Token(text, type, vowelless, Skeleton.of(text), letters(text));
    }

    boolean initial() {
        return text.length() == 1 && Character.isLetter(text.charAt(0));
    }

    /** Two neighbours written as one word. */
    static Token joined(Token first, Token second) {
        return of(first.text + second.text, PartType.TOKEN, first.vowelless || second.vowelless);
    }

    private static long letters(String text) {
        long bits = 0;
        for (int at = 0; at < text.length(); at++) {
            bits |= 1L << (text.charAt(at) & 63);
        }
        return bits;
    }
}
