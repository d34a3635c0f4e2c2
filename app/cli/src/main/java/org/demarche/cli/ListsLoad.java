package org.demarche.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.ledger.Ledger;
import org.demarche.lists.ListSource;
import org.demarche.lists.Lists;
import org.demarche.model.Period;
import org.demarche.report.ListLoading;
import org.demarche.report.LoadedList;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads lists as published into the workspace: nothing of a list that is refused is kept. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = {
            "Load lists as published: a file, .gz or .zip, or a folder with one list's files. The format is recognised.",
            "Each load is a version of its list. The version that came out last answers; the others are kept for --on."
        })
final class ListsLoad implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "What to load.")
    private final List<Path> paths = new ArrayList<>();

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description =
                    "Read tables (CSV, TSV, XLSX, ODS) as this mapping file says, or the one of this name that comes with the program.")
    private Optional<Path> mapping = Optional.empty();

    @Option(
            names = "--published",
            paramLabel = "DAY",
            converter = Options.Day.class,
            description = "When the list came out, for one that does not say so itself.")
    private @Nullable LocalDate published;

    @Option(
            names = "--dry-run",
            description = "Read, show the first ten claims and what is left over, and keep nothing.")
    private boolean dryRun;

    @Mixin
    private final Shrink shrink = new Shrink();

    @Mixin
    private final Options.Workspace workspace = new Options.Workspace();

    @Mixin
    private final Options.Output output = new Options.Output();

    ListsLoad(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        List<LoadedList> loaded = new ArrayList<>();
        try (Progress progress = new Progress(console, "reading")) {
            List<ListSource> lists = new ArrayList<>();
            for (Path path : paths) {
                progress.at("checking " + path);
                lists.add(open(path));
            }
            if (dryRun) {
                List<Map<String, Object>> seen = lists.stream().map(DryRun::of).toList();
                console.answer(output.json ? Tree.write(Map.of("lists", seen)) : DryRun.text(seen));
                return ExitCode.DONE;
            }
            try (Ledger ledger = Ledger.openOrCreate(workspace.folder, clock)) {
                ListLoading loading = new ListLoading(ledger, clock, shrink.most());
                for (List<ListSource> version : ListLoading.versions(lists)) {
                    progress.at("loading " + version.get(0).title());
                    loaded.add(loading.load(version));
                }
            }
        }
        console.answer(
                output.json
                        ? Tree.write(Map.of(
                                "lists", loaded.stream().map(LoadAnswer::tree).toList()))
                        : LoadAnswer.text(loaded));
        return aside(loaded) ? ExitCode.MISTAKE : ExitCode.DONE;
    }

    private ListSource open(Path path) {
        Period day = published == null ? Period.UNKNOWN : Period.on(published);
        return mapping.map(file -> Lists.openMapped(path, file, day)).orElseGet(() -> Lists.open(path, day));
    }

    /** Says what was set aside: the rest of the list is loaded, and the rows are in the ledger with their reasons. */
    private boolean aside(List<LoadedList> loaded) {
        boolean any = false;
        for (LoadedList list : loaded) {
            if (list.counts().rejected() > 0) {
                any = true;
                console.note("demarche: expected rows that can be read, found "
                        + list.counts().rejected() + " of " + list.counts().rows() + " in "
                        + list.version().dataset() + " that cannot, set aside with their reasons (" + list.causes()
                        + "); the rest is loaded: check the file");
            }
        }
        return any;
    }
}
