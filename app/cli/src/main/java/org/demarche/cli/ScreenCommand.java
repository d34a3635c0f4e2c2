package org.demarche.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.demarche.measure.ScoreMode;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityType;
import org.demarche.model.ErrorCode;
import org.demarche.model.Period;
import org.demarche.names.CountryNames;
import org.demarche.report.PlainText;
import org.demarche.report.SearchResult;
import org.demarche.screen.Filter;
import org.demarche.screen.PartyRecord;
import org.demarche.screen.Query;
import org.demarche.screen.Screener;
import org.demarche.screen.Search;
import org.demarche.screen.Topic;
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
    private static final double PERCENT = 100;

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
            names = "--list",
            paramLabel = "ID",
            description = "Only hits that this list or pack describes, such as un-sc; may be repeated.")
    private final List<String> lists = new ArrayList<>();

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            description = "Only hits of this type: Person, Organization, Company, Vessel, ...; may be repeated.")
    private final List<String> types = new ArrayList<>();

    @Option(
            names = "--topic",
            paramLabel = "TOPIC",
            description = "Only hits of this topic: sanction, sanction.linked or role.diplo; may be repeated.")
    private final List<String> topics = new ArrayList<>();

    @Option(
            names = "--record",
            paramLabel = "FILE.json",
            description = "One party as an entity of FollowTheMoney, instead of a NAME.")
    private @Nullable Path record;

    @Option(
            names = "--schema",
            paramLabel = "SCHEMA",
            description = "What the name is of: Person, Company, Vessel, ...")
    private @Nullable String schema;

    @Option(
            names = {"--birth-date", "--born"},
            paramLabel = "EDTF",
            description = "Date of birth, such as 1960 or 1960-05-02.")
    private final List<String> born = new ArrayList<>();

    @Option(
            names = "--country",
            paramLabel = "COUNTRY",
            description = "Nationality, country or flag of the party; with --batch, only hits that belong there.")
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
            return again();
        }
        return batch == null ? one() : many(batch);
    }

    private int again() {
        requireNoSingleQuery();
        if (batch == null) {
            if (out != null) {
                throw wrong("--out together with --batch", "--out alone");
            }
            return recording.replay(console, clock, workspace, output);
        }
        if (out != null) {
            return again(new BatchFiles(batch, out));
        }
        try (Scratch scratch = Scratch.make()) {
            return again(new BatchFiles(batch, scratch.file("hits.csv")));
        }
    }

    private int again(BatchFiles files) {
        files.requireInput();
        return recording.replay(console, clock, workspace, output, files);
    }

    private int one() {
        if (out != null) {
            throw wrong("--out together with --batch", "--out alone");
        }
        Query query = query();
        Search search = search(Set.of());
        SearchResult result;
        try (Progress progress = new Progress(console, "reading the ledger");
                Desk desk = Desk.open(workspace, clock)) {
            result = recording.screen(desk, workspace, clock, query, search, view.question());
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
        Search search = search(Set.copyOf(countries));
        BatchTally tally;
        try (Progress progress = new Progress(console, "reading the ledger");
                Desk desk = Desk.open(workspace, clock)) {
            BatchJob job = new BatchJob(files, progress, console::note);
            tally = recording.batch(desk, workspace, clock, job, search, view.question());
        }
        console.answer(output.json ? Tree.write(tally.tree(files)) : tally.text(files));
        return tally.exit();
    }

    private void requireNoSingleQuery() {
        if (!name.isEmpty() || record != null || schema != null || !born.isEmpty() || !numbers.isEmpty()) {
            throw wrong(
                    recording.isReplay()
                            ? "--replay ID without another question"
                            : "names, schemata, dates and numbers in the columns of the table",
                    "them as arguments");
        }
    }

    private Search search(Set<String> belonging) {
        return new Search(
                most(),
                least(),
                new Filter(
                        Set.copyOf(lists),
                        Set.of(),
                        types.stream().map(ScreenCommand::type).collect(Collectors.toSet()),
                        Set.of(),
                        topics.stream().map(ScreenCommand::topic).collect(Collectors.toSet()),
                        belonging,
                        Set.of()));
    }

    private static EntityType type(String asked) {
        return EntityType.byId(asked).orElseThrow(() -> wrong("a type such as Person or Vessel", asked));
    }

    private static Topic topic(String asked) {
        return Topic.byId(asked)
                .orElseThrow(() -> wrong(
                        "a topic among "
                                + Arrays.stream(Topic.values()).map(Topic::id).collect(Collectors.joining(", ")),
                        asked));
    }

    private int most() {
        int most = Optional.ofNullable(top).orElseGet(Screener::defaultMost);
        if (most < 1 || most > Screener.MOST_HITS) {
            throw wrong("--top from 1 to " + Screener.MOST_HITS, Integer.toString(most));
        }
        return most;
    }

    private double least() {
        double least = Optional.ofNullable(minimum).orElseGet(this::usualLeast);
        if (!(least > 0 && least <= 1)) {
            throw wrong("--min-score above 0 and at most 1", Double.toString(least));
        }
        return least;
    }

    private double usualLeast() {
        return switch (recording.mode()) {
            case STANDARD -> Screener.defaultMinimum();
            case OFAC -> ScoreMode.OFAC.threshold() / PERCENT;
        };
    }

    private Query query() {
        if (name.isEmpty() == (record == null)) {
            throw wrong(
                    "a NAME, or --record FILE.json, or --batch IN.csv --out OUT.csv", name.isEmpty() ? "none" : "two");
        }
        Query query = record == null ? named() : RecordFile.read(record).query();
        for (String day : born) {
            query = query.bornOn(Period.tryParse(day).orElseThrow(() -> wrong("a date such as 1960-05-02", day)));
        }
        if (!query.saysSomething()) {
            throw wrong("a name with a letter or a digit", "signs alone");
        }
        for (String country : countries) {
            if (CountryNames.standard().code(country).isEmpty()) {
                throw wrong(
                        "a country by its name or ISO 3166 code", "\"" + country.replaceAll("\\p{Cntrl}", "?") + "\"");
            }
            query = query.from(country);
        }
        for (String number : numbers) {
            query = query.identifiedBy(number);
        }
        return query;
    }

    private Query named() {
        Map<String, List<String>> properties = Map.of("name", List.of(String.join(" ", name)));
        return PartyRecord.of(Optional.ofNullable(schema).orElse("Thing"), properties)
                .query();
    }

    private static DemarcheException wrong(String expected, String found) {
        return new DemarcheException(
                ErrorCode.WRONG_USAGE, "expected " + expected + ", found " + found + ": see demarche screen --help");
    }
}
