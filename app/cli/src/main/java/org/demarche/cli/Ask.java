package org.demarche.cli;

import java.time.Clock;
import java.util.concurrent.Callable;
import org.demarche.report.LedgerAnswers;
import org.demarche.report.Question;
import picocli.CommandLine.Mixin;

/** A command that asks one question of a workspace and prints the answer. */
abstract class Ask implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Mixin
    private final Options.Workspace workspace = new Options.Workspace();

    @Mixin
    private final Options.View view = new Options.View();

    @Mixin
    private final Options.Output output = new Options.Output();

    Ask(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    abstract Reply ask(LedgerAnswers answers, Question question);

    @Override
    public final Integer call() {
        Reply reply;
        try (Progress progress = new Progress(console, "reading the ledger");
                Desk desk = Desk.open(workspace, clock)) {
            reply = ask(desk.answers(), view.question());
            progress.at("writing the answer");
        }
        console.answer(output.json ? reply.json() : reply.text());
        return reply.empty() ? ExitCode.NOTHING : ExitCode.DONE;
    }
}
