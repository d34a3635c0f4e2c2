package org.demarche.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
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
        if (unrecorded) {
            try (Ledger ledger = Ledger.openReadOnly(workspace.folder)) {
                serve(console, Desk.answers(ledger, workspace, clock), port);
            }
        } else {
            recorded(console, clock, workspace, port, searchesRecorded ? LedgerAnswers::recordSearches : answers -> {});
        }
        return ExitCode.DONE;
    }

    /** Serves until the process is stopped; requests for matches are recorded. */
    static void serve(Console console, Clock clock, Options.Workspace workspace, int port) throws InterruptedException {
        recorded(console, clock, workspace, port, answers -> {});
    }

    private static void recorded(
            Console console, Clock clock, Options.Workspace workspace, int port, Consumer<LedgerAnswers> setting)
            throws InterruptedException {
        try (Ledger ledger = Ledger.openReadOnly(workspace.folder);
                ScreeningLog log = ScreeningLog.open(workspace.folder, clock)) {
            LedgerAnswers answers = Desk.answers(ledger, workspace, clock);
            answers.recordIn(log);
            setting.accept(answers);
            serve(console, answers, port);
        }
    }

    private static void serve(Console console, LedgerAnswers answers, int port) throws InterruptedException {
        ScreeningSettings settings = ScreeningSettings.of(System.getenv());
        try (Server server = Server.start(answers, Server.LOOPBACK, port, settings)) {
            console.note("demarche: http://localhost:" + server.port() + " (stop with Ctrl-C)");
            answers.prepare();
            server.join();
        }
    }
}
