package org.demarche.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/**
 * Finds the cheapest paths on a graph, with nodes that no path may run through.
 *
 * <p>Exact and without memory: the paths found are the first in the order of {@link GraphPath} among all there are. Safe for use by several
 * threads if costs and bridges are.
 */
public final class PathSearch {
    /** Most paths that one search gives. */
    public static final int MAX_PATHS = 1_000;
    /** Highest cost of an edge. */
    public static final int MAX_COST = 1 << 20;

    private final Graph graph;
    private final IntUnaryOperator costs;
    private final IntPredicate bridges;

    /**
     * A search on a graph.
     *
     * @param graph the graph
     * @param costs cost of each edge, 1 to {@link #MAX_COST}
     * @param bridges whether a path may run through a node; a node that is no bridge can still be where a path starts or ends
     */
    public PathSearch(Graph graph, IntUnaryOperator costs, IntPredicate bridges) {
        this.graph = graph;
        this.costs = costs;
        this.bridges = bridges;
    }

    /**
     * The cheapest simple paths between two nodes, cheapest first; parallel edges make different paths.
     *
     * <p>Yen's algorithm (Management Science 17(11), 1971): O(paths · length · edges · log nodes).
     *
     * @param most how many paths at most, 1 to {@link #MAX_PATHS}
     * @return fewer if there are no more; none if both nodes are one
     * @throws IllegalArgumentException if a node does not exist, {@code most} is out of range, or a cost met is
     */
    public List<GraphPath> shortest(int from, int to, int most) {
        requireCount(most);
        if (graph.checked(from) == graph.checked(to)) {
            return List.of();
        }
        List<GraphPath> found = new ArrayList<>();
        NavigableSet<GraphPath> candidates = new TreeSet<>();
        cheapest(from, to, new BitSet(), Set.of()).ifPresent(candidates::add);
        while (found.size() < most && !candidates.isEmpty()) {
            GraphPath next = candidates.pollFirst();
            found.add(next);
            if (found.size() < most) {
                branch(next, found, candidates);
            }
        }
        return List.copyOf(found);
    }

    /**
     * For each node that is a target, the cheapest path to it, the cheapest first.
     *
     * <p>Dijkstra's algorithm, ended once enough targets are reached: O(edges · log nodes). Runs through a target only if it is a bridge.
     *
     * @param most how many targets at most, 1 to {@link #MAX_PATHS}
     * @return nothing for {@code from} itself, be it a target or not
     * @throws IllegalArgumentException as {@link #shortest}
     */
    public List<GraphPath> nearest(int from, IntPredicate targets, int most) {
        requireCount(most);
        Distances distances = new Distances(graph, costs);
        List<Integer> reached = new ArrayList<>();
        distances.start(graph.checked(from));
        for (int node = distances.next(); node >= 0 && reached.size() < most; node = distances.next()) {
            if (node != from && targets.test(node)) {
                reached.add(node);
            }
            if (node == from || bridges.test(node)) {
                distances.relaxForward(node);
            }
        }
        return reached.stream()
                .map(target -> cheapest(from, target, new BitSet(), Set.of()).orElseThrow())
                .sorted()
                .toList();
    }

    /** Adds the cheapest path of each way to leave {@code path} that no path found so far takes. */
    private void branch(GraphPath path, List<GraphPath> found, Set<GraphPath> candidates) {
        BitSet passed = new BitSet();
        long cost = 0;
        for (int at = 0; at < path.length(); at++) {
            int spur = path.nodes().get(at);
            List<Integer> root = path.edges().subList(0, at);
            Set<Integer> taken = new HashSet<>();
            for (GraphPath other : found) {
                if (other.length() > at && other.edges().subList(0, at).equals(root)) {
                    taken.add(other.edges().get(at));
                }
            }
            long rootCost = cost;
            int from = at;
            cheapest(spur, path.end(), passed, taken)
                    .ifPresent(rest -> candidates.add(joined(path, from, rootCost, rest)));
            passed.set(spur);
            cost += costs.applyAsInt(path.edges().get(at));
        }
    }

    private static GraphPath joined(GraphPath path, int at, long cost, GraphPath rest) {
        List<Integer> nodes = new ArrayList<>(path.nodes().subList(0, at));
        nodes.addAll(rest.nodes());
        List<Integer> edges = new ArrayList<>(path.edges().subList(0, at));
        edges.addAll(rest.edges());
        return new GraphPath(nodes, edges, cost + rest.cost());
    }

