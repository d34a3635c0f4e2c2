package org.demarche.lists;

import org.demarche.model.Content;
import org.demarche.model.SourceDocument;

/**
 * One file of a list, unpacked.
 *
 * @param document what it is, with the hash of its bytes
 * @param content its bytes, as the publisher has them: without the archive they came in
 */
public record ListFile(SourceDocument document, Content content) {
    /** @throws IllegalArgumentException if the document's id is not the hash of the bytes */
    public ListFile {
        if (!content.address().equals(document.id())) {
            throw new IllegalArgumentException("document id must be the hash of the bytes of " + document.fileName());
        }
    }
}
