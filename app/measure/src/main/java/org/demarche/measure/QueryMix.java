package org.demarche.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.demarche.names.NameKind;

/**
 * The queries of a measurement: of ten, two are listed names, four listed names with one letter wrong, and four names of
 * people on no list. Which listed names is drawn while the entities go by. Deterministic for a seed.
 */
final class QueryMix {
    private static final int OF_TEN = 10;
    private static final int EXACT = 2;
    private static final int TYPO = 6;

    private final int number;
    private final SplittableRandom random;
    private final List<BenchQuery> listed = new ArrayList<>();
    private long seen;

    QueryMix(int number, long seed) {
        this.number = number;
        this.random = new SplittableRandom(seed ^ 0x5DEECE66DL);
    }

    /** Looks at one more entity: each name has the same chance to be asked for (Vitter 1985, algorithm R). */
    void see(ListedEntity entity) {
        for (String name : entity.names()) {
            seen++;
            BenchQuery query = new BenchQuery(BenchQuery.Sort.EXACT, name, entity.kind());
            if (listed.size() < number) {
                listed.add(query);
            } else {
                long at = random.nextLong(seen);
                if (at < number) {
                    listed.set((int) at, query);
                }
            }
        }
    }

    /** The queries, sorts mixed evenly; without ordinary names the other two sorts share their part. */
    List<BenchQuery> queries(List<String> ordinary) {
        List<BenchQuery> queries = new ArrayList<>();
        for (int at = 0; at < number; at++) {
            int turn = at % OF_TEN;
            BenchQuery name = listed.get(at % listed.size());
            if (turn < EXACT) {
                queries.add(name);
            } else if (turn < TYPO || ordinary.isEmpty()) {
                queries.add(new BenchQuery(BenchQuery.Sort.TYPO, Typos.one(name.text(), random), name.kind()));
            } else {
                String other = ordinary.get(random.nextInt(ordinary.size()));
                queries.add(new BenchQuery(BenchQuery.Sort.ORDINARY, other, NameKind.PERSON));
            }
        }
        return queries;
    }

    /** The column {@code full_name} of tables. */
    static List<String> ordinary(List<Path> tables) {
        List<String> names = new ArrayList<>();
        for (Path table : tables) {
            try (InputStream stream = Files.newInputStream(table)) {
                CsvTable rows = CsvTable.open(stream, table.toString());
                int column = rows.need("full_name").get(0);
                for (Optional<CsvTable.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
                    if (row.get().problem().isEmpty()
                            && !row.get().values().get(column).isBlank()) {
                        names.add(row.get().values().get(column));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return names;
    }
}
