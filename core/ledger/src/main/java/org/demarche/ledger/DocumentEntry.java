package org.demarche.ledger;

import java.util.List;
import org.demarche.model.SourceDocument;

/**
 * What the entry of a document says.
 *
 * @param document the source
 * @param textHash address of its extracted text
 * @param pageStarts where the pages of the text start
 */
record DocumentEntry(SourceDocument document, String textHash, List<Integer> pageStarts) {
    DocumentEntry {
        pageStarts = List.copyOf(pageStarts);
    }
}
