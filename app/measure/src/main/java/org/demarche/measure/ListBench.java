package org.demarche.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.demarche.lists.ListFile;
import org.demarche.lists.ListSource;
import org.demarche.lists.ListSummary;
import org.demarche.lists.Lists;
import org.demarche.model.Claim;
import org.demarche.model.ClaimSink;
import org.demarche.model.Rejected;
import org.demarche.model.SourceRecord;

/**
 * Measures how fast lists become records and claims, in one thread and with nothing behind that keeps them, beside a bare pass of the parser over the same
 * bytes in the same run: StAX that looks at every event, or CSV that looks at every cell.
 *
 * <p>Times are processor time, the least of some rounds in which both take turns, after some that do not count. Unpacking counts in both. The look at a whole
 * file by which a damaged one is refused comes before and has a column of its own.
 */
public final class ListBench {
    private static final int WARMING = 4;
    /** Small lists are read more often before it counts, until the machine code is the best. */
    private static final long WARMING_TIME = 3_000_000_000L;

    private static final double MILLISECOND = 1e6;
    private static final double MEBIBYTE = 1 << 20;
    private static final List<String> COLUMNS =
            List.of("list", "MiB", "entries", "claims", "bare ms", "read ms", "read / bare", "MiB/s read", "check ms");

    private final int rounds;
    private final Consumer<String> progress;

    private ListBench(int rounds, Consumer<String> progress) {
        this.rounds = rounds;
        this.progress = progress;
    }

    /**
     * Measures.
     *
     * @param places a list each
     * @param rounds how often each is read; the fastest counts
     * @param progress is told what is done now
     */
    public static Figures run(List<Place> places, int rounds, Consumer<String> progress) {
        ListBench bench = new ListBench(rounds, progress);
        List<List<Object>> rows = new ArrayList<>();
        for (Place place : places) {
            rows.add(bench.row(place));
        }
        return new Figures(List.of(new Figures.Table("Reading lists, processor time of one thread", COLUMNS, rows)));
    }

    /**
     * Where a list is.
     *
     * @param path as the loading of lists takes it
     * @param mapping by which its tables are read, if they explain themselves to nobody
     */
    public record Place(Path path, Optional<Path> mapping) {
        /** The list, checked as a whole. */
        public ListSource open() {
            return mapping.map(file -> Lists.openMapped(path, file)).orElseGet(() -> Lists.open(path));
        }
    }

    private List<Object> row(Place place) {
        progress.accept("reading " + place.path());
        long bare = Long.MAX_VALUE;
        long read = Long.MAX_VALUE;
        long check = Long.MAX_VALUE;
        ListSource list = place.open();
        ListSummary summary = list.read(new Nowhere());
        long warmed = Stopwatch.now() + WARMING_TIME;
        for (int round = -WARMING; round < rounds; round++) {
            round = round == 0 && Stopwatch.now() < warmed ? -1 : round;
            long start = Stopwatch.now();
            bare(list);
            long passed = Stopwatch.now();
            list.read(new Nowhere());
            long done = Stopwatch.now();
            place.open();
            long opened = Stopwatch.now();
            if (round >= 0) {
                bare = Math.min(bare, passed - start);
                read = Math.min(read, done - passed);
                check = Math.min(check, opened - done);
            }
        }
        double size =
                list.files().stream().mapToLong(file -> file.content().size()).sum() / MEBIBYTE;
        return List.of(
                list.id(),
                size,
                summary.entries(),
                summary.claims(),
                bare / MILLISECOND,
                read / MILLISECOND,
                (double) read / bare,
                size / (read / MILLISECOND / 1000),
                check / MILLISECOND);
    }

    private static void bare(ListSource list) {
        for (ListFile file : list.files()) {
            try {
                BarePass.over(file.content());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (XMLStreamException e) {
                throw new IllegalStateException("a list that was read is sound", e);
            }
        }
    }

    /** Takes everything and keeps nothing. */
    private static final class Nowhere implements ClaimSink {
        @Override
        public void accept(SourceRecord read) {
            // the one who measures counts by the summary
        }

        @Override
        public void accept(Claim claim) {
            // as above
        }

        @Override
        public void accept(Rejected row) {
            // as above
        }
    }
}
