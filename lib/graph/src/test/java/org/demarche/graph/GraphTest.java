package org.demarche.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphTest {

    @Test
    void anUndirectedEdgeIsSeenFromBothNodes() {
        Graph graph = Graph.undirected(3).edge(0, 1).edge(1, 2).edge(1, 1).build();
        assertThat(leaving(graph, 1)).containsExactly("0 to 0", "1 to 2", "2 to 1", "2 to 1");
        assertThat(graph.degree(1)).isEqualTo(4);
        assertThat(graph.degree(0)).isEqualTo(1);
    }

    @Test
    void aDirectedEdgeLeavesItsFirstNodeAndEntersItsSecond() {
        Graph graph = Graph.directed(2).edge(0, 1).build();
        List<Integer> into = new ArrayList<>();
        graph.forEachEdgeInto(1, (edge, neighbour) -> into.add(neighbour));
        assertThat(leaving(graph, 0)).containsExactly("0 to 1");
        assertThat(leaving(graph, 1)).isEmpty();
        assertThat(into).containsExactly(0);
    }

    static Stream<Long> seeds() {
        return Stream.iterate(Long.getLong("tests.seed", 20261124L), seed -> seed + 1)
                .limit(50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void rowsHoldTheEdgesThatWereAdded(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int nodes = random.nextInt(1, 20);
        Graph.Builder builder = Graph.directed(nodes);
        List<List<String>> expected = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            expected.add(new ArrayList<>());
        }
        int edges = random.nextInt(60);
        for (int edge = 0; edge < edges; edge++) {
            int from = random.nextInt(nodes);
            int to = random.nextInt(nodes);
            builder.edge(from, to);
            expected.get(from).add(edge + " to " + to);
        }
        Graph graph = builder.build();
        assertThat(graph.edgeCount()).isEqualTo(edges);
        for (int node = 0; node < nodes; node++) {
            assertThat(leaving(graph, node)).isEqualTo(expected.get(node));
        }
    }

    @Test
    void anEdgeToNowhereIsRefused() {
        assertThatThrownBy(() -> Graph.undirected(2).edge(0, 2))
                .hasMessage("an edge joins nodes from 0 to 1, got 0 and 2");
        assertThatThrownBy(() -> Graph.undirected(-1)).hasMessage("a graph has 0 to 2097152 nodes, got -1");
    }

    private static List<String> leaving(Graph graph, int node) {
        List<String> edges = new ArrayList<>();
        graph.forEachEdge(node, (edge, neighbour) -> edges.add(edge + " to " + neighbour));
        return edges;
    }
}
