package org.demarche.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.fetch.ListStore;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.StoredDocument;
import org.demarche.lists.ListSource;
import org.demarche.model.DocumentId;
import org.demarche.report.ListLoading;
import org.demarche.report.LoadedList;

/** The ledger of a workspace as the place where fetched lists go. Opened for each use, so that others can write between. */
final class FetchStore implements ListStore {
    private final Path workspace;
    private final Clock clock;

    FetchStore(Path workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** Makes the workspace, unless it is there. */
    void prepare() {
        Ledger.openOrCreate(workspace, clock).close();
    }

    @Override
    public boolean holds(List<DocumentId> documents) {
        try (Ledger ledger = Ledger.open(workspace, clock)) {
            Set<DocumentId> held = new HashSet<>();
            ledger.snapshot(Instant.MAX).documents().stream()
                    .map(StoredDocument::id)
                    .forEach(held::add);
            return held.containsAll(documents);
        }
    }

    @Override
    public OptionalInt entriesInForce(String list) {
        try (Ledger ledger = Ledger.open(workspace, clock)) {
            return ledger.snapshot(Instant.MAX).versions().stream()
                    .filter(version -> version.inForce() && version.dataset().equals(list))
                    .flatMapToInt(version -> version.counts().stream()
                            .mapToInt(counts -> (int) Math.min(Integer.MAX_VALUE, counts.entries())))
                    .findFirst();
        }
    }

    /** What it may have lost was checked by who fetched it, by the limit of its source. */
    @Override
    public String load(ListSource list) {
        try (Ledger ledger = Ledger.open(workspace, clock)) {
            LoadedList loaded = new ListLoading(ledger, clock, 1).load(List.of(list));
            return Stream.concat(Stream.of(loaded.newClaims() + " claims are new"), loaded.notes().stream())
                    .collect(Collectors.joining("; "));
        }
    }
}
