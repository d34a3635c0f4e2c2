package org.demarche.names;

import java.util.List;

/**
 * The outcome of comparing two names.
 *
 * @param score from 0, nothing in common, to 1, one name; it ranks and is no probability
 * @param reasons the evidence part by part; the contributions sum to the score
 */
public record Comparison(double score, List<Reason> reasons) {
    /** @throws IllegalArgumentException if the score is NaN or outside [0, 1] */
    public Comparison {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score must be in [0, 1], got " + score);
        }
        reasons = List.copyOf(reasons);
    }
}
