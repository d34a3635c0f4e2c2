package org.demarche.documents;

import java.util.Optional;
import org.demarche.model.PagedText;

/**
 * Where in a document a quotation stands, as a person cites it: {@code p. 12, para. 59}. Immutable; safe for use by several threads.
 *
 * <p>Pages are those of the file, of an attachment its own. A paragraph has a number if the document prints one before it, as the reports
 * of the United Nations do: {@link ParagraphNumbers}.
 */
public final class Pinpoints {
    private final PagedText text;
    private final DocumentFacts facts;
    private final ParagraphNumbers paragraphs;

    private Pinpoints(PagedText text, DocumentFacts facts) {
        this.text = text;
        this.facts = facts;
        this.paragraphs = ParagraphNumbers.of(text.text());
    }

    /** The places of a document. O(length of the text). */
    public static Pinpoints of(ReadDocument document) {
        return new Pinpoints(document.text(), document.facts());
    }

    /**
     * The place of a character: attachment, page, number of the paragraph, and whether its words were read by OCR; empty if there is
     * nothing to say but the page. O(log n).
     */
    public Optional<String> at(int position) {
        int page = text.pageAt(position);
        Optional<Attachment> attachment = facts.attachments().stream()
                .filter(Attachment::isRead)
                .filter(each -> each.firstPage() <= page && page < each.firstPage() + each.pages())
                .findFirst();
        String number = paragraphs.at(position).stream()
                .mapToObj(each -> ", para. " + each)
                .findFirst()
                .orElse("");
        String ocr = facts.ocrPages().contains(page) ? ", read by OCR" : "";
        if (attachment.isEmpty() && number.isEmpty() && ocr.isEmpty()) {
            return Optional.empty();
        }
        String where = attachment
                .map(each -> each.name() + ", p. " + (page - each.firstPage() + 1))
                .orElse("p. " + page);
        return Optional.of(where + number + ocr);
    }
}
