package org.demarche.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PathSearchTest {

    /** A graph small enough to try every path, with few different costs so that ties are common. */
    private record Sample(Graph graph, List<Integer> costs, BitSet bridges) {
        static Sample of(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            int nodes = random.nextInt(2, 8);
            Graph.Builder builder = random.nextBoolean() ? Graph.undirected(nodes) : Graph.directed(nodes);
            int edges = random.nextInt(0, 13);
            List<Integer> costs = new ArrayList<>();
            for (int edge = 0; edge < edges; edge++) {
                builder.edge(random.nextInt(nodes), random.nextInt(nodes));
                costs.add(random.nextInt(1, 4));
            }
            BitSet bridges = new BitSet();
            for (int node = 0; node < nodes; node++) {
                bridges.set(node, random.nextInt(4) > 0);
            }
            return new Sample(builder.build(), costs, bridges);
        }

        PathSearch search() {
            return new PathSearch(graph, costs::get, bridges::get);
        }

        PathNaive naive() {
            return new PathNaive(graph, costs::get, bridges::get);
        }
    }

    static Stream<Long> seeds() {
        return Stream.iterate(Long.getLong("tests.seed", 20261124L), seed -> seed + 1)
                .limit(400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void pathsAreTheFirstOfAllThereAre(long seed) {
        Sample sample = Sample.of(seed);
        for (int from = 0; from < sample.graph().nodeCount(); from++) {
            for (int to = 0; to < sample.graph().nodeCount(); to++) {
                List<GraphPath> all = sample.naive().all(from, to);
                assertThat(sample.search().shortest(from, to, PathSearch.MAX_PATHS))
                        .as("all from %d to %d", from, to)
                        .isEqualTo(all);
                assertThat(sample.search().shortest(from, to, 2))
                        .as("two from %d to %d", from, to)
                        .isEqualTo(all.subList(0, Math.min(2, all.size())));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nearestTargetsHaveTheirCheapestPaths(long seed) {
        Sample sample = Sample.of(seed);
        int nodes = sample.graph().nodeCount();
        for (int from = 0; from < nodes; from++) {
            List<GraphPath> expected = new ArrayList<>();
            for (int to = 1; to < nodes; to += 2) {
                sample.naive().all(from, to).stream().findFirst().ifPresent(expected::add);
            }
            expected.sort(null);
            assertThat(sample.search().nearest(from, node -> node % 2 == 1, nodes))
                    .as("from %d", from)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            1 | [0, 1, 3]  | the hub in the middle may be used
            0 | [0, 2, 4, 3] | the hub in the middle is no bridge, so the path goes round it
            """)
    void aNodeThatIsNoBridgeIsNotRunThrough(int hubIsBridge, String nodes, String why) {
        Graph graph = Graph.undirected(5)
                .edge(0, 1)
                .edge(1, 3)
                .edge(0, 2)
                .edge(2, 4)
                .edge(4, 3)
                .build();
        PathSearch search = new PathSearch(graph, edge -> 1, node -> node != 1 || hubIsBridge == 1);
        assertThat(search.shortest(0, 3, 1).get(0).nodes()).as(why).hasToString(nodes);
    }

    @Test
    void aNodeThatIsNoBridgeCanStartAndEndAPath() {
        Graph graph = Graph.undirected(3).edge(0, 1).edge(1, 2).build();
        PathSearch search = new PathSearch(graph, edge -> 1, node -> node == 1);
        assertThat(search.shortest(0, 2, 5)).containsExactly(new GraphPath(List.of(0, 1, 2), List.of(0, 1), 2));
    }

    @Test
    void parallelEdgesAreDifferentPaths() {
        Graph graph = Graph.undirected(2).edge(0, 1).edge(1, 0).edge(0, 1).build();
        PathSearch search = new PathSearch(graph, edge -> edge == 0 ? 2 : 1, node -> true);
        assertThat(search.shortest(0, 1, 5))
                .extracting(GraphPath::edges)
                .containsExactly(List.of(1), List.of(2), List.of(0));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            0 | 9 | 1    | node must be 0 to 1, got 9
            -1 | 0 | 1   | node must be 0 to 1, got -1
            0 | 1 | 0    | number of paths must be 1 to 1000, got 0
            0 | 1 | 1001 | number of paths must be 1 to 1000, got 1001
            """)
    void questionsOutOfRangeAreRefused(int from, int to, int most, String message) {
        PathSearch search = new PathSearch(Graph.undirected(2).edge(0, 1).build(), edge -> 1, node -> true);
        assertThatThrownBy(() -> search.shortest(from, to, most)).hasMessage(message);
    }

    @Test
    void aCostOutOfRangeIsRefused() {
        PathSearch search = new PathSearch(Graph.undirected(2).edge(0, 1).build(), edge -> 0, node -> true);
        assertThatThrownBy(() -> search.shortest(0, 1, 1)).hasMessage("cost of edge 0 must be 1 to 1048576, got 0");
    }

    @Test
    void aLongChainOfTheHighestCostDoesNotOverflow() {
        int nodes = 100_000;
        Graph.Builder chain = Graph.directed(nodes);
        for (int node = 0; node + 1 < nodes; node++) {
            chain.edge(node, node + 1);
        }
        PathSearch search = new PathSearch(chain.build(), edge -> PathSearch.MAX_COST, node -> true);
        assertThat(search.nearest(0, node -> node == nodes - 1, 1).get(0).cost())
                .isEqualTo((nodes - 1L) * PathSearch.MAX_COST);
    }
}
