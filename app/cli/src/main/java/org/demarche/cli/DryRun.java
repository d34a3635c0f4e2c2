package org.demarche.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.lists.ListSource;
import org.demarche.lists.ListSummary;
import org.demarche.model.Claim;
import org.demarche.model.ClaimSink;
import org.demarche.model.Rejected;
import org.demarche.model.SourceRecord;

/** What loading a list would do: its first claims, its counts and what is left over. Keeps nothing. */
final class DryRun implements ClaimSink {
    private static final int SHOWN = 10;
    /** In place of numbers of papers and the like, which no answer shows unless it is asked for them. */
    private static final String WITHHELD = "(withheld)";

    /** What would steer the reader's terminal, the direction of writing included. */
    private static final String CONTROLS = "[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+";

    private final List<Map<String, Object>> claims = new ArrayList<>();
    private final List<Map<String, Object>> rejected = new ArrayList<>();

    private DryRun() {}

    /** Reads a list. */
    static Map<String, Object> of(ListSource list) {
        DryRun sink = new DryRun();
        ListSummary summary = list.read(sink);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("list", list.id());
        tree.put("title", list.title());
        tree.put("published", list.published().toString());
        tree.put("rows", summary.rows());
        tree.put("entries", summary.entries());
        tree.put("names", summary.names());
        tree.put("claims", summary.claims());
        tree.put("blank", summary.blank());
        tree.put("rejected", summary.rejected());
        tree.put("causes", summary.causes());
        tree.put("firstClaims", sink.claims);
        tree.put("firstRejected", sink.rejected);
        return tree;
    }

    @Override
    public void accept(SourceRecord read) {
        // claims name their subjects
    }

    @Override
    public void accept(Claim claim) {
        if (claims.size() < SHOWN) {
            Map<String, Object> shown = new LinkedHashMap<>();
            shown.put("subject", claim.subject().value());
            shown.put("predicate", claim.predicate().id());
            boolean kept = claim.predicate().isSensitive();
            shown.put("object", kept ? WITHHELD : claim.object().text());
            shown.put("locator", claim.citation().locator());
            shown.put("quote", kept ? WITHHELD : claim.citation().quote());
            claims.add(shown);
        }
    }

    @Override
    public void accept(Rejected row) {
        if (rejected.size() < SHOWN) {
            rejected.add(Map.of("locator", row.locator(), "cause", row.cause()));
        }
    }

    /** The answers for people. */
    static String text(List<Map<String, Object>> lists) {
        StringBuilder text = new StringBuilder();
        for (Map<String, Object> list : lists) {
            text.append(list.get("title")).append(" (").append(list.get("list")).append("), nothing is kept:\n  ");
            for (String number : List.of("rows", "entries", "names", "claims", "blank", "rejected")) {
                text.append(list.get(number))
                        .append(' ')
                        .append(number)
                        .append(number.equals("rejected") ? "\n" : ", ");
            }
            lines(text, list.getOrDefault("firstClaims", List.of()), "subject", "predicate", "object", "locator");
            text.append("left over:\n");
            ((Map<?, ?>) list.getOrDefault("causes", Map.of()))
                    .forEach((cause, times) -> text.append("  ")
                            .append(times)
                            .append(": ")
                            .append(cause)
                            .append('\n'));
            lines(text, list.getOrDefault("firstRejected", List.of()), "locator", "cause");
        }
        return text.toString();
    }

    private static void lines(StringBuilder text, Object rows, String... keys) {
        for (Object row : (List<?>) rows) {
            text.append(' ');
            for (String key : keys) {
                String value = String.valueOf(((Map<?, ?>) row).get(key));
                text.append(' ').append(value.replaceAll(CONTROLS, " "));
            }
            text.append('\n');
        }
    }
}
