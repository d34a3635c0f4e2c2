package org.demarche.screen;

import java.util.List;
import java.util.Optional;
import org.demarche.model.EntityId;
import org.demarche.network.Designation;
import org.demarche.network.Network;

/** How a hit touches what is sanctioned: it is on a list itself, or it is only in the network. Plain values: it can be kept without the network. */
public sealed interface Via {
    /** {@code list} or {@code network}. */
    String id();

    /** The list entries that are or were in force. */
    List<ListEntry> entries();

    /**
     * On one or more lists on the day asked about.
     *
     * @param entries those in force, at least one
     */
    record OnList(List<ListEntry> entries) implements Via {
        /** Copies the list.
         * @throws IllegalArgumentException if there is no entry */
        public OnList {
            entries = List.copyOf(entries);
            if (entries.isEmpty()) {
                throw new IllegalArgumentException("a hit on a list needs an entry");
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
     * @param entries those not in force on the day: not yet, or no more
     * @param way the best-evidenced path to a designated entity; none means that none is known, not that there is none
     */
    record InNetwork(List<ListEntry> entries, Optional<Way> way) implements Via {
        /** Copies the list. */
        public InNetwork {
            entries = List.copyOf(entries);
        }

        @Override
        public String id() {
            return "network";
        }
    }

    /** How an entity of a network touches what is sanctioned on the network's day. */
    static Via of(EntityId entity, Network network) {
        List<Designation> all = network.designations(entity);
        List<ListEntry> inForce = all.stream()
                .filter(each -> each.inForce(network.standpoint().on()))
                .map(ListEntry::of)
                .toList();
        if (!inForce.isEmpty()) {
            return new OnList(inForce);
        }
        return new InNetwork(
                all.stream().map(ListEntry::of).toList(),
                network.exposure(entity).best().map(path -> Way.of(path, network)));
    }
}
