package org.demarche.measure;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.demarche.names.Name;
import org.demarche.names.NameComparer;
import org.demarche.names.NameHit;
import org.demarche.names.NameIndex;

/**
 * Measures how fast names are found, in one thread, beside ways that score every name, in the same run.
 *
 * <p>Times are processor time of the one thread that works, so that other work on the machine does not count; collecting
 * garbage is not in them. The queries are answered twice, and the second time is measured, reading the query's name included. Hits are the best
 * ten at the policy's threshold. What is said to be equal to scoring every name was compared hit by hit, keys and scores.
 */
public final class ScreenBench {
    /** Most hits of a query. */
    static final int LIMIT = 10;

    private static final double MEBIBYTE = 1 << 20;
    private static final double MILLISECOND = 1e6;
    private static final double SECOND = 1e9;

    private final BenchSettings settings;
    private final List<Rival> rivals;
    private final Consumer<String> progress;
    private final EntitySource entities;
    private final List<List<Object>> facts = new ArrayList<>();
    private int owners;
    private long names;

    private ScreenBench(BenchSettings settings, List<Rival> rivals, Consumer<String> progress) {
        this.settings = settings;
        this.rivals = List.copyOf(rivals);
        this.progress = progress;
        List<ListedEntity> listed = ListFolder.read(settings.lists());
        this.entities = settings.entities().isPresent()
                ? new MadeEntities(listed, settings.entities().getAsInt(), settings.seed())
                : EntitySource.of(listed);
    }

    /** As {@link #run(BenchSettings, List, Consumer)}, without others. */
    public static Figures run(BenchSettings settings, Consumer<String> progress) {
        return run(settings, List.of(), progress);
    }

    /**
     * Measures.
     *
     * @param rivals other ways to search, measured in the same run
     * @param progress is told what is done now
     */
    public static Figures run(BenchSettings settings, List<Rival> rivals, Consumer<String> progress) {
        return new ScreenBench(settings, rivals, progress).run();
    }

    private Figures run() {
        QueryMix mix = new QueryMix(settings.queries(), settings.seed());
        long before = usedBytes();
        NameIndex<Integer> index = build(mix);
        List<BenchQuery> queries = mix.queries(QueryMix.ordinary(settings.ordinary()));
        settings.export().ifPresent(folder -> BenchExport.write(folder, entities, queries));
        progress.accept("weighing the index");
        fact("heap of the index, MiB", (usedBytes() - before) / MEBIBYTE);
        snapshot(index);
        List<List<Object>> speeds = new ArrayList<>();
        searched(index, queries, speeds);
        ExhaustiveSearch.measure(entities, queries.subList(0, settings.brute()), speeds, progress);
        List<Figures.Table> lost = new RivalRuns(rivals, index, queries, progress).measure(entities, speeds);
        check(index, queries);
        List<Figures.Table> tables = new ArrayList<>(List.of(
                new Figures.Table("What was built", List.of("figure", "value"), facts),
                new Figures.Table(
                        String.format(
                                Locale.ROOT,
                                "Search of %d names in one thread, at most %d hits from %.2f on; processor time in microseconds",
                                names,
                                LIMIT,
                                threshold()),
                        List.of(
                                "how",
                                "queries",
                                "queries/s",
                                "p50",
                                "p90",
                                "p99",
                                "slowest",
                                "pairs scored/query",
                                "same best hit"),
                        speeds)));
        tables.addAll(lost);
        return new Figures(tables);
    }

    private NameIndex<Integer> build(QueryMix mix) {
        progress.accept("building the index");
        NameIndex.Builder<Integer> builder = NameIndex.builder(NameComparer.standard());
        long[] made = new long[1];
        long begin = Stopwatch.now();
        long[] last = {begin};
        entities.forEach(entity -> {
            made[0] += Stopwatch.now() - last[0];
            mix.see(entity);
            for (String name : entity.names()) {
                builder.add(owners, Name.read(name, entity.kind()));
                names++;
            }
            owners++;
            last[0] = Stopwatch.now();
        });
        NameIndex<Integer> index = builder.build();
        fact("entities", owners);
        fact("names", names);
        fact(
                "seconds of processor time to read the names and build the index",
                (Stopwatch.now() - begin - made[0]) / SECOND);
        return index;
    }

