package org.demarche.report;

import java.util.List;
import java.util.Optional;

/**
 * What one or more claims say alike, as a sentence an officer could file.
 *
 * @param number from 1, to be referred to
 * @param sentence who says what, and how far the source commits itself
 * @param claimIds the claims, best first
 * @param contradicts numbers of the statements that cannot be true with this one
 * @param modality asserted, reported, alleged, assessed, hypothetical or denied
 * @param certainty solid, dashed, dotted or struck
 * @param negated whether it says that something is not so
 * @param grade the best among its claims
 * @param origins independent origins, 1 or more
 * @param meets numbers of the statements that say the same for a time that can be one
 * @param corroboration who stands behind it
 * @param period when, EDTF
 * @param inView whether the period may hold on the day
 * @param predicate its predicate in the schema
 * @param family revenue, procurement, support, place or other
 * @param other the entity at the other end
 * @param sources as footnotes
 */
public record NumberedStatement(
        int number,
        String sentence,
        List<String> claimIds,
        List<Integer> contradicts,
        String modality,
        String certainty,
        boolean negated,
        Optional<String> grade,
        int origins,
        List<Integer> meets,
        Corroboration corroboration,
        Optional<String> period,
        boolean inView,
        String predicate,
        Optional<String> family,
        Optional<EntityReference> other,
        List<Source> sources) {
    /** Copies the lists. */
    public NumberedStatement {
        claimIds = List.copyOf(claimIds);
        contradicts = List.copyOf(contradicts);
        meets = List.copyOf(meets);
        sources = List.copyOf(sources);
    }
}
