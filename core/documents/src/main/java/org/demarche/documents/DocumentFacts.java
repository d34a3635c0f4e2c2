package org.demarche.documents;

import java.util.List;
import java.util.Optional;

/**
 * What the program found out about a document.
 *
 * @param language of most of its text, as ISO 639-1 or, where that has none, 639-3 writes it; empty if it cannot be told
 * @param ocrPages pages whose text was recognised in a picture, so that words may be wrong; counted from 1, ascending
 * @param attachments what came with a message, in order
 */
public record DocumentFacts(Optional<String> language, List<Integer> ocrPages, List<Attachment> attachments) {
    /** Copies the lists. */
    public DocumentFacts {
        ocrPages = List.copyOf(ocrPages);
        attachments = List.copyOf(attachments);
    }
}
