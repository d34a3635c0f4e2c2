package org.demarche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.report.PartyScreening;
import org.demarche.report.RecordedBatch;
import org.demarche.report.Replay;

/** Screens a table to the end: unrecorded, recorded, or again as the log has it. */
final class BatchJob {
    private final BatchFiles files;
    private final Progress progress;
    private final Consumer<String> note;

    /**
     * A run of the log that was computed again.
     *
     * @param tally of the rows
     * @param differences what is not as it was; none if every byte is the same
     */
    record Proof(BatchTally tally, List<Replay.Difference> differences) {
        Proof {
            differences = List.copyOf(differences);
        }

        String text(long id) {
            return "Screening " + id + " is proved, every byte is the same: " + tally.words() + ".\n";
        }

        Map<String, Object> tree(long id) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("screening", id);
            tree.put("identical", differences.isEmpty());
            tree.put("screened", tally.rows());
            return tree;
        }
    }

    /** @param note told of what the reader of the answer should know */
    BatchJob(BatchFiles files, Progress progress, Consumer<String> note) {
        this.files = files;
        this.progress = progress;
        this.note = note;
    }

    BatchTally unrecorded(RecordedBatch.Asking asking, PartyScreening screening) {
        try {
            BatchTally tally = run(new BatchQuestion(screening, asking.search(), asking.party()), "unrecorded", 0)
                    .tally();
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
    BatchTally recorded(RecordedBatch.Asking asking, RecordedBatch records) {
        try {
            RecordedBatch.Ready ready = records.ready(asking);
            BatchRun.Finished done = run(
                    new BatchQuestion(ready.screening(), asking.search(), asking.party()),
                    "recorded",
                    records.entries());
            String run = Checkpoint.hash(done.key() + "|" + files.out().toAbsolutePath() + "|" + done.logged());
            long id = records.record(ready, run, done.table(), outcome(done.tally()), done.logged());
            note.accept("demarche: recorded as screening " + id);
            files.finish(done.tally());
            return done.tally();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Computes a run of the log again and compares all bytes; the hits get their name only if they are the same.
     * @throws DemarcheException WRONG_USAGE if the table is not the one that was screened */
    Proof again(RecordedBatch records, long id) {
        try {
            RecordedBatch.Batch asked = records.asked(id);
            requireSame(asked.table(), BatchFiles.hash(files.in()), id);
            RecordedBatch.Again again = records.again(id);
            BatchTally tally = run(
                            new BatchQuestion(again.screening(), asked.search(), asked.party()), "replay " + id, 0)
                    .tally();
            List<Replay.Difference> differences = new ArrayList<>(again.differences());
            RecordedBatch.Outcome found = outcome(tally);
            Replay.compare("hits", again.outcome().hits(), found.hits()).ifPresent(differences::add);
            Replay.compare(
                            "rows set aside",
                            again.outcome().rejected().orElse("none"),
                            found.rejected().orElse("none"))
                    .ifPresent(differences::add);
            Replay.compare("numbers", again.outcome().toString(), found.toString())
                    .ifPresent(differences::add);
            if (differences.isEmpty()) {
                files.finish(tally);
            } else {
                files.discard();
            }
            return new Proof(tally, differences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireSame(String expected, String found, long id) {
        if (!expected.equals(found)) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected the table of screening " + id + " with the SHA-256 " + expected + ", found " + found
                            + " in " + files.in() + ": give the file that was screened then, unchanged");
        }
    }

    private BatchRun.Finished run(BatchQuestion question, String purpose, long logged) throws IOException {
        question.notes().forEach(each -> note.accept("demarche: " + each));
        return new BatchRun(question, files, progress, note).run(purpose, logged);
    }

    private RecordedBatch.Outcome outcome(BatchTally tally) throws IOException {
        return new RecordedBatch.Outcome(
                BatchFiles.hash(files.outPart()),
                tally.refused() == 0 ? Optional.empty() : Optional.of(BatchFiles.hash(files.rejectedPart())),
                tally.rows(),
                tally.touched(),
                tally.hits(),
                tally.refused(),
                tally.leftOut());
    }
}
