package org.demarche.report;

import java.util.List;
import java.util.Optional;

/**
 * Answers laid out for a terminal: the sentences of the records, with who says so, how sure it is and where it stands. Lines are at most
 * 110 columns wide and end with a line feed.
 */
public final class PlainText {
    private PlainText() {}

    /** Counts with their disagreement, the missions by status, and what changed. */
    public static String of(Situation situation) {
        return noted(MissionText.situation(situation), situation.view().notes());
    }

    /** The missions, one a line. */
    public static String of(MissionList missions) {
        return noted(MissionText.missions(missions), missions.view().notes());
    }

    /** What a state hosts. */
    public static String of(HostPage host) {
        return noted(MissionText.host(host), host.view().notes());
    }

    /** Numbered statements with their sources. */
    public static String of(EntityPage entity) {
        return noted(EntityText.entity(entity), entity.view().notes());
    }

    /** Links, one a line. */
    public static String of(NetworkPage network) {
        return noted(EntityText.network(network), network.view().notes());
    }

    /** Paths hop by hop, each with its quotation. */
    public static String of(TraceResult trace) {
        return noted(EntityText.trace(trace), trace.view().notes());
    }

    /** Its own designations, and paths to designated entities. */
    public static String of(ExposureResult exposure) {
        return noted(EntityText.exposure(exposure), exposure.view().notes());
    }

    /** Hits with their reasons. */
    public static String of(SearchResult result) {
        return noted(EntityText.search(result), result.notes());
    }

    /** A claim field by field, with its quotation. */
    public static String of(ClaimPage claim) {
        return EvidenceText.claim(claim);
    }

    /** The words of a document. */
    public static String of(DocumentWindow document) {
        return EvidenceText.document(document);
    }

    /** What the ledger holds. */
    public static String of(Status status) {
        return EvidenceText.status(status);
    }

    private static String noted(String text, Optional<List<String>> notes) {
        Lines lines = new Lines();
        notes.orElse(List.of()).forEach(note -> lines.gap().add("Note: " + note));
        return text + lines;
    }
}
