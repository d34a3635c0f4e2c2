package org.demarche.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.ledger.CanonicalReader.DamagedPayloadException;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.jdbi.v3.core.Handle;

/** Reads rows of the entry table. */
final class Rows {
    private Rows() {}

    /** The first entry of a kind with a key, among those up to a number. */
    static Optional<Recorded<String>> byKey(Handle handle, EntryKind kind, String key, long upTo) {
        return handle.createQuery("SELECT sequence, recorded_at, payload FROM entry"
                        + " WHERE kind = :kind AND key = :key AND sequence <= :upTo ORDER BY sequence LIMIT 1")
                .bind("kind", kind.word())
                .bind("key", key)
                .bind("upTo", upTo)
                .map((row, context) -> recorded(row))
                .findOne();
    }

    /** All entries of a kind with a key, up to a number. */
    static <T> List<Recorded<T>> allByKey(
            Handle handle, EntryKind kind, String key, long upTo, Function<String, T> decoder) {
        return handle.createQuery("SELECT sequence, recorded_at, payload FROM entry"
                        + " WHERE kind = :kind AND key = :key AND sequence <= :upTo ORDER BY sequence")
                .bind("kind", kind.word())
                .bind("key", key)
                .bind("upTo", upTo)
                .map((row, context) -> decoded(recorded(row), decoder))
                .list();
    }

    /** All entries of a kind, up to a number. */
    static <T> List<Recorded<T>> all(Handle handle, EntryKind kind, long upTo, Function<String, T> decoder) {
        return handle.createQuery("SELECT sequence, recorded_at, payload FROM entry"
                        + " WHERE kind = :kind AND sequence <= :upTo ORDER BY sequence")
                .bind("kind", kind.word())
                .bind("upTo", upTo)
                .map((row, context) -> decoded(recorded(row), decoder))
                .list();
    }

    /** The row's payload with its number and moment: columns sequence, recorded_at, payload. */
    static Recorded<String> recorded(ResultSet row) throws SQLException {
        return new Recorded<>(row.getLong(1), Instant.parse(row.getString(2)), row.getString(3));
    }

    /** The same with the payload decoded. */
    static <T> Recorded<T> decoded(Recorded<String> raw, Function<String, T> decoder) {
        try {
            return new Recorded<>(raw.sequence(), raw.recordedAt(), decoder.apply(raw.value()));
        } catch (DamagedPayloadException e) {
            throw broken(raw.sequence(), String.valueOf(e.getMessage()));
        }
    }

    /** The ledger is damaged at an entry. */
    static DemarcheException broken(long sequence, String what) {
        return new DemarcheException(
                ErrorCode.BROKEN_CHAIN,
                "expected a sound entry " + sequence + " of the ledger, but " + what
                        + ": run demarche verify and restore a backup");
    }
}
