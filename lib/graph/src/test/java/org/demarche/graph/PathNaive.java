package org.demarche.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Every simple path, by trying every edge: too slow for use, too simple to be wrong. */
final class PathNaive {
    private final Graph graph;
    private final IntUnaryOperator costs;
    private final IntPredicate bridges;
    private final List<GraphPath> found = new ArrayList<>();

    PathNaive(Graph graph, IntUnaryOperator costs, IntPredicate bridges) {
        this.graph = graph;
        this.costs = costs;
        this.bridges = bridges;
    }

    List<GraphPath> all(int from, int to) {
        found.clear();
        if (from != to) {
            extend(new GraphPath(List.of(from), List.of(), 0), to);
        }
        Collections.sort(found);
        return List.copyOf(found);
    }

    private void extend(GraphPath path, int to) {
        int here = path.end();
        if (here == to) {
            found.add(path);
        } else if (path.length() == 0 || bridges.test(here)) {
            graph.forEachEdge(here, (edge, neighbour) -> {
                if (!path.nodes().contains(neighbour)) {
                    List<Integer> nodes = new ArrayList<>(path.nodes());
                    nodes.add(neighbour);
                    List<Integer> edges = new ArrayList<>(path.edges());
                    edges.add(edge);
                    extend(new GraphPath(nodes, edges, path.cost() + costs.applyAsInt(edge)), to);
                }
            });
        }
    }
}
