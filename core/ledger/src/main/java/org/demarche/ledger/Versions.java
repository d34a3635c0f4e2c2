package org.demarche.ledger;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.SourceDocument;

/**
 * Which documents are in force. Of the documents of one dataset those published last are; one that does not say when counts as
 * published on the day it was recorded. Of several published on one day, one of each file name is: the one recorded last, so that a
 * list may come in several files and a file may be replaced. A document without a dataset is always in force.
 */
final class Versions {
    private final Map<String, LocalDate> newest = new HashMap<>();
    private final Map<List<String>, Long> lastOfName = new HashMap<>();

    private Versions() {}

    /** Ids of the documents that are not in force.
     * @param documents in the order of the ledger */
    static Set<String> superseded(List<Recorded<SourceDocument>> documents) {
        Versions versions = new Versions();
        documents.forEach(versions::note);
        documents.forEach(versions::noteName);
        Set<String> superseded = new HashSet<>();
        for (Recorded<SourceDocument> recorded : documents) {
            if (!versions.inForce(recorded)) {
                superseded.add(recorded.value().id().sha256());
            }
        }
        return superseded;
    }

    private void note(Recorded<SourceDocument> recorded) {
        recorded.value()
                .dataset()
                .ifPresent(dataset ->
                        newest.merge(dataset, published(recorded), (one, other) -> one.isAfter(other) ? one : other));
    }

    private void noteName(Recorded<SourceDocument> recorded) {
        if (isNewest(recorded)) {
            lastOfName.put(name(recorded.value()), recorded.sequence());
        }
    }

    private boolean inForce(Recorded<SourceDocument> recorded) {
        if (recorded.value().dataset().isEmpty()) {
            return true;
        }
        return isNewest(recorded) && lastOfName.getOrDefault(name(recorded.value()), 0L) == recorded.sequence();
    }

    private boolean isNewest(Recorded<SourceDocument> recorded) {
        return recorded.value()
                .dataset()
                .map(dataset -> published(recorded).equals(newest.get(dataset)))
                .orElse(false);
    }

    private static List<String> name(SourceDocument document) {
        return List.of(document.dataset().orElse(""), document.fileName());
    }

    private static LocalDate published(Recorded<SourceDocument> recorded) {
        return recorded.value()
                .published()
                .latestEnd()
                .orElseGet(() -> recorded.recordedAt().atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
