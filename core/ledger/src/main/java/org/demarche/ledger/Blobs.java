package org.demarche.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.jdbi.v3.core.Handle;

/**
 * Bytes addressed by the SHA-256 of their content, zlib-compressed (RFC 1950). They are written and read in pieces, so that memory does not grow with
 * them.
 */
final class Blobs {
    /** Largest content, in bytes. */
    static final int LARGEST = 512 * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;

    private Blobs() {}

    /** Keeps the bytes, unless they are kept already; returns their address. O(size) in constant memory. */
    static String keep(Handle handle, Content content) {
        return keep(handle, content, BlobWriter.PIECE);
    }

    static String keep(Handle handle, Content content, int piece) {
        if (content.size() > LARGEST) {
            throw new DemarcheException(
                    ErrorCode.TOO_LARGE,
                    "expected a document of at most " + LARGEST + " bytes, found " + content.size() + ": split it");
        }
        String address = content.address().sha256();
        if (!isKept(handle, address)) {
            try (BlobWriter writer = new BlobWriter(handle, address, piece)) {
                writer.write(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return address;
    }

    private static boolean isKept(Handle handle, String address) {
        return handle.createQuery("SELECT count(*) FROM blob WHERE sha256 = :address")
                        .bind("address", address)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    /** Number of bytes that are said to stand at an address; empty if there are none. */
    static Optional<Long> size(Handle handle, String address) {
        return handle.createQuery("SELECT size FROM blob WHERE sha256 = :address")
                .bind("address", address)
                .mapTo(Long.class)
                .findOne();
    }

    /** The content at an address, all of it in memory; empty if there is none or it is not what was kept. */
    static Optional<byte[]> content(Handle handle, String address) {
        try (InputStream stream = BlobStream.open(handle, address)) {
            return Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether the content at an address is there and is what was kept. O(size) in constant memory. */
    static boolean isSound(Handle handle, String address) {
        byte[] buffer = new byte[BUFFER];
        try (InputStream stream = BlobStream.open(handle, address)) {
            for (int read = 0; read >= 0; read = stream.read(buffer, 0, BUFFER)) {
                // the stream itself compares what it gives with the address
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
