package org.demarche.network;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Grade;
import org.demarche.model.Modality;
import org.demarche.model.Overlap;
import org.demarche.model.Period;
import org.demarche.model.Predicate;

/**
 * What one or more claims say alike, as a numbered sentence.
 *
 * @param number from 1, within the answer
 * @param sentence with source, modality and date; never states as fact what is only alleged
 * @param evidence the claims, best first
 * @param contradictions the statements of the same answer with which it cannot be true
 * @param holds whether it holds on the day asked about
 * @param other the entity at the other end, seen from the one asked about
 */
public record Statement(
        int number,
        String sentence,
        List<Evidence> evidence,
        List<Contradiction> contradictions,
        Overlap holds,
        Optional<Entity> other) {
    /** Copies the lists.
     * @throws IllegalArgumentException if there is no evidence */
    public Statement {
        evidence = List.copyOf(evidence);
        contradictions = List.copyOf(contradictions);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a statement needs evidence, got none for number " + number);
        }
    }

    /** The best of its claims. */
    public Evidence best() {
        return evidence.get(0);
    }

    /** What is said. */
    public Predicate predicate() {
        return best().claim().predicate();
    }

    /** How far the sources commit themselves. */
    public Modality modality() {
        return best().claim().modality();
    }

    /** Whether it says that something is not so. */
    public boolean negated() {
        return best().claim().negated();
    }

    /** When. */
    public Period period() {
        return best().claim().period();
    }

    /** How far it may be relied upon. */
    public Certainty certainty() {
        return Weighing.certainty(evidence);
    }

    /** The best grade among its claims, as confirmed if independent origins say the same. */
    public Grade grade() {
        return Weighing.grade(evidence);
    }

    /** Whom its claims go back to. */
    public Set<String> origins() {
        return Weighing.origins(evidence);
    }
}
