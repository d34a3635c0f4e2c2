package org.demarche.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Lays out answers about entities and what links them. */
final class EntityText {
    private static final int CHANGES_SHOWN = 2;

    /** Most sources of one statement that are printed; the rest are counted. */
    private static final int MOST_SOURCES = 3;

    private EntityText() {}

    static String entity(EntityPage entity) {
        Lines lines = new Lines().add(entity.caption() + " (" + entity.type() + ") " + Words.view(entity.view()));
        entity.statusLine().ifPresent(line -> lines.add("  ", line));
        lines.add("  id ", entity.id());
        entity.dispute()
                .ifPresent(dispute -> lines.add(
                        "  " + dispute.state() + ": ",
                        dispute.text()
                                + dispute.date().map(date -> " (" + date + ")").orElse("")));
        names(lines, entity);
        designations(lines, entity);
        if (entity.mission().isPresent() && !entity.mission().get().coverage().isEmpty()) {
            lines.gap().add("Who serves the host now:");
            for (Coverage coverage : entity.mission().get().coverage()) {
                lines.add(
                        "  ",
                        coverage.sentence() + " [" + Words.weight(coverage.certainty(), coverage.grade(), 0) + "]");
            }
        }
        lines.gap().add(entity.statements().isEmpty() ? "Nothing is stated under this view." : "What is stated:");
        entity.statements().forEach(statement -> statement(lines, statement));
        if (entity.records().size() > 1) {
            lines.gap().add("Records judged to be this one:");
            for (EntityPage.MergedRecord merged : entity.records()) {
                lines.add(
                        "  ",
                        merged.caption() + " (" + merged.recordId() + ", " + merged.origin() + "): " + merged.reason());
            }
        }
        return lines.toString();
    }

