package org.demarche.cli;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.report.HitTable;
import org.demarche.report.PortfolioChange;
import org.demarche.screen.BatchReader;
import org.demarche.screen.BatchRow;

/** One way through a table of parties, on all cores, for those whose result changes. Constant memory if the changes go to a table of their own. */
final class PortfolioRun {
    private static final String HEADER =
            "query_id,change,entity_id,list_refs,caption,score_before,match_before,score_after,match_after,why\n";
    private static final int ROWS_AT_ONCE = 256;
    private static final String REFUSED = "refused";

    private final PortfolioChange states;
    private final PortfolioFiles files;
    private final Progress progress;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final List<Changed> kept = new ArrayList<>();
    private long screened;
    private long touched;

    /**
     * A row of the table with its changes.
     *
     * @param id in the table
     * @param rows what is not as it was
     * @param refused why it could not be screened; empty if it was
     */
    private record Changed(String id, List<PortfolioChange.Row> rows, Optional<String> refused) {}

    PortfolioRun(PortfolioChange states, PortfolioFiles files, Progress progress) {
        this.states = states;
        this.files = files;
        this.progress = progress;
        List.of("gained", "lost", "score", "via", REFUSED).forEach(word -> counts.put(word, 0L));
    }

    /** Screens all rows. The table of changes gets its name when all is in it. */
    PortfolioRun run() {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(files.in()))) {
            BatchReader reader = BatchReader.of(stream, files.party());
            if (files.out().isEmpty()) {
                through(reader, kept::add);
                return this;
            }
            Path out = files.out().get();
            Path part = out.resolveSibling(out.getFileName() + ".part");
            try (BufferedWriter writer = Files.newBufferedWriter(part)) {
                writer.write(HEADER);
                through(reader, changed -> write(writer, changed));
            }
            Files.move(part, out, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void through(BatchReader reader, InOrder.Sink<Changed> sink) throws IOException {
        int cores = Runtime.getRuntime().availableProcessors();
        new InOrder<List<BatchRow>, List<Changed>>(cores, this::changed).run(() -> chunk(reader), chunk -> {
            for (Changed changed : chunk) {
                count(changed);
                if (!changed.rows().isEmpty() || changed.refused().isPresent()) {
                    sink.accept(changed);
                }
            }
            progress.at("screened " + screened + " rows of " + files.in().getFileName());
        });
    }

    private static Optional<List<BatchRow>> chunk(BatchReader reader) throws IOException {
        List<BatchRow> rows = new ArrayList<>();
        while (rows.size() < ROWS_AT_ONCE) {
            Optional<BatchRow> row = reader.next();
            if (row.isEmpty()) {
                break;
            }
            rows.add(row.get());
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
    }

    private List<Changed> changed(List<BatchRow> rows) {
        return rows.stream().map(this::changed).toList();
    }

    private Changed changed(BatchRow row) {
        if (row instanceof BatchRow.Refused refused) {
            return new Changed(row.id(), List.of(), Optional.of("line " + refused.line() + ": " + refused.reason()));
        }
        BatchRow.Asked asked = (BatchRow.Asked) row;
        return new Changed(asked.id(), states.changes(asked.query(), asked.party()), Optional.empty());
    }

    private void count(Changed changed) {
        if (changed.refused().isPresent()) {
            counts.merge(REFUSED, 1L, Long::sum);
            return;
        }
        screened++;
        touched += changed.rows().isEmpty() ? 0 : 1;
        changed.rows().forEach(row -> counts.merge(row.change(), 1L, Long::sum));
    }

    private static void write(Writer writer, Changed changed) throws IOException {
        if (changed.refused().isPresent()) {
            String reason = changed.refused().get();
            writer.write(HitTable.row(changed.id(), REFUSED, "", "", "", "", "", "", "", reason) + "\n");
        }
        for (PortfolioChange.Row row : changed.rows()) {
            PortfolioChange.Side side = row.after().or(row::before).orElseThrow();
            writer.write(HitTable.row(
                            changed.id(),
                            row.change(),
                            row.entity(),
                            String.join(";", side.listReferences()),
                            row.caption(),
                            score(row.before()),
                            row.before().map(PortfolioChange.Side::match).orElse(""),
                            score(row.after()),
                            row.after().map(PortfolioChange.Side::match).orElse(""),
                            row.why())
                    + "\n");
        }
    }

    private static String score(Optional<PortfolioChange.Side> side) {
        return side.map(each -> String.format(Locale.ROOT, "%.4f", each.score()))
                .orElse("");
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("screened", screened);
        tree.put("changed", touched);
        tree.put("changedEntities", states.changedEntities());
        tree.putAll(counts);
        if (files.out().isPresent()) {
            tree.put("out", files.out().get().toString());
            return tree;
        }
        List<Map<String, Object>> parties = new ArrayList<>();
        kept.forEach(changed -> {
            Map<String, Object> each = new LinkedHashMap<>();
            each.put("id", changed.id());
            changed.refused().ifPresent(reason -> each.put(REFUSED, reason));
            each.put("changes", changed.rows().stream().map(PortfolioRun::tree).toList());
            parties.add(each);
        });
        tree.put("parties", parties);
        return tree;
    }

    private static Map<String, Object> tree(PortfolioChange.Row row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("change", row.change());
        tree.put("entity", row.entity());
        tree.put("caption", row.caption());
        row.before().ifPresent(side -> tree.put("before", tree(side)));
        row.after().ifPresent(side -> tree.put("after", tree(side)));
        tree.put("why", row.why());
        return tree;
    }

    private static Map<String, Object> tree(PortfolioChange.Side side) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("score", side.score());
        tree.put("match", side.match());
        tree.put("listReferences", side.listReferences());
        return tree;
    }

    String text() {
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "portfolio: %d parties screened, %d with another result: %d hits gained, %d lost, %d of another score, %d tied otherwise%n",
                screened,
                touched,
                counts.get("gained"),
                counts.get("lost"),
                counts.get("score"),
                counts.get("via")));
        if (counts.getOrDefault(REFUSED, 0L) > 0) {
            text.append("  ").append(counts.get(REFUSED)).append(" rows could not be screened, each with its reason\n");
        }
        files.out().ifPresent(file -> text.append("  ").append(file).append('\n'));
        for (Changed changed : kept) {
            changed.refused()
                    .ifPresent(reason -> text.append(changed.id())
                            .append(": refused: ")
                            .append(reason)
                            .append('\n'));
            changed.rows()
                    .forEach(row -> text.append(changed.id())
                            .append(": ")
                            .append(row.change())
                            .append(": ")
                            .append(row.caption())
                            .append(" (")
                            .append(row.before().map(PortfolioRun::words).orElse("no hit"))
                            .append(" -> ")
                            .append(row.after().map(PortfolioRun::words).orElse("no hit"))
                            .append("): ")
                            .append(row.why())
                            .append('\n'));
        }
        return text.toString();
    }

    private static String words(PortfolioChange.Side side) {
        return String.format(Locale.ROOT, "%.2f %s", side.score(), side.match());
    }
}
