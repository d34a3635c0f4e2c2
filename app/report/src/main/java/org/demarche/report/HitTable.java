package org.demarche.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Hits as rows of a table: CSV (RFC 4180), one row a hit, and one of rank 0 without a score for a query that nothing is like, so that every query has its
 * answer. A hit that was left out by decision of a person is a row of rank 0 with {@code match} {@code whitelisted} and the decision as its reason. {@code match} is {@code list} for a party on a list on the day and {@code network} for one that is only linked to such a party: {@code via} and
 * {@code path} say to which and on what grounds.
 */
public final class HitTable {
    /** The first line. */
    public static final String HEADER = "query_id,rank,entity_id,list_refs,caption,score,match,via,reasons,path\n";

    private static final String LEFT_OUT = "whitelisted";
    private static final String BETWEEN_VALUES = ";";
    private static final int EMPTY_COLUMNS = 8;

    private HitTable() {}

    /** The rows that answer one query: hits, and then what was left out. */
    public static String rows(String queryId, PartyScreening.Answer answer) {
        List<ScreenedHit> hits = answer.hits();
        if (hits.isEmpty() && answer.leftOut().isEmpty()) {
            return row(queryId, "0") + ",".repeat(EMPTY_COLUMNS) + "\n";
        }
        StringBuilder rows = new StringBuilder();
        for (int at = 0; at < hits.size(); at++) {
            rows.append(row(queryId, at + 1, hits.get(at))).append('\n');
        }
        answer.leftOut().forEach(left -> rows.append(row(queryId, left)).append('\n'));
        return rows.toString();
    }

    /** The values as one row, without the line feed. */
    public static String row(String... values) {
        return List.of(values).stream().map(HitTable::value).collect(Collectors.joining(","));
    }

    private static String row(String queryId, int rank, ScreenedHit screened) {
        SearchResult.Hit hit = screened.hit();
        return row(
                queryId,
                Integer.toString(rank),
                hit.entityId(),
                String.join(BETWEEN_VALUES, hit.listReferences()),
                hit.caption(),
                score(hit),
                hit.match(),
                screened.via().orElse(""),
                hit.reasons().stream().map(HitTable::reason).collect(Collectors.joining(BETWEEN_VALUES + " ")),
                screened.path().orElse(""));
    }

    private static String row(String queryId, PartyScreening.LeftOut left) {
        SearchResult.Hit hit = left.hit().hit();
        return row(
                queryId,
                "0",
                hit.entityId(),
                String.join(BETWEEN_VALUES, hit.listReferences()),
                hit.caption(),
                score(hit),
                LEFT_OUT,
                "",
                "left out by whitelist entry " + left.decision().entry() + " until "
                        + left.decision().until(),
                "");
    }

    private static String score(SearchResult.Hit hit) {
        return String.format(Locale.ROOT, "%.4f", hit.score());
    }

    private static String reason(SearchResult.MatchReason reason) {
        return reason.part() + ": \"" + reason.left() + "\" / \"" + reason.right() + "\", " + reason.explanation();
    }

    private static String value(String text) {
        boolean plain = text.chars().noneMatch(each -> each == ',' || each == '"' || each == '\n' || each == '\r');
        return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