    private static void names(Lines lines, EntityPage entity) {
        List<String> others = entity.names().stream()
                .map(EntityPage.Name::text)
                .filter(name -> !name.equals(entity.caption()))
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            lines.add("  also ", String.join("; ", others));
        }
    }

    private static void designations(Lines lines, EntityPage entity) {
        if (entity.designations().isEmpty()) {
            return;
        }
        lines.gap().add("On lists:");
        for (EntityPage.Designation designation : entity.designations()) {
            lines.add(
                    "  ",
                    designation.authority() + " " + designation.listReference()
                            + designation
                                    .programme()
                                    .map(programme -> ", " + programme)
                                    .orElse("")
                            + designation.from().map(day -> ", since " + day).orElse("")
                            + designation.until().map(day -> ", until " + day).orElse(""));
        }
    }

    static void statement(Lines lines, NumberedStatement statement) {
        String lead = String.format(Locale.ROOT, "%4d. ", statement.number());
        String indent = " ".repeat(lead.length());
        lines.add(lead, statement.sentence());
        List<String> notes =
                new ArrayList<>(List.of(Words.weight(statement.certainty(), statement.grade(), statement.origins())));
        notes.addAll(Words.counted(statement.corroboration()));
        if (!statement.meets().isEmpty()) {
            notes.add("says the same as " + numbers(statement.meets()));
        }
        if (!statement.inView()) {
            notes.add("not on the day");
        }
        if (!statement.contradicts().isEmpty()) {
            notes.add("contradicts " + numbers(statement.contradicts()));
        }
        lines.add(indent, "[" + String.join("; ", notes) + "]");
        repetitions(lines, indent, statement.corroboration());
        sources(lines, indent, statement.sentence(), statement.sources());
    }

    private static String numbers(List<Integer> numbers) {
        return String.join(", ", numbers.stream().map(String::valueOf).toList());
    }

    /** Which of the sources only repeat others; what one source says twice needs no line. */
    private static void repetitions(Lines lines, String indent, Corroboration corroboration) {
        List<String> repeated = corroboration.repetitions().stream()
                .filter(each -> !each.source().equals(each.ofSource()))
                .map(each -> each.source() + " repeats " + each.ofSource() + ": " + each.reason())
                .distinct()
                .toList();
        repeated.stream().limit(MOST_SOURCES).forEach(line -> lines.add(indent + "= ", line));
        if (repeated.size() > MOST_SOURCES) {
            lines.add(indent + "= ", "and " + (repeated.size() - MOST_SOURCES) + " more repeat others");
        }
    }

    /** What speaks against a hop, which has no numbers to refer to. */
    private static void contradictions(Lines lines, String indent, Corroboration corroboration) {
        corroboration.contradictions().stream()
                .map(each -> each.bySource() + ": " + each.reason())
                .distinct()
                .limit(MOST_SOURCES)
                .forEach(line -> lines.add(indent + "✕ ", line));
    }

    private static void sources(Lines lines, String indent, String sentence, List<Source> sources) {
        sources.stream().limit(MOST_SOURCES).forEach(source -> Words.quote(lines, indent, sentence, source));
        if (sources.size() > MOST_SOURCES) {
            lines.add(indent, "and " + Words.count(sources.size() - MOST_SOURCES, "more source"));
        }
    }

    static String network(NetworkPage network) {
        Map<String, String> captions = new TreeMap<>();
        network.nodes().forEach(node -> captions.put(node.id(), node.caption()));
        Lines lines = new Lines()
                .add("Around " + captions.getOrDefault(network.centre(), network.centre()) + " "
                        + Words.view(network.view())
                        + ": " + Words.count(network.nodes().size() - 1L, "other") + ", "
                        + Words.count(network.edges().size(), "link")
                        + (network.truncated() ? "; more are known than are shown" : ""))
                .gap();
        for (NetworkPage.Edge edge : network.edges()) {
            lines.add(
                    "  ",
                    captions.getOrDefault(edge.from(), edge.from()) + " —" + edge.label() + "→ "
                            + captions.getOrDefault(edge.to(), edge.to())
                            + edge.period().map(period -> ", " + period).orElse("")
                            + " [" + Words.weight(edge.certainty(), edge.grade(), edge.origins()) + ", "
                            + edge.modality()
                            + "]");
        }
        return lines.toString();
    }

    static String trace(TraceResult trace) {
        String ends = trace.from().caption() + " to " + trace.to().caption();
        Lines lines = new Lines();
        if (trace.paths().isEmpty()) {
            return lines.add("No path is known from " + ends + " " + Words.view(trace.view())
                            + ". That is not the same as clean: see whether sources about them were read.")
                    .toString();
        }
        lines.add("From " + ends + " " + Words.view(trace.view()) + ": "
                + Words.count(trace.paths().size(), "path") + ".");
        paths(lines, trace.paths());
        return lines.toString();
    }

    static String exposure(ExposureResult exposure) {
        Lines lines = new Lines().add(exposure.entity().caption() + " " + Words.view(exposure.view()) + ":");
        for (EntityPage.Designation designation : exposure.designations()) {
            lines.add("  is itself on a list: ", designation.authority() + " " + designation.listReference());
        }
        if (exposure.paths().isEmpty()) {
            lines.add(
                    "  ",
                    "No path to a listed party is known. That is not the same as clean: see whether sources about it were read.");
        }
        paths(lines, exposure.paths());
        return lines.toString();
    }

    private static void paths(Lines lines, List<TraceResult.Path> paths) {
        for (int at = 0; at < paths.size(); at++) {
            TraceResult.Path path = paths.get(at);
            lines.gap()
                    .add("Path " + (at + 1) + ", " + Words.count(path.hops().size(), "step")
                            + path.weakestGrade()
                                    .map(grade -> ", weakest evidence " + grade)
                                    .orElse(""));
            path.hops().forEach(hop -> hop(lines, hop));
        }
    }

    private static void hop(Lines lines, TraceResult.Hop hop) {
        String arrow = hop.reversed() ? " ←" + hop.label() + "— " : " —" + hop.label() + "→ ";
        lines.add("  ", hop.from().caption() + arrow + hop.to().caption());
        lines.add("      ", hop.sentence());
        List<String> notes = new ArrayList<>(List.of(
                Words.weight(
                        hop.certainty(),
                        hop.grade(),
                        hop.corroboration().origins().size()),
                hop.modality()));
        notes.addAll(Words.counted(hop.corroboration()));
        lines.add("      ", "[" + String.join("; ", notes) + "]");
        repetitions(lines, "      ", hop.corroboration());
        contradictions(lines, "      ", hop.corroboration());
        sources(lines, "      ", hop.sentence(), hop.sources());
    }

    static String search(SearchResult result) {
        Lines lines = new Lines();
        if (result.hits().isEmpty()) {
            lines.add("Nothing here is like \"" + result.query()
                    + "\". That is not the same as clean: see which sources were" + " read.");
        }
        for (SearchResult.Hit hit : result.hits()) {
            String where = hit.match().equals("list")
                    ? hit.listReferences().isEmpty()
                            ? "on a list (no number is known)"
                            : "on a list: " + String.join(", ", hit.listReferences())
                    : "in the network only, on no list on the day";
            lines.add(
                    String.format(Locale.ROOT, "%.3f  ", hit.score()),
                    hit.caption() + " (" + hit.type() + "), " + where + ", id " + hit.entityId());
            for (SearchResult.MatchReason reason : hit.reasons()) {
                lines.add(
                        "       ",
                        reason.part() + ": \"" + reason.left() + "\" / \"" + reason.right() + "\", "
                                + reason.explanation());
            }
            hit.tieWords()
                    .ifPresent(words -> lines.add("       ", "tie (" + hit.tie().orElse("") + "): " + words));
            hit.wouldChange().stream().limit(CHANGES_SHOWN).forEach(change -> lines.add("       ", change));
        }
        for (Suppression left : result.suppressed().orElse(List.of())) {
            lines.add("Left out: " + left.caption() + " (id " + left.entityId() + "), by whitelist entry "
                    + left.entry() + " until " + left.until() + ".");
        }
        result.screening().ifPresent(number -> lines.add("Recorded as screening " + number + "."));
        return lines.toString();
    }
}
