package org.demarche.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On graphs too large to try every path, the costs are those that JGraphT finds. */
class PathSearchAgainstJGraphTTest {
    private static final int NODES = 150;
    private static final int EDGES = 450;
    private static final int PATHS = 12;

    static Stream<Long> seeds() {
        return Stream.iterate(Long.getLong("tests.seed", 20261124L), seed -> seed + 1)
                .limit(30);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void costsAreThoseOfAnotherImplementation(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Graph.Builder builder = Graph.undirected(NODES);
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> other = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        List<Integer> costs = new ArrayList<>();
        for (int node = 0; node < NODES; node++) {
            other.addVertex(node);
        }
        for (int edge = 0; edge < EDGES; edge++) {
            int from = random.nextInt(NODES);
            int to = random.nextInt(NODES);
            if (from != to && !other.containsEdge(from, to)) {
                int cost = random.nextInt(1, 30);
                builder.edge(from, to);
                costs.add(cost);
                other.setEdgeWeight(other.addEdge(from, to), cost);
            }
        }
        Graph graph = builder.build();
        int end = random.nextInt(1, NODES);
        List<GraphPath> paths = new PathSearch(graph, costs::get, node -> true).shortest(0, end, PATHS);
        List<Long> expected = new YenKShortestPath<>(other)
                .getPaths(0, end, PATHS).stream()
                        .map(path -> Math.round(path.getWeight()))
                        .toList();
        assertThat(paths).extracting(GraphPath::cost).isEqualTo(expected);
        for (GraphPath path : paths) {
            Set<Integer> met = new HashSet<>(path.nodes());
            assertThat(met).as("no node twice").hasSize(path.nodes().size());
        }
    }
}
