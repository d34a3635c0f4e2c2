package org.demarche.network;

import java.util.Comparator;
import java.util.List;
import org.demarche.model.Grade;

/**
 * Links from one entity to another, each with its claims.
 *
 * @param hops the steps in order, at least one
 */
public record EvidencePath(List<Hop> hops) {
    /** Copies the list.
     * @throws IllegalArgumentException if there is no hop */
    public EvidencePath {
        hops = List.copyOf(hops);
        if (hops.isEmpty()) {
            throw new IllegalArgumentException("a path needs a hop");
        }
    }

    /** Where it leads. */
    public Entity end() {
        return hops.get(hops.size() - 1).to();
    }

    /** The grade of the hop with the most doubtful evidence: the path is as good as that. */
    public Grade weakestGrade() {
        return hops.stream()
                .map(Hop::link)
                .max(Comparator.comparingInt(Link::doubt))
                .orElseThrow()
                .grade();
    }

    /** The worst certainty among its hops. */
    public Certainty certainty() {
        return hops.stream()
                .map(hop -> hop.link().certainty())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Sum of the hops' costs. */
    public int cost() {
        return hops.stream().mapToInt(hop -> hop.cost().total()).sum();
    }
}
