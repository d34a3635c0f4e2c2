package org.demarche.report;

import java.util.List;

/**
 * Who stands behind claims that say the same.
 *
 * @param claims how many say so, those of other statements that say the same for a time that can be one included
 * @param origins whom they go back to, each once: as many as are independent
 * @param repetitions claims that add no origin, with why
 * @param contradictions claims that cannot be true with one of them
 * @param heldBack whether a contradiction keeps them from counting as confirmed
 */
public record Corroboration(
        int claims,
        List<String> origins,
        List<Repeated> repetitions,
        List<Contradicted> contradictions,
        boolean heldBack) {
    /** Copies the lists. */
    public Corroboration {
        origins = List.copyOf(origins);
        repetitions = List.copyOf(repetitions);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * A claim that only repeats another.
     *
     * @param claimId the claim
     * @param source who published it
     * @param of the claim that it repeats
     * @param ofSource who published that
     * @param kind words, document or speaker: in what they are not independent
     * @param reason the same in words
     */
    public record Repeated(String claimId, String source, String of, String ofSource, String kind, String reason) {}

    /**
     * A claim that another contradicts.
     *
     * @param claimId the claim
     * @param by the other
     * @param bySource who published that
     * @param kind denial, count, coverage, time or value
     * @param reason in what they differ, in words
     * @param weighs whether it keeps the claim from counting as confirmed
     */
    public record Contradicted(
            String claimId, String by, String bySource, String kind, String reason, boolean weighs) {}
}
