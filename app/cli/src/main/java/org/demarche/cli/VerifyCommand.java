package org.demarche.cli;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Check every entry of the ledger against its hash chain, and every document against its address.")
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
            console.answer(output.json ? Tree.write(tree(found)) : text(found));
            return found.sound() ? ExitCode.DONE : ExitCode.NOTHING;
        }
    }

    private String text(Verification found) {
        StringBuilder text = new StringBuilder();
        if (found.sound()) {
            text.append("Sound: ").append(found.entries()).append(" entries, each with the hash of the one before.\n");
            text.append("Head ")
                    .append(found.head().entries())
                    .append(' ')
                    .append(found.head().hash());
            text.append(" on ")
                    .append(clock.instant())
                    .append("; keep it elsewhere to prove later that nothing was rewritten.\n");
            return text.toString();
        }
        text.append("NOT SOUND: ")
                .append(found.defects().size())
                .append(" found in ")
                .append(found.entries())
                .append(" entries.\n");
        found.defects().stream()
                .limit(MOST_LINES)
                .forEach(defect -> text.append("  ").append(defect).append('\n'));
        text.append("Restore the workspace from a copy made before, and check that copy.\n");
        return text.toString();
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
