package org.demarche.model;

/**
 * What made a claim out of a source: which reader, in which version, how sure of its reading.
 *
 * @param kind list, document or analyst
 * @param reader name of the reader, such as {@code un-xml} or {@code patterns}
 * @param version the reader's version
 * @param score how sure the reader is that the source says this, in (0, 1]: no measure of whether it is true
 */
public record Origin(Kind kind, String reader, String version, double score) {
    /** From what kind of source a claim was read. */
    public enum Kind {
        /** An official list or a table. */
        LIST,
        /** A running text, read by the program. */
        DOCUMENT,
        /** A text read by a person, who wrote the claim down. */
        ANALYST
    }

    /** @throws IllegalArgumentException if a name is blank or the score is outside (0, 1] */
    public Origin {
        reader = Checks.text(reader, "reader");
        version = Checks.text(version, "reader version");
        if (!(score > 0 && score <= 1)) {
            throw new IllegalArgumentException("score must be in (0, 1], got " + score + " from " + reader);
        }
    }

    /** A value read from a list or table by its published layout. */
    public static Origin list(String reader, String version) {
        return new Origin(Kind.LIST, reader, version, 1);
    }

    /** A claim a person wrote down. */
    public static Origin analyst(String who) {
        return new Origin(Kind.ANALYST, who, "1", 1);
    }

    /** {@code reader@version}. */
    public String label() {
        return reader + "@" + version;
    }
}
