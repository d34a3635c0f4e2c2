package org.demarche.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** One row of the entry table byte for byte, with its projections: read so that damage to the encoding of a text shows. */
final class ChainRow {
    static final String QUERY =
            "SELECT e.sequence, CAST(e.kind AS BLOB), CAST(e.key AS BLOB), CAST(e.recorded_at AS BLOB),"
                    + " CAST(e.payload AS BLOB), CAST(e.previous_hash AS BLOB), CAST(e.hash AS BLOB),"
                    + " c.subject, c.object, c.document, r.id, r.document FROM entry e"
                    + " LEFT JOIN claim_index c ON c.sequence = e.sequence"
                    + " LEFT JOIN record_index r ON r.sequence = e.sequence"
                    + " WHERE e.sequence > :after ORDER BY e.sequence";

    private final long sequence;
    private final byte[][] columns = new byte[5][];
    private final String hash;
    private final Optional<ClaimRow> claim;
    private final Optional<RecordRow> record;

    ChainRow(ResultSet row) throws SQLException {
        sequence = row.getLong(1);
        for (int column = 0; column < columns.length; column++) {
            columns[column] = bytes(row, column + 2);
        }
        hash = new String(bytes(row, 7), StandardCharsets.UTF_8);
        String subject = row.getString(8);
        claim = subject == null
                ? Optional.empty()
                : Optional.of(new ClaimRow(sequence, subject, Optional.ofNullable(row.getString(9)), row.getLong(10)));
        String id = row.getString(11);
        record = id == null ? Optional.empty() : Optional.of(new RecordRow(sequence, id, row.getLong(12)));
    }

    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        byte[] value = row.getBytes(column);
        return value == null ? new byte[0] : value;
    }

    long sequence() {
        return sequence;
    }

    String kind() {
        return text(0);
    }

    String key() {
        return text(1);
    }

    String recordedAt() {
        return text(2);
    }

    String payload() {
        return text(3);
    }

    String previousHash() {
        return text(4);
    }

    String hash() {
        return hash;
    }

    /** The hash that the row should have. */
    String computedHash(Hashes hashes) {
        return hashes.ofEntry(sequence, columns);
    }

    Optional<ClaimRow> claim() {
        return claim;
    }

    Optional<RecordRow> record() {
        return record;
    }

    private String text(int column) {
        return new String(columns[column], StandardCharsets.UTF_8);
    }
}
