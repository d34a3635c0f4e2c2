package org.demarche.graph;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** Finds the nodes within some steps of a node, whichever way the edges point. */
public final class Neighbourhoods {
    private Neighbourhoods() {}

    /**
     * The nodes within {@code depth} steps, nearest first, each with its number of steps; the node itself comes first with 0. Among equals
     * those come first that edges lead to, by number of edge, then those that edges lead from. O(edges met).
     *
     * @param bridges whether a walk may run on from a node; it always does from the first
     * @throws IllegalArgumentException if the node does not exist or the depth is below 0
     */
    public static Map<Integer, Integer> within(Graph graph, int node, int depth, IntPredicate bridges) {
        if (depth < 0) {
            throw new IllegalArgumentException("depth must be 0 or more, got " + depth);
        }
        Map<Integer, Integer> steps = new LinkedHashMap<>();
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        steps.put(graph.checked(node), 0);
        queue.add(node);
        while (!queue.isEmpty()) {
            int here = queue.remove();
            int next = steps.getOrDefault(here, 0) + 1;
            if (next > depth || (here != node && !bridges.test(here))) {
                continue;
            }
            Graph.Visitor visitor = (edge, neighbour) -> {
                if (steps.putIfAbsent(neighbour, next) == null) {
                    queue.add(neighbour);
                }
            };
            graph.forEachEdge(here, visitor);
            graph.forEachEdgeInto(here, visitor);
        }
        return steps;
    }
}
