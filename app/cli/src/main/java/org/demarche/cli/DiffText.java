package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.lists.EntryDiff;
import org.demarche.lists.ListDiff;
import org.demarche.lists.ListedValue;
import org.demarche.lists.ValueChange;
import org.demarche.model.Claim;

/** What two versions of a list say otherwise, in words. */
final class DiffText {
    private static final int LONGEST_VALUE = 200;

    private DiffText() {}

    static String of(ListDiff diff) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(
                "%s (%s), %s with %d entries -> %s with %d entries:%n",
                clean(diff.title()),
                diff.list(),
                diff.before().source().published(),
                diff.before().entries(),
                diff.after().source().published(),
                diff.after().entries()));
        if (diff.isEmpty()) {
            return text.append("  both say the same\n").toString();
        }
        Map<String, Object> counts = DiffTree.counts(diff);
        text.append(String.format(
                "  %s entries added, %s removed, %s changed (%s values added, %s removed, %s changed)%n",
                counts.get("added"),
                counts.get("removed"),
                counts.get("changed"),
                counts.get("valuesAdded"),
                counts.get("valuesRemoved"),
                counts.get("valuesChanged")));
        diff.added().forEach(entry -> head(text, "added", entry));
        diff.removed().forEach(entry -> head(text, "removed", entry));
        diff.changed().forEach(entry -> changed(text, entry));
        return text.toString();
    }

    private static void head(StringBuilder text, String word, EntryDiff entry) {
        text.append(word)
                .append(": ")
                .append(entry.id().local())
                .append(' ')
                .append(clean(entry.caption()))
                .append(" (")
                .append(entry.type().label())
                .append(")\n");
    }

    private static void changed(StringBuilder text, EntryDiff entry) {
        head(text, "changed", entry);
        lines(entry).forEach(line -> text.append("  ").append(line).append('\n'));
    }

    /** What changed of an entry, a line each. */
    static List<String> lines(EntryDiff entry) {
        List<String> lines = new ArrayList<>();
        if (entry.was() != entry.type()) {
            lines.add("changed: kind " + entry.was().label() + " -> "
                    + entry.type().label());
        }
        entry.values().forEach(change -> lines.add(line(change)));
        return lines;
    }

    private static String line(ValueChange change) {
        ListedValue first = change.before().or(change::after).orElseThrow();
        String field = first.claim().predicate().label();
        String start = change.word() + ": " + field + " " + value(first);
        if (change.before().isEmpty() || change.after().isEmpty()) {
            return start;
        }
        ListedValue after = change.after().orElseThrow();
        String other = after.claim().predicate().label();
        return start + " -> " + (other.equals(field) ? "" : other + " ") + value(after);
    }

    private static String value(ListedValue value) {
        Claim claim = value.claim();
        StringBuilder text = new StringBuilder(claim.negated() ? "not " : "");
        text.append(claim.predicate().isSensitive() ? DryRun.WITHHELD : cut(clean(value.text())));
        String qualifiers = claim.qualifiers().entrySet().stream()
                .map(each ->
                        each.getKey().label() + " " + cut(clean(each.getValue().text())))
                .collect(Collectors.joining(", "));
        if (!qualifiers.isEmpty()) {
            text.append(" (").append(qualifiers).append(')');
        }
        if (!claim.period().isUnknown()) {
            text.append(" [").append(claim.period()).append(']');
        }
        return text.toString();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE) + "...";
    }

    private static String clean(String text) {
        return text.replaceAll(DryRun.CONTROLS, " ");
    }
}
