package org.demarche.cli;

import java.time.Clock;
import org.demarche.ledger.Ledger;
import org.demarche.report.LedgerAnswers;

/** The ledger of a workspace, made ready to be asked. */
final class Desk implements AutoCloseable {
    private final Ledger ledger;
    private final LedgerAnswers answers;

    private Desk(Ledger ledger, LedgerAnswers answers) {
        this.ledger = ledger;
        this.answers = answers;
    }

    static Desk open(Options.Workspace workspace, Clock clock) {
        Ledger ledger = Ledger.openReadOnly(workspace.folder);
        return new Desk(ledger, answers(ledger, workspace, clock));
    }

    /** Answers that keep in the workspace what makes the next run faster. */
    static LedgerAnswers answers(Ledger ledger, Options.Workspace workspace, Clock clock) {
        return new LedgerAnswers(ledger, clock, Version.PROGRAM, Packs::places)
                .keepingIn(workspace.folder.resolve("index"));
    }

    LedgerAnswers answers() {
        return answers;
    }

    @Override
    public void close() {
        ledger.close();
    }
}
