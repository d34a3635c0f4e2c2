package org.demarche.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) in lower-case hex. Not safe for use by several threads. */
final class Hashes {
    /** What the first entry names as the hash before it. */
    static final String GENESIS = "0".repeat(64);

    private static final HexFormat HEX = HexFormat.of();

    private final MessageDigest digest = sha256();

    /** Hash of some bytes. */
    String of(byte[] bytes) {
        digest.reset();
        return HEX.formatHex(digest.digest(bytes));
    }

    /** Hash of a text in UTF-8. */
    String of(String text) {
        return of(bytes(text));
    }

    /**
     * Hash of one entry. Each part is preceded by its length in bytes, so that no two entries share their bytes.
     *
     * @param sequence the entry's number
     * @param columns kind, key, recorded_at, payload and previous_hash, in UTF-8
     */
    String ofEntry(long sequence, byte[]... columns) {
        digest.reset();
        add(bytes(Long.toString(sequence)));
        for (byte[] column : columns) {
            add(column);
        }
        return HEX.formatHex(digest.digest());
    }

    /** What takes the bytes of a hash that is made piece by piece. */
    MessageDigest digest() {
        return digest;
    }

    /** Hash of the bytes that {@link #digest} took; it starts anew. */
    String finished() {
        return HEX.formatHex(digest.digest());
    }

    private void add(byte[] part) {
        digest.update(bytes(part.length + ":"));
        digest.update(part);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
