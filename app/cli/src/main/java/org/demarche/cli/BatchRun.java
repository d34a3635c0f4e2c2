package org.demarche.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.report.HitTable;
import org.demarche.report.RecordedBatch;
import org.demarche.report.ScreenedHit;
import org.demarche.report.Screening;
import org.demarche.screen.BatchReader;
import org.demarche.screen.BatchRow;
import org.demarche.screen.Filter;
import org.demarche.screen.Search;

/**
 * Screens a table of any size on all cores, in constant memory. Killed at any moment and started again with the same table, question and ledger, it goes on
 * from its last checkpoint, and the bytes it writes are those of a run that was never stopped.
 */
final class BatchRun {
    private static final int ROWS_AT_ONCE = 32;
    private static final int CHUNKS_BETWEEN_CHECKPOINTS = 8;
    private static final int PERCENT = 100;
    private static final String REJECTED_HEADER = "line,query_id,reason\n";

    private final Screening screening;
    private final BatchFiles files;
    private final Search search;
    private final Optional<RecordedBatch> log;
    private final Progress progress;

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

    /** @param log where it is recorded when it is done; empty if nowhere */
    BatchRun(Screening screening, BatchFiles files, Search search, Optional<RecordedBatch> log, Progress progress) {
        this.screening = screening;
        this.files = files;
        this.search = search;
        this.log = log;
        this.progress = progress;
    }

    /** Runs to the end.
     * @param note told of what the reader of the answer should know */
    BatchTally run(Consumer<String> note) {
        try (InputStream head = new BufferedInputStream(Files.newInputStream(files.in()))) {
            BatchReader reader = BatchReader.of(head);
            if (!reader.unusedHeaders().isEmpty()) {
                note.accept("demarche: columns that no query can use are left out: "
                        + String.join(", ", reader.unusedHeaders()).replaceAll("\\p{Cntrl}", "?"));
            }
            progress.at("reading " + files.in());
            String table = BatchFiles.hash(files.in());
            String recorded = log.isPresent() ? "recorded" : "unrecorded";
            String key = Checkpoint.hash(
                    String.join("|", table, screening.state(), words(search), HitTable.HEADER, recorded));
            Checkpoint start = start(key, reader.place(), note);
            BatchTally tally = run(reader, start);
            if (log.isPresent()) {
                note.accept("demarche: recorded as screening " + record(log.get(), start, table, tally));
            }
            files.finish(tally);
            return tally;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Records what is about to be given; killed between this and {@link BatchFiles#finish}, it finds its entry again. Table, question, place and the log's length at
     * the start tell a run from any other: a second one begins only when the first has ended and is in the log.
     */
    private long record(RecordedBatch records, Checkpoint start, String table, BatchTally tally) throws IOException {
        String run = Checkpoint.hash(start.key() + "|" + files.out().toAbsolutePath() + "|" + start.logged());
        Optional<String> rejected =
                tally.refused() == 0 ? Optional.empty() : Optional.of(BatchFiles.hash(files.rejectedPart()));
        return records.record(
                new RecordedBatch.Batch(run, table, screening.state(), search),
                new RecordedBatch.Outcome(
                        BatchFiles.hash(files.outPart()),
                        rejected,
                        tally.rows(),
                        tally.touched(),
                        tally.hits(),
                        tally.refused()),
                screening.basis(),
                start.logged());
    }

    /** The same words for the same search: sets have no order of their own. */
    private static String words(Search search) {
        Filter filter = search.filter();
        StringBuilder words = new StringBuilder(search.most() + " " + search.minimum());
        for (Set<?> values : List.of(filter.datasets(), filter.types(), filter.topics(), filter.countries())) {
            words.append(values.stream().map(Object::toString).sorted().toList());
        }
        return words.toString();
    }

    /** The checkpoint to go on from: that of a run before if all it says is there, or the first row. */
    private Checkpoint start(String key, BatchReader.Place first, Consumer<String> note) throws IOException {
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
        return new Checkpoint(
                key,
                first,
                0,
                0,
                BatchTally.NONE,
                log.map(RecordedBatch::entries).orElse(0L));
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
        List<ScreenedHit> hits;
        try {
            hits = screening.screen(asked.query(), search);
        } catch (RuntimeException e) { // one row must not cost the others
            String reason = "the program failed on this row, please report it: " + e;
            return refused(new BatchRow.Refused(asked.line(), asked.id(), reason), rejected);
        }
        out.append(HitTable.rows(asked.id(), hits));
        return new BatchTally(1, hits.isEmpty() ? 0 : 1, hits.size(), 0);
    }

    private static BatchTally refused(BatchRow.Refused row, StringBuilder rejected) {
        rejected.append(HitTable.row(Long.toString(row.line()), row.id(), row.reason()))
                .append('\n');
        return new BatchTally(0, 0, 0, 1);
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
