package org.demarche.measure;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * Scores a table of pairs of names row by row, in constant memory; stateless.
 *
 * <p>The table needs {@code name1}, {@code name2} and {@code schema} (of FollowTheMoney); all its columns are kept, and
 * {@code score}, {@code match} and {@code reasons} are added. A row that cannot be scored goes, with its line and why, to a
 * second file beside the first; scored and rejected rows together are all rows.
 */
public final class NameScoring {
    private static final List<String> ADDED = List.of("score", "match", "reasons");

    private long rows;
    private long scored;
    private long matches;

    private NameScoring() {}

    /**
     * Scores a file into another, which is there only when all is done.
     *
     * @throws DemarcheException MISSING_FILE if the table is not there or the other cannot be written, WRONG_LAYOUT if it
     *     lacks a column, WRONG_USAGE if both are one file
     */
    public static ScoredTable score(Path in, Path out, ScoreMode mode) {
        TableFiles files = new TableFiles(in, out);
        files.require("a table of pairs", "the table");
        Path part = files.outPart();
        Path asidePart = files.rejectedPart();
        try {
            NameScoring run = new NameScoring();
            try (InputStream stream = Files.newInputStream(in);
                    BufferedWriter good = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
                    BufferedWriter bad = Files.newBufferedWriter(asidePart, StandardCharsets.UTF_8)) {
                run.score(CsvTable.open(stream, in.toString()), mode, good, bad);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(part);
                Files.deleteIfExists(asidePart);
                throw e;
            }
            return run.finish(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ScoredTable finish(TableFiles files) throws IOException {
        long rejected = rows - scored;
        files.finish(rejected);
        return new ScoredTable(
                rows,
                scored,
                matches,
                rejected,
                files.out(),
                rejected > 0 ? Optional.of(files.rejected()) : Optional.empty());
    }

    private void score(CsvTable table, ScoreMode mode, BufferedWriter good, BufferedWriter bad) throws IOException {
        List<Integer> needed = table.need("name1", "name2", "schema");
        refuseScored(table);
        List<String> headers = new ArrayList<>(table.headers());
        headers.addAll(ADDED);
        good.write(CsvTable.line(headers));
        bad.write(CsvTable.line(List.of("line", "reason")));
        for (Optional<CsvTable.Row> next = table.next(); next.isPresent(); next = table.next()) {
            CsvTable.Row row = next.get();
            rows++;
            Optional<String> problem = row.problem().or(() -> tooLong(row, needed));
            if (problem.isPresent()) {
                bad.write(CsvTable.line(List.of(Long.toString(row.line()), problem.get())));
            } else {
                good.write(CsvTable.line(scored(row, needed, mode)));
                scored++;
            }
        }
    }

    private List<String> scored(CsvTable.Row row, List<Integer> needed, ScoreMode mode) {
        List<String> values = new ArrayList<>(row.values());
        ScoreMode.ScoredPair pair = mode.score(
                values.get(needed.get(0)), values.get(needed.get(1)), SchemaKinds.of(values.get(needed.get(2))));
        matches += pair.verdict() == ScoreMode.Verdict.MATCH ? 1 : 0;
        values.add(pair.score());
        values.add(pair.verdict().text());
        values.add(pair.reasons());
        return values;
    }

    private static Optional<String> tooLong(CsvTable.Row row, List<Integer> needed) {
        int most = org.demarche.names.Name.MAX_CHARACTERS;
        for (int which = 0; which < 2; which++) {
            int length = row.values().get(needed.get(which)).length();
            if (length > most) {
                return Optional.of("expected a name of at most " + most + " characters, found " + length);
            }
        }
        return Optional.empty();
    }

    private static void refuseScored(CsvTable table) {
        for (String added : ADDED) {
            if (table.has(added)) {
                throw new DemarcheException(
                        ErrorCode.WRONG_LAYOUT,
                        "expected a table without the column " + added
                                + ", which is added here, found it: rename or leave it out");
            }
        }
    }
}
