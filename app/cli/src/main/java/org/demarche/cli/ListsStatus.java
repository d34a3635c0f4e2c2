package org.demarche.cli;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Snapshot;
import org.demarche.ledger.StoredDocument;
import org.demarche.model.SourceDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows the lists that the workspace holds. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Which lists the workspace holds, and which version is in force.")
final class ListsStatus implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Mixin
    private final Options.Workspace workspace = new Options.Workspace();

    @Mixin
    private final Options.Output output = new Options.Output();

    ListsStatus(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        List<Map<String, Object>> rows = new ArrayList<>();
        try (Ledger ledger = Ledger.open(workspace.folder, clock)) {
            Snapshot snapshot = ledger.snapshot(Instant.MAX);
            for (StoredDocument stored : snapshot.documents()) {
                if (stored.document().kind() == SourceDocument.Kind.LIST) {
                    rows.add(row(stored));
                }
            }
        }
        console.answer(output.json ? Tree.write(Map.of("lists", rows)) : text(rows));
        return rows.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
    }

    private static Map<String, Object> row(StoredDocument stored) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("list", stored.document().dataset().orElse(""));
        row.put("title", stored.document().title());
        row.put("file", stored.document().fileName());
        row.put("published", stored.document().published().toString());
        row.put("recordedAt", stored.recordedAt().toString());
        row.put("inForce", stored.inForce());
        row.put("sha256", stored.id().sha256());
        return row;
    }

    private static String text(List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return "No list is loaded: demarche lists load PATH...\n";
        }
        StringBuilder text = new StringBuilder();
        for (Map<String, Object> row : rows) {
            text.append(row.get("list"))
                    .append("  ")
                    .append(row.get("published"))
                    .append("  ")
                    .append(row.get("file"));
            text.append(Boolean.TRUE.equals(row.get("inForce")) ? "  in force" : "  superseded");
            text.append("  recorded ").append(row.get("recordedAt")).append('\n');
        }
        return text.toString();
    }
}
