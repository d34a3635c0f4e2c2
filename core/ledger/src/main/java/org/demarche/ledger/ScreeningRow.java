package org.demarche.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.demarche.ledger.ScreeningCodec.Payload;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/** One row of the screening log. */
final class ScreeningRow {
    static final String COLUMNS =
            "SELECT sequence, CAST(kind AS BLOB), CAST(recorded_at AS BLOB), CAST(payload AS BLOB),"
                    + " answer, CAST(previous_hash AS BLOB), CAST(hash AS BLOB) FROM entry ";

    private static final int ANSWER = 3;

    private final SealedRow sealed;

    ScreeningRow(ResultSet row) throws SQLException {
        sealed = new SealedRow(row);
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

    String recordedAt() {
        return sealed.text(1);
    }

    /** The entry.
     * @throws DemarcheException BROKEN_CHAIN if it is not what was written */
    ScreeningEntry entry() {
        String computed = sealed.computedHash(new Hashes());
        if (!computed.equals(sealed.hash())) {
            throw broken("the hash " + sealed.hash(), "content with the hash " + computed);
        }
        Payload payload = payload();
        byte[] answer = answer(payload).orElseThrow(() -> broken("the answer that its payload seals", "another"));
        ScreeningRecord record = payload.record();
        return new ScreeningEntry(
                sequence(),
                Instant.parse(recordedAt()),
                new ScreeningRecord(
                        record.kind(),
                        record.askedBy(),
                        record.mode(),
                        record.question(),
                        record.basis(),
                        new String(answer, StandardCharsets.UTF_8)),
                payload.seal().sha256(),
                sealed.previousHash(),
                sealed.hash());
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
        return ScreeningCodec.payload(kind, sealed.text(2));
    }

    private Optional<byte[]> answer(Payload payload) {
        return Zlib.inflated(payload.seal().bytes(), sealed.bytes(ANSWER))
                .filter(answer -> new Hashes().of(answer).equals(payload.seal().sha256()));
    }

    private DemarcheException broken(String expected, String found) {
        return new DemarcheException(
                ErrorCode.BROKEN_CHAIN,
                "expected entry " + sequence() + " of the screening log to have " + expected + ", found " + found
                        + ": run demarche verify and restore a backup");
    }
}
