package org.demarche.screen;

import java.util.List;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;

/**
 * An entity that a query may mean.
 *
 * @param entity its id
 * @param caption the name it is called by
 * @param type what kind of thing
 * @param name the name of it that the query is most like; the caption when a number matched
 * @param score from 0 to 1; it ranks, and is no probability
 * @param listReferences its numbers on lists, sorted; empty for one that is only in the network
 * @param via whether it is on a list or only in the network
 * @param reasons the evidence; the contributions sum to the score
 * @param conflicts what speaks against it
 */
public record Hit(
        EntityId entity,
        String caption,
        EntityType type,
        MatchedName name,
        double score,
        List<String> listReferences,
        Via via,
        List<MatchReason> reasons,
        List<Conflict> conflicts) {
    /** Copies the lists.
     * @throws IllegalArgumentException if the score is NaN or outside [0, 1], or has no reason */
    public Hit {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score must be in [0, 1], got " + score + " for " + entity);
        }
        listReferences = List.copyOf(listReferences);
        reasons = List.copyOf(reasons);
        conflicts = List.copyOf(conflicts);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a score needs a reason, got none for " + entity);
        }
    }
}
