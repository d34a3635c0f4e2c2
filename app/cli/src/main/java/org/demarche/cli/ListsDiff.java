package org.demarche.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.lists.ListDiff;
import org.demarche.lists.ListSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what two versions of a list say otherwise. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        description = {
            "What two versions of a list say otherwise: entries added, removed, and changed by field and value.",
            "A version is a place on disk (a file, .gz, .zip or folder) or a loaded one: LIST (in force), LIST@DATE or LIST@SHA.",
            "Ends with 0 if there are differences, with 1 if both say the same."
        })
final class ListsDiff implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "BEFORE", description = "The version before.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "AFTER", description = "The version after.")
    private String after = "";

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Read tables as this mapping file says, or the one of this name that comes with the program.")
    private Optional<Path> mapping = Optional.empty();

    @Mixin
    private final Options.Workspace workspace = new Options.Workspace();

    @Mixin
    private final Options.Output output = new Options.Output();

    ListsDiff(Console console, Clock unused) {
        this.console = console;
    }

    @Override
    public Integer call() {
        ListDiff diff;
        try (Progress progress = new Progress(console, "reading")) {
            ListVersions versions = new ListVersions(workspace.folder, mapping);
            ListSource was = versions.meant(before);
            ListSource is = versions.meant(after);
            progress.at("comparing");
            diff = ListDiff.of(was, is);
        }
        console.answer(output.json ? Tree.write(DiffTree.of(diff)) : DiffText.of(diff));
        return diff.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
    }
}
