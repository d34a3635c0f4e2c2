package org.demarche.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * An entity that a query may mean.
 *
 * @param entity the entity
 * @param score from 0 to 1
 * @param match whether the score reaches the threshold
 * @param explanations for the score, by what was compared
 */
public record FtmMatch(
        @JsonUnwrapped FtmEntity entity, double score, boolean match, Map<String, Feature> explanations) {
    /** Copies the map, which keeps its order. */
    public FtmMatch {
        explanations = Collections.unmodifiableMap(new LinkedHashMap<>(explanations));
    }

    /**
     * What one thing that was compared says.
     *
     * @param detail in words, with the values
     * @param score what it adds to the score, negative if it lowers it
     * @param query the value asked for
     * @param candidate the value found
     */
    public record Feature(String detail, double score, Optional<String> query, Optional<String> candidate) {}
}
