package org.demarche.report;

import java.util.List;

/**
 * The entities that a query may mean.
 *
 * @param results best first
 * @param total how many reach the threshold, those beyond the limit included
 */
public record FtmMatches(List<FtmMatch> results, FtmTotal total) {
    /** Copies the list. */
    public FtmMatches {
        results = List.copyOf(results);
    }

    /** Nothing. */
    static FtmMatches none() {
        return new FtmMatches(List.of(), FtmTotal.exactly(0));
    }
}
