package org.demarche.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.ledger.ListVersion;
import org.demarche.ledger.ScreeningEntry;
import org.demarche.ledger.ScreeningKind;
import org.demarche.ledger.ScreeningRecord;

/**
 * Entries of the screening log for an examiner: as rows of a table (CSV, RFC 4180), as JSON, one object a line, and as lines to look through. Question
 * and answer are the texts that the log holds, to the byte, so that their hashes can be checked without this program.
 */
public final class ScreeningTable {
    private static final int LONGEST_QUESTION = 100;
    /** Signs with which a spreadsheet's formula begins. */
    private static final String FORMULA = "=+-@\t\r";

    /** The first line of the table. */
    public static final String HEADER =
            "screening,recorded_at,kind,asked_by,mode,question,answer,decision,ledger_entries,ledger_hash,"
                    + "lists,policy,code,answer_sha256,previous_hash,hash\n";

    private ScreeningTable() {}

    /** The entry as a row of the table, its line feed included. Lists are {@code source published sha256}, with semicolons between. */
    public static String row(ScreeningEntry entry) {
        return HitTable.row(columns(entry).toArray(String[]::new)) + "\n";
    }

    /** The entry as one JSON object without a line feed. */
    public static String json(ScreeningEntry entry) {
        ScreeningRecord record = entry.record();
        return ScreeningJson.write(new Exported(
                entry.id(),
                entry.recordedAt().toString(),
                record.kind().word(),
                record.askedBy(),
                record.mode(),
                record.question(),
                record.answer(),
                decision(entry),
                record.basis().ledger().entries(),
                record.basis().ledger().hash(),
                record.basis().lists(),
                record.basis().policy(),
                record.basis().code(),
                entry.answerSha256(),
                entry.previousHash(),
                entry.hash()));
    }

    /** The entry in one line: number, moment, kind, who asked, and how the question begins. */
    public static String line(ScreeningEntry entry) {
        String question = entry.record().question();
        String start =
                question.length() > LONGEST_QUESTION ? question.substring(0, LONGEST_QUESTION) + "..." : question;
        return entry.id() + "  " + entry.recordedAt() + "  "
                + entry.record().kind().word() + "  "
                + entry.record().askedBy().orElse("-") + "  " + start + "  "
                + decision(entry);
    }

    /** An entry as it is written out; the components are those of the table. */
    private record Exported(
            long screening,
            String recordedAt,
            String kind,
            Optional<String> askedBy,
            String mode,
            String question,
            String answer,
            String decision,
            long ledgerEntries,
            String ledgerHash,
            List<ListVersion> lists,
            String policy,
            String code,
            String answerSha256,
            String previousHash,
            String hash) {}

    private static List<String> columns(ScreeningEntry entry) {
        ScreeningRecord record = entry.record();
        return List.of(
                Long.toString(entry.id()),
                entry.recordedAt().toString(),
                record.kind().word(),
                inert(record.askedBy().orElse("")),
                record.mode(),
                record.question(),
                record.answer(),
                decision(entry),
                Long.toString(record.basis().ledger().entries()),
                record.basis().ledger().hash(),
                record.basis().lists().stream()
                        .map(list -> list.source() + " " + list.published() + " " + list.sha256())
                        .collect(Collectors.joining("; ")),
                record.basis().policy(),
                record.basis().code(),
                entry.answerSha256(),
                entry.previousHash(),
                entry.hash());
    }

    /** What a person typed, so that no spreadsheet takes it for a formula: an apostrophe before the signs that begin one. */
    private static String inert(String typed) {
        return !typed.isEmpty() && FORMULA.indexOf(typed.charAt(0)) >= 0 ? "'" + typed : typed;
    }

    /** What came of it: hits and hits left out, or the decision of a person. */
    private static String decision(ScreeningEntry entry) {
        ScreeningKind kind = entry.record().kind();
        return switch (kind) {
            case SINGLE ->
                RecordedMatches.isMatch(entry)
                        ? matched(ScreeningJson.tree(entry.record().answer()))
                        : outcome(ScreeningJson.read(entry.record().answer(), SearchResult.class));
            case BATCH -> "several, see the answer";
            case WHITELIST -> entry.record().question().contains("\"removes\"") ? "taken back" : "let pass";
        };
    }

    private static String matched(JsonNode answer) {
        return answer.has("detail")
                ? "not answered, see the answer"
                : outcome(answer.path("results").size(), answer.path("left_out").size());
    }

    private static String outcome(SearchResult answer) {
        return outcome(answer.hits().size(), answer.suppressed().map(List::size).orElse(0));
    }

    private static String outcome(int hits, int left) {
        return hits + " hits" + (left == 0 ? "" : ", " + left + " left out");
    }
}
