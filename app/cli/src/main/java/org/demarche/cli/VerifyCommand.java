package org.demarche.cli;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.ScreeningLog;
import org.demarche.ledger.Verification;
import org.demarche.report.KeptScreenings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = {
            "Check every entry of the ledger against its hash chain, and every document against its address;",
            "and every entry of the screening log, if there is one, against its own chain;",
            "and what is kept to answer faster against the ledger."
        })
final class VerifyCommand implements Callable<Integer> {
    private static final int MOST_LINES = 20;

    private final Console console;
    private final Clock clock;

    @Mixin
    private final Options.Workspace workspace = new Options.Workspace();

    @Mixin
    private final Options.Output output = new Options.Output();

    VerifyCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        try (Ledger ledger = Ledger.openReadOnly(workspace.folder);
                Progress progress = new Progress(console, "checking the ledger")) {
            Verification found =
                    ledger.verify(step -> progress.at("checking entry " + step.done() + " of " + step.total()));
            Optional<Verification> screenings = screenings(progress);
            progress.at("making what is kept again");
            KeptScreenings.Check kept = kept(ledger, found);
            console.answer(
                    output.json ? Tree.write(tree(found, screenings, kept)) : text(found, screenings) + text(kept));
            boolean sound = found.sound()
                    && screenings.map(Verification::sound).orElse(true)
                    && kept.defects().isEmpty();
            return sound ? ExitCode.DONE : ExitCode.NOTHING;
        }
    }

    /** What is kept can only be held against a ledger that is sound. */
    private KeptScreenings.Check kept(Ledger ledger, Verification found) {
        return found.sound()
                ? Desk.answers(ledger, workspace, clock).checkKept()
                : new KeptScreenings.Check(0, 0, List.of());
    }

    private static String text(KeptScreenings.Check kept) {
        StringBuilder text = new StringBuilder();
        if (kept.sound() + kept.outdated() > 0) {
            text.append("Kept screenings: ")
                    .append(kept.sound())
                    .append(" as the ledger gives them, ")
                    .append(kept.outdated())
                    .append(" outdated and unused.\n");
        }
        kept.defects()
                .forEach(defect -> text.append("NOT SOUND: ").append(defect).append('\n'));
        return text.toString();
    }

    private Optional<Verification> screenings(Progress progress) {
        return ScreeningLog.openReadOnly(workspace.folder).map(log -> {
            try (log) {
                return log.verify(step -> progress.at("checking screening " + step.done() + " of " + step.total()));
            }
        });
    }

    private String text(Verification found, Optional<Verification> screenings) {
        StringBuilder text = new StringBuilder();
        add(text, "", found);
        screenings.ifPresent(log -> add(text, "Screening log: ", log));
        if (!found.sound() || !screenings.map(Verification::sound).orElse(true)) {
            text.append("Restore the workspace from a copy made before, and check that copy.\n");
        }
        return text.toString();
    }

    private void add(StringBuilder text, String what, Verification found) {
        text.append(what);
        if (found.sound()) {
            text.append("Sound: ").append(found.entries()).append(" entries, each with the hash of the one before.\n");
            text.append("Head ")
                    .append(found.head().entries())
                    .append(' ')
                    .append(found.head().hash());
            text.append(" on ")
                    .append(clock.instant())
                    .append("; keep it elsewhere to prove later that nothing was rewritten.\n");
            return;
        }
        text.append("NOT SOUND: ")
                .append(found.defects().size())
                .append(" found in ")
                .append(found.entries())
                .append(" entries.\n");
        found.defects().stream()
                .limit(MOST_LINES)
                .forEach(defect -> text.append("  ").append(defect).append('\n'));
    }

    private static Map<String, Object> tree(
            Verification found, Optional<Verification> screenings, KeptScreenings.Check kept) {
        Map<String, Object> tree = tree(found);
        tree.put("kept", Map.of("sound", kept.sound(), "outdated", kept.outdated(), "defects", kept.defects()));
        screenings.ifPresent(log -> tree.put("screenings", tree(log)));
        return tree;
    }

    private static Map<String, Object> tree(Verification found) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("sound", found.sound());
        tree.put("entries", found.entries());
        tree.put(
                "head",
                Map.of("entries", found.head().entries(), "hash", found.head().hash()));
        tree.put(
                "defects",
                found.defects().stream()
                        .map(defect ->
                                Map.of("sequence", defect.sequence(), "kind", defect.kind(), "what", defect.what()))
                        .toList());
        return tree;
    }
}
