package org.demarche.model;

/**
 * Address of a document: the SHA-256 of its bytes.
 *
 * @param sha256 64 lower-case hexadecimal digits
 */
public record DocumentId(String sha256) implements Comparable<DocumentId> {
    private static final int SHORT = 12;

    /** @throws IllegalArgumentException if {@code sha256} is not 64 lower-case hexadecimal digits */
    public DocumentId {
        Checks.sha256(sha256, "document id");
    }

    /** The id of a document with these bytes. */
    public static DocumentId of(byte[] bytes) {
        return new DocumentId(Hashing.sha256(bytes));
    }

    /** The first 12 digits: enough to name a document to a person, not to address it. */
    public String shortened() {
        return sha256.substring(0, SHORT);
    }

    @Override
    public int compareTo(DocumentId other) {
        return sha256.compareTo(other.sha256);
    }

    @Override
    public String toString() {
        return sha256;
    }
}
