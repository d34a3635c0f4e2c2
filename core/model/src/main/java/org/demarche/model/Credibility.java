package org.demarche.model;

import java.util.Optional;

/** Admiralty credibility of a claim (NATO AJP-2.1 / STANAG 2511), from 1, confirmed, to 6, cannot be judged. */
public enum Credibility {
    /** Confirmed by another, independent source. */
    CONFIRMED(1, "confirmed by independent sources"),
    /** Probably true. */
    PROBABLE(2, "probably true"),
    /** Possibly true. */
    POSSIBLE(3, "possibly true"),
    /** Doubtful. */
    DOUBTFUL(4, "doubtful"),
    /** Improbable. */
    IMPROBABLE(5, "improbable"),
    /** Truth cannot be judged. */
    UNJUDGED(6, "truth cannot be judged");

    private final int number;
    private final String label;

    Credibility(int number, String label) {
        this.number = number;
        this.label = label;
    }

    /** The number 1 to 6. */
    public int number() {
        return number;
    }

    /** What the number means. */
    public String label() {
        return label;
    }

    /** The credibility with that number. */
    public static Optional<Credibility> byNumber(int number) {
        for (Credibility credibility : values()) {
            if (credibility.number == number) {
                return Optional.of(credibility);
            }
        }
        return Optional.empty();
    }
}
