package org.demarche.report;

import java.util.List;
import java.util.Optional;

/**
 * What one receiving state hosts.
 *
 * @param view from where
 * @param country the state
 * @param missions in it
 * @param coverage missions elsewhere that are said to serve it
 * @param postings people said to be posted to it
 * @param statements what is stated to have happened in it
 */
public record HostPage(
        View view,
        Country country,
        List<MissionPoint> missions,
        List<Coverage> coverage,
        List<Posting> postings,
        List<NumberedStatement> statements) {
    /** Copies the lists. */
    public HostPage {
        missions = List.copyOf(missions);
        coverage = List.copyOf(coverage);
        postings = List.copyOf(postings);
        statements = List.copyOf(statements);
    }

    /**
     * A state.
     *
     * @param code ISO 3166-1 alpha-2
     * @param name in English
     * @param entityId of the entity, if there is one
     */
    public record Country(String code, String name, Optional<String> entityId) {}

    /**
     * A person at a mission.
     *
     * @param person who
     * @param mission where
     * @param role rank or post
     * @param period when, EDTF
     * @param certainty solid, dashed, dotted or struck
     * @param grade the best among its claims
     * @param claimIds the claims that say so
     */
    public record Posting(
            EntityReference person,
            EntityReference mission,
            Optional<String> role,
            Optional<String> period,
            String certainty,
            Optional<String> grade,
            List<String> claimIds) {
        /** Copies the list. */
        public Posting {
            claimIds = List.copyOf(claimIds);
        }
    }
}
