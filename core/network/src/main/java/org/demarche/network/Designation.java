package org.demarche.network;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.Period;
import org.demarche.model.RecordId;

/**
 * An entity on a list by an authority.
 *
 * @param record the entry
 * @param authority who listed it
 * @param listReference its number on the list; empty if the source gives none
 * @param programmes under what it is listed
 * @param period from the day of listing on, without end while the newest list has it; unknown if no day is given
 * @param evidence the claims that say so, at least one
 */
public record Designation(
        RecordId record,
        String authority,
        String listReference,
        List<String> programmes,
        Period period,
        List<Evidence> evidence) {
    /** Copies the lists.
     * @throws IllegalArgumentException if there is no evidence */
    public Designation {
        programmes = List.copyOf(programmes);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a designation needs evidence, got none for " + record);
        }
    }

    /** Whether the entity may be on the list on that day. */
    public boolean inForce(LocalDate day) {
        return period.holdsOn(day).isPossible();
    }
}
