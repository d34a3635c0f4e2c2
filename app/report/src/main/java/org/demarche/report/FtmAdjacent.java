package org.demarche.report;

import java.util.List;

/**
 * What is at the end of one way from an entity.
 *
 * @param results links, each with its other end in it
 * @param total how many there are
 * @param limit most results that were wanted
 * @param offset results left out before the first
 */
public record FtmAdjacent(List<FtmEntity> results, FtmTotal total, int limit, int offset) {
    /** Copies the list. */
    public FtmAdjacent {
        results = List.copyOf(results);
    }

    /** Nothing at the end of a way. */
    public static FtmAdjacent none(int limit, int offset) {
        return new FtmAdjacent(List.of(), FtmTotal.exactly(0), limit, offset);
    }
}
