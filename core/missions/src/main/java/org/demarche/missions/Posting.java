package org.demarche.missions;

import java.util.List;
import org.demarche.model.Period;
import org.demarche.network.Entity;
import org.demarche.network.Evidence;
import org.demarche.network.Weight;

/**
 * A person at a mission.
 *
 * @param person who
 * @param mission where
 * @param role rank or post, as the source words it; empty if it does not say
 * @param period when, {@link Period#UNKNOWN} if nobody says
 * @param evidence the claims that say so alike, best first
 */
public record Posting(Entity person, Entity mission, String role, Period period, List<Evidence> evidence) {
    /** Copies the list. */
    public Posting {
        evidence = List.copyOf(evidence);
    }

    /** What its claims weigh. */
    public Weight weight() {
        return Weight.of(evidence);
    }
}
