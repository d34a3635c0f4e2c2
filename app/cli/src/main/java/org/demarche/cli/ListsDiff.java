package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.ScreeningLog;
import org.demarche.ledger.Snapshot;
import org.demarche.ledger.Whitelist;
import org.demarche.lists.ListDiff;
import org.demarche.lists.ListSource;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.report.ListDiffText;
import org.demarche.report.ListDiffTree;
import org.demarche.report.PortfolioChange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what two versions of a list say otherwise, and whose screening that changes. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "What two versions of a list say otherwise: entries added, removed, and changed by field and value.",
            "A version is a place on disk (a file, .gz, .zip or folder) or a loaded one: LIST (in force), LIST@DATE or LIST@SHA.",
            "With --portfolio also which parties of a table get another result, as if the table were screened before and after.",
            "Ends with 0 if there are differences, with 1 if both say the same."
        })
final class ListsDiff implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The version before.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "The version after.")
    private String after = "";

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Read tables as this mapping file says, or the one of this name that comes with the program.")
    private Optional<Path> mapping = Optional.empty();

    @Option(
            names = "--portfolio",
            paramLabel = "IN.csv",
            description =
                    "Parties as for screen --batch: id, name, schema and properties of FollowTheMoney as columns.")
    private @Nullable Path portfolio;

    @Option(
            names = "--out",
            paramLabel = "OUT.csv",
            description = "Where the changed results of --portfolio go (default: with the answer).")
    private @Nullable Path out;

    @Option(
            names = "--party",
            paramLabel = "HEADER",
            description = "Column of --portfolio with your own ids of parties, by which the whitelist knows them.")
    private Optional<String> party = Optional.empty();

    @Option(
            names = "--on",
            paramLabel = "DAY",
            converter = Options.Day.class,
            description = "The day on which --portfolio is screened, YYYY-MM-DD (default: today).")
    private @Nullable LocalDate on;

    @Option(
            names = "--alone",
            description = "Screen --portfolio against this list alone, without what else the workspace holds.")
    private boolean alone;

    @Mixin
    private final Options.Workspace workspace = new Options.Workspace();

    @Mixin
    private final Options.Output output = new Options.Output();

    ListsDiff(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (out != null && portfolio == null) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected --out together with --portfolio, found --out alone: see demarche lists diff --help");
        }
        Optional<PortfolioFiles> files =
                Optional.ofNullable(portfolio).map(in -> new PortfolioFiles(in, Optional.ofNullable(out), party));
        files.ifPresent(PortfolioFiles::require);
        Map<String, Object> tree;
        StringBuilder text;
        ListDiff diff;
        try (Progress progress = new Progress(console, "reading")) {
            ListVersions versions = new ListVersions(workspace.folder, mapping);
            ListSource was = versions.meant(before);
            ListSource is = versions.meant(after);
            progress.at("comparing");
            diff = ListDiff.of(was, is);
            tree = new LinkedHashMap<>(ListDiffTree.of(diff));
            text = new StringBuilder(ListDiffText.of(diff));
            if (files.isPresent()) {
                progress.at("making both states ready");
                PortfolioRun run = new PortfolioRun(states(diff), files.get(), progress).run();
                tree.put("portfolio", run.tree());
                text.append(run.text());
            }
        }
        console.answer(output.json ? Tree.write(tree) : text.toString());
        return diff.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
    }

    private PortfolioChange states(ListDiff diff) {
        LocalDate day = Optional.ofNullable(on).orElseGet(() -> LocalDate.now(clock));
        if (alone || !Files.isDirectory(workspace.folder)) {
            return PortfolioChange.of(Optional.empty(), Whitelist.EMPTY, diff, day);
        }
        try (Ledger ledger = Ledger.openReadOnly(workspace.folder)) {
            Snapshot snapshot = ledger.snapshot(Instant.MAX);
            return PortfolioChange.of(Optional.of(snapshot), whitelist(), diff, day);
        }
    }

    private Whitelist whitelist() {
        Optional<ScreeningLog> log = ScreeningLog.openReadOnly(workspace.folder);
        if (log.isEmpty()) {
            return Whitelist.EMPTY;
        }
        try (ScreeningLog open = log.get()) {
            return open.whitelist();
        }
    }
}
