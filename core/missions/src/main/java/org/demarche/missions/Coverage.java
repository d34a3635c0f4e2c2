package org.demarche.missions;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Overlap;
import org.demarche.model.Period;
import org.demarche.network.Certainty;
import org.demarche.network.Entity;
import org.demarche.network.Evidence;
import org.demarche.network.Weight;

/**
 * Which mission serves a country on a day.
 *
 * @param country the country
 * @param kind resident, from elsewhere, none, or not known
 * @param resident its missions that are not known to be closed
 * @param claims who is said to serve it from elsewhere, best first; several mean that sources differ or that each serves it
 */
public record Coverage(Entity country, Kind kind, List<Mission> resident, List<CoverageClaim> claims) {
    /** How a country is served. */
    public enum Kind {
        /** A mission in the country. */
        RESIDENT,
        /** A mission elsewhere is said to serve it. */
        FROM_ELSEWHERE,
        /** Its mission closed, and nobody is said to serve it since. */
        NONE_KNOWN,
        /** Nothing is known of it. */
        UNKNOWN
    }

    /**
     * A mission, or another place, that is said to serve the country.
     *
     * @param by the mission, or what the source names in its stead; empty if that has no record
     * @param words what the source names
     * @param accreditation whether it is a standing accreditation, and not a taking over
     * @param period since when
     * @param fits whether it holds on the day
     * @param evidence the claims, best first
     * @param sentence the best of them in words
     */
    public record CoverageClaim(
            Optional<Entity> by,
            String words,
            boolean accreditation,
            Period period,
            Overlap fits,
            List<Evidence> evidence,
            String sentence) {
        /** Copies the list. */
        public CoverageClaim {
            evidence = List.copyOf(evidence);
        }

        /** What its claims weigh. */
        public Weight weight() {
            return Weight.of(evidence);
        }
    }

    /** Copies the lists. */
    public Coverage {
        resident = List.copyOf(resident);
        claims = List.copyOf(claims);
    }

    /** Whether sources name different missions that took over: both stay. */
    public boolean isContested() {
        return claims.stream()
                        .filter(each -> !each.accreditation() && each.weight().certainty() != Certainty.DENIED)
                        .map(CoverageClaim::words)
                        .distinct()
                        .count()
                > 1;
    }
}
