package org.demarche.ledger;

import java.time.Clock;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/**
 * Adds entries to the end of the chain, with their projections, within one transaction. Rows go to the database in batches. Used by
 * one thread.
 */
final class EntryWriter {
    private final Handle handle;
    private final Hashes hashes = new Hashes();
    private final RowBatch entries;
    private final RowBatch claims;
    private final RowBatch records;
    private final String recordedAt;
    private final byte[] recordedAtBytes;
    private final long before;
    private long last;
    private String hash;

    /** Continues the chain. Every entry has one moment: the clock's, or the last entry's if the clock has gone back since. */
    EntryWriter(Handle handle, Clock clock) {
        this.handle = handle;
        Head head = Heads.recorded(handle);
        before = head.entries();
        last = before;
        hash = head.hash();
        recordedAt = later(Timestamps.format(clock.instant()), Heads.lastRecordedAt(handle, last));
        recordedAtBytes = Hashes.bytes(recordedAt);
        entries = new RowBatch(
                handle,
                "INSERT INTO entry (sequence, kind, key, recorded_at, payload, previous_hash, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)");
        claims = new RowBatch(
                handle, "INSERT INTO claim_index (sequence, subject, object, document) VALUES (?, ?, ?, ?)");
        records = new RowBatch(handle, "INSERT INTO record_index (sequence, id, document) VALUES (?, ?, ?)");
    }

    private static String later(String one, String other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** When the entries of this transaction are recorded. */
    Instant recordedAt() {
        return Instant.parse(recordedAt);
    }

    /** Number of the last entry, added by this transaction or before. */
    long last() {
        return last;
    }

    /** Number of the last entry before this transaction. */
    long before() {
        return before;
    }

    /** Adds an entry and returns its number. */
    long add(EntryKind kind, String key, String payload) {
        last++;
        String previous = hash;
        hash = hashes.ofEntry(
                last,
                Hashes.bytes(kind.word()),
                Hashes.bytes(key),
                recordedAtBytes,
                Hashes.bytes(payload),
                Hashes.bytes(previous));
        boolean full = entries.with(last)
                .with(kind.word())
                .with(key)
                .with(recordedAt)
                .with(payload)
                .with(previous)
                .with(hash)
                .end();
        if (full) {
            flush();
        }
        return last;
    }

    /** Adds the projection of a claim's entry. */
    void index(ClaimRow row) {
        claims.with(row.sequence())
                .with(row.subject())
                .with(row.object().orElse(null))
                .with(row.document())
                .end();
    }

    /** Adds the projection of a record's entry. */
    void index(RecordRow row) {
        records.with(row.sequence()).with(row.id()).with(row.document()).end();
    }

    /** Puts everything added so far into the database, still within the transaction. */
    void flush() {
        entries.flush();
        claims.flush();
        records.flush();
    }

    /** Writes what is left and the new head; to be followed by the commit. */
    void finish() {
        flush();
        if (last > before) {
            handle.createUpdate("UPDATE head SET entries = :entries, hash = :hash WHERE id = 1")
                    .bind("entries", last)
                    .bind("hash", hash)
                    .execute();
        }
    }
}
