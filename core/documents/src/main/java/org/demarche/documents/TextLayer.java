package org.demarche.documents;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/*
 * A PDF whose font does not say which letters its glyphs are gives other letters, or none: "7KH HPEDVV\" for "The embassy". It looks
 * right on the screen, and every quotation from it would be false. No language is asked for, so that none is mistaken for rubbish:
 * 1. characters without a meaning (private use, not assigned, replacement);
 * 2. words of Latin letters without a vowel, or with signs and digits between letters, or with capitals after small letters; a page of
 *    acronyms, codes or formulas has some of them, and is not told by a few.
 */
/** Tells whether the text layer of a page is one that a person could have written. */
final class TextLayer {
    /** Fewest letters by which a page is judged. */
    private static final int LEAST_LETTERS = 80;
    /** Share of characters without a meaning from which the rest is not believed. */
    private static final double MOST_MEANINGLESS = 0.1;
    /** Share of words that no language has. */
    private static final double MOST_ODD = 0.4;

    private static final Pattern WORD = Pattern.compile("\\S{3,}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern VOWEL =
            Pattern.compile("(?iu)[aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýāăąēĕėęěīĭįōŏőœūůűųơưạ-ỹ]");
    private static final Pattern ODD_INSIDE = Pattern.compile(
            "\\p{L}[^\\p{L}\\p{M}\\p{Nd}'’.,:;/&@_()\\[\\]\\u00AD-]+\\p{L}|\\p{L}\\d+\\p{L}|\\p{Ll}{1,20}\\p{Lu}{2}");

    private TextLayer() {}

    static boolean isRubbish(String text) {
        long letters = 0;
        long meaningless = 0;
        long characters = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            if (Character.isWhitespace(point)) {
                continue;
            }
            characters++;
            letters += Character.isLetter(point) ? 1 : 0;
            meaningless += isMeaningless(point) ? 1 : 0;
        }
        if (letters + meaningless < LEAST_LETTERS) {
            return false;
        }
        return meaningless > characters * MOST_MEANINGLESS || oddShare(text) > MOST_ODD;
    }

    private static boolean isMeaningless(int point) {
        int type = Character.getType(point);
        return point == 0xFFFD
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.SURROGATE
                || type == Character.CONTROL;
    }

    /** Of the words with Latin letters, the share that is odd. */
    private static double oddShare(String text) {
        int latin = 0;
        int odd = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            if (word.length() <= 100 && LATIN.matcher(word).find()) {
                latin++;
                odd += !VOWEL.matcher(word).find() || ODD_INSIDE.matcher(word).find() ? 1 : 0;
            }
        }
        return latin < 10 ? 0 : (double) odd / latin;
    }
}
