package org.demarche.report;

import java.util.List;
import java.util.Optional;

/**
 * A window of a document's text; all positions are those of the whole text.
 *
 * @param id SHA-256 of the document's bytes
 * @param title of the document
 * @param publisher who answers for it
 * @param date when it was published, EDTF
 * @param url where
 * @param reliability of the publisher, A to F
 * @param length of the whole text
 * @param start of the window
 * @param end of the window
 * @param text of the window
 * @param pages that it touches
 * @param marks claims that cite words in it
 */
public record DocumentWindow(
        String id,
        String title,
        Optional<String> publisher,
        Optional<String> date,
        Optional<String> url,
        Optional<String> reliability,
        int length,
        int start,
        int end,
        String text,
        List<PageMark> pages,
        List<ClaimMark> marks) {
    /** Longest window, in characters. */
    public static final int LONGEST = 100_000;

    /** Copies the lists. */
    public DocumentWindow {
        pages = List.copyOf(pages);
        marks = List.copyOf(marks);
    }

    /**
     * A page.
     *
     * @param number from 1
     * @param start its first character
     * @param end the character after its last
     */
    public record PageMark(int number, int start, int end) {}

    /**
     * Words that a claim cites.
     *
     * @param claimId the claim
     * @param start first character
     * @param end the character after the last
     */
    public record ClaimMark(String claimId, int start, int end) {}
}
