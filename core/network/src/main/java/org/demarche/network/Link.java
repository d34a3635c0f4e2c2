package org.demarche.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.EntityId;
import org.demarche.model.Grade;
import org.demarche.model.Modality;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;

/**
 * All claims that say one thing of two entities, seen as an edge.
 *
 * @param from the subject
 * @param to the object, or who has the further role
 * @param predicate what is said
 * @param role the role in which {@code to} takes part, if it is not the object: who received, or on whose behalf
 * @param supporting claims that say so and commit themselves, best first
 * @param against claims that say it is not so, best first
 * @param considered claims that only hold it possible, best first
 */
public record Link(
        EntityId from,
        EntityId to,
        Predicate predicate,
        Optional<QualifierKey> role,
        List<Evidence> supporting,
        List<Evidence> against,
        List<Evidence> considered) {
    /** Copies the lists.
     * @throws IllegalArgumentException if there is no claim at all */
    public Link {
        supporting = List.copyOf(supporting);
        against = List.copyOf(against);
        considered = List.copyOf(considered);
        if (supporting.isEmpty() && against.isEmpty() && considered.isEmpty()) {
            throw new IllegalArgumentException("a link needs a claim, got none from " + from + " to " + to);
        }
    }

    /** Whether it counts as a link: somebody says so and commits himself. */
    public boolean holds() {
        return !supporting.isEmpty();
    }

    /** Whether a path may run over it. */
    public boolean isStep() {
        return holds() && predicate.isStep();
    }

    /** The words between its two ends. */
    public String label() {
        return role.map(key -> predicate.label() + ", " + key.label()).orElse(predicate.label());
    }

    /** The claims it is drawn by: those that support it, or else those against, or else those that hold it possible. */
    public List<Evidence> evidence() {
        if (holds()) {
            return supporting;
        }
        return against.isEmpty() ? considered : against;
    }

    /** How far it may be relied upon. */
    public Certainty certainty() {
        return Weighing.certainty(evidence());
    }

    /** Whom its claims go back to. */
    public Set<String> origins() {
        return Weighing.origins(evidence());
    }

    /** Who stands behind it: which are independent, which repeat others, what contradicts. */
    public Corroboration corroboration() {
        return new Corroboration(evidence());
    }

    /** The best grade among its claims, as confirmed if independent origins say the same. */
    public Grade grade() {
        return Weighing.grade(evidence());
    }

    /** How far the claim that commits itself most does. */
    public Modality modality() {
        return Weighing.modality(evidence());
    }

    /** The time that its best claim gives. */
    public Period period() {
        return Weighing.period(evidence());
    }

    /** Whether by one of its claims it may hold on a day. */
    public boolean mayHoldOn(LocalDate day) {
        return evidence().stream().anyMatch(each -> each.holdsOn(day).isPossible());
    }

    /** What its evidence lacks: 0 for the best there is. */
    int doubt() {
        return NetworkPolicy.STANDARD.doubt(grade(), modality());
    }

    HopCost cost() {
        return NetworkPolicy.STANDARD.cost(grade(), modality());
    }
}
