package org.demarche.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.demarche.measure.BenchSettings;
import org.demarche.measure.Figures;
import org.demarche.measure.ScreenBench;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "How fast the answers come, on this machine.",
        subcommands = {BenchCommand.Screen.class, BenchLists.class, BenchExtract.class})
final class BenchCommand extends Group {
    @Command(
            name = "screen",
            mixinStandardHelpOptions = true,
            description = {
                "How fast names are found in one thread, beside scoring every name by Jaro-Winkler in the same run.",
                "Of ten queries, two are listed names, four listed names with one letter wrong, and four those of --ordinary."
            })
    static final class Screen implements Callable<Integer> {
        private final Console console;

        @Option(
                names = "--lists",
                paramLabel = "DIR",
                required = true,
                description = "Folder of official lists under their usual names (UN, OFAC, UK, EU, CSL).")
        private Path lists = Path.of("");

        @Option(
                names = "--entities",
                paramLabel = "N",
                description = "Make this many entities after the lists, instead of taking the lists themselves.")
        private @Nullable Integer entities;

        @Option(
                names = "--seed",
                paramLabel = "S",
                defaultValue = "1",
                description = "Seed of all that is drawn (default: ${DEFAULT-VALUE}).")
        private long seed = 1;

        @Option(
                names = "--queries",
                paramLabel = "Q",
                defaultValue = "1000",
                description = "How many (default: ${DEFAULT-VALUE}).")
        private int queries = 1000;

        @Option(
                names = "--check",
                paramLabel = "N",
                defaultValue = "0",
                description = "Compare the hits of this many queries with those of scoring every name.")
        private int check;

        @Option(
                names = "--brute",
                paramLabel = "N",
                defaultValue = "10",
                description =
                        "Queries on which scoring every name is timed; 0 leaves that out (default: ${DEFAULT-VALUE}).")
        private int brute = 10;

        @Option(
                names = "--ordinary",
                paramLabel = "FILE",
                description = "Table with names of people on no list, in a column full_name; may be given again.")
        private final List<Path> ordinary = new ArrayList<>();

        @Option(
                names = "--export",
                paramLabel = "DIR",
                description = "Leave the names and the queries there, to measure other programs on the same.")
        private @Nullable Path export;

        @Mixin
        private final Options.Output output = new Options.Output();

        Screen(Console console, Clock clock) {
            this.console = console;
        }

        @Override
        public Integer call() {
            OptionalInt number = entities == null ? OptionalInt.empty() : OptionalInt.of(entities);
            BenchSettings settings = new BenchSettings(
                    lists, number, seed, queries, check, brute, ordinary, Optional.ofNullable(export));
            Figures figures;
            try (Progress progress = new Progress(console, "reading")) {
                figures = ScreenBench.run(settings, progress::at);
            }
            console.answer(output.json ? Tree.write(Map.of("tables", figures.tree())) : figures.text());
            return ExitCode.DONE;
        }
    }
}
