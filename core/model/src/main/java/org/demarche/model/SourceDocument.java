package org.demarche.model;

import java.util.Optional;

/**
 * A source as the reader found it: what it is called, who published it and when, and how reliable the publisher is.
 *
 * @param id hash of the bytes
 * @param kind report, list or pack
 * @param title as the document gives it, or the file's name
 * @param publisher who answers for it; {@code unknown} if the document does not say
 * @param published when it was published, {@link Period#UNKNOWN} if unknown
 * @param reliability of the publisher
 * @param mediaType IANA media type of the bytes
 * @param fileName the name it was read under, without folder
 * @param dataset short name of the list it is a version of, for lists and packs
 * @param address where it was published
 */
public record SourceDocument(
        DocumentId id,
        Kind kind,
        String title,
        String publisher,
        Period published,
        Reliability reliability,
        String mediaType,
        String fileName,
        Optional<String> dataset,
        Optional<String> address) {
    /** What a document is to the reader. */
    public enum Kind {
        /** A running text. */
        REPORT,
        /** An official list. */
        LIST,
        /** Sourced claims of a pack, in its own words. */
        PACK
    }

    /** @throws IllegalArgumentException if a text is blank */
    public SourceDocument {
        title = Checks.text(title, "title of " + id.shortened());
        publisher = Checks.text(publisher, "publisher of " + id.shortened());
        mediaType = Checks.text(mediaType, "media type of " + id.shortened());
        fileName = Checks.text(fileName, "file name of " + id.shortened());
    }
}
