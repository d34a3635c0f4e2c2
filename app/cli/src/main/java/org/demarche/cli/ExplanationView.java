package org.demarche.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.lists.Explanation;
import org.demarche.lists.FieldFate;
import org.demarche.lists.ListSource;
import org.demarche.lists.ListSummary;
import org.demarche.lists.ValueFate;
import org.demarche.lists.Vocabulary;
import org.demarche.model.Claim;

/**
 * What became of the values of a list, for people and for programs. Numbers of papers are withheld.
 *
 * @param list the list
 * @param told what became of its values
 * @param asked whether values were asked for
 */
record ExplanationView(ListSource list, Explanation told, boolean asked) {
    private static final String WITHHELD = "(withheld)";
    private static final int LONGEST_VALUE = 300;
    /** What would steer the reader's terminal, the direction of writing included. */
    private static final String CONTROLS = "[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+";

    Map<String, Object> tree() {
        ListSummary summary = told.summary();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("list", list.id());
        tree.put("title", list.title());
        tree.put("published", list.published().toString());
        tree.put("rows", summary.rows());
        tree.put("entries", summary.entries());
        tree.put("blank", summary.blank());
        tree.put("claims", summary.claims());
        tree.put("rejected", summary.rejected());
        tree.put("causes", summary.causes());
        tree.put("values", told.values());
        tree.put("lost", told.lostValues());
        tree.put("fields", told.fields().stream().map(ExplanationView::field).toList());
        tree.put("lostValues", told.lost().stream().map(ExplanationView::value).toList());
        tree.put("programmes", vocabulary(told.programmes()));
        tree.put("countries", vocabulary(told.countries()));
        if (asked) {
            tree.put("shown", told.shown().stream().map(ExplanationView::value).toList());
        }
        return tree;
    }

    private static Map<String, Object> vocabulary(Vocabulary vocabulary) {
        return Map.of("values", vocabulary.values(), "unknown", vocabulary.unknown());
    }

    private static Map<String, Object> field(FieldFate field) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("field", field.field());
        tree.put("values", field.values());
        tree.put("claims", field.claimed());
        tree.put("dropped", field.dropped());
        tree.put("repeated", field.repeated());
        tree.put("rejected", field.rejected());
        tree.put("lost", field.lost());
        return tree;
    }

    private static Map<String, Object> value(ValueFate value) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("entry", value.entry());
        tree.put("field", value.field());
        tree.put("value", value.isSensitive() ? WITHHELD : value.text());
        tree.put("becomes", word(value));
        tree.put("reason", value.reason());
        tree.put(
                "claims",
                value.claims().stream()
                        .map(claim -> Map.of(
                                "predicate", claim.predicate().id(),
                                "object", object(claim),
                                "locator", claim.citation().locator()))
                        .toList());
        return tree;
    }

    private static String object(Claim claim) {
        return claim.predicate().isSensitive() ? WITHHELD : claim.object().text();
    }

    private static String word(ValueFate value) {
        return switch (value.kind()) {
            case CLAIMED -> "claims";
            case DROPPED -> "dropped";
            case REPEATED -> "repeats another row";
            case REJECTED -> "rejected";
            case LOST -> "lost";
        };
    }

    String text() {
        ListSummary summary = told.summary();
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                "%s (%s), published %s: %d rows, %d entries, %d blank, %d rejected; %d values, %d lost%n",
                list.title(),
                list.id(),
                list.published(),
                summary.rows(),
                summary.entries(),
                summary.blank(),
                summary.rejected(),
                told.values(),
                told.lostValues()));
        if (asked) {
            told.shown().forEach(value -> line(text, value));
        } else {
            told.fields().forEach(field -> line(text, field));
        }
        summary.causes()
                .forEach((cause, times) -> text.append(String.format("rejected %d: %s%n", times, clean(cause))));
        line(text, "programmes", told.programmes());
        line(text, "countries", told.countries());
        told.lost().forEach(value -> {
            text.append("lost: ");
            line(text, value);
        });
        return text.toString();
    }

    private static void line(StringBuilder text, String what, Vocabulary vocabulary) {
        text.append(String.format(
                "%s: %d, not in the vocabulary %d%n", what, vocabulary.values(), vocabulary.unknownValues()));
        vocabulary.unknown().forEach((value, times) -> text.append(String.format("  %d: %s%n", times, clean(value))));
    }

    private static void line(StringBuilder text, FieldFate field) {
        text.append("  ").append(field.field()).append(": ").append(field.values());
        part(text, " as ", field.claimed());
        part(text, " dropped ", field.dropped());
        part(text, " rejected ", field.rejected());
        if (field.repeated() > 0) {
            text.append("; ").append(field.repeated()).append(" in rows that repeat another");
        }
        if (field.lost() > 0) {
            text.append("; ").append(field.lost()).append(" LOST");
        }
        text.append('\n');
    }

    private static void part(StringBuilder text, String word, Map<String, Integer> counts) {
        counts.forEach(
                (name, count) -> text.append("; ").append(count).append(word).append(clean(name)));
    }

    private static void line(StringBuilder text, ValueFate value) {
        String shown = value.isSensitive() ? WITHHELD : clean(value.text());
        text.append("  ")
                .append(clean(value.entry()))
                .append(' ')
                .append(value.field())
                .append(": ")
                .append(shown);
        text.append(" -> ").append(word(value));
        if (!value.reason().isEmpty()) {
            text.append(": ").append(clean(value.reason()));
        }
        text.append('\n');
        for (Claim claim : List.copyOf(value.claims())) {
            text.append("      ")
                    .append(claim.predicate().id())
                    .append(' ')
                    .append(clean(object(claim)))
                    .append('\n');
        }
    }

    private static String clean(String text) {
        String plain = text.replaceAll(CONTROLS, " ");
        return plain.length() <= LONGEST_VALUE ? plain : plain.substring(0, LONGEST_VALUE) + "...";
    }
}
