package org.demarche.lists;

import java.util.List;
import org.demarche.model.ClaimSink;
import org.demarche.model.Period;

/** One version of an official list, recognised, checked as a whole and ready to be read. Immutable; may be read again and by several threads. */
public sealed interface ListSource permits OfacList, ReadyList, UnList {
    /** Short name of the list, the same for every version: {@code un-sc}, {@code us-ofac-sdn}, {@code us-ofac-cons}. */
    String id();

    /** What the list is called. */
    String title();

    /** When this version came out, {@link Period#UNKNOWN} if neither the files nor their names say so. */
    Period published();

    /** The files, in the order in which they are read. */
    List<ListFile> files();

    /**
     * Hands on every record before the claims about it, and what could not be read. The same files give the same records and claims in the same
     * order. O(bytes) in time; in memory, the ids of the entries and one entry at a time.
     */
    ListSummary read(ClaimSink sink);
}