    private void snapshot(NameIndex<Integer> index) {
        progress.accept("writing and reading the index");
        try {
            Path file = Files.createTempFile("demarche-bench", ".index");
            try {
                long begin = Stopwatch.now();
                try (DataOutputStream output =
                        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
                    index.write(output, String::valueOf);
                }
                fact("milliseconds to write it to a file", (Stopwatch.now() - begin) / MILLISECOND);
                fact("size of the file, MiB", Files.size(file) / MEBIBYTE);
                begin = Stopwatch.now();
                try (DataInputStream input = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                    int size = NameIndex.read(input, NameComparer.standard(), Integer::valueOf)
                            .size();
                    fact("milliseconds to read it again", (Stopwatch.now() - begin) / MILLISECOND);
                    fact("names in what was read", size);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void searched(NameIndex<Integer> index, List<BenchQuery> queries, List<List<Object>> speeds) {
        Map<BenchQuery.Sort, List<Integer>> bySort = new EnumMap<>(BenchQuery.Sort.class);
        long[] durations = new long[queries.size()];
        long[] scored = new long[queries.size()];
        for (int round = 0; round < 2; round++) {
            progress.accept(round == 0 ? "answering the queries to warm up" : "answering the queries");
            for (int at = 0; at < queries.size(); at++) {
                BenchQuery query = queries.get(at);
                long begin = Stopwatch.now();
                NameIndex.Counted<Integer> found =
                        index.searchCounted(Name.read(query.text(), query.kind()), LIMIT, threshold(), key -> true);
                durations[at] = Stopwatch.now() - begin;
                scored[at] = found.scored();
            }
        }
        List<Integer> all = new ArrayList<>();
        for (int at = 0; at < queries.size(); at++) {
            bySort.computeIfAbsent(queries.get(at).sort(), unknown -> new ArrayList<>())
                    .add(at);
            all.add(at);
        }
        speeds.add(row("demarche, all queries", all, durations, scored));
        bySort.forEach((sort, places) -> speeds.add(row("demarche, " + sort.text(), places, durations, scored)));
        double mean = all.stream().mapToLong(at -> scored[at]).average().orElse(0);
        fact("share of pair scorings saved against scoring every name", 1 - mean / names);
    }

    private static List<Object> row(String how, List<Integer> places, long[] durations, long[] scored) {
        Timings timings =
                new Timings(places.stream().mapToLong(at -> durations[at]).toArray());
        double mean = places.stream().mapToLong(at -> scored[at]).average().orElse(0);
        return speed(how, places.size(), timings, mean, "itself");
    }

    static List<Object> speed(String how, int queries, Timings timings, double scored, String same) {
        return List.of(
                how,
                queries,
                timings.perSecond(),
                timings.percentile(0.5),
                timings.percentile(0.9),
                timings.percentile(0.99),
                timings.percentile(1),
                scored,
                same);
    }

    private void check(NameIndex<Integer> index, List<BenchQuery> queries) {
        if (settings.check() == 0) {
            return;
        }
        progress.accept("scoring every name, to compare");
        List<Name> asked = queries.subList(0, settings.check()).stream()
                .map(query -> Name.read(query.text(), query.kind()))
                .toList();
        List<List<NameHit<Integer>>> expected = ExhaustiveSearch.hits(entities, asked, LIMIT, threshold());
        int equal = 0;
        for (int at = 0; at < asked.size(); at++) {
            equal += isSame(index.search(asked.get(at), LIMIT, threshold()), expected.get(at)) ? 1 : 0;
        }
        fact("queries compared with scoring every name", asked.size());
        fact("of these, hits and scores equal", equal);
    }

    private static boolean isSame(List<NameHit<Integer>> left, List<NameHit<Integer>> right) {
        boolean same = left.size() == right.size();
        for (int at = 0; same && at < left.size(); at++) {
            same = left.get(at).key().equals(right.get(at).key())
                    && Double.compare(left.get(at).score(), right.get(at).score()) == 0;
        }
        return same;
    }

    static double threshold() {
        return MeasurePolicy.STANDARD.matchDefault();
    }

    private void fact(String figure, Object value) {
        facts.add(List.of(figure, value));
    }

    private static long usedBytes() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
