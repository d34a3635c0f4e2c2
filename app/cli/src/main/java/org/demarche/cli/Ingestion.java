package org.demarche.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.documents.Attachment;
import org.demarche.documents.ReadDocument;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Receipt;
import org.demarche.model.DemarcheException;

/**
 * Documents into a workspace one after the other, so that a folder takes no more memory than its largest document. The workspace is made
 * when the first document was read. A document that cannot be read is set aside with its reason, and the others go on. Not for use by
 * several threads.
 */
final class Ingestion implements AutoCloseable {
    private final Path workspace;
    private final Clock clock;
    private final Reading reading;
    private final List<Map<String, Object>> read = new ArrayList<>();
    private final List<Map<String, Object>> refused = new ArrayList<>();
    private Optional<Ledger> ledger = Optional.empty();

    Ingestion(Path workspace, Clock clock, Reading reading) {
        this.workspace = workspace;
        this.clock = clock;
        this.reading = reading;
    }

    /** What was read, one row a document. */
    List<Map<String, Object>> read() {
        return read;
    }

    /** What was set aside, with its cause. */
    List<Map<String, Object>> refused() {
        return refused;
    }

    /** Reads a document's claims and writes them.
     * @throws DemarcheException if that fails */
    void add(ReadDocument document) {
        write(document, reading.extract(document).toReading(document));
    }

    /** The same for a file that was found; one that cannot be read is set aside. What is wrong with the workspace is still thrown. */
    void addIfReadable(Path file, Function<Path, ReadDocument> reader) {
        ReadDocument document;
        org.demarche.model.Reading claims;
        try {
            document = reader.apply(file);
            claims = reading.extract(document).toReading(document);
        } catch (DemarcheException unreadable) {
            refused.add(Map.of("file", file.toString(), "cause", String.valueOf(unreadable.getMessage())));
            return;
        }
        write(document, claims);
    }

    private void write(ReadDocument document, org.demarche.model.Reading claims) {
        Ledger open = ledger.orElseGet(() -> Ledger.openOrCreate(workspace, clock));
        ledger = Optional.of(open);
        read.add(row(document, Reading.append(open, document, claims)));
    }

    private Map<String, Object> row(ReadDocument document, Receipt receipt) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", document.source().fileName());
        row.put("title", document.source().title());
        row.put("publisher", document.source().publisher());
        row.put("published", document.source().published().toString());
        row.put("sha256", document.source().id().sha256());
        row.put("mediaType", document.source().mediaType());
        row.put("language", document.facts().language().orElse("und"));
        row.put("pages", document.text().pageStarts().size());
        row.put("ocrPages", document.facts().ocrPages());
        row.put(
                "attachments",
                document.facts().attachments().stream()
                        .map(Ingestion::attachment)
                        .toList());
        row.put("newRecords", receipt.newRecords());
        row.put("newClaims", receipt.newClaims());
        row.put("knownClaims", receipt.knownClaims());
        row.put("rejected", receipt.rejected());
        row.put("alreadyKnown", receipt.alreadyKnown());
        row.put("notes", notes(document));
        return row;
    }

    private List<String> notes(ReadDocument document) {
        List<String> notes = new ArrayList<>(reading.notes(document));
        if (document.source().publisher().equals("unknown")) {
            notes.add("It does not say who published it: give --publisher NAME.");
        }
        if (document.source().published().isUnknown()) {
            notes.add("It does not say when it came out: give --published DAY.");
        }
        return notes;
    }

    private static Map<String, Object> attachment(Attachment attachment) {
        return Map.of(
                "name",
                attachment.name(),
                "mediaType",
                attachment.mediaType(),
                "firstPage",
                attachment.firstPage(),
                "pages",
                attachment.pages());
    }

    @Override
    public void close() {
        ledger.ifPresent(Ledger::close);
    }
}
