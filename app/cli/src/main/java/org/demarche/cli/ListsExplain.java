package org.demarche.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.lists.Explanation;
import org.demarche.lists.ListSource;
import org.demarche.lists.Lists;
import org.demarche.lists.ValueFate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what becomes of every value of a list. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "What becomes of every value of a list: claims, nothing for a reason, or a rejection. Keeps nothing.",
            "Numbers of papers are withheld. Ends with 0 if no value is lost, with 1 if one is, or if what was asked for is not there."
        })
final class ListsExplain implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "PATH", description = "The list: a file, .gz, .zip or folder.")
    private Path path = Path.of("");

    @Option(names = "--entry", paramLabel = "REF", description = "Show each value of this entry with its claims.")
    @Nullable
    private String entry;

    @Option(
            names = "--field",
            paramLabel = "NAME",
            description = "Show this field, and with what became of them its values.")
    @Nullable
    private String field;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Read tables as this mapping file says, or the one of this name that comes with the program.")
    private Optional<Path> mapping = Optional.empty();

    @Mixin
    private final Options.Output output = new Options.Output();

    ListsExplain(Console console, Clock unused) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<String> reference = Optional.ofNullable(entry);
        Optional<String> named = Optional.ofNullable(field);
        ListSource list;
        Explanation told;
        try (Progress progress = new Progress(console, "reading")) {
            progress.at("checking " + path);
            list = mapping.map(file -> Lists.openMapped(path, file)).orElseGet(() -> Lists.open(path));
            progress.at("following the values");
            told = Explanation.of(
                    list,
                    value -> (reference.isPresent() || named.isPresent())
                            && reference.map(value.entry()::equalsIgnoreCase).orElse(true)
                            && named.map(name -> isOf(value, name)).orElse(true));
        }
        ExplanationView view = new ExplanationView(list, told, reference.isPresent() || named.isPresent());
        console.answer(output.json ? Tree.write(view.tree()) : view.text());
        boolean found = !view.asked() || !told.shown().isEmpty();
        return told.lostValues() == 0 && found ? ExitCode.DONE : ExitCode.NOTHING;
    }

    private static boolean isOf(ValueFate value, String name) {
        String path = value.field().toLowerCase(Locale.ROOT);
        String wanted = name.toLowerCase(Locale.ROOT);
        return path.equals(wanted) || path.endsWith("/" + wanted) || path.startsWith(wanted + "/");
    }
}
