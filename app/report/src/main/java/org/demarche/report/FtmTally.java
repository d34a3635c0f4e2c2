package org.demarche.report;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.model.RecordId;

/** Counts what becomes of claims, and learns which records are linked to. Not safe for use by several threads. */
final class FtmTally {
    private final Map<String, Long> noted = new TreeMap<>();
    private final Map<String, Long> left = new TreeMap<>();
    private final Set<RecordId> linked = new HashSet<>();
    private long kept;
    private long entities;
    private long claims;

    void kept() {
        claims++;
        kept++;
    }

    void noted(String reason) {
        claims++;
        noted.merge(reason, 1L, Long::sum);
    }

    void left(String reason) {
        claims++;
        left.merge(reason, 1L, Long::sum);
    }

    void linked(RecordId record) {
        linked.add(record);
    }

    void entity() {
        entities++;
    }

    boolean isLinked(RecordId record) {
        return linked.contains(record);
    }

    FtmExportSummary summary() {
        return new FtmExportSummary(entities, claims, kept, noted, left);
    }
}
