package org.demarche.ledger;

import java.util.List;

/**
 * What an answer was computed from: with it, the answer can be computed again.
 *
 * @param ledger the end of the ledger's chain as it was read
 * @param lists the versions of lists in force, in the order of the ledger; at most {@link #MOST_LISTS}
 * @param policy version of the weights and thresholds
 * @param code version of the program
 */
public record ScreeningBasis(Head ledger, List<ListVersion> lists, String policy, String code) {
    /** The most lists of one ledger. */
    public static final int MOST_LISTS = 10_000;

    /** Copies the list.
     * @throws IllegalArgumentException if there are too many lists */
    public ScreeningBasis {
        lists = List.copyOf(lists);
        if (lists.size() > MOST_LISTS) {
            throw new IllegalArgumentException("at most " + MOST_LISTS + " lists, got " + lists.size());
        }
    }
}
