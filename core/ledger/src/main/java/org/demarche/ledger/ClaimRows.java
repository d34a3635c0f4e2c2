package org.demarche.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.ledger.CanonicalReader.DamagedPayloadException;
import org.demarche.model.Claim;
import org.demarche.model.ClaimId;
import org.demarche.model.RecordId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Reads claims through one connection, with what reviews made of them. Used by one thread. */
final class ClaimRows {
    private static final String COLUMNS = "SELECT e.sequence, e.recorded_at, e.payload, e.key FROM entry e";

    private static final String WITH_DOCUMENT =
            "SELECT e.sequence, e.recorded_at, e.payload, e.key, c.document FROM entry e";
    private static final Optional<RecordedClaim> NOT_IN_FORCE = Optional.empty();

    private final Handle handle;
    private final long upTo;
    private final Standing standing;
    private final ClaimCodec codec = new ClaimCodec(new Interner());
    private String lastMoment = "";
    private Instant lastInstant = Instant.EPOCH;

    ClaimRows(Handle handle, long upTo, Standing standing) {
        this.handle = handle;
        this.upTo = upTo;
        this.standing = standing;
    }

    void forEachCurrent(Consumer<RecordedClaim> consumer) {
        // Runs through the table in its own order; by the index on the kind it would have to sort.
        // What a newer version of its list has replaced is not even decoded: with the lists of some years, most claims.
        try (Query query = handle.createQuery(WITH_DOCUMENT + " JOIN claim_index c ON c.sequence = e.sequence"
                + " WHERE c.sequence <= :upTo ORDER BY c.sequence")) {
            query.bind("upTo", upTo)
                    .map((row, context) -> standing.inForce(row.getLong(5)) ? Optional.of(claim(row)) : NOT_IN_FORCE)
                    .forEach(found -> found.filter(standing::current).ifPresent(consumer));
        }
    }

    List<RecordedClaim> about(RecordId record) {
        return handle.createQuery(COLUMNS + " WHERE e.sequence <= :upTo AND e.sequence IN"
                        + " (SELECT sequence FROM claim_index WHERE subject = :record"
                        + " UNION SELECT sequence FROM claim_index WHERE object = :record) ORDER BY e.sequence")
                .bind("upTo", upTo)
                .bind("record", record.value())
                .map((row, context) -> claim(row))
                .filter(standing::current)
                .list();
    }

    List<RecordedClaim> ofDocument(long document) {
        return handle.createQuery(COLUMNS + " WHERE e.sequence <= :upTo AND e.sequence IN"
                        + " (SELECT sequence FROM claim_index WHERE document = :document) ORDER BY e.sequence")
                .bind("upTo", upTo)
                .bind("document", document)
                .map((row, context) -> claim(row))
                .filter(standing::current)
                .list();
    }

    /** The claim of one row. */
    RecordedClaim claim(String id, Recorded<String> raw) {
        return claim(id, raw.sequence(), raw.recordedAt(), raw.value());
    }

    private RecordedClaim claim(ResultSet row) throws SQLException {
        return claim(row.getString(4), row.getLong(1), instant(row.getString(2)), row.getString(3));
    }

    private RecordedClaim claim(String id, long sequence, Instant recordedAt, String payload) {
        try {
            Claim claim = standing.reviews().graded(id, codec.decode(payload));
            return new RecordedClaim(
                    new ClaimId(id),
                    sequence,
                    recordedAt,
                    claim,
                    standing.reviews().state(id));
        } catch (DamagedPayloadException | IllegalArgumentException e) {
            throw Rows.broken(sequence, String.valueOf(e.getMessage()));
        }
    }

    private Instant instant(String moment) {
        if (!moment.equals(lastMoment)) {
            lastInstant = Instant.parse(moment);
            lastMoment = moment;
        }
        return lastInstant;
    }
}
