package org.demarche.network;

import java.util.List;
import java.util.Set;
import org.demarche.model.Grade;
import org.demarche.model.Modality;
import org.demarche.model.Period;

/**
 * What claims that say alike weigh together.
 *
 * @param certainty how far they may be relied upon
 * @param grade the best of their grades, as confirmed if independent origins say the same
 * @param modality how far the one that commits itself most does
 * @param origins whom they go back to, each once, sorted
 * @param corroboration which of them are independent, which repeat others, what contradicts them
 * @param period the time that the best of them gives
 */
public record Weight(
        Certainty certainty,
        Grade grade,
        Modality modality,
        Set<String> origins,
        Corroboration corroboration,
        Period period) {
    /** The weight of at least one claim.
     * @throws java.util.NoSuchElementException if there is none */
    public static Weight of(List<Evidence> evidence) {
        return new Weight(
                Weighing.certainty(evidence),
                Weighing.grade(evidence),
                Weighing.modality(evidence),
                Weighing.origins(evidence),
                new Corroboration(evidence),
                Weighing.period(evidence));
    }

    /** The claims, the best first. */
    public static List<Evidence> bestFirst(List<Evidence> evidence) {
        return Weighing.bestFirst(evidence);
    }
}
