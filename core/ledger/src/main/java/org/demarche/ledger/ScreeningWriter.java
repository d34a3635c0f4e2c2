package org.demarche.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.demarche.ledger.ScreeningCodec.AnswerSeal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Adds entries to the end of the screening log within one transaction. Used by one thread. */
final class ScreeningWriter {
    private static final int BATCH = 200;

    private final Handle handle;
    private final Hashes hashes = new Hashes();
    private final PreparedBatch rows;
    private final String recordedAt;
    private long last;
    private String hash;

    /** A question and answer as they are stored: what can be made ready before the right to write is held. */
    static final class Ready {
        private final ScreeningRecord record;
        private final AnswerSeal seal;
        private final String payload;
        private final byte[] answer;

        Ready(ScreeningRecord record) {
            byte[] bytes = Hashes.bytes(record.answer());
            this.record = record;
            this.seal = new AnswerSeal(bytes.length, new Hashes().of(bytes));
            this.payload = ScreeningCodec.encode(record, seal);
            this.answer = Zlib.deflated(bytes);
        }
    }

    /** Continues the chain. Every entry has one moment: the clock's, or the last entry's if the clock has gone back since. */
    ScreeningWriter(Handle handle, Clock clock) {
        this.handle = handle;
        Head head = Heads.recorded(handle);
        last = head.entries();
        hash = head.hash();
        String now = Timestamps.format(clock.instant());
        String before = Heads.lastRecordedAt(handle, last);
        recordedAt = now.compareTo(before) >= 0 ? now : before;
        rows = handle.prepareBatch(
                "INSERT INTO entry (sequence, kind, recorded_at, payload, answer, previous_hash, hash)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)");
    }

    /** Adds them all and the new head; to be followed by the commit. */
    List<ScreeningEntry> add(List<Ready> all) {
        List<ScreeningEntry> entries = new ArrayList<>(all.size());
        for (Ready ready : all) {
            entries.add(add(ready));
        }
        flush();
        handle.createUpdate("UPDATE head SET entries = :entries, hash = :hash WHERE id = 1")
                .bind("entries", last)
                .bind("hash", hash)
                .execute();
        return entries;
    }

    private ScreeningEntry add(Ready ready) {
        last++;
        String previous = hash;
        String kind = ready.record.kind().word();
        hash = hashes.ofEntry(
                last,
                Hashes.bytes(kind),
                Hashes.bytes(recordedAt),
                Hashes.bytes(ready.payload),
                ready.answer,
                Hashes.bytes(previous));
        rows.add(last, kind, recordedAt, ready.payload, ready.answer, previous, hash);
        if (rows.size() >= BATCH) {
            flush();
        }
        return new ScreeningEntry(last, Instant.parse(recordedAt), ready.record, ready.seal.sha256(), previous, hash);
    }

    private void flush() {
        if (rows.size() > 0) {
            rows.execute();
        }
    }
}
