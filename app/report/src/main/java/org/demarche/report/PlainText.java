package org.demarche.report;

/**
 * Answers laid out for a terminal: the sentences of the records, with who says so, how sure it is and where it stands. Lines are at most
 * 110 columns wide and end with a line feed.
 */
public final class PlainText {
    private PlainText() {}

    /** Counts with their disagreement, the missions by status, and what changed. */
    public static String of(Situation situation) {
        return MissionText.situation(situation);
    }

    /** The missions, one a line. */
    public static String of(MissionList missions) {
        return MissionText.missions(missions);
    }

    /** What a state hosts. */
    public static String of(HostPage host) {
        return MissionText.host(host);
    }

    /** Numbered statements with their sources. */
    public static String of(EntityPage entity) {
        return EntityText.entity(entity);
    }

    /** Links, one a line. */
    public static String of(NetworkPage network) {
        return EntityText.network(network);
    }

    /** Paths hop by hop, each with its quotation. */
    public static String of(TraceResult trace) {
        return EntityText.trace(trace);
    }

    /** Its own designations, and paths to designated entities. */
    public static String of(ExposureResult exposure) {
        return EntityText.exposure(exposure);
    }

    /** Hits with their reasons. */
    public static String of(SearchResult result) {
        return EntityText.search(result);
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
}
