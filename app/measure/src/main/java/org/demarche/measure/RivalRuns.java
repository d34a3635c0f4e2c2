package org.demarche.measure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.demarche.names.Name;
import org.demarche.names.NameHit;
import org.demarche.names.NameIndex;
import org.demarche.names.NameKind;

/**
 * Runs other ways to search on the same names and queries, among the entities of the query's kind.
 *
 * @param rivals the other ways
 * @param index this product's, whose hits are the true ones
 * @param queries the queries, answered twice, the second time measured
 * @param progress is told what is done now
 */
record RivalRuns(List<Rival> rivals, NameIndex<Integer> index, List<BenchQuery> queries, Consumer<String> progress) {
    /** What the other ways lose, sort by sort. */
    private static final List<String> COLUMNS = List.of(
            "how",
            "queries",
            "number",
            "with hits",
            "best hit kept",
            "best hit lost",
            "share lost",
            "hits",
            "hits lost");

    /** Counts of one sort of queries. */
    private static final class Tally {
        int queries;
        int asked;
        int kept;
        int hits;
        int lost;

        /** Takes the true hits of a query, and what a rival found. A hit as good as the best is as good to keep. */
        void take(List<NameHit<Integer>> hits, List<Integer> found) {
            queries++;
            if (!hits.isEmpty()) {
                asked++;
                double best = hits.get(0).score();
                this.kept += hits.stream().anyMatch(hit -> hit.score() == best && found.contains(hit.key())) ? 1 : 0;
                this.hits += hits.size();
                this.lost += (int)
                        hits.stream().filter(hit -> !found.contains(hit.key())).count();
            }
        }

        List<Object> line(String how, String sort) {
            double share = asked == 0 ? 0 : (double) (asked - kept) / asked;
            return List.of(how, sort, queries, asked, kept, asked - kept, share, hits, lost);
        }
    }

    /** Adds a line of speed for each, and gives the table of what each loses; no table without others. */
    List<Figures.Table> measure(EntitySource entities, List<List<Object>> speeds) {
        if (rivals.isEmpty()) {
            return List.of();
        }
        List<NameKind> kinds = new ArrayList<>();
        entities.forEach(entity -> kinds.add(entity.kind()));
        List<List<NameHit<Integer>>> hits = queries.stream()
                .map(query -> index.search(
                        Name.read(query.text(), query.kind()),
                        ScreenBench.LIMIT,
                        ScreenBench.threshold(),
                        key -> kinds.get(key) == query.kind()))
                .toList();
        List<List<Object>> lines = new ArrayList<>();
        for (Rival rival : rivals) {
            progress.accept("giving the names to " + rival.title());
            int[] owner = {0};
            entities.forEach(entity -> {
                entity.names().forEach(name -> rival.add(owner[0], name, entity.kind()));
                owner[0]++;
            });
            rival.ready();
            lines.addAll(measured(rival, hits, speeds));
        }
        return List.of(new Figures.Table(
                "Hits of this product among entities of the query's kind, and what other ways lose of them",
                COLUMNS,
                lines));
    }

    private List<List<Object>> measured(Rival rival, List<List<NameHit<Integer>>> hits, List<List<Object>> speeds) {
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
        Tally all = new Tally();
        Map<BenchQuery.Sort, Tally> sorts = new EnumMap<>(BenchQuery.Sort.class);
        for (int at = 0; at < queries.size(); at++) {
            all.take(hits.get(at), found.get(at));
            sorts.computeIfAbsent(queries.get(at).sort(), unknown -> new Tally())
                    .take(hits.get(at), found.get(at));
        }
        speeds.add(ScreenBench.speed(
                rival.title(), durations.length, new Timings(durations), Double.NaN, all.kept + " of " + all.asked));
        List<List<Object>> lines = new ArrayList<>(List.of(all.line(rival.title(), "all")));
        sorts.forEach((sort, tally) -> lines.add(tally.line(rival.title(), sort.text())));
        return lines;
    }
}
