package org.demarche.missions;

import java.util.List;
import org.demarche.model.Overlap;
import org.demarche.model.Period;
import org.demarche.network.Entity;
import org.demarche.network.Evidence;

/**
 * How many missions somebody says there are. Counts are never averaged: each stands with who counted, what, and when.
 *
 * @param sender whose missions
 * @param number how many
 * @param approximate whether the source gives a round figure
 * @param basis whether the number is stated, or comes from the missions that the counter names one by one
 * @param definition what was counted, as the source words it; empty if it does not say
 * @param countedBy who counted
 * @param period the time that the number is for
 * @param fits whether it is for the day asked about
 * @param evidence the claims, best first, at least one
 */
public record MissionCount(
        Entity sender,
        int number,
        boolean approximate,
        Basis basis,
        String definition,
        String countedBy,
        Period period,
        Overlap fits,
        List<Evidence> evidence) {
    /** Where a number comes from. */
    public enum Basis {
        /** The source states the number. */
        STATED,
        /** The counter names so many missions as open for the day. */
        NAMED_ONE_BY_ONE
    }

    /** Copies the list.
     * @throws IllegalArgumentException if the number is negative or there is no evidence */
    public MissionCount {
        evidence = List.copyOf(evidence);
        if (number < 0 || evidence.isEmpty()) {
            throw new IllegalArgumentException(
                    "a count is 0 or more and has evidence, got " + number + " by " + countedBy);
        }
    }
}
