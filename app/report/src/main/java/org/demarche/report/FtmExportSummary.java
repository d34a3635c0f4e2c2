package org.demarche.report;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What became of claims that were written as FollowTheMoney.
 *
 * @param entities lines written: things and links
 * @param claims claims that were looked at
 * @param kept claims that are a property or a link of their own
 * @param noted claims that are told among the notes, by what FollowTheMoney lacks
 * @param left claims that are not in the file, by reason
 */
public record FtmExportSummary(long entities, long claims, long kept, Map<String, Long> noted, Map<String, Long> left) {
    /** Copies the maps.
     * @throws IllegalArgumentException if a claim is counted twice or not at all */
    public FtmExportSummary {
        noted = Collections.unmodifiableMap(new TreeMap<>(noted));
        left = Collections.unmodifiableMap(new TreeMap<>(left));
        long counted = kept + sum(noted) + sum(left);
        if (counted != claims) {
            throw new IllegalArgumentException("each claim is counted once, got " + counted + " of " + claims);
        }
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
