package org.demarche.model;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes that do not change: a document as it was published. */
public final class Content {
    private final byte[] bytes;

    private Content(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of the bytes. */
    public static Content copyOf(byte[] bytes) {
        return new Content(bytes.clone());
    }

    /** Number of bytes. */
    public int size() {
        return bytes.length;
    }

    /** The address of a document with these bytes. O(size). */
    public DocumentId address() {
        return DocumentId.of(bytes);
    }

    /** The bytes, to be read from the first. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** A copy of the bytes. */
    public byte[] toArray() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
