package org.demarche.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.measure.Figures;
import org.demarche.measure.ListBench;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the readers of lists. */
@Command(
        name = "lists",
        mixinStandardHelpOptions = true,
        description = {
            "How fast lists are read in one thread, beside a bare pass of the parser over the same bytes in the same run.",
            "Nothing is kept. A ratio says more than a time: both are processor time of one thread in the same run."
        })
final class BenchLists implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Lists, as lists load takes them.")
    private final List<Path> paths = new ArrayList<>();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Read tables as this mapping file says, or the one of this name that comes with the program.")
    private Optional<Path> mapping = Optional.empty();

    @Option(
            names = "--mapped",
            paramLabel = "NAME=PATH",
            description = "Another list, in tables that the mapping of this name explains. May be repeated.")
    private final Map<String, Path> mapped = new LinkedHashMap<>();

    @Option(
            names = "--load",
            description = {
                "Load all of them into a fresh workspace besides, make the first screening of it, and delete it.",
                "With --rounds 0 nothing else."
            })
    private boolean load;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "10",
            description = "How often each is read; the fastest counts (default: ${DEFAULT-VALUE}).")
    private int rounds = 10;

    @Mixin
    private final Options.Output output = new Options.Output();

    BenchLists(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        List<ListBench.Place> places = places();
        List<Figures.Table> tables = new ArrayList<>();
        try (Progress progress = new Progress(console, "reading")) {
            if (rounds > 0) {
                tables.addAll(ListBench.run(places, rounds, progress::at).tables());
            }
            if (load) {
                tables.add(new LoadBench(clock, progress::at).run(places));
            }
        }
        Figures figures = new Figures(tables);
        console.answer(output.json ? Tree.write(Map.of("tables", figures.tree())) : figures.text());
        return ExitCode.DONE;
    }

    private List<ListBench.Place> places() {
        List<ListBench.Place> places = new ArrayList<>();
        paths.forEach(path -> places.add(new ListBench.Place(path, mapping)));
        mapped.forEach((name, path) -> places.add(new ListBench.Place(path, Optional.of(Path.of(name)))));
        if (places.isEmpty()) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE, "expected a PATH or --mapped NAME=PATH, found none: name a list");
        }
        return places;
    }
}
