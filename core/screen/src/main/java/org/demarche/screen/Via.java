package org.demarche.screen;

import java.util.List;
import java.util.Optional;
import org.demarche.network.Designation;
import org.demarche.network.EvidencePath;

/** How a hit touches what is sanctioned: it is on a list itself, or it is only in the network. */
public sealed interface Via {
    /** {@code list} or {@code network}. */
    String id();

    /** The designations that are or were in force. */
    List<Designation> designations();

    /**
     * On one or more lists on the day asked about.
     *
     * @param designations those in force, at least one
     */
    record OnList(List<Designation> designations) implements Via {
        /** Copies the list.
         * @throws IllegalArgumentException if there is no designation */
        public OnList {
            designations = List.copyOf(designations);
            if (designations.isEmpty()) {
                throw new IllegalArgumentException("a hit on a list needs a designation");
            }
        }

        @Override
        public String id() {
            return "list";
        }
    }

    /**
     * On no list on the day asked about, only spoken of.
     *
     * @param designations those not in force on the day: not yet, or no more
     * @param path the best-evidenced path to a designated entity; none means that none is known, not that there is none
     */
    record InNetwork(List<Designation> designations, Optional<EvidencePath> path) implements Via {
        /** Copies the list. */
        public InNetwork {
            designations = List.copyOf(designations);
        }

        @Override
        public String id() {
            return "network";
        }
    }
}
