package org.demarche.names;

import java.util.List;
import java.util.stream.Stream;

/**
 * One word as it is compared: the unit that an index interns.
 *
 * @param text folded Latin form that is preferred
 * @param type role in the name
 * @param vowelless whether the text comes from a script that leaves vowels out
 * @param skeleton consonants, see {@link Skeleton}
 * @param letters one bit for each letter and digit that occurs, for cheap bounds on edits
 * @param others the other readings of the word, each a token without others of its own
 */
record Token(String text, PartType type, boolean vowelless, String skeleton, long letters, List<Token> others) {
    Token {
        others = List.copyOf(others);
    }

    static Token of(String text, PartType type, boolean vowelless) {
        return new Token(text, type, vowelless, Skeleton.of(text), letters(text), List.of());
    }

    /** With readings beside the one preferred; {@code text} may be among them. */
    static Token of(String text, PartType type, boolean vowelless, List<String> readings) {
        List<Token> others = readings.stream()
                .filter(reading -> !reading.equals(text))
                .map(reading -> of(reading, type, vowelless))
                .toList();
        return new Token(text, type, vowelless, Skeleton.of(text), letters(text), others);
    }

    boolean initial() {
        return text.length() == 1 && Character.isLetter(text.charAt(0));
    }

    /** Every reading, the preferred one first. */
    List<String> readings() {
        if (others.isEmpty()) {
            return List.of(text);
        }
        return Stream.concat(Stream.of(text), others.stream().map(Token::text)).toList();
    }

    private static long letters(String text) {
        long bits = 0;
        for (int at = 0; at < text.length(); at++) {
            bits |= 1L << (text.charAt(at) & 63);
        }
        return bits;
    }
}
