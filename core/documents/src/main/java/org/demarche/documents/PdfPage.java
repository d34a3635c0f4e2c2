package org.demarche.documents;

import java.util.List;

/**
 * The words of one page, in the order of the file.
 *
 * @param number counted from 1
 * @param words all of them, with their places
 * @param glyphs number of glyphs drawn
 * @param invisible how many of them are drawn invisibly, as programs do that lay recognised text over a picture
 */
record PdfPage(int number, List<PdfWord> words, int glyphs, int invisible) {
    PdfPage {
        words = List.copyOf(words);
    }

    static PdfPage of(int number, List<PdfWord> words) {
        return new PdfPage(number, words, 0, 0);
    }

    boolean hasText() {
        return words.stream().anyMatch(word -> word.text().codePoints().anyMatch(Character::isLetterOrDigit));
    }

    /** Whether the text was laid over a picture by a program that recognised it. */
    boolean isOverlaid() {
        return invisible * 2 > glyphs;
    }

    String plainText() {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word.glued() ? "" : " ").append(word.text()));
        return text.toString();
    }
}
