package org.demarche.report;

/**
 * How many matches are wanted, and how good.
 *
 * @param limit most results, 1 or more
 * @param threshold least score of a match, in [0, 1]
 * @param cutoff least score of a result, in [0, 1]; results between cutoff and threshold are shown as no match
 */
public record FtmBounds(int limit, double threshold, double cutoff) {
    /** The least score of what is shown. */
    double least() {
        return Math.min(threshold, cutoff);
    }
}
