package org.demarche.graph;

import java.util.Comparator;
import java.util.List;

/**
 * A walk from one node to another that meets no node twice.
 *
 * <p>Ordered by cost, then by number of edges, then by the edges' numbers from the start: a total order on the paths between two nodes.
 *
 * @param nodes the nodes in order, one more than edges
 * @param edges the edges in order
 * @param cost sum of the edges' costs
 */
public record GraphPath(List<Integer> nodes, List<Integer> edges, long cost) implements Comparable<GraphPath> {
    private static final Comparator<GraphPath> ORDER = Comparator.comparingLong(GraphPath::cost)
            .thenComparingInt(GraphPath::length)
            .thenComparing(GraphPath::edges, GraphPath::compareEdges);

    /** @throws IllegalArgumentException if there is not one node more than edges */
    public GraphPath {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        if (nodes.size() != edges.size() + 1) {
            throw new IllegalArgumentException("a path has one node more than edges, got " + nodes.size()
                    + " nodes and " + edges.size() + " edges");
        }
    }

    /** Number of edges. */
    public int length() {
        return edges.size();
    }

    /** The last node. */
    public int end() {
        return nodes.get(nodes.size() - 1);
    }

    @Override
    public int compareTo(GraphPath other) {
        return ORDER.compare(this, other);
    }

    private static int compareEdges(List<Integer> left, List<Integer> right) {
        for (int at = 0; at < Math.min(left.size(), right.size()); at++) {
            int order = Integer.compare(left.get(at), right.get(at));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }
}
