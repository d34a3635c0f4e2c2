package org.demarche.documents;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Content;
import org.demarche.model.PagedText;
import org.demarche.model.SourceDocument;

/**
 * A document as it was read.
 *
 * @param source what it says of itself; its reliability is F until somebody has judged its publisher
 * @param content its bytes
 * @param text its text, to which all offsets refer
 * @param bodyStart where the text proper begins: after the header block of a plain text that has one, else 0
 * @param author who wrote it, as it says
 * @param notes what a person should know of how it was read, one sentence each
 * @param facts what was found out about it
 */
public record ReadDocument(
        SourceDocument source,
        Content content,
        PagedText text,
        int bodyStart,
        Optional<String> author,
        List<String> notes,
        DocumentFacts facts) {
    /** @throws IllegalArgumentException if the body starts outside the text, or the id is not the address of the bytes */
    public ReadDocument {
        notes = List.copyOf(notes);
        if (bodyStart < 0 || bodyStart > text.text().length()) {
            throw new IllegalArgumentException(
                    "body must start within the text of " + text.text().length() + " characters, got " + bodyStart);
        }
        if (!content.address().equals(source.id())) {
            throw new IllegalArgumentException(
                    "document id must be the address of the bytes, got " + source.id() + " for " + content.address());
        }
    }

    /** The same, described otherwise.
     * @throws IllegalArgumentException if {@code other} is another document */
    public ReadDocument describedAs(SourceDocument other) {
        return new ReadDocument(other, content, text, bodyStart, author, notes, facts);
    }
}
