package org.demarche.cli;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.demarche.ledger.ScreeningLog;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.report.PartyScreening;
import org.demarche.report.PlainText;
import org.demarche.report.Question;
import org.demarche.report.RecordedBatch;
import org.demarche.report.RecordedMatches;
import org.demarche.report.RecordedScreening;
import org.demarche.report.Replay;
import org.demarche.report.SearchResult;
import org.demarche.screen.Query;
import org.demarche.screen.ScreenMode;
import org.demarche.screen.Search;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of screening that are about its record, and what they do: record an answer, compute one again, show one. */
final class Recording {
    private static final int LONGEST_TEXT = 1_000;

    @Option(
            names = "--replay",
            paramLabel = "ID",
            description = {
                "Compute the recorded answer ID again from the ledger as it was then, and compare every byte.",
                "A table is computed again with --batch IN.csv, the table that was screened; --out keeps the hits."
            })
    private @Nullable Long replay;

    @Option(
            names = "--show",
            description = "With --replay: give the answer as it is recorded, whether or not it can be proved.")
    private boolean show;

    @Option(names = "--asked-by", paramLabel = "NAME", description = "Who asks, for the record.")
    private @Nullable String askedBy;

    @Option(
            names = "--party",
            paramLabel = "ID",
            description = {
                "Your own id of the party, by which a whitelist may know it.",
                "With --batch the header of the column that has the ids, such as id (default: known by name alone)."
            })
    private @Nullable String party;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            description = {
                "standard; or ofac: names alone, as the public search of the OFAC scores them, its 95 as 0.95.",
                "With ofac the default of --min-score is 0.85."
            })
    private ScreenMode mode = ScreenMode.STANDARD;

    @Option(
            names = "--no-log",
            description = "Record nothing and look at no whitelist, as on a medium that cannot be written.")
    private boolean unrecorded;

    /** Whether an answer of the log is asked for. */
    boolean isReplay() {
        if (replay == null && show) {
            throw wrong("--replay ID together with --show", "--show alone");
        }
        return replay != null;
    }

    /** How parties are compared. */
    ScreenMode mode() {
        return mode;
    }

    /** Screens, and records unless told not to. */
    SearchResult screen(
            Desk desk, Options.Workspace workspace, Clock clock, Query query, Search search, Question from) {
        RecordedScreening.Asking asking =
                new RecordedScreening.Asking(text("--asked-by", askedBy), text("--party", party), search, mode);
        if (unrecorded) {
            return desk.answers().screening(from).result(query, search, mode);
        }
        try (ScreeningLog log = ScreeningLog.open(workspace.folder, clock)) {
            return new RecordedScreening(desk.answers(), log, clock).screen(query, asking, from);
        }
    }

    /** Screens a whole table, and records it unless told not to. */
    BatchTally batch(Desk desk, Options.Workspace workspace, Clock clock, BatchJob job, Search search, Question from) {
        RecordedBatch.Asking asking =
                new RecordedBatch.Asking(text("--asked-by", askedBy), from, search, mode, text("--party", party));
        if (unrecorded) {
            return job.unrecorded(asking, PartyScreening.plain(desk.answers().screening(from), mode));
        }
        try (ScreeningLog log = ScreeningLog.open(workspace.folder, clock)) {
            return job.recorded(asking, new RecordedBatch(desk.answers(), log, clock));
        }
    }

    /** Computes a recorded table again; the same bytes as were given and exit 0, or what differs and exit 1. */
    int replay(Console console, Clock clock, Options.Workspace workspace, Options.Output output, BatchFiles files) {
        long id = Optional.ofNullable(replay).orElseThrow();
        if (show) {
            throw wrong(
                    "--show without --batch, as the log has the hashes of a table and not its rows", "both together");
        }
        try (Progress progress = new Progress(console, "reading the ledger");
                Desk desk = Desk.open(workspace, clock);
                ScreeningLog log = log(workspace)) {
            BatchJob job = new BatchJob(files, progress, console::note);
            BatchJob.Proof proof = job.again(new RecordedBatch(desk.answers(), log, clock), id);
            notProved(console, id, proof.differences());
            if (!proof.differences().isEmpty()) {
                return ExitCode.NOTHING;
            }
            console.answer(output.json ? Tree.write(proof.tree(id)) : proof.text(id));
            return ExitCode.DONE;
        }
    }

    private static ScreeningLog log(Options.Workspace workspace) {
        return ScreeningLog.openReadOnly(workspace.folder)
                .orElseThrow(() -> new DemarcheException(
                        ErrorCode.NOT_FOUND,
                        "expected screenings in " + workspace.folder
                                + ", found that none was recorded: name another workspace"));
    }

    private static void notProved(Console console, long id, List<Replay.Difference> differences) {
        for (Replay.Difference difference : differences) {
            console.note("demarche: screening " + id + " is not proved: " + difference);
        }
    }

    /** Computes the recorded answer again; the same bytes as were answered and exit 0, or what differs and exit 1. */
    int replay(Console console, Clock clock, Options.Workspace workspace, Options.Output output) {
        long id = Optional.ofNullable(replay).orElseThrow();
        try (Progress progress = new Progress(console, "reading the ledger");
                Desk desk = Desk.open(workspace, clock);
                ScreeningLog log = log(workspace)) {
            if (new RecordedBatch(desk.answers(), log, clock).isTable(id)) {
                throw wrong(
                        "--batch IN.csv together with --replay " + id
                                + ", which is a table of which the log has the hash and not the rows",
                        "none");
            }
            RecordedMatches matches = new RecordedMatches(desk.answers(), log);
            if (matches.isMatch(id)) {
                return replay(console, matches, id);
            }
            RecordedScreening recorded = new RecordedScreening(desk.answers(), log, clock);
            if (show) {
                answer(console, output, recorded.show(id));
            }
            Replay found = recorded.replay(id);
            progress.at("writing the answer");
            notProved(console, id, found.differences());
            if (found.identical() && !show) {
                answer(console, output, found.computed());
            }
            if (!found.identical() && !show) {
                console.note("demarche: use --show for the answer as it is recorded");
            }
            return found.identical() ? ExitCode.DONE : ExitCode.NOTHING;
        }
    }

    /** The answer to a question of the screening API, as its client got it. */
    private int replay(Console console, RecordedMatches matches, long id) {
        if (show) {
            console.answer(matches.show(id));
        }
        RecordedMatches.Again found = matches.again(id);
        notProved(console, id, found.differences());
        boolean proved = found.differences().isEmpty();
        if (!show) {
            if (proved) {
                console.answer(found.computed());
            } else {
                console.note("demarche: use --show for the answer as it is recorded");
            }
        }
        return proved ? ExitCode.DONE : ExitCode.NOTHING;
    }

    private static void answer(Console console, Options.Output output, SearchResult result) {
        Reply reply = Reply.of(result, PlainText.of(result), result.hits().size());
        console.answer(output.json ? reply.json() : reply.text());
    }

    private static Optional<String> text(String option, @Nullable String value) {
        if (value != null && (value.isBlank() || value.length() > LONGEST_TEXT)) {
            throw wrong(option + " with 1 to " + LONGEST_TEXT + " characters", value.length() + " characters");
        }
        return Optional.ofNullable(value);
    }

    private static DemarcheException wrong(String expected, String found) {
        return new DemarcheException(
                ErrorCode.WRONG_USAGE, "expected " + expected + ", found " + found + ": see demarche screen --help");
    }
}
