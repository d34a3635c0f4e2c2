package org.demarche.ledger;

import java.util.Optional;

/**
 * One question and its answer on their way into the screening log. Both are texts in a canonical form that their writer keeps: equal questions
 * and answers are equal texts.
 *
 * @param kind what it is about
 * @param askedBy who asked, in words; empty if they did not say
 * @param mode how it was screened, such as {@code standard}
 * @param question what was asked, with every option that can change the answer; at most {@link #LONGEST_QUESTION} characters
 * @param basis what the answer was computed from
 * @param answer as it was given; at most {@link #LONGEST_ANSWER} characters
 */
public record ScreeningRecord(
        ScreeningKind kind,
        Optional<String> askedBy,
        String mode,
        String question,
        ScreeningBasis basis,
        String answer) {
    /** Most characters of a question; a request for matches has several queries. */
    public static final int LONGEST_QUESTION = 1 << 24;

    /** Most characters of an answer: 1,000 hits with all their reasons are below a tenth of it. */
    public static final int LONGEST_ANSWER = 1 << 26;

    /** @throws IllegalArgumentException if a text is too long */
    public ScreeningRecord {
        requireAtMost("question", question, LONGEST_QUESTION);
        requireAtMost("answer", answer, LONGEST_ANSWER);
    }

    private static void requireAtMost(String what, String text, int most) {
        if (text.length() > most) {
            throw new IllegalArgumentException(
                    what + " must have at most " + most + " characters, got " + text.length());
        }
    }
}
