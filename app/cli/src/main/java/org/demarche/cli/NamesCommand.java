package org.demarche.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.demarche.measure.NameScoring;
import org.demarche.measure.ScoreMode;
import org.demarche.measure.ScoredTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "names",
        mixinStandardHelpOptions = true,
        description = "Names by themselves, without a workspace.",
        subcommands = NamesCommand.Score.class)
final class NamesCommand extends Group {
    @Command(
            name = "score",
            mixinStandardHelpOptions = true,
            description =
                    "How alike are the two names of each row? Keeps all columns and adds score, match and reasons.")
    static final class Score implements Callable<Integer> {
        private final Console console;

        @Parameters(paramLabel = "PAIRS.csv", description = "A table with the columns name1, name2 and schema.")
        private Path pairs = Path.of("");

        @Option(names = "--out", paramLabel = "OUT.csv", required = true, description = "Where the scored rows go.")
        private Path out = Path.of("");

        @Option(
                names = "--mode",
                paramLabel = "MODE",
                description =
                        "default, from 0 to 1; or ofac, what the public search of the OFAC would show, from 0 to 100.")
        private ScoreMode mode = ScoreMode.DEFAULT;

        @Mixin
        private final Options.Output output = new Options.Output();

        Score(Console console, Clock clock) {
            this.console = console;
        }

        @Override
        public Integer call() {
            ScoredTable done;
            try (Progress progress = new Progress(console, "reading " + pairs)) {
                progress.at("scoring " + pairs);
                done = NameScoring.score(pairs, out, mode);
            }
            console.answer(output.json ? Tree.write(tree(done)) : text(done));
            if (done.scored() > 0) {
                return ExitCode.DONE;
            }
            return done.rejected() == 0 ? ExitCode.NOTHING : ExitCode.MISTAKE;
        }

        private String text(ScoredTable done) {
            String text = done.scored() + " pairs scored, " + done.matches() + " at or above " + mode.threshold() + ": "
                    + done.out() + "\n";
            return done.aside()
                    .map(aside -> text + done.rejected() + " set aside with line and reason: " + aside + "\n")
                    .orElse(text);
        }

        private Map<String, Object> tree(ScoredTable done) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("rows", done.rows());
            tree.put("scored", done.scored());
            tree.put("matches", done.matches());
            tree.put("threshold", mode.threshold());
            tree.put("rejected", done.rejected());
            tree.put("out", done.out().toString());
            done.aside().ifPresent(aside -> tree.put("rejectedFile", aside.toString()));
            return tree;
        }
    }
}
