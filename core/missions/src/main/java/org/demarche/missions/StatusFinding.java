package org.demarche.missions;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Period;
import org.demarche.network.Evidence;
import org.demarche.network.Weight;

/**
 * The status of a mission on a day, with what speaks for it and against it.
 *
 * @param status by the rule of docs/decisions/0007-mission-status.md
 * @param since when it came to be so, {@link Period#UNKNOWN} if nobody says
 * @param supporting the claims it rests on, best first; none if nothing is known
 * @param against the claims that cannot be true with them, best first
 */
public record StatusFinding(MissionStatus status, Period since, List<Evidence> supporting, List<Evidence> against) {
    /** Copies the lists. */
    public StatusFinding {
        supporting = List.copyOf(supporting);
        against = List.copyOf(against);
    }

    /** What the claims it rests on weigh; empty if there are none. */
    public Optional<Weight> weight() {
        return supporting.isEmpty() ? Optional.empty() : Optional.of(Weight.of(supporting));
    }
}
