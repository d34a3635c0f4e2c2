package org.demarche.lists;

import java.util.Optional;
import org.demarche.model.DemarcheException;

/** A layout in which lists are published. One class a layout; {@link Formats} has them all. */
@FunctionalInterface
interface ListFormat {
    /**
     * The list in these files, checked as a whole; empty if they are not in this layout.
     *
     * @throws DemarcheException if they are in this layout but damaged, incomplete or beyond a limit
     */
    Optional<ListSource> open(FoundFiles found);
}
