package org.demarche.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.demarche.fetch.ListStore;
import org.demarche.ledger.Append;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.StoredDocument;
import org.demarche.lists.ListFile;
import org.demarche.lists.ListSource;
import org.demarche.model.DocumentId;
import org.demarche.model.PagedText;

/** The ledger of a workspace as the place where fetched lists go. Opened for each use, so that others can write between. */
final class FetchStore implements ListStore {
    private static final PagedText NO_TEXT = PagedText.onePage("");

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
        return OptionalInt.empty();
    }

    @Override
    public String load(ListSource list) {
        List<ListFile> files = list.files();
        ListFile first = files.get(0);
        try (Ledger ledger = Ledger.open(workspace, clock);
                Append append = ledger.begin(first.document(), first.content(), NO_TEXT)) {
            files.stream().skip(1).forEach(file -> append.include(file.document(), file.content(), NO_TEXT));
            list.read(append);
            return append.commit().newClaims() + " claims are new";
        }
    }
}
