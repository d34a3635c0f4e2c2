package org.demarche.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.model.SourceDocument;

/**
 * What is running, what the ledger holds and where it came from.
 *
 * @param version of the program
 * @param ledgerSequence number of the newest entry, 0 if there is none
 * @param ledgerHash hash of the newest entry
 * @param today the day used when a question has none
 * @param counts of what the ledger holds
 * @param sources what was read
 */
public record Status(
        String version,
        long ledgerSequence,
        Optional<String> ledgerHash,
        LocalDate today,
        Totals counts,
        List<SourceStatus> sources) {
    /** Copies the list. */
    public Status {
        sources = List.copyOf(sources);
    }

    /**
     * How much the ledger holds.
     *
     * @param claims that stand
     * @param entities after resolution
     * @param documents that were read
     * @param designations on lists
     */
    public record Totals(long claims, long entities, long documents, long designations) {}

    /**
     * Something that was read.
     *
     * @param title of the document
     * @param publisher who answers for it
     * @param kind list, document, pack or analyst
     * @param date when it was published, EDTF
     * @param reliability of the publisher, A to F
     * @param claims read from it
     */
    public record SourceStatus(
            String title,
            Optional<String> publisher,
            String kind,
            Optional<String> date,
            Optional<String> reliability,
            long claims) {
        /** What is told of a document and the claims read from it. */
        static SourceStatus of(SourceDocument document, long claims) {
            return new SourceStatus(
                    document.title(),
                    Optional.of(document.publisher()),
                    switch (document.kind()) {
                        case REPORT -> "document";
                        case LIST -> "list";
                        case PACK -> "pack";
                    },
                    Wire.period(document.published()),
                    Optional.of(document.reliability().name()),
                    claims);
        }
    }
}
