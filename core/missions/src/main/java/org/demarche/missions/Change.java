package org.demarche.missions;

import java.util.List;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.network.Entity;
import org.demarche.network.Evidence;
import org.demarche.network.Weight;

/**
 * Something that is stated to have happened to a mission: it opened, closed, or its closing was announced.
 *
 * @param mission the mission
 * @param predicate what happened
 * @param period when, by the best claim
 * @param sentence the best claim in words
 * @param evidence the claims that give the same time, best first
 */
public record Change(Entity mission, Predicate predicate, Period period, String sentence, List<Evidence> evidence) {
    /** Copies the list. */
    public Change {
        evidence = List.copyOf(evidence);
    }

    /** What its claims weigh. */
    public Weight weight() {
        return Weight.of(evidence);
    }
}
