package org.demarche.extract;

import java.util.List;

/**
 * What a {@link Proposer} made of a text.
 *
 * @param proposals claims to judge
 * @param refused answers that could not be read, or did not come
 */
public record Proposals(List<Proposal> proposals, List<Refusal> refused) {
    /** Copies the lists. */
    public Proposals {
        proposals = List.copyOf(proposals);
        refused = List.copyOf(refused);
    }
}
