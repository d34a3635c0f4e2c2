package org.demarche.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.demarche.documents.DocumentReader;
import org.demarche.documents.ReadDocument;
import org.demarche.ledger.Append;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Receipt;
import org.demarche.packs.Pack;
import org.demarche.packs.PackDocument;
import org.demarche.packs.PackReport;
import org.demarche.server.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Fill a workspace with the shipped packs and their reports, and serve the page. Run again, it adds nothing twice.")
final class DemoCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Option(names = "--no-serve", description = "Fill the workspace and stop.")
    private boolean noServe;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Where to listen (default: ${DEFAULT-VALUE}).")
    private int port;

    @Mixin
    private final Options.Workspace workspace = new Options.Workspace();

    DemoCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (!noServe) {
            Server.requireFree(port); // before anything is written
        }
        try (Progress progress = new Progress(console, "opening " + workspace.folder);
                Ledger ledger = Ledger.openOrCreate(workspace.folder, clock)) {
            Reading reading = new Reading(progress);
            for (Pack pack : Packs.shipped()) {
                progress.at("writing the pack " + pack.title());
                Receipt receipt = append(ledger, pack);
                console.note("  " + pack.title() + ": "
                        + (receipt.alreadyKnown()
                                ? "in the workspace already"
                                : receipt.newClaims() + " sourced claims"));
                for (PackReport report : pack.reports()) {
                    ReadDocument document = DocumentReader.standard().read(report.content(), report.fileName());
                    Receipt read = reading.ingest(ledger, document);
                    console.note("  " + document.source().title() + ": "
                            + (read.alreadyKnown() ? "read before" : read.newClaims() + " claims read from the text"));
                }
            }
        }
        if (noServe) {
            console.answer("The workspace " + workspace.folder + " is filled. Ask it: demarche missions\n");
            return ExitCode.DONE;
        }
        ServeCommand.serve(console, clock, workspace, port);
        return ExitCode.DONE;
    }

    /** The whole pack in one append: it is there whole or not at all. */
    private static Receipt append(Ledger ledger, Pack pack) {
        PackDocument first = pack.documents().get(0);
        try (Append append = ledger.begin(first.source(), first.content(), first.text())) {
            pack.documents().stream()
                    .skip(1)
                    .forEach(next -> append.include(next.source(), next.content(), next.text()));
            pack.documents().forEach(document -> document.reading().records().forEach(append::accept));
            pack.documents().forEach(document -> document.reading().claims().forEach(append::accept));
            return append.commit();
        }
    }
}
