package org.demarche.fetch;

import java.util.List;
import java.util.OptionalInt;
import org.demarche.lists.ListSource;
import org.demarche.model.DemarcheException;
import org.demarche.model.DocumentId;

/** Where lists go that are good. Used by one thread at a time. */
public interface ListStore {
    /** Whether it has all these documents; if not, they are fetched again. */
    boolean holds(List<DocumentId> documents);

    /** Number of entries of the version of a list that is in force; empty if there is none. */
    OptionalInt entriesInForce(String list);

    /**
     * Takes a version, as a whole or not at all.
     *
     * @return what to tell about it, in a few words; empty text if there is nothing
     * @throws DemarcheException if it does not take it; it is then as it was before
     */
    String load(ListSource list);
}
