package org.demarche.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.measure.Figures;
import org.demarche.measure.NameEvaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "How good the answers are, on tables with known truth.",
        subcommands = {EvaluateCommand.Names.class, EvaluateExtraction.class})
final class EvaluateCommand extends Group {
    @Command(
            name = "names",
            mixinStandardHelpOptions = true,
            description = {
                "How well names are told apart, beside Jaro-Winkler of whole names and of words.",
                "Tables are known by their columns: name1, name2, schema, is_match (and case_group); un_ref, schema, list,"
                        + " primary, alias or latin, original_script; full_name, of listed people in files named positives*."
            })
    static final class Names implements Callable<Integer> {
        private final Console console;

        @Parameters(paramLabel = "FILE", arity = "1..*", description = "Tables, or folders with tables.")
        private final List<Path> paths = new ArrayList<>();

        @Option(
                names = "--lists",
                paramLabel = "DIR",
                description = "Folder of official lists, for the parties among which to find.")
        private @Nullable Path lists;

        @Mixin
        private final Options.Output output = new Options.Output();

        Names(Console console, Clock clock) {
            this.console = console;
        }

        @Override
        public Integer call() {
            Figures figures;
            try (Progress progress = new Progress(console, "reading")) {
                figures = NameEvaluation.run(paths, Optional.ofNullable(lists), progress::at);
            }
            console.answer(output.json ? Tree.write(Map.of("tables", figures.tree())) : figures.text());
            return ExitCode.DONE;
        }
    }
}
