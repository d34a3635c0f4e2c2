package org.demarche.screen;

import java.util.List;
import java.util.Set;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;

/**
 * An entity that a query may mean.
 *
 * @param entity its id
 * @param caption the name it is called by
 * @param type what kind of thing
 * @param name the name of it that the query is most like; the caption when a number alone matched
 * @param score from 0 to 1, {@code 1 / (1 + e^-logOdds)}; it ranks what to look at first, and says nothing of guilt
 * @param logOdds the evidence weighed, natural logarithm: the sum of the contributions of the reasons
 * @param listReferences its numbers on lists, sorted; empty for one that is only in the network
 * @param datasets short names of the lists, packs and texts that describe it
 * @param topics why it may be of interest
 * @param via whether it is on a list or only in the network
 * @param reasons the evidence, what was before it first; the contributions sum to {@code logOdds}
 * @param conflicts what speaks against it
 * @param wouldChange what would make it another score, the most telling first
 */
public record Hit(
        EntityId entity,
        String caption,
        EntityType type,
        MatchedName name,
        double score,
        double logOdds,
        List<String> listReferences,
        Set<String> datasets,
        Set<Topic> topics,
        Via via,
        List<MatchReason> reasons,
        List<Conflict> conflicts,
        List<Change> wouldChange) {
    /** Copies the lists.
     * @throws IllegalArgumentException if the score is NaN or outside [0, 1], or has no reason */
    public Hit {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score must be in [0, 1], got " + score + " for " + entity);
        }
        listReferences = List.copyOf(listReferences);
        datasets = Set.copyOf(datasets);
        topics = Set.copyOf(topics);
        reasons = List.copyOf(reasons);
        conflicts = List.copyOf(conflicts);
        wouldChange = List.copyOf(wouldChange);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a score needs a reason, got none for " + entity);
        }
    }
}
