package org.demarche.documents;

import java.util.List;
import org.demarche.model.PagedText;

/**
 * What a reader made of the bytes of one document.
 *
 * @param text the text with its pages
 * @param bodyStart where the text proper begins
 * @param about what the document says of itself
 * @param notes how it was read, one sentence each
 */
record Extracted(PagedText text, int bodyStart, About about, List<String> notes) {
    Extracted {
        notes = List.copyOf(notes);
    }
}
