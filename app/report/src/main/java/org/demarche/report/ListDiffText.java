package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.lists.EntryDiff;
import org.demarche.lists.ListDiff;
import org.demarche.lists.ListedValue;
import org.demarche.lists.ValueChange;
import org.demarche.model.Claim;

/** What two versions of a list say otherwise, in words. */
public final class ListDiffText {
    /** In place of numbers of papers and the like, which no answer shows unless it is asked for them. */
    static final String WITHHELD = "(withheld)";

    /** What would steer the reader's terminal, the direction of writing included. */
    private static final String CONTROLS = "[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+";

    private static final int LONGEST_VALUE = 160;
    private static final int CONTEXT = 40;

    private ListDiffText() {}

    /** The whole comparison. */
    public static String of(ListDiff diff) {
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
        Map<String, Object> counts = ListDiffTree.counts(diff);
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
        String start = change.word() + ": " + field(first) + " ";
        if (change.before().isEmpty() || change.after().isEmpty()) {
            return start + cut(value(first), 0);
        }
        ListedValue after = change.after().orElseThrow();
        String was = value(first);
        String is = value(after);
        int same = sameStart(was, is);
        String other = field(after).equals(field(first)) ? "" : field(after) + " ";
        return start + cut(was, same) + " -> " + other + cut(is, same);
    }

    /** The field in words: {@code birth date} for {@code birthDate}. */
    private static String field(ListedValue value) {
        return value.claim()
                .predicate()
                .id()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static String value(ListedValue value) {
        Claim claim = value.claim();
        StringBuilder text = new StringBuilder(claim.negated() ? "not " : "");
        text.append(claim.predicate().isSensitive() ? WITHHELD : clean(value.text()));
        String qualifiers = claim.qualifiers().entrySet().stream()
                .map(each -> each.getKey().label() + " " + clean(each.getValue().text()))
                .collect(Collectors.joining(", "));
        if (!qualifiers.isEmpty()) {
            text.append(" (").append(qualifiers).append(')');
        }
        if (!claim.period().isUnknown()) {
            text.append(" [").append(claim.period()).append(']');
        }
        return text.toString();
    }

    private static int sameStart(String one, String other) {
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    /** A long text cut to what stands around the place from which it differs. */
    private static String cut(String text, int from) {
        if (text.length() <= LONGEST_VALUE) {
            return text;
        }
        int begin = Math.max(0, Math.min(from - CONTEXT, text.length() - LONGEST_VALUE));
        int end = Math.min(text.length(), begin + LONGEST_VALUE);
        if (begin > 0 && Character.isLowSurrogate(text.charAt(begin))) {
            begin++;
        }
        if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end--;
        }
        return (begin > 0 ? "..." : "") + text.substring(begin, end) + (end < text.length() ? "..." : "");
    }

    static String clean(String text) {
        return text.replaceAll(CONTROLS, " ");
    }
}
