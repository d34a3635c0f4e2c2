package org.demarche.ledger;

import org.jdbi.v3.core.Handle;

/** Questions about the end of the chain. */
final class Heads {
    private Heads() {}

    /** The head as the last commit recorded it. */
    static Head recorded(Handle handle) {
        return handle.createQuery("SELECT entries, hash FROM head WHERE id = 1")
                .map((row, context) -> new Head(row.getLong(1), row.getString(2)))
                .one();
    }

    /** The end of the chain when it had a number of entries: its genesis if there is no such entry. */
    static Head at(Handle handle, long entries) {
        return handle.createQuery("SELECT hash FROM entry WHERE sequence = :sequence")
                .bind("sequence", entries)
                .mapTo(String.class)
                .findOne()
                .map(hash -> new Head(entries, hash))
                .orElse(Head.GENESIS);
    }

    /** When an entry was recorded; the empty text, which sorts before every moment, if there is no such entry. */
    static String lastRecordedAt(Handle handle, long sequence) {
        return handle.createQuery("SELECT recorded_at FROM entry WHERE sequence = :sequence")
                .bind("sequence", sequence)
                .mapTo(String.class)
                .findOne()
                .orElse("");
    }

    /** Number of the last entry recorded at or before a moment, 0 if there is none. O(log entries), as moments never decrease. */
    static long knownAt(Handle handle, String moment) {
        long low = 0;
        long high = recorded(handle).entries();
        if (high == 0 || lastRecordedAt(handle, high).compareTo(moment) <= 0) {
            return high;
        }
        while (low < high) {
            long middle = low + (high - low + 1) / 2;
            if (lastRecordedAt(handle, middle).compareTo(moment) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
