package org.demarche.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityType;
import org.demarche.model.ErrorCode;
import org.demarche.model.Period;
import org.demarche.report.PlainText;
import org.demarche.report.SearchResult;
import org.demarche.screen.Query;
import org.demarche.screen.Screener;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "screen",
        mixinStandardHelpOptions = true,
        description = {
            "Does this name touch the network? The likest entities, with reasons, and whether they are on a list.",
            "Question and answer are recorded, so that --replay can prove the answer later.",
            "With --batch a whole table of parties; stopped and started again, it goes on where it was."
        })
final class ScreenCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "A name in any script, or a list number.")
    private final List<String> name = new ArrayList<>();

    @Option(
            names = "--batch",
            paramLabel = "IN.csv",
            description = "Screen each row: id, name, schema and properties of FollowTheMoney as columns.")
    private @Nullable Path batch;

    @Option(names = "--out", paramLabel = "OUT.csv", description = "Where the hits of --batch go.")
    private @Nullable Path out;

    @Option(names = "--top", paramLabel = "K", description = "Most hits of a query, 1 to 1000 (default: by policy).")
    private @Nullable Integer top;

    @Option(names = "--min-score", paramLabel = "S", description = "Least score, above 0 to 1 (default: by policy).")
    private @Nullable Double minimum;

    @Option(
            names = {"--schema", "--type"},
            paramLabel = "TYPE",
            description = "What the name is of: Person, Organization, Company, Vessel, ...")
    private @Nullable String type;

    @Option(
            names = {"--birth-date", "--born"},
            paramLabel = "EDTF",
            description = "Date of birth, such as 1960 or 1960-05-02.")
    private final List<String> born = new ArrayList<>();

    @Option(names = "--country", paramLabel = "COUNTRY", description = "Nationality, country or flag.")
    private final List<String> countries = new ArrayList<>();

    @Option(names = "--id", paramLabel = "NUMBER", description = "A list, passport, tax, IMO or other number.")
    private final List<String> numbers = new ArrayList<>();

    @Mixin
    private final Options.Workspace workspace = new Options.Workspace();

    @Mixin
    private final Recording recording = new Recording();

    @Mixin
    private final Options.View view = new Options.View();

    @Mixin
    private final Options.Output output = new Options.Output();

    ScreenCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (recording.isReplay()) {
            return recording.replay(console, clock, workspace, output);
        }
        return batch == null ? one() : many(batch);
    }

    private int one() {
        if (out != null) {
            throw wrong("--out together with --batch", "--out alone");
        }
        Query query = query();
        SearchResult result;
        try (Progress progress = new Progress(console, "reading the ledger");
                Desk desk = Desk.open(workspace, clock)) {
            result = recording.screen(desk, workspace, clock, query, most(), least(), view.question());
            progress.at("writing the answer");
        }
        Reply reply = Reply.of(result, PlainText.of(result), result.hits().size());
        console.answer(output.json ? reply.json() : reply.text());
        return reply.empty() ? ExitCode.NOTHING : ExitCode.DONE;
    }

    private int many(Path in) {
        requireNoSingleQuery();
        if (out == null) {
            throw wrong("--out OUT.csv together with --batch", "none");
        }
        BatchFiles files = new BatchFiles(in, out);
        files.requireInput();
        BatchTally tally;
        try (Progress progress = new Progress(console, "reading the ledger");
                Desk desk = Desk.open(workspace, clock)) {
            BatchRun run = new BatchRun(
                    desk.answers().screening(view.question()), files, new BatchRun.Limits(most(), least()), progress);
            tally = run.run(console::note);
        }
        console.answer(output.json ? Tree.write(tally.tree(files)) : tally.text(files));
        return tally.exit();
    }

    private void requireNoSingleQuery() {
        if (!name.isEmpty() || type != null || !born.isEmpty() || !countries.isEmpty() || !numbers.isEmpty()) {
            throw wrong("names, types, dates, countries and numbers in the columns of the table", "them as arguments");
        }
    }

    private int most() {
        int most = Optional.ofNullable(top).orElseGet(Screener::defaultMost);
        if (most < 1 || most > Screener.MOST_HITS) {
            throw wrong("--top from 1 to " + Screener.MOST_HITS, Integer.toString(most));
        }
        return most;
    }

    private double least() {
        double least = Optional.ofNullable(minimum).orElseGet(Screener::defaultMinimum);
        if (!(least > 0 && least <= 1)) {
            throw wrong("--min-score above 0 and at most 1", Double.toString(least));
        }
        return least;
    }

    private Query query() {
        if (name.isEmpty()) {
            throw wrong("a NAME, or --batch IN.csv --out OUT.csv", "neither");
        }
        Query query = Query.named(String.join(" ", name));
        if (type != null) {
            String asked = type;
            query = query.of(EntityType.byId(asked).orElseThrow(() -> wrong("a type such as Person or Vessel", asked)));
        }
        for (String day : born) {
            query = query.bornOn(Period.tryParse(day).orElseThrow(() -> wrong("a date such as 1960-05-02", day)));
        }
        for (String country : countries) {
            query = query.from(country);
        }
        for (String number : numbers) {
            query = query.identifiedBy(number);
        }
        return query;
    }

    private static DemarcheException wrong(String expected, String found) {
        return new DemarcheException(
                ErrorCode.WRONG_USAGE, "expected " + expected + ", found " + found + ": see demarche screen --help");
    }
}
