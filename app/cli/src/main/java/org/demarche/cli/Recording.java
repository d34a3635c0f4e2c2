package org.demarche.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.demarche.ledger.ScreeningLog;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.report.PlainText;
import org.demarche.report.Question;
import org.demarche.report.RecordedBatch;
import org.demarche.report.RecordedScreening;
import org.demarche.report.Replay;
import org.demarche.report.SearchResult;
import org.demarche.screen.Query;
import org.demarche.screen.Search;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of screening that are about its record, and what they do: record an answer, compute one again, show one. */
final class Recording {
    private static final int LONGEST_TEXT = 1_000;

    @Option(
            names = "--replay",
            paramLabel = "ID",
            description =
                    "Compute the recorded answer ID again from the ledger as it was then, and compare every byte.")
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
            description = "Your own id of the party, by which a whitelist may know it.")
    private @Nullable String party;

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

    /** Screens, and records unless told not to. */
    SearchResult screen(
            Desk desk, Options.Workspace workspace, Clock clock, Query query, Search search, Question from) {
        if (unrecorded) {
            return desk.answers().screening(from).result(query, search);
        }
        RecordedScreening.Asking asking =
                new RecordedScreening.Asking(text("--asked-by", askedBy), text("--party", party), search);
        try (ScreeningLog log = ScreeningLog.open(workspace.folder, clock)) {
            return new RecordedScreening(desk.answers(), log, clock).screen(query, asking, from);
        }
    }

    /** Screens a whole table with a place to record it in, or with none if told so. */
    <T> T batch(Options.Workspace workspace, Clock clock, Function<Optional<RecordedBatch>, T> run) {
        if (unrecorded) {
            return run.apply(Optional.empty());
        }
        Optional<String> asker = text("--asked-by", askedBy);
        try (ScreeningLog log = ScreeningLog.open(workspace.folder, clock)) {
            return run.apply(Optional.of(new RecordedBatch(log, asker)));
        }
    }

    /** Computes the recorded answer again; the same bytes as were answered and exit 0, or what differs and exit 1. */
    int replay(Console console, Clock clock, Options.Workspace workspace, Options.Output output) {
        long id = Optional.ofNullable(replay).orElseThrow();
        try (Progress progress = new Progress(console, "reading the ledger");
                Desk desk = Desk.open(workspace, clock);
                ScreeningLog log = ScreeningLog.openReadOnly(workspace.folder)
                        .orElseThrow(() -> new DemarcheException(
                                ErrorCode.NOT_FOUND,
                                "expected screenings in " + workspace.folder
                                        + ", found that none was recorded: name another workspace"))) {
            RecordedScreening recorded = new RecordedScreening(desk.answers(), log, clock);
            if (show) {
                answer(console, output, recorded.show(id));
            }
            Replay found = recorded.replay(id);
            progress.at("writing the answer");
            for (Replay.Difference difference : found.differences()) {
                console.note("demarche: screening " + id + " is not proved: " + difference);
            }
            if (found.identical() && !show) {
                answer(console, output, found.computed());
            }
            if (!found.identical() && !show) {
                console.note("demarche: use --show for the answer as it is recorded");
            }
            return found.identical() ? ExitCode.DONE : ExitCode.NOTHING;
        }
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
