package org.demarche.report;

import java.util.List;

/**
 * The entities that a query may mean.
 *
 * @param results best first
 * @param total how many reach the threshold, those beyond the limit included
 * @param leftOut what was left out by decision of a person, likewise
 */
public record FtmMatches(List<FtmMatch> results, FtmTotal total, List<FtmLeftOut> leftOut) {
    /** Copies the lists. */
    public FtmMatches {
        results = List.copyOf(results);
        leftOut = List.copyOf(leftOut);
    }

    /** Nothing. */
    static FtmMatches none() {
        return new FtmMatches(List.of(), FtmTotal.exactly(0), List.of());
    }
}
