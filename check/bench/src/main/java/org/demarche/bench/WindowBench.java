package org.demarche.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.measure.BenchSettings;
import org.demarche.measure.Figures;
import org.demarche.measure.ScreenBench;

/** Prints how fast names are found and how many best hits a window of candidates loses, on the same names and queries. */
public final class WindowBench {
    private static final int QUERIES = 1_000;

    private WindowBench() {}

    /** {@code WindowBench LISTS [TABLE...]}: a folder of official lists, and tables with ordinary names. */
    public static void main(String... arguments) {
        List<Path> ordinary = Arrays.stream(arguments).skip(1).map(Path::of).toList();
        BenchSettings settings = new BenchSettings(
                Path.of(arguments[0]), OptionalInt.empty(), 1, QUERIES, 0, 0, ordinary, Optional.empty());
        try (LuceneWindow small = new LuceneWindow(20, true);
                LuceneWindow usual = new LuceneWindow(50, true);
                LuceneWindow plain = new LuceneWindow(50, false);
                LuceneWindow large = new LuceneWindow(500, true)) {
            Figures figures = ScreenBench.run(settings, List.of(small, usual, plain, large), System.err::println);
            System.out.println(figures.text());
        }
    }
}
