package org.demarche.graph;

import java.util.Arrays;

/**
 * A multigraph in compressed rows: nodes from 0, edges numbered in the order they were added, loops and parallel edges allowed.
 *
 * <p>Immutable and safe to share between threads. Takes 8 bytes a node and 24 an edge, twice that if directed.
 */
public final class Graph {
    /** Most nodes a graph may have. */
    public static final int MAX_NODES = 1 << 21;

    private final int nodes;
    private final int[] from;
    private final int[] to;
    private final Rows leaving;
    private final Rows entering;

    private Graph(int nodes, int[] from, int[] to, Direction direction) {
        this.nodes = nodes;
        this.from = from;
        this.to = to;
        if (direction == Direction.DIRECTED) {
            leaving = Rows.of(nodes, from, to);
            entering = Rows.of(nodes, to, from);
        } else {
            leaving = Rows.ofBoth(nodes, from, to);
            entering = leaving;
        }
    }

    private enum Direction {
        DIRECTED,
        UNDIRECTED
    }

    /** One edge as seen from one of its nodes. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Told once for every edge at the node; a loop is told twice in an undirected graph.
         *
         * @param edge number of the edge
         * @param neighbour the node at its other end
         */
        void visit(int edge, int neighbour);
    }

    /**
     * Starts a graph whose edges can be walked both ways.
     *
     * @throws IllegalArgumentException if there are fewer than 0 or more than {@link #MAX_NODES} nodes
     */
    public static Builder undirected(int nodes) {
        return new Builder(nodes, Direction.UNDIRECTED);
    }

    /** Starts a graph whose edges can be walked from their first node to their second only; otherwise as {@link #undirected}. */
    public static Builder directed(int nodes) {
        return new Builder(nodes, Direction.DIRECTED);
    }

    /** Number of nodes. */
    public int nodeCount() {
        return nodes;
    }

    /** Number of edges. */
    public int edgeCount() {
        return from.length;
    }

    /** The node given first for an edge. */
    public int from(int edge) {
        return from[edge];
    }

    /** The node given second for an edge. */
    public int to(int edge) {
        return to[edge];
    }

    /** Number of edges that leave a node; of edges at it, if the graph is undirected (a loop counts twice). */
    public int degree(int node) {
        return leaving.degree(node);
    }

    /** Visits the edges that leave a node, by number. */
    public void forEachEdge(int node, Visitor visitor) {
        leaving.forEach(node, visitor);
    }

    /** Visits the edges that enter a node, by number; the same as {@link #forEachEdge} if the graph is undirected. */
    public void forEachEdgeInto(int node, Visitor visitor) {
        entering.forEach(node, visitor);
    }

    int checked(int node) {
        if (node < 0 || node >= nodes) {
            throw new IllegalArgumentException("node must be 0 to " + (nodes - 1) + ", got " + node);
        }
        return node;
    }

    /** Collects edges; for one thread. */
    public static final class Builder {
        private static final int FIRST_ROOM = 16;

        private final int nodes;
        private final Direction direction;
        private int[] from = new int[FIRST_ROOM];
        private int[] to = new int[FIRST_ROOM];
        private int edges;

        private Builder(int nodes, Direction direction) {
            if (nodes < 0 || nodes > MAX_NODES) {
                throw new IllegalArgumentException("a graph has 0 to " + MAX_NODES + " nodes, got " + nodes);
            }
            this.nodes = nodes;
            this.direction = direction;
        }

        /**
         * Adds the next edge.
         *
         * @throws IllegalArgumentException if the graph has no such node
         */
        public Builder edge(int first, int second) {
            if (first < 0 || second < 0 || first >= nodes || second >= nodes) {
                throw new IllegalArgumentException(
                        "an edge joins nodes from 0 to " + (nodes - 1) + ", got " + first + " and " + second);
            }
            if (edges == from.length) {
                from = Arrays.copyOf(from, edges * 2);
                to = Arrays.copyOf(to, edges * 2);
            }
            from[edges] = first;
            to[edges] = second;
            edges++;
            return this;
        }

        /** The graph. O(nodes + edges). */
        public Graph build() {
            return new Graph(nodes, Arrays.copyOf(from, edges), Arrays.copyOf(to, edges), direction);
        }
    }

    /** Compressed rows: the edges of node n stand from starts[n] up to starts[n + 1]. */
    private record Rows(Ints starts, Ints edges, Ints neighbours) {
        static Rows of(int nodes, int[] here, int[] there) {
            return fill(nodes, here, there, new int[0], new int[0]);
        }

        static Rows ofBoth(int nodes, int[] here, int[] there) {
            return fill(nodes, here, there, there, here);
        }

        private static Rows fill(int nodes, int[] here, int[] there, int[] hereToo, int[] thereToo) {
            int[] starts = new int[nodes + 1];
            count(starts, here);
            count(starts, hereToo);
            for (int node = 0; node < nodes; node++) {
                starts[node + 1] += starts[node];
            }
            int[] next = Arrays.copyOf(starts, nodes);
            int[] edges = new int[here.length + hereToo.length];
            int[] neighbours = new int[edges.length];
            for (int edge = 0; edge < here.length; edge++) {
                int at = next[here[edge]]++;
                edges[at] = edge;
                neighbours[at] = there[edge];
                if (edge < hereToo.length) {
                    int other = next[hereToo[edge]]++;
                    edges[other] = edge;
                    neighbours[other] = thereToo[edge];
                }
            }
            return new Rows(new Ints(starts), new Ints(edges), new Ints(neighbours));
        }

        private static void count(int[] starts, int[] ends) {
            for (int node : ends) {
                starts[node + 1]++;
            }
        }

        int degree(int node) {
            return starts.at(node + 1) - starts.at(node);
        }

        void forEach(int node, Visitor visitor) {
            int end = starts.at(node + 1);
            for (int at = starts.at(node); at < end; at++) {
                visitor.visit(edges.at(at), neighbours.at(at));
            }
        }
    }

    /** Numbers that are not written to again. */
    private static final class Ints {
        private final int[] numbers;

        Ints(int[] numbers) {
            this.numbers = numbers;
        }

        int at(int index) {
            return numbers[index];
        }
    }
}
