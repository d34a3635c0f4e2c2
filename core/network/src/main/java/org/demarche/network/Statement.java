package org.demarche.network;

import java.util.ArrayList;
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
 * @param meeting claims in other statements that say the same for a time that can be one, best first
 * @param meets numbers of the statements of the same answer in which those stand
 * @param contradictions the statements of the same answer with which it cannot be true
 * @param holds whether it holds on the day asked about
 * @param other the entity at the other end, seen from the one asked about
 */
public record Statement(
        int number,
        String sentence,
        List<Evidence> evidence,
        List<Evidence> meeting,
        List<Integer> meets,
        List<Contradiction> contradictions,
        Overlap holds,
        Optional<Entity> other) {
    /** Copies the lists.
     * @throws IllegalArgumentException if there is no evidence */
    public Statement {
        evidence = List.copyOf(evidence);
        meeting = List.copyOf(meeting);
        meets = List.copyOf(meets);
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
        return Weighing.certainty(evidence, counting());
    }

    /** The best grade among its claims, as confirmed if independent origins say the same. */
    public Grade grade() {
        return Weighing.grade(evidence, counting());
    }

    /** Whom its claims go back to, and those that it meets. */
    public Set<String> origins() {
        return Weighing.origins(counting());
    }

    /** Who stands behind it, those whom it meets included: which are independent, which repeat others, what contradicts. */
    public Corroboration corroboration() {
        return new Corroboration(counting());
    }

    /** Its claims, and, if it commits itself, those that it meets that do so too: an accusation gains nothing from a report. */
    private List<Evidence> counting() {
        List<Evidence> counting = new ArrayList<>(evidence);
        if (evidence.stream().anyMatch(Weighing::answersForIt)) {
            meeting.stream().filter(Weighing::answersForIt).forEach(counting::add);
        }
        return counting;
    }
}
