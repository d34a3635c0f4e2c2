package org.demarche.ledger;

import java.time.Clock;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Adds entries to the end of the chain, with their projections, within one transaction. Rows go to the database in batches. Used by
 * one thread.
 */
final class EntryWriter {
    private static final int BATCH = 1_000;

    private final Handle handle;
    private final Hashes hashes = new Hashes();
    private final PreparedBatch entries;
    private final PreparedBatch claims;
    private final PreparedBatch records;
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
        entries =
                handle.prepareBatch("INSERT INTO entry (sequence, kind, key, recorded_at, payload, previous_hash, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)");
        claims = handle.prepareBatch(
                "INSERT INTO claim_index (sequence, subject, object, document) VALUES (?, ?, ?, ?)");
        records = handle.prepareBatch("INSERT INTO record_index (sequence, id, document) VALUES (?, ?, ?)");
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
        entries.add(last, kind.word(), key, recordedAt, payload, previous, hash);
        if (entries.size() >= BATCH) {
            flush();
        }
        return last;
    }

    /** Adds the projection of a claim's entry. */
    void index(ClaimRow row) {
        claims.bind(0, row.sequence())
                .bind(1, row.subject())
                .bind(2, row.object().orElse(null))
                .bind(3, row.document())
                .add();
    }

    /** Adds the projection of a record's entry. */
    void index(RecordRow row) {
        records.add(row.sequence(), row.id(), row.document());
    }

    /** Puts everything added so far into the database, still within the transaction. */
    void flush() {
        execute(entries);
        execute(claims);
        execute(records);
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
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
