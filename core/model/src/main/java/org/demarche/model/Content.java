package org.demarche.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes that do not change: a document as it was published. Held in memory, or opened again at each reading where there are many. */
public final class Content {
    private static final int BUFFER = 1 << 16;

    private final Opener opener;
    private final long size;
    private final DocumentId address;

    private Content(Opener opener, long size, DocumentId address) {
        this.opener = opener;
        this.size = size;
        this.address = address;
    }

    /** Opens the bytes for one reading from the first. Each reading must give the same bytes; safe for use by several threads. */
    @FunctionalInterface
    public interface Opener {
        /** A stream that the caller closes. */
        InputStream open() throws IOException;
    }

    /** A copy of the bytes. O(size). */
    public static Content copyOf(byte[] bytes) {
        byte[] copy = bytes.clone();
        return new Content(() -> new ByteArrayInputStream(copy), copy.length, DocumentId.of(copy));
    }

    /**
     * Bytes that stay where they are: read once now, in constant memory, for their number and address, and again at each use. O(size).
     *
     * @throws IOException if they cannot be read
     */
    public static Content reopened(Opener opener) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (InputStream stream = new DigestInputStream(opener.open(), digest)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                size += read;
            }
        }
        return new Content(opener, size, new DocumentId(HexFormat.of().formatHex(digest.digest())));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Number of bytes. */
    public long size() {
        return size;
    }

    /** The address of a document with these bytes. */
    public DocumentId address() {
        return address;
    }

    /** The bytes, to be read from the first.
     * @throws UncheckedIOException if they can no longer be opened */
    public InputStream stream() {
        try {
            return opener.open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of the bytes.
     * @throws UncheckedIOException if they can no longer be read
     * @throws IllegalStateException if they are others than they were */
    public byte[] toArray() {
        byte[] bytes;
        try (InputStream stream = stream()) {
            bytes = stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.length != size || !DocumentId.of(bytes).equals(address)) {
            throw new IllegalStateException("expected the bytes of " + address.shortened()
                    + ", found others: they changed" + " while they were read");
        }
        return bytes;
    }

    /** Two contents are equal if they have the same address. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && address.equals(content.address);
    }

    @Override
    public int hashCode() {
        return address.hashCode();
    }

    @Override
    public String toString() {
        return size + " bytes";
    }
}
