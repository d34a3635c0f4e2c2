package org.demarche.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What every row of a chain has, byte for byte, so that damage to the encoding of a text shows: its number, five sealed columns of which the last is the
 * hash before, and its own hash.
 */
final class SealedRow {
    private static final int SEALED = 5;

    private final long sequence;
    private final byte[][] columns = new byte[SEALED][];
    private final String hash;

    /** Of a row whose first seven columns are these. */
    SealedRow(ResultSet row) throws SQLException {
        sequence = row.getLong(1);
        for (int column = 0; column < SEALED; column++) {
            columns[column] = bytes(row, column + 2);
        }
        hash = new String(bytes(row, SEALED + 2), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(ResultSet row, int column) throws SQLException {
        byte[] value = row.getBytes(column);
        return value == null ? new byte[0] : value;
    }

    long sequence() {
        return sequence;
    }

    /** The bytes of a sealed column, from 0; not to be changed. */
    byte[] bytes(int column) {
        return columns[column];
    }

    String text(int column) {
        return new String(columns[column], StandardCharsets.UTF_8);
    }

    String previousHash() {
        return text(SEALED - 1);
    }

    String hash() {
        return hash;
    }

    /** The hash that the row should have. */
    String computedHash(Hashes hashes) {
        return hashes.ofEntry(sequence, columns);
    }
}