    /*
     * Distances are found from the end, so that the first path in order can be walked from the start: at each node the edge of
     * the least number among those on a cheapest path. An edge's weight is its cost with one more hop in the low bits, so that
     * of two paths of one cost the shorter wins; the limits on nodes and costs keep the sum within 63 bits.
     */
    private Optional<GraphPath> cheapest(int from, int to, BitSet banned, Set<Integer> bannedFirstEdges) {
        Distances distances = new Distances(graph, costs);
        distances.start(to);
        for (int node = distances.next(); node >= 0 && node != from; node = distances.next()) {
            if (node == to || bridges.test(node)) {
                distances.relaxBackward(node, from, banned, bannedFirstEdges);
            }
        }
        return distances.reached(from)
                ? Optional.of(walk(distances, from, to, banned, bannedFirstEdges))
                : Optional.empty();
    }

    private GraphPath walk(Distances distances, int from, int to, BitSet banned, Set<Integer> bannedFirstEdges) {
        List<Integer> nodes = new ArrayList<>(List.of(from));
        List<Integer> edges = new ArrayList<>();
        int here = from;
        while (here != to) {
            Step step = new Step();
            int at = here;
            graph.forEachEdge(here, (edge, neighbour) -> {
                boolean allowed = !banned.get(neighbour)
                        && (neighbour == to || bridges.test(neighbour))
                        && !(at == from && bannedFirstEdges.contains(edge));
                if (step.edge < 0 && allowed && distances.continues(at, edge, neighbour)) {
                    step.edge = edge;
                    step.node = neighbour;
                }
            });
            if (step.edge < 0) {
                throw new IllegalStateException("no edge leads on from node " + here + " towards " + to);
            }
            edges.add(step.edge);
            nodes.add(step.node);
            here = step.node;
        }
        return new GraphPath(nodes, edges, distances.cost(from));
    }

    private static void requireCount(int most) {
        if (most < 1 || most > MAX_PATHS) {
            throw new IllegalArgumentException("number of paths must be 1 to " + MAX_PATHS + ", got " + most);
        }
    }

    /** Where a walk goes next. */
    private static final class Step {
        private int edge = -1;
        private int node = -1;
    }

    /** Distances by Dijkstra's algorithm, one settled node at a time. */
    private static final class Distances {
        private static final int HOP_BITS = 21;
        private static final long UNREACHED = Long.MAX_VALUE;

        private final Graph graph;
        private final IntUnaryOperator costs;
        private final long[] weights;
        private final BitSet settled = new BitSet();
        private final NodeQueue queue;

        Distances(Graph graph, IntUnaryOperator costs) {
            this.graph = graph;
            this.costs = costs;
            this.weights = new long[graph.nodeCount()];
            this.queue = new NodeQueue();
            Arrays.fill(weights, UNREACHED);
        }

        void start(int node) {
            weights[node] = 0;
            queue.add(0, node);
        }

        /** The next nearest node, now settled; -1 if there is none. */
        int next() {
            while (!queue.isEmpty()) {
                int node = queue.poll();
                if (!settled.get(node)) {
                    settled.set(node);
                    return node;
                }
            }
            return -1;
        }

        void relaxForward(int node) {
            graph.forEachEdge(node, (edge, neighbour) -> relax(node, edge, neighbour));
        }

        void relaxBackward(int node, int from, BitSet banned, Set<Integer> bannedFirstEdges) {
            graph.forEachEdgeInto(node, (edge, neighbour) -> {
                if (!banned.get(neighbour) && !(neighbour == from && bannedFirstEdges.contains(edge))) {
                    relax(node, edge, neighbour);
                }
            });
        }

        private void relax(int node, int edge, int neighbour) {
            long weight = weights[node] + weight(edge);
            if (weight < weights[neighbour]) {
                weights[neighbour] = weight;
                queue.add(weight, neighbour);
            }
        }

        boolean reached(int node) {
            return settled.get(node);
        }

        /** Whether the edge is the first of a cheapest way on from {@code node}. */
        boolean continues(int node, int edge, int neighbour) {
            return settled.get(neighbour) && weights[node] == weights[neighbour] + weight(edge);
        }

        long cost(int node) {
            return weights[node] >> HOP_BITS;
        }

        private long weight(int edge) {
            int cost = costs.applyAsInt(edge);
            if (cost < 1 || cost > MAX_COST) {
                throw new IllegalArgumentException(
                        "cost of edge " + edge + " must be 1 to " + MAX_COST + ", got " + cost);
            }
            return ((long) cost << HOP_BITS) + 1;
        }
    }
}
