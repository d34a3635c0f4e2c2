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
 * Which files of packs answer. Of the documents of one pack those published last do; one that does not say when counts as published on
 * the day it was recorded. Of several published on one day, one of each file name does: the one recorded last.
 */
final class PackVersions {
    private final Map<String, LocalDate> newest = new HashMap<>();
    private final Map<List<String>, Long> lastOfName = new HashMap<>();

    private PackVersions() {}

    /** Ids of the documents that do not answer.
     * @param documents in the order of the ledger */
    static Set<String> superseded(List<Recorded<SourceDocument>> documents) {
        PackVersions versions = new PackVersions();
        List<Recorded<SourceDocument>> parts = documents.stream()
                .filter(each -> each.value().dataset().isPresent())
                .filter(each -> each.value().kind() != SourceDocument.Kind.LIST)
                .toList();
        parts.forEach(versions::note);
        parts.forEach(versions::noteName);
        Set<String> superseded = new HashSet<>();
        for (Recorded<SourceDocument> part : parts) {
            if (!versions.inForce(part)) {
                superseded.add(part.value().id().sha256());
            }
        }
        return superseded;
    }

    private void note(Recorded<SourceDocument> part) {
        newest.merge(dataset(part), published(part), (one, other) -> one.isAfter(other) ? one : other);
    }

    private void noteName(Recorded<SourceDocument> part) {
        if (isNewest(part)) {
            lastOfName.put(name(part), part.sequence());
        }
    }

    private boolean inForce(Recorded<SourceDocument> part) {
        return isNewest(part) && lastOfName.getOrDefault(name(part), 0L) == part.sequence();
    }

    private boolean isNewest(Recorded<SourceDocument> part) {
        return published(part).equals(newest.get(dataset(part)));
    }

    private static String dataset(Recorded<SourceDocument> part) {
        return part.value().dataset().orElse("");
    }

    private static List<String> name(Recorded<SourceDocument> part) {
        return List.of(dataset(part), part.value().fileName());
    }

    private static LocalDate published(Recorded<SourceDocument> part) {
        return part.value()
                .published()
                .latestEnd()
                .orElseGet(() -> part.recordedAt().atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
