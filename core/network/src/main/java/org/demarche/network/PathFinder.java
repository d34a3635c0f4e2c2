package org.demarche.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.demarche.graph.Graph;
import org.demarche.graph.GraphPath;
import org.demarche.graph.PathSearch;
import org.demarche.model.EntityId;

/** Finds paths over the links that are steps; two entities are neighbours if any such link joins them. */
final class PathFinder {
    private static final NetworkPolicy POLICY = NetworkPolicy.STANDARD;

    private final List<Entity> nodes = new ArrayList<>();
    private final Map<EntityId, Integer> numbers = new HashMap<>();
    private final List<List<Link>> edges = new ArrayList<>();
    private final Graph graph;
    /** Costs of the edges by number, for a path of the fewest hops and for one of the best evidence. */
    private final int[] shortestCosts;

    private final int[] evidenceCosts;

    PathFinder(Material material, Map<EntityId, List<Link>> links) {
        for (EntityId id : new TreeSet<>(links.keySet())) {
            material.entity(id).ifPresent(entity -> {
                numbers.put(id, nodes.size());
                nodes.add(entity);
            });
        }
        Map<List<Integer>, List<Link>> pairs = new LinkedHashMap<>();
        for (Entity entity : nodes) {
            for (Link link : links.getOrDefault(entity.id(), List.of())) {
                if (link.isStep() && link.from().equals(entity.id()) && numbers.containsKey(link.to())) {
                    pairs.computeIfAbsent(pair(link), unused -> new ArrayList<>())
                            .add(link);
                }
            }
        }
        Graph.Builder builder = Graph.undirected(nodes.size());
        pairs.forEach((pair, joining) -> {
            builder.edge(pair.get(0), pair.get(1));
            joining.sort(Comparator.comparingInt(Link::doubt).thenComparing(Link::predicate));
            edges.add(List.copyOf(joining));
        });
        graph = builder.build();
        shortestCosts = costs(link -> POLICY.shortestHop() + link.doubt());
        evidenceCosts = costs(link -> link.cost().total());
    }

    /** The paths of the fewest hops, and among those the best evidenced, first. */
    List<EvidencePath> shortest(EntityId from, EntityId to, int most) {
        Integer start = numbers.get(from);
        Integer end = numbers.get(to);
        if (start == null || end == null) {
            return List.of();
        }
        return search(shortestCosts).shortest(start, end, most).stream()
                .map(this::path)
                .toList();
    }

    /** The best evidenced paths to entities that are wanted, each to another. */
    List<EvidencePath> bestTo(EntityId from, Predicate<Entity> wanted, int most) {
        Integer start = numbers.get(from);
        if (start == null) {
            return List.of();
        }
        return search(evidenceCosts).nearest(start, node -> wanted.test(nodes.get(node)), most).stream()
                .map(this::path)
                .toList();
    }

    private int[] costs(ToIntFunction<Link> cost) {
        return edges.stream()
                .mapToInt(joining -> cost.applyAsInt(joining.get(0)))
                .toArray();
    }

    private PathSearch search(int[] costs) {
        return new PathSearch(
                graph,
                edge -> costs[edge],
                node -> !POLICY.isHub(nodes.get(node).type(), graph.degree(node)));
    }

    private EvidencePath path(GraphPath found) {
        List<Hop> hops = new ArrayList<>();
        for (int at = 0; at < found.length(); at++) {
            hops.add(new Hop(
                    nodes.get(found.nodes().get(at)),
                    nodes.get(found.nodes().get(at + 1)),
                    edges.get(found.edges().get(at))));
        }
        return new EvidencePath(hops);
    }

    private List<Integer> pair(Link link) {
        int from = numbers.getOrDefault(link.from(), 0);
        int to = numbers.getOrDefault(link.to(), 0);
        return List.of(Math.min(from, to), Math.max(from, to));
    }
}
