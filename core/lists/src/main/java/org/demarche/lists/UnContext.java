package org.demarche.lists;

import java.util.Set;
import org.demarche.model.DocumentId;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;

/** What the readers of the entries of one United Nations list share while it is read. Not safe for use by several threads. */
final class UnContext {
    private static final String PROGRAMME = "United Nations sanctions regime";

    private final DocumentId document;
    private final Set<String> references;
    private final ListRecords records;
    private final Tally tally;

    UnContext(DocumentId document, Set<String> references, Tally tally) {
        this.document = document;
        this.references = Set.copyOf(references);
        this.records = new ListRecords(UnList.ID, document, tally);
        this.tally = tally;
    }

    /** The file. */
    DocumentId document() {
        return document;
    }

    /** Reference numbers that one entry each has. */
    Set<String> references() {
        return references;
    }

    /** Hands on the record of an entry. */
    void entry(SourceRecord entry) {
        tally.entry();
        tally.accept(entry);
    }

    /** Record of the one who designates. */
    RecordId authority() {
        return records.authority(UnList.AUTHORITY);
    }

    /** Record of the regime under which an entry is listed. */
    RecordId programme(String code) {
        return records.programme(code, PROGRAMME);
    }
}
