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
 * @param layout what is particular to some of its pages
 */
record Extracted(PagedText text, int bodyStart, About about, List<String> notes, Layout layout) {
    Extracted {
        notes = List.copyOf(notes);
    }

    /** What was read of a document that has nothing particular to some pages. */
    static Extracted of(PagedText text, int bodyStart, About about, List<String> notes) {
        return new Extracted(text, bodyStart, about, notes, Layout.PLAIN);
    }

    /**
     * What is particular to some pages.
     *
     * @param ocrPages pages whose text was recognised in a picture, counted from 1, ascending
     * @param attachments what was attached, in order
     */
    record Layout(List<Integer> ocrPages, List<Attachment> attachments) {
        static final Layout PLAIN = new Layout(List.of(), List.of());

        Layout {
            ocrPages = List.copyOf(ocrPages);
            attachments = List.copyOf(attachments);
        }
    }
}
