package org.demarche.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.ScreeningLog;
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

    @Option(names = "--no-log", description = "Record no requests for matches, as on a medium that cannot be written.")
    private boolean unrecorded;

    @Mixin
    private final Options.Workspace workspace = new Options.Workspace();

    ServeCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (unrecorded) {
            try (Ledger ledger = Ledger.openReadOnly(workspace.folder)) {
                serve(console, new LedgerAnswers(ledger, clock, Version.PROGRAM, Packs::places), port);
            }
        } else {
            serve(console, clock, workspace, port);
        }
        return ExitCode.DONE;
    }

    /** Serves until the process is stopped; requests for matches are recorded. */
    static void serve(Console console, Clock clock, Options.Workspace workspace, int port) throws InterruptedException {
        try (Ledger ledger = Ledger.openReadOnly(workspace.folder);
                ScreeningLog log = ScreeningLog.open(workspace.folder, clock)) {
            LedgerAnswers answers = new LedgerAnswers(ledger, clock, Version.PROGRAM, Packs::places);
            answers.recordIn(log);
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
