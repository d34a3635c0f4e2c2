package org.demarche.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.fetch.FetchConfig;
import org.demarche.fetch.FetchResult;
import org.demarche.fetch.FetchSource;
import org.demarche.fetch.Fetcher;
import org.demarche.fetch.Outcome;
import org.demarche.fetch.Surroundings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches lists from their publishers into the workspace: a list that is not what it should be is refused, and the one in force stays. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description =
                "Fetch lists from their publishers, check them, and load what is new. Without a name: all that are"
                        + " fetched always.")
final class ListsFetch implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Parameters(paramLabel = "LIST", arity = "0..*", description = "Sources, as --show names them.")
    private final List<String> names = new ArrayList<>();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Other addresses, limits and network settings (docs/guides/fetching.md).")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--dry-run", description = "Ask the publishers and check what comes, and keep nothing.")
    private boolean dryRun;

    @Option(names = "--allow-shrink", description = "Take what is new whatever it has lost.")
    private boolean shrinkAllowed;

    @Option(names = "--show", description = "Show the sources and their addresses, and ask nobody.")
    private boolean show;

    @Mixin
    private final Options.Workspace workspace = new Options.Workspace();

    @Mixin
    private final Options.Output output = new Options.Output();

    ListsFetch(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        FetchConfig config = config(file);
        if (show) {
            List<FetchSource> shown = names.isEmpty() ? config.sources() : config.named(names);
            console.answer(output.json ? Tree.write(FetchText.tree(shown)) : FetchText.text(shown));
            return ExitCode.DONE;
        }
        List<FetchResult> results = fetch(config);
        console.answer(output.json ? Tree.write(Map.of("lists", FetchText.trees(results))) : FetchText.of(results));
        return results.stream().allMatch(this::isFine) ? ExitCode.DONE : ExitCode.NOTHING;
    }

    /** What comes with the program, or is said in a file. */
    static FetchConfig config(Optional<Path> file) {
        return file.map(each -> FetchConfig.read(each, System.getenv()))
                .orElseGet(() -> FetchConfig.standard(System.getenv()));
    }

    private List<FetchResult> fetch(FetchConfig config) {
        FetchStore store = new FetchStore(workspace.folder, clock);
        Path folder = folder(workspace.folder);
        List<FetchSource> sources = config.named(names).stream()
                .map(source -> shrinkAllowed ? source.losing(1) : source)
                .toList();
        try (Progress progress = new Progress(console, "fetching")) {
            Fetcher fetcher =
                    new Fetcher(config, store, Surroundings.ofMachine(clock), name -> progress.at("fetching " + name));
            if (dryRun) {
                return fetcher.tryOut(folder, sources);
            }
            store.prepare();
            return fetcher.fetch(folder, sources);
        }
    }

    /** Where fetched files stay. */
    static Path folder(Path workspace) {
        return workspace.resolve("fetch");
    }

    /** A source that needs something that is not set is a mistake only if it was asked for. */
    private boolean isFine(FetchResult result) {
        return result.outcome().isGood() || (result.outcome() == Outcome.NOT_SET_UP && names.isEmpty());
    }
}
