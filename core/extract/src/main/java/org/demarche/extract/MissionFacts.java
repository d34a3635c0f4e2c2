package org.demarche.extract;

import java.util.Optional;

/**
 * What the words say of a mission.
 *
 * @param kind embassy, consulate, mission...
 * @param generality whether the kind says more than that it is some mission
 * @param sender name of the sending state
 * @param place the city, or the state, where it is
 * @param country the state in which the place lies
 */
record MissionFacts(
        String kind, Generality generality, Optional<String> sender, Optional<String> place, Optional<String> country) {
    /** How much the kind says. */
    enum Generality {
        /** An embassy is no consulate. */
        SPECIFIC,
        /** A mission, an outpost: may be any kind. */
        ANY_KIND
    }
}
