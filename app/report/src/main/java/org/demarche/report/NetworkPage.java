package org.demarche.report;

import java.util.List;
import java.util.Optional;

/**
 * The entities around one.
 *
 * @param view from where
 * @param centre its id
 * @param depth steps that were walked, 1 or 2
 * @param truncated whether more are known than are here; the best evidenced are kept
 * @param nodes the entities
 * @param edges what links them
 */
public record NetworkPage(View view, String centre, int depth, boolean truncated, List<Node> nodes, List<Edge> edges) {
    /** Copies the lists. */
    public NetworkPage {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * An entity.
     *
     * @param id its id
     * @param caption what it is called
     * @param type in the schema
     * @param designated whether it is on a list on the day
     * @param family what it is for in the network
     */
    public record Node(String id, String caption, String type, boolean designated, String family) {}

    /**
     * A link.
     *
     * @param id unique in this answer
     * @param from the subject's id
     * @param to the object's id
     * @param predicate in the schema
     * @param label the predicate in words
     * @param family what the relation is for
     * @param certainty solid, dashed, dotted or struck
     * @param modality of its best claim
     * @param negated whether its claims deny it
     * @param origins independent origins, 1 or more
     * @param grade the best among its claims
     * @param period when, EDTF
     * @param claimIds its claims, best first
     */
    public record Edge(
            String id,
            String from,
            String to,
            String predicate,
            String label,
            Optional<String> family,
            String certainty,
            String modality,
            boolean negated,
            int origins,
            Optional<String> grade,
            Optional<String> period,
            List<String> claimIds) {
        /** Copies the list. */
        public Edge {
            claimIds = List.copyOf(claimIds);
        }
    }
}
