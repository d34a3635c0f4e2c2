package org.demarche.screen;

import java.util.List;
import org.demarche.model.Period;
import org.demarche.network.Designation;

/**
 * That an entity is or was on a list, as an answer tells it.
 *
 * @param authority who listed it
 * @param listReference its number on the list; empty if the source gives none
 * @param programmes under what it is listed
 * @param period from the day of listing on, without end while the newest list has it; unknown if no day is given
 */
public record ListEntry(String authority, String listReference, List<String> programmes, Period period) {
    /** Copies the list. */
    public ListEntry {
        programmes = List.copyOf(programmes);
    }

    static ListEntry of(Designation designation) {
        return new ListEntry(
                designation.authority(), designation.listReference(), designation.programmes(), designation.period());
    }
}
