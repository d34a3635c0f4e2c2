package org.demarche.report;

import java.util.List;
import java.util.Optional;

/**
 * Which mission is said to serve a host.
 *
 * @param by the mission
 * @param sentence who says so, and how
 * @param certainty solid, dashed, dotted or struck
 * @param grade the best among its claims
 * @param period when, EDTF
 * @param claimIds the claims that say so
 */
public record Coverage(
        EntityReference by,
        String sentence,
        String certainty,
        Optional<String> grade,
        Optional<String> period,
        List<String> claimIds) {
    /** Copies the list. */
    public Coverage {
        claimIds = List.copyOf(claimIds);
    }
}
