package org.demarche.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** One row of the entry table, with its projections. */
final class ChainRow {
    static final String QUERY =
            "SELECT e.sequence, CAST(e.kind AS BLOB), CAST(e.key AS BLOB), CAST(e.recorded_at AS BLOB),"
                    + " CAST(e.payload AS BLOB), CAST(e.previous_hash AS BLOB), CAST(e.hash AS BLOB),"
                    + " c.subject, c.object, c.document, r.id, r.document FROM entry e"
                    + " LEFT JOIN claim_index c ON c.sequence = e.sequence"
                    + " LEFT JOIN record_index r ON r.sequence = e.sequence"
                    + " WHERE e.sequence > :after ORDER BY e.sequence";

    private final SealedRow sealed;
    private final Optional<ClaimRow> claim;
    private final Optional<RecordRow> record;

    ChainRow(ResultSet row) throws SQLException {
        sealed = new SealedRow(row);
        long sequence = sealed.sequence();
        String subject = row.getString(8);
        claim = subject == null
                ? Optional.empty()
                : Optional.of(new ClaimRow(sequence, subject, Optional.ofNullable(row.getString(9)), row.getLong(10)));
        String id = row.getString(11);
        record = id == null ? Optional.empty() : Optional.of(new RecordRow(sequence, id, row.getLong(12)));
    }

    SealedRow sealed() {
        return sealed;
    }

    long sequence() {
        return sealed.sequence();
    }

    String kind() {
        return sealed.text(0);
    }

    String key() {
        return sealed.text(1);
    }

    String recordedAt() {
        return sealed.text(2);
    }

    String payload() {
        return sealed.text(3);
    }

    Optional<ClaimRow> claim() {
        return claim;
    }

    Optional<RecordRow> record() {
        return record;
    }
}
