package org.demarche.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.demarche.model.Citation;
import org.demarche.model.Content;
import org.demarche.model.PagedText;
import org.demarche.model.SourceDocument;
import org.jdbi.v3.core.Handle;

/** Puts documents with their bytes and texts into the database. */
final class StoredDocuments {
    private StoredDocuments() {}

    /** A document as it was given. */
    record Source(SourceDocument document, Content content, PagedText text) {}

    /**
     * A document as it stands in the ledger.
     *
     * @param sequence number of its entry
     * @param isNew whether the entry was added just now
     * @param text the text to which its claims refer: that of the first reading
     */
    record Kept(long sequence, boolean isNew, String text) {}

    /** Adds the document, unless it is there; the first reading's description and text stay. */
    static Kept keep(Handle handle, EntryWriter writer, Source source) {
        String id = source.document().id().sha256();
        Optional<Recorded<String>> known = Rows.byKey(handle, EntryKind.DOCUMENT, id, Long.MAX_VALUE);
        if (known.isPresent()) {
            String textHash =
                    new EntryCodec(new Interner()).document(known.get().value()).textHash();
            String text = text(handle, textHash)
                    .orElseThrow(() -> Rows.broken(known.get().sequence(), "its text is damaged"));
            return new Kept(known.get().sequence(), false, text);
        }
        Blobs.keep(handle, source.content());
        String textHash =
                Blobs.keep(handle, Content.copyOf(Hashes.bytes(source.text().text())));
        var stored =
                new DocumentEntry(source.document(), textHash, source.text().pageStarts());
        long sequence = writer.add(EntryKind.DOCUMENT, id, EntryCodec.encode(stored));
        return new Kept(sequence, true, storable(source.text().text()));
    }

    /** Whether the quotation stands at its span in the text. */
    static boolean stands(Citation.TextQuote quote, String text) {
        return quote.span().end() <= text.length()
                && storable(quote.quote()).equals(quote.span().in(text));
    }

    /** The text as UTF-8 can keep it: half of a surrogate pair becomes a question mark. */
    private static String storable(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /** The text at an address, if it is there and sound. */
    static Optional<String> text(Handle handle, String textHash) {
        return Blobs.content(handle, textHash).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
