package org.demarche.model;

import java.util.Locale;

/**
 * Admiralty grade: how reliable the source is and, kept apart, how credible the claim is.
 *
 * @param reliability of the source, A to F
 * @param credibility of the claim, 1 to 6
 */
public record Grade(Reliability reliability, Credibility credibility) {
    /** The lowest grade, F6: every claim meets it as a minimum. */
    public static final Grade ANY = new Grade(Reliability.F, Credibility.UNJUDGED);

    /**
     * The grade written as letter and digit, such as {@code B2}.
     *
     * @throws IllegalArgumentException if it is not
     */
    public static Grade parse(String text) {
        if (!text.matches("[A-Fa-f][1-6]")) {
            throw new IllegalArgumentException(
                    "grade must be a letter A to F and a digit 1 to 6, such as C3, got \"" + text + "\"");
        }
        Reliability reliability = Reliability.valueOf(text.substring(0, 1).toUpperCase(Locale.ROOT));
        return new Grade(reliability, Credibility.byNumber(text.charAt(1) - '0').orElseThrow());
    }

    /** Whether both letter and digit are at least as good as the minimum's. */
    public boolean meets(Grade minimum) {
        return reliability.compareTo(minimum.reliability) <= 0 && credibility.compareTo(minimum.credibility) <= 0;
    }

    /** The same source, another credibility. */
    public Grade with(Credibility other) {
        return new Grade(reliability, other);
    }

    /** The same credibility, another source. */
    public Grade with(Reliability other) {
        return new Grade(other, credibility);
    }

    @Override
    public String toString() {
        return reliability.name() + credibility.number();
    }
}
