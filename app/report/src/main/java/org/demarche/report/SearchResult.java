package org.demarche.report;

import java.util.List;
import java.util.Optional;

/**
 * What a query touches.
 *
 * @param query as it was asked
 * @param hits best first
 * @param screening number under which question and answer are recorded; empty if they are not
 * @param suppressed hits left out by decision of a person; empty if that was not looked at
 */
public record SearchResult(
        String query, List<Hit> hits, Optional<Long> screening, Optional<List<Suppression>> suppressed) {
    /** Copies the lists. */
    public SearchResult {
        hits = List.copyOf(hits);
        suppressed = suppressed.map(List::copyOf);
    }

    /** Of a question that is not recorded. */
    public SearchResult(String query, List<Hit> hits) {
        this(query, hits, Optional.empty(), Optional.empty());
    }

    /** The same, recorded under a number. */
    SearchResult recordedAs(long number) {
        return new SearchResult(query, hits, Optional.of(number), suppressed);
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
