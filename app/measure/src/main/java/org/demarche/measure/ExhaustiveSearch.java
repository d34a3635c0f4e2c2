package org.demarche.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.demarche.names.Name;
import org.demarche.names.NameComparer;
import org.demarche.names.NameHit;

/** Searches by scoring every name: the oracle of the index, and the baselines of its speed. */
final class ExhaustiveSearch {
    private ExhaustiveSearch() {}

    /** For each query the best keys, best first, equals in the order of keys. */
    static List<List<NameHit<Integer>>> hits(EntitySource entities, List<Name> queries, int limit, double least) {
        List<Map<Integer, NameHit<Integer>>> best = new ArrayList<>();
        queries.forEach(query -> best.add(new HashMap<>()));
        int[] owner = {0};
        NameComparer comparer = NameComparer.standard();
        entities.forEach(entity -> {
            for (String text : entity.names()) {
                Name name = Name.read(text, entity.kind());
                for (int at = 0; at < queries.size(); at++) {
                    double score = comparer.score(queries.get(at), name);
                    if (score >= least) {
                        best.get(at).merge(owner[0], new NameHit<>(owner[0], name, score), ExhaustiveSearch::better);
                    }
                }
            }
            owner[0]++;
        });
        Comparator<NameHit<Integer>> order = Comparator.comparingDouble(hit -> -hit.score());
        return best.stream()
                .map(hits -> hits.values().stream()
                        .sorted(order.thenComparing(NameHit::key))
                        .limit(limit)
                        .toList())
                .toList();
    }

    private static NameHit<Integer> better(NameHit<Integer> known, NameHit<Integer> other) {
        return other.score() > known.score() ? other : known;
    }

    /** Times each yardstick on scoring every name; adds a row each. */
    static void measure(
            EntitySource entities, List<BenchQuery> queries, List<List<Object>> speeds, Consumer<String> progress) {
        if (queries.isEmpty()) {
            return;
        }
        for (Yardstick<?> yardstick : Yardstick.all()) {
            progress.accept("scoring every name by " + yardstick.title());
            speeds.add(measured(yardstick, entities, queries));
        }
    }

    /** Names are read once, before; time counts only scoring, entity by entity, so that nothing but one entity is held. */
    private static <T> List<Object> measured(Yardstick<T> yardstick, EntitySource entities, List<BenchQuery> queries) {
        List<T> asked = queries.stream()
                .map(query -> yardstick.read(query.text(), query.kind()))
                .toList();
        long[] durations = new long[asked.size()];
        long[] scored = {0};
        double[] sink = {0};
        entities.forEach(entity -> {
            List<T> names = entity.names().stream()
                    .map(name -> yardstick.read(name, entity.kind()))
                    .toList();
            scored[0] += names.size();
            for (int at = 0; at < durations.length; at++) {
                long begin = Stopwatch.now();
                for (T name : names) {
                    sink[0] += yardstick.score(asked.get(at), name);
                }
                durations[at] += Stopwatch.now() - begin;
            }
        });
        String how = "every name by " + yardstick.title() + (Double.isNaN(sink[0]) ? " (not a number)" : "");
        return ScreenBench.speed(how, durations.length, new Timings(durations), (double) scored[0], "-");
    }
}
