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
 * @param notes sentences on what the answer cannot show, as that no list as old as the day is known; absent if there is none
 */
public record SearchResult(
        String query,
        List<Hit> hits,
        Optional<Long> screening,
        Optional<List<Suppression>> suppressed,
        Optional<List<String>> notes) {
    /** Copies the lists. */
    public SearchResult {
        hits = List.copyOf(hits);
        suppressed = suppressed.map(List::copyOf);
        notes = notes.map(List::copyOf);
    }

    /** Of a question that is not recorded. */
    public SearchResult(String query, List<Hit> hits) {
        this(query, hits, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same, recorded under a number. */
    SearchResult recordedAs(long number) {
        return new SearchResult(query, hits, Optional.of(number), suppressed, notes);
    }

    /**
     * An entity that the query touches.
     *
     * @param entityId its id
     * @param caption what it is called
     * @param type in the schema
     * @param score how well names, numbers and facts agree, 0 to 1
     * @param match list, if it is a listed party; network, if it is only stated to be linked to one
     * @param listReferences numbers of its entries
     * @param reasons for the score
     * @param tie how one that is on no list is stated to be tied to one that is, such as {@code mission}; empty for one that is on a list, and where
     *     nothing is known
     * @param tieWords the same as sentences, each with who says it
     * @param wouldChange what would make it another score, the most telling first
     */
    public record Hit(
            String entityId,
            String caption,
            String type,
            double score,
            String match,
            List<String> listReferences,
            List<MatchReason> reasons,
            Optional<String> tie,
            Optional<String> tieWords,
            List<String> wouldChange) {
        /** Copies the lists. */
        public Hit {
            listReferences = List.copyOf(listReferences);
            reasons = List.copyOf(reasons);
            wouldChange = List.copyOf(wouldChange);
        }

        /** Of one of whom nothing more is known. */
        public Hit(
                String entityId,
                String caption,
                String type,
                double score,
                String match,
                List<String> listReferences,
                List<MatchReason> reasons) {
            this(
                    entityId,
                    caption,
                    type,
                    score,
                    match,
                    listReferences,
                    reasons,
                    Optional.empty(),
                    Optional.empty(),
                    List.of());
        }
    }

    /**
     * Why a hit has its score.
     *
     * @param part of the name or record
     * @param left the value asked for
     * @param right the value found
     * @param weight in log-odds
     * @param explanation in words
     */
    public record MatchReason(String part, String left, String right, double weight, String explanation) {}
}
