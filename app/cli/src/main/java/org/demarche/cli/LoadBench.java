package org.demarche.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.ledger.Ledger;
import org.demarche.lists.ListSource;
import org.demarche.measure.Figures;
import org.demarche.measure.ListBench;
import org.demarche.report.LedgerAnswers;
import org.demarche.report.ListLoading;
import org.demarche.report.LoadedList;
import org.demarche.report.Question;

/**
 * Measures how long it takes until lists can be screened: loaded into a fresh workspace, then all that the first screening makes ready of its ledger and keeps.
 * Seconds passed hold for an idle machine; processor seconds are of all threads, compiling and collecting garbage included.
 */
final class LoadBench {
    private static final double SECOND = 1e9;
    private static final long MEBIBYTE = 1 << 20;
    /** All versions count, also an older one that is loaded after a newer one. */
    private static final double ANY_SHRINK = 1;

    private final Clock clock;
    private final Consumer<String> progress;
    private final List<List<Object>> rows = new ArrayList<>();
    private long began;
    private long used;

    LoadBench(Clock clock, Consumer<String> progress) {
        this.clock = clock;
        this.progress = progress;
    }

    /** Loads the lists, makes them ready, and deletes what was made. */
    Figures.Table run(List<ListBench.Place> places) {
        Path folder = make();
        try {
            begin();
            long claims = load(places, folder);
            end("loading", claims);
            try (Ledger ledger = Ledger.openReadOnly(folder)) {
                progress.accept("the first screening");
                new LedgerAnswers(ledger, clock, Version.PROGRAM, Packs::places)
                        .keepingIn(folder.resolve("index"))
                        .screening(Question.NOW);
            }
            end("first screening", claims);
        } finally {
            delete(folder);
        }
        return new Figures.Table(
                "Until " + places.size() + " lists can be screened, with at most "
                        + Runtime.getRuntime().maxMemory() / MEBIBYTE + " MiB of heap on "
                        + Runtime.getRuntime().availableProcessors() + " processors",
                List.of("what", "claims", "seconds passed", "processor seconds"),
                rows);
    }

    private long load(List<ListBench.Place> places, Path folder) {
        List<ListSource> lists = new ArrayList<>();
        for (ListBench.Place place : places) {
            progress.accept("checking " + place.path());
            lists.add(place.open());
        }
        long claims = 0;
        try (Ledger ledger = Ledger.openOrCreate(folder, clock)) {
            ListLoading loading = new ListLoading(ledger, clock, ANY_SHRINK);
            for (List<ListSource> version : ListLoading.versions(lists)) {
                progress.accept("loading " + version.get(0).title());
                LoadedList loaded = loading.load(version);
                claims += loaded.newClaims();
            }
        }
        return claims;
    }

    private void begin() {
        began = System.nanoTime();
        used = processorTime();
    }

    private void end(String what, long claims) {
        double passed = (System.nanoTime() - began) / SECOND;
        double processor = (processorTime() - used) / SECOND;
        rows.add(List.of(what, claims, passed, processor));
        begin();
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static Path make() {
        try {
            return Files.createTempDirectory("demarche-bench");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
