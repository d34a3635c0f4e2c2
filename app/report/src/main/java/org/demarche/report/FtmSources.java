package org.demarche.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.ledger.Head;
import org.demarche.ledger.StoredDocument;
import org.demarche.model.DocumentId;
import org.demarche.model.SourceDocument;

/** The sources of a ledger's state as datasets: each list and pack, and one for all reports. Immutable. */
final class FtmSources {
    private static final int LETTERS_OF_HASH = 3;

    private final Map<DocumentId, SourceDocument> documents = new HashMap<>();
    private final Map<String, StoredDocument> newest = new TreeMap<>();
    private final Head head;

    FtmSources(List<StoredDocument> stored, Head head) {
        this.head = head;
        for (StoredDocument each : stored) {
            documents.put(each.id(), each.document());
            if (each.inForce()) {
                newest.merge(
                        dataset(each.document()),
                        each,
                        (one, two) -> one.recordedAt().isAfter(two.recordedAt()) ? one : two);
            }
        }
    }

    /** The dataset that a document belongs to; the files of a pack are one. */
    static String dataset(SourceDocument document) {
        return document.dataset()
                .map(name -> document.kind() == SourceDocument.Kind.PACK ? name.replaceFirst("/.*", "") : name)
                .map(FtmDataset::name)
                .orElse(FtmDataset.DOCUMENTS);
    }

    SourceDocument document(DocumentId id) {
        return Optional.ofNullable(documents.get(id))
                .orElseThrow(() -> new IllegalStateException("the ledger has no document " + id.shortened()));
    }

    /** When the newest version of a dataset was read. */
    Instant readAt(String dataset) {
        return Optional.ofNullable(newest.get(dataset))
                .map(StoredDocument::recordedAt)
                .orElse(Instant.EPOCH);
    }

    /** The dataset that a name means, which may have hyphens for underscores; empty if there is none. */
    Optional<String> meant(String name) {
        if (name.equals(FtmDataset.ALL) || name.equals(FtmDataset.DEFAULT)) {
            return Optional.of(FtmDataset.ALL);
        }
        return Optional.of(name.replace('-', '_')).filter(newest::containsKey);
    }

    /** All datasets, the collection of all first. */
    List<FtmDataset> datasets(Map<String, Long> entities) {
        List<FtmDataset> datasets = new ArrayList<>();
        Optional<Instant> last =
                newest.values().stream().map(StoredDocument::recordedAt).max(Instant::compareTo);
        datasets.add(new FtmDataset(
                FtmDataset.ALL,
                "Everything that was read",
                Optional.empty(),
                last,
                last.map(moment -> version(moment, head.hash())),
                entities.getOrDefault(FtmDataset.ALL, 0L),
                List.copyOf(newest.keySet())));
        newest.forEach((name, stored) -> datasets.add(new FtmDataset(
                name,
                title(name, stored.document()),
                name.equals(FtmDataset.DOCUMENTS)
                        ? Optional.empty()
                        : Optional.of(stored.document().publisher()),
                Optional.of(stored.recordedAt()),
                Optional.of(version(stored.recordedAt(), stored.id().sha256())),
                entities.getOrDefault(name, 0L),
                List.of())));
        return datasets;
    }

    private static String title(String name, SourceDocument document) {
        if (name.equals(FtmDataset.DOCUMENTS)) {
            return "Reports";
        }
        return document.kind() == SourceDocument.Kind.PACK
                ? document.title().replaceFirst(":.*", "")
                : document.title();
    }

    private static String version(Instant moment, String hash) {
        return FtmEntities.moment(moment).replaceAll("[^0-9]", "") + "-" + hash.substring(0, LETTERS_OF_HASH);
    }

    /** Names the state of the ledger: differs whenever the ledger has grown. */
    String state() {
        return head.entries() + "-" + head.hash();
    }
}
