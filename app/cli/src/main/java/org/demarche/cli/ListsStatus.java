package org.demarche.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.StoredVersion;
import org.demarche.model.SourceDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the versions of lists that the workspace holds. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = {
            "Which lists the workspace holds: the version in force of each, its age and what it has.",
            "A list is in force by the day on which it came out, not by the day on which it was loaded."
        })
final class ListsStatus implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Option(names = "--all", description = "The versions that are superseded, too.")
    private boolean all;

    @Option(
            names = "--max-age",
            paramLabel = "DAYS",
            defaultValue = "${env:DEMARCHE_LIST_MAX_AGE:-30}",
            description =
                    "Note lists in force that came out longer ago (default: ${DEFAULT-VALUE}; DEMARCHE_LIST_MAX_AGE sets it).")
    private long mostDays;

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
        List<StoredVersion> versions;
        try (Ledger ledger = Ledger.openReadOnly(workspace.folder)) {
            versions = ledger.snapshot(Instant.MAX).versions();
        }
        LocalDate today = LocalDate.now(clock);
        List<StatusRow> rows = new ArrayList<>();
        for (StoredVersion version : versions) {
            Optional<StoredVersion> by = version.inForce() ? Optional.empty() : next(versions, version);
            if (all || version.inForce()) {
                rows.add(new StatusRow(version, by, ChronoUnit.DAYS.between(version.since(), today)));
            }
        }
        console.answer(
                output.json
                        ? Tree.write(
                                Map.of("lists", rows.stream().map(this::tree).toList()))
                        : text(rows, versions.size()));
        return rows.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
    }

    /**
     * One line.
     *
     * @param version of a list
     * @param by the version that came out next, if this one is not in force
     * @param days since it came out
     */
    private record StatusRow(StoredVersion version, Optional<StoredVersion> by, long days) {}

    private static Optional<StoredVersion> next(List<StoredVersion> versions, StoredVersion version) {
        return versions.stream()
                .skip(versions.indexOf(version) + 1L)
                .filter(each -> each.dataset().equals(version.dataset()))
                .findFirst();
    }

    private boolean isOld(StatusRow row) {
        return row.version().inForce() && row.days() > mostDays;
    }

    private Map<String, Object> tree(StatusRow row) {
        StoredVersion version = row.version();
        SourceDocument first = version.files().get(0);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("list", version.dataset());
        tree.put("title", version.title());
        tree.put("publisher", first.publisher());
        first.address().ifPresent(address -> tree.put("address", address));
        tree.put("published", version.published().toString());
        tree.put("since", version.since().toString());
        tree.put("ageDays", row.days());
        tree.put("old", isOld(row));
        tree.put("recordedAt", version.recordedAt().toString());
        tree.put("inForce", version.inForce());
        row.by().ifPresent(by -> tree.put("supersededBy", by.sha256()));
        tree.put("sha256", version.sha256());
        tree.put(
                "files",
                version.files().stream()
                        .map(file -> Map.of(
                                "file", file.fileName(), "sha256", file.id().sha256()))
                        .toList());
        version.counts().ifPresent(counts -> LoadAnswer.putAll(tree, counts));
        return tree;
    }

    private String text(List<StatusRow> rows, int versions) {
        if (rows.isEmpty()) {
            return "No list is loaded: demarche lists load PATH...\n";
        }
        StringBuilder text = new StringBuilder();
        for (StatusRow row : rows) {
            StoredVersion version = row.version();
            text.append(version.dataset())
                    .append("  published ")
                    .append(version.day())
                    .append(" (")
                    .append(row.days())
                    .append(row.days() == 1 ? " day ago)  loaded " : " days ago)  loaded ")
                    .append(version.recordedAt().truncatedTo(ChronoUnit.SECONDS))
                    .append("  ")
                    .append(numbers(version))
                    .append("  ")
                    .append(row.by()
                            .map(by -> "superseded by the version of " + by.day())
                            .orElse("in force"))
                    .append("  ")
                    .append(version.title())
                    .append('\n');
            if (isOld(row)) {
                text.append("  Note: older than ")
                        .append(mostDays)
                        .append(" days: look for a newer version (demarche lists fetch, or load it).\n");
            }
        }
        if (versions > rows.size()) {
            text.append(versions - rows.size()).append(" superseded; --all shows them.\n");
        }
        return text.toString();
    }

    private static String numbers(StoredVersion version) {
        return version.counts()
                .map(counts -> counts.entries() + " entries, " + counts.names() + " names, " + counts.claims()
                        + " claims, " + counts.rejected() + " rejected")
                .orElse("not counted (loaded by an earlier program: load it again)");
    }
}
