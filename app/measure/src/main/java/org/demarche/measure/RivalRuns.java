package org.demarche.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.demarche.names.Name;
import org.demarche.names.NameHit;
import org.demarche.names.NameIndex;

/**
 * Runs other ways to search on the same names and queries.
 *
 * @param rivals the other ways
 * @param index this product's, whose best hit is the true one
 * @param queries the queries, answered twice, the second time measured
 * @param progress is told what is done now
 */
record RivalRuns(List<Rival> rivals, NameIndex<Integer> index, List<BenchQuery> queries, Consumer<String> progress) {
    void measure(EntitySource entities, List<List<Object>> speeds) {
        for (Rival rival : rivals) {
            progress.accept("giving the names to " + rival.title());
            int[] owner = {0};
            entities.forEach(entity -> {
                entity.names().forEach(name -> rival.add(owner[0], name, entity.kind()));
                owner[0]++;
            });
            rival.ready();
            speeds.add(measured(rival));
        }
    }

    private List<Object> measured(Rival rival) {
        long[] durations = new long[queries.size()];
        List<List<Integer>> found = new ArrayList<>();
        for (int round = 0; round < 2; round++) {
            progress.accept("asking " + rival.title());
            found.clear();
            for (int at = 0; at < durations.length; at++) {
                BenchQuery query = queries.get(at);
                long begin = Stopwatch.now();
                found.add(rival.search(query.text(), query.kind(), ScreenBench.LIMIT));
                durations[at] = Stopwatch.now() - begin;
            }
        }
        return ScreenBench.speed(rival.title(), durations.length, new Timings(durations), Double.NaN, same(found));
    }

    /** Of the queries that have a best hit, on how many a hit of the same score is among the rival's. */
    private String same(List<List<Integer>> found) {
        int asked = 0;
        int same = 0;
        for (int at = 0; at < queries.size(); at++) {
            BenchQuery query = queries.get(at);
            List<NameHit<Integer>> hits =
                    index.search(Name.read(query.text(), query.kind()), ScreenBench.LIMIT, ScreenBench.threshold());
            if (!hits.isEmpty()) {
                asked++;
                double best = hits.get(0).score();
                List<Integer> others = found.get(at);
                same += hits.stream().anyMatch(hit -> hit.score() == best && others.contains(hit.key())) ? 1 : 0;
            }
        }
        return String.format(Locale.ROOT, "%d of %d", same, asked);
    }
}
