package org.demarche.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.demarche.ledger.ScreeningCodec.Payload;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/** One row of the screening log byte for byte: read so that damage to the encoding of a text shows. */
final class ScreeningRow {
    static final String COLUMNS =
            "SELECT sequence, CAST(kind AS BLOB), CAST(recorded_at AS BLOB), CAST(payload AS BLOB),"
                    + " answer, CAST(previous_hash AS BLOB), CAST(hash AS BLOB) FROM entry ";

    private static final int ANSWER = 3;

    private final long sequence;
    private final byte[][] columns = new byte[5][];
    private final String hash;

    ScreeningRow(ResultSet row) throws SQLException {
        sequence = row.getLong(1);
        for (int column = 0; column < columns.length; column++) {
            columns[column] = bytes(row, column + 2);
        }
        hash = new String(bytes(row, columns.length + 2), StandardCharsets.UTF_8);
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

    String recordedAt() {
        return text(1);
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

    /** The entry.
     * @throws DemarcheException BROKEN_CHAIN if it is not what was written */
    ScreeningEntry entry() {
        String computed = computedHash(new Hashes());
        if (!computed.equals(hash)) {
            throw broken("the hash " + hash, "content with the hash " + computed);
        }
        Payload payload = payload();
        byte[] answer = answer(payload).orElseThrow(() -> broken("the answer that its payload seals", "another"));
        ScreeningRecord record = payload.record();
        return new ScreeningEntry(
                sequence,
                Instant.parse(recordedAt()),
                new ScreeningRecord(
                        record.kind(),
                        record.askedBy(),
                        record.mode(),
                        record.question(),
                        record.basis(),
                        new String(answer, StandardCharsets.UTF_8)),
                payload.seal().sha256(),
                previousHash(),
                hash);
    }

    /** What is wrong with what it says, the hash aside. */
    Optional<String> defect() {
        try {
            Payload payload = payload();
            if (answer(payload).isEmpty()) {
                return Optional.of("its answer is not the one that its payload seals");
            }
            if (payload.record().kind() == ScreeningKind.WHITELIST) {
                ScreeningCodec.decision(payload.record().question());
            }
            return Optional.empty();
        } catch (CanonicalReader.DamagedPayloadException e) {
            return Optional.ofNullable(e.getMessage());
        }
    }

    private Payload payload() {
        ScreeningKind kind = Names.require(Names.of(ScreeningKind.class, kind()), "kind");
        return ScreeningCodec.payload(kind, text(2));
    }

    private Optional<byte[]> answer(Payload payload) {
        return Blobs.inflated(payload.seal().bytes(), columns[ANSWER])
                .filter(answer -> new Hashes().of(answer).equals(payload.seal().sha256()));
    }

    private DemarcheException broken(String expected, String found) {
        return new DemarcheException(
                ErrorCode.BROKEN_CHAIN,
                "expected entry " + sequence + " of the screening log to have " + expected + ", found " + found
                        + ": run demarche verify and restore a backup");
    }

    private String text(int column) {
        return new String(columns[column], StandardCharsets.UTF_8);
    }
}
