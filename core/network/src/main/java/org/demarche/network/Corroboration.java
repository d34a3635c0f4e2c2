package org.demarche.network;

import java.util.List;
import java.util.Set;

/**
 * Who stands behind claims that say the same: how many of them are independent, which only repeat others, and what speaks against them.
 *
 * @param evidence the claims, 1 or more
 */
public record Corroboration(List<Evidence> evidence) {
    /** Copies the list.
     * @throws IllegalArgumentException if there is no claim */
    public Corroboration {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("expected a claim that is corroborated, found none");
        }
    }

    /** Whom the claims go back to, each once, sorted: as many as there are independent origins. */
    public Set<String> origins() {
        return Weighing.origins(evidence);
    }

    /** The claims that add no origin; each has a {@link Evidence#repetition}. */
    public List<Evidence> repetitions() {
        return evidence.stream().filter(each -> each.repetition().isPresent()).toList();
    }

    /** The claims that others contradict; each has {@link Evidence#oppositions}. */
    public List<Evidence> opposed() {
        return evidence.stream().filter(each -> !each.oppositions().isEmpty()).toList();
    }

    /** Whether a contradiction keeps any of them from counting as confirmed. */
    public boolean isHeldBack() {
        return evidence.stream().anyMatch(Weighing::isOpposed);
    }
}
