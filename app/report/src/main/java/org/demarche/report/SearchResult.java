package org.demarche.report;

import java.util.List;

/**
 * What a query touches.
 *
 * @param query as it was asked
 * @param hits best first
 */
public record SearchResult(String query, List<Hit> hits) {
    /** Copies the list. */
    public SearchResult {
        hits = List.copyOf(hits);
    }

    /**
     * An entity that the query touches.
     *
     * @param entityId its id
     * @param caption what it is called
     * @param type in the schema
     * @param score how well the names agree, 0 to 1
     * @param match list, if it is a listed party; network, if it is only stated to be linked to one
     * @param listReferences numbers of its entries
     * @param reasons for the score
     */
    public record Hit(
            String entityId,
            String caption,
            String type,
            double score,
            String match,
            List<String> listReferences,
            List<MatchReason> reasons) {
        /** Copies the lists. */
        public Hit {
            listReferences = List.copyOf(listReferences);
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * Why a hit has its score.
     *
     * @param part of the name or record
     * @param left the value asked for
     * @param right the value found
     * @param weight in the score
     * @param explanation in words
     */
    public record MatchReason(String part, String left, String right, double weight, String explanation) {}
}
