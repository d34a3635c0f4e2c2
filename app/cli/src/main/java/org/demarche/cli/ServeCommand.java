package org.demarche.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.fetch.FetchConfig;
import org.demarche.fetch.Fetcher;
import org.demarche.fetch.Surroundings;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.ScreeningLog;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.report.LedgerAnswers;
import org.demarche.server.ScreeningSettings;
import org.demarche.server.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serve the HTTP API and the page, to this machine only.")
final class ServeCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Where to listen (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--no-log",
            description =
                    "Record no screenings by other programs, and look at no whitelist, as on a medium that cannot be written.")
    private boolean unrecorded;

    @Option(
            names = "--record-searches",
            description = "Record searches of the page too, each with a number, and let the whitelist count for them.")
    private boolean searchesRecorded;

    @Option(
            names = "--fetch-every",
            paramLabel = "TIME",
            description = "Fetch lists from their publishers at once and then again after that time, such as 6h."
                    + " Without it, or a configuration that says it, nobody is asked.")
    private Optional<String> fetchEvery = Optional.empty();

    @Option(
            names = "--fetch-config",
            paramLabel = "FILE",
            description = "Addresses, limits and time between two runs (docs/guides/fetching.md).")
    private Optional<Path> fetchConfig = Optional.empty();

    @Mixin
    private final Options.Workspace workspace = new Options.Workspace();

    ServeCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (unrecorded && searchesRecorded) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected --no-log or --record-searches, found both: leave one out, see demarche serve --help");
        }
        Optional<Duration> every = every();
        if (unrecorded && every.isPresent()) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected --no-log or lists to be fetched into the workspace, found both: leave one out");
        }
        if (unrecorded) {
            try (Ledger ledger = Ledger.openReadOnly(workspace.folder)) {
                serve(console, Desk.answers(ledger, workspace, clock), port, Optional.empty());
            }
        } else {
            recorded(
                    console,
                    clock,
                    workspace,
                    port,
                    searchesRecorded ? LedgerAnswers::recordSearches : answers -> {},
                    every.map(time -> answers -> schedule(time, answers)));
        }
        return ExitCode.DONE;
    }

    /** How often lists are fetched, as asked for or as the named configuration says; empty for never. */
    private Optional<Duration> every() {
        Optional<Duration> asked = fetchEvery.map(FetchConfig::interval);
        return asked.isPresent() || fetchConfig.isEmpty()
                ? asked
                : ListsFetch.config(fetchConfig).every();
    }

    private FetchSchedule schedule(Duration time, LedgerAnswers answers) {
        FetchConfig config = ListsFetch.config(fetchConfig);
        Surroundings surroundings = Surroundings.ofMachine(clock);
        FetchStore store = new FetchStore(workspace.folder, clock);
        Fetcher fetcher = new Fetcher(config, store, surroundings, name -> {});
        return new FetchSchedule(
                time,
                () -> {
                    store.prepare();
                    return fetcher.fetch(ListsFetch.folder(workspace.folder), config.named(List.of()));
                },
                surroundings.pause(),
                line -> console.note("demarche: " + line),
                answers::prepare);
    }

    /** Serves until the process is stopped; requests for matches are recorded. */
    static void serve(Console console, Clock clock, Options.Workspace workspace, int port) throws InterruptedException {
        recorded(console, clock, workspace, port, answers -> {}, Optional.empty());
    }

    private static void recorded(
            Console console,
            Clock clock,
            Options.Workspace workspace,
            int port,
            Consumer<LedgerAnswers> setting,
            Optional<Function<LedgerAnswers, FetchSchedule>> schedule)
            throws InterruptedException {
        try (Ledger ledger = Ledger.openReadOnly(workspace.folder);
                ScreeningLog log = ScreeningLog.open(workspace.folder, clock)) {
            LedgerAnswers answers = Desk.answers(ledger, workspace, clock);
            answers.recordIn(log);
            setting.accept(answers);
            serve(console, answers, port, schedule);
        }
    }

    private static void serve(
            Console console, LedgerAnswers answers, int port, Optional<Function<LedgerAnswers, FetchSchedule>> schedule)
            throws InterruptedException {
        ScreeningSettings settings = ScreeningSettings.of(System.getenv());
        try (Server server = Server.start(answers, Server.LOOPBACK, port, settings)) {
            console.note("demarche: http://localhost:" + server.port() + " (stop with Ctrl-C)");
            answers.prepare();
            Optional<FetchSchedule> running =
                    schedule.map(made -> made.apply(answers).start());
            server.join();
            running.ifPresent(FetchSchedule::close);
        }
    }
}
