package org.demarche.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.measure.Figures;
import org.demarche.measure.ListBench;
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
            "Nothing is kept."
        })
final class BenchLists implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Lists, as lists load takes them.")
    private final List<Path> paths = new ArrayList<>();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Read tables as this mapping file says, or the one of this name that comes with the program.")
    private Optional<Path> mapping = Optional.empty();

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
    }

    @Override
    public Integer call() {
        Figures figures;
        try (Progress progress = new Progress(console, "reading")) {
            figures = ListBench.run(paths, mapping, Math.max(1, rounds), progress::at);
        }
        console.answer(output.json ? Tree.write(Map.of("tables", figures.tree())) : figures.text());
        return ExitCode.DONE;
    }
}
