package org.demarche.screen;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What an asker makes of each part of the evidence: the log-odds that the policy gives a part are multiplied by its factor, before what facts add is
 * bounded by the names. 1 leaves a part as it is, 0 leaves it out. A part that is not named has 1.
 *
 * @param factors by part, each from 0 to {@value #MOST}
 */
public record Weights(Map<MatchPart, Double> factors) {
    /** The largest factor. */
    public static final double MOST = 100;

    /** Those of the policy. */
    public static final Weights POLICY = new Weights(Map.of());

    /** Leaves out what changes nothing, so that equal weights are equal.
     * @throws IllegalArgumentException if a factor is NaN or out of range */
    public Weights {
        Map<MatchPart, Double> telling = new EnumMap<>(MatchPart.class);
        factors.forEach((part, factor) -> {
            if (!(factor >= 0 && factor <= MOST)) {
                throw new IllegalArgumentException(
                        "factor of " + part.id() + " must be 0 to " + MOST + ", got " + factor);
            }
            if (factor != 1) {
                telling.put(part, factor);
            }
        });
        factors = Collections.unmodifiableMap(telling);
    }

    /** The factor of a part. */
    public double of(MatchPart part) {
        return factors.getOrDefault(part, 1.0);
    }
}
