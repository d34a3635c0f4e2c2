package org.demarche.extract;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the reading of a claim rests on, beside its ends.
 *
 * @param cues words from which modality, negation and speakers were read, in no order
 * @param time words from which the period was read
 * @param traits how it was read
 */
public record Grounds(List<Wording> cues, Optional<Wording> time, Set<Trait> traits) {
    /** Nothing beside its ends. */
    public static final Grounds NONE = new Grounds(List.of(), Optional.empty(), Set.of());

    /** Copies the collections. */
    public Grounds {
        cues = List.copyOf(cues);
        traits = Set.copyOf(traits);
    }
}
