package org.demarche.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a search by words finds.
 *
 * @param limit most results that were wanted
 * @param offset results left out before the first
 * @param total how many there are
 * @param results in order
 * @param facets what all of them have, counted
 */
public record FtmSearchResult(
        int limit, int offset, FtmTotal total, List<FtmEntity> results, Map<String, Facet> facets) {
    /** Copies the collections; facets keep their order. */
    public FtmSearchResult {
        results = List.copyOf(results);
        facets = Collections.unmodifiableMap(new LinkedHashMap<>(facets));
    }

    /**
     * Values of a field with how often they occur.
     *
     * @param label of the field
     * @param values the most frequent first
     */
    public record Facet(String label, List<Value> values) {
        /** Copies the list. */
        public Facet {
            values = List.copyOf(values);
        }
    }

    /**
     * One value.
     *
     * @param name its code
     * @param label for people
     * @param count how often it occurs
     */
    public record Value(String name, String label, long count) {}
}
