package org.demarche.ledger;

import java.time.Instant;
import org.demarche.model.DocumentId;
import org.demarche.model.SourceDocument;

/**
 * A document with the moment at which the ledger learnt it and whether it still speaks for its dataset.
 *
 * @param sequence number of its entry, from 1
 * @param recordedAt when it was appended (transaction time)
 * @param document what it is called, who published it and when
 * @param inForce whether its claims answer questions: of the documents of one list, only those of the version in force do
 */
public record StoredDocument(long sequence, Instant recordedAt, SourceDocument document, boolean inForce) {
    /** The hash of its bytes. */
    public DocumentId id() {
        return document.id();
    }
}
