package org.demarche.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.demarche.model.DemarcheException;
import org.demarche.report.HitTable;
import org.demarche.report.PartyScreening;
import org.demarche.screen.BatchReader;
import org.demarche.screen.BatchRow;

/**
 * Screens a table of any size on all cores, in constant memory. Killed at any moment and started again with the same table, question and ledger, it goes on
 * from its last checkpoint, and the bytes it writes are those of a run that was never stopped.
 */
final class BatchRun {
    private static final int ROWS_AT_ONCE = 32;
    private static final int CHUNKS_BETWEEN_CHECKPOINTS = 8;
    private static final int HEADERS_NAMED = 12;
    private static final int LONGEST_HEADER_NAMED = 40;
    private static final int PERCENT = 100;
    private static final String REJECTED_HEADER = "line,query_id,reason\n";

    private final BatchQuestion question;
    private final BatchFiles files;
    private final Progress progress;
    private final Consumer<String> note;

    /**
     * A run whose files are whole, and do not have their names yet.
     *
     * @param key tells table, question, purpose and state of the ledger from any other
     * @param table SHA-256 of the table
     * @param logged entries of the screening log when the run began
     * @param tally of the rows
     */
    record Finished(String key, String table, long logged, BatchTally tally) {}

    /**
     * Rows that are screened together.
     *
     * @param rows in the order of the table
     * @param next where the table goes on
     */
    private record Chunk(List<BatchRow> rows, BatchReader.Place next) {}

    /**
     * What is written for some rows.
     *
     * @param out rows of hits
     * @param rejected rows that were set aside
     * @param tally of the rows
     * @param next where the table goes on
     */
    private record Written(String out, String rejected, BatchTally tally, BatchReader.Place next) {}

    /** @param note told of what the reader of the answer should know */
    BatchRun(BatchQuestion question, BatchFiles files, Progress progress, Consumer<String> note) {
        this.question = question;
        this.files = files;
        this.progress = progress;
        this.note = note;
    }

    /**
     * Screens every row.
     *
     * @param purpose tells runs that must not go on with each other's files
     * @param logged entries of the screening log now; 0 if it is not recorded
     */
    Finished run(String purpose, long logged) throws IOException {
        try (InputStream head = new BufferedInputStream(Files.newInputStream(files.in()))) {
            BatchReader reader = BatchReader.of(head, question.party());
            if (!reader.unusedHeaders().isEmpty()) {
                note.accept("demarche: columns that no query can use are left out: " + named(reader.unusedHeaders()));
            }
            progress.at("reading " + files.in());
            String table = BatchFiles.hash(files.in());
            String key = Checkpoint.hash(String.join("|", table, question.words(), purpose));
            Checkpoint start = start(key, reader.place(), logged);
            return new Finished(key, table, start.logged(), run(reader, start));
        }
    }

    /** The checkpoint to go on from: that of a run before if all it says is there, or the first row. */
    private Checkpoint start(String key, BatchReader.Place first, long logged) throws IOException {
        Optional<Checkpoint> kept = Checkpoint.read(files.progress());
        if (kept.isPresent()) {
            Checkpoint before = kept.get();
            if (before.key().equals(key)
                    && holds(files.outPart(), before.outBytes())
                    && holds(files.rejectedPart(), before.rejectedBytes())) {
                note.accept("demarche: goes on after line " + (before.place().line() - 1));
                return before;
            }
            note.accept("demarche: begins anew: the table, the question, the ledger or the day is another than before");
        }
        return new Checkpoint(key, first, 0, 0, BatchTally.NONE, logged);
    }

    /** The first headers, short enough for a line. */
    private static String named(List<String> headers) {
        String shown = headers.stream()
                .limit(HEADERS_NAMED)
                .map(header -> header.length() > LONGEST_HEADER_NAMED
                        ? header.substring(0, LONGEST_HEADER_NAMED) + "..."
                        : header)
                .collect(Collectors.joining(", "));
        return shown.replaceAll("\\p{Cntrl}", "?")
                + (headers.size() > HEADERS_NAMED ? " and " + (headers.size() - HEADERS_NAMED) + " more" : "");
    }

