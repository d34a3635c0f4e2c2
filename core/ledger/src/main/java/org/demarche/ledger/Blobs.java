package org.demarche.ledger;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.jdbi.v3.core.Handle;

/** Bytes addressed by the SHA-256 of their content, zlib-compressed (RFC 1950). */
final class Blobs {
    /** Largest content, in bytes. SQLite allows a value 1,000,000,000. */
    static final int LARGEST = 512 * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;

    private Blobs() {}

    /** Keeps the bytes, unless they are kept already; returns their address. */
    static String keep(Handle handle, byte[] content) {
        if (content.length > LARGEST) {
            throw new DemarcheException(
                    ErrorCode.TOO_LARGE,
                    "expected a document of at most " + LARGEST + " bytes, found " + content.length + ": split it");
        }
        String address = new Hashes().of(content);
        boolean known = handle.createQuery("SELECT count(*) FROM blob WHERE sha256 = :address")
                        .bind("address", address)
                        .mapTo(Long.class)
                        .one()
                > 0;
        if (!known) {
            handle.createUpdate("INSERT INTO blob (sha256, size, bytes) VALUES (:address, :size, :bytes)")
                    .bind("address", address)
                    .bind("size", content.length)
                    .bind("bytes", deflated(content))
                    .execute();
        }
        return address;
    }

    /** The content at an address; empty if there is none or it is not what was kept. */
    static Optional<byte[]> content(Handle handle, String address) {
        return handle.createQuery("SELECT size, bytes FROM blob WHERE sha256 = :address")
                .bind("address", address)
                .map((row, context) -> inflated(row.getInt(1), row.getBytes(2)))
                .findOne()
                .flatMap(content -> content)
                .filter(content -> new Hashes().of(content).equals(address));
    }

    /** The content, compressed. */
    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(content);
            deflater.finish();
            ByteArrayOutputStream target = new ByteArrayOutputStream(Math.max(BUFFER, content.length / 2));
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                target.write(buffer, 0, deflater.deflate(buffer));
            }
            return target.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** The content of a known size; empty if the bytes are not its compressed form, and nothing but that. */
    static Optional<byte[]> inflated(int size, byte[] deflated) {
        if (size < 0 || size > LARGEST) {
            return Optional.empty();
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            byte[] content = new byte[size];
            int filled = 0;
            int step = -1;
            while (filled < content.length && step != 0) {
                step = inflater.inflate(content, filled, content.length - filled);
                filled += step;
            }
            boolean nothingMore = inflater.inflate(new byte[1]) == 0;
            boolean whole = inflater.finished() && inflater.getRemaining() == 0;
            return filled == content.length && nothingMore && whole ? Optional.of(content) : Optional.empty();
        } catch (DataFormatException e) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