    private static boolean holds(Path file, long bytes) throws IOException {
        return Files.isRegularFile(file) && Files.size(file) >= bytes;
    }

    private BatchTally run(BatchReader header, Checkpoint start) throws IOException {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(files.in()));
                GrowingFile out = GrowingFile.open(files.outPart(), start.outBytes());
                GrowingFile rejected = GrowingFile.open(files.rejectedPart(), start.rejectedBytes())) {
            stream.skipNBytes(start.place().offset());
            BatchReader reader = header.from(stream, start.place());
            if (out.length() == 0) {
                out.write(HitTable.HEADER);
                rejected.write(REJECTED_HEADER);
            }
            Journal journal = new Journal(start, out, rejected);
            int cores = Runtime.getRuntime().availableProcessors();
            new InOrder<>(cores, this::written).run(() -> chunk(reader), journal::add);
            journal.checkpoint();
            return journal.tally;
        }
    }

    private static Optional<Chunk> chunk(BatchReader reader) throws IOException {
        List<BatchRow> rows = new ArrayList<>();
        while (rows.size() < ROWS_AT_ONCE) {
            Optional<BatchRow> row = reader.next();
            if (row.isEmpty()) {
                break;
            }
            rows.add(row.get());
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Chunk(rows, reader.place()));
    }

    private Written written(Chunk chunk) {
        StringBuilder out = new StringBuilder();
        StringBuilder rejected = new StringBuilder();
        BatchTally tally = BatchTally.NONE;
        for (BatchRow row : chunk.rows()) {
            tally = tally.plus(
                    row instanceof BatchRow.Asked asked
                            ? screened(asked, out, rejected)
                            : refused((BatchRow.Refused) row, rejected));
        }
        return new Written(out.toString(), rejected.toString(), tally, chunk.next());
    }

    private BatchTally screened(BatchRow.Asked asked, StringBuilder out, StringBuilder rejected) {
        PartyScreening.Answer answer;
        try {
            answer = question.screening().screen(asked.query(), asked.party(), question.search());
        } catch (DemarcheException e) { // the row cannot be asked in this mode
            return refused(new BatchRow.Refused(asked.line(), asked.id(), String.valueOf(e.getMessage())), rejected);
        } catch (RuntimeException e) { // one row must not cost the others
            String reason = "the program failed on this row, please report it: " + e;
            return refused(new BatchRow.Refused(asked.line(), asked.id(), reason), rejected);
        }
        out.append(HitTable.rows(asked.id(), answer));
        int hits = answer.hits().size();
        return new BatchTally(1, hits == 0 ? 0 : 1, hits, 0, answer.leftOut().size());
    }

    private static BatchTally refused(BatchRow.Refused row, StringBuilder rejected) {
        rejected.append(HitTable.row(Long.toString(row.line()), row.id(), row.reason()))
                .append('\n');
        return new BatchTally(0, 0, 0, 1, 0);
    }

    /** Writes results and, now and then, up to where they are sure. */
    private final class Journal {
        private final String key;
        private final long logged;
        private final GrowingFile out;
        private final GrowingFile rejected;
        private final long bytes;
        private BatchReader.Place next;
        private BatchTally tally;
        private int chunks;

        Journal(Checkpoint start, GrowingFile out, GrowingFile rejected) throws IOException {
            this.key = start.key();
            this.logged = start.logged();
            this.next = start.place();
            this.tally = start.tally();
            this.out = out;
            this.rejected = rejected;
            this.bytes = Math.max(1, Files.size(files.in()));
        }

        void add(Written written) throws IOException {
            out.write(written.out());
            rejected.write(written.rejected());
            tally = tally.plus(written.tally());
            next = written.next();
            chunks++;
            if (chunks % CHUNKS_BETWEEN_CHECKPOINTS == 0) {
                checkpoint();
            }
        }

        void checkpoint() throws IOException {
            out.force();
            rejected.force();
            new Checkpoint(key, next, out.length(), rejected.length(), tally, logged).write(files.progress());
            progress.at("screened " + (tally.rows() + tally.refused()) + " rows, " + PERCENT * next.offset() / bytes
                    + " % of " + files.in().getFileName());
        }
    }
}
