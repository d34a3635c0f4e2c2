package org.demarche.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Snapshot;
import org.demarche.ledger.Whitelist;
import org.demarche.lists.ListDiff;
import org.demarche.lists.ListSource;
import org.demarche.lists.Lists;
import org.demarche.report.PortfolioChange;
import org.demarche.screen.Query;

/**
 * Prints how long it takes to tell whose result changes from one version of a list to another, beside screening everybody in full before and after, in the same
 * run and on all cores, and whether both say the same of every party. Both are run before on as many other parties, which does not count, as what a party's name
 * found is remembered. Seconds are of the wall clock and hold for
 * an idle machine; processor seconds are of all cores together, collecting garbage and compiling included, and hold on any.
 */
public final class PortfolioBench {
    private static final double SECOND = 1e9;

    private PortfolioBench() {}

    /** {@code PortfolioBench BEFORE AFTER PARTIES SEED [WORKSPACE]}: two versions of a list, how many parties to make, and what else is known. */
    public static void main(String... arguments) {
        ListSource before = Lists.open(Path.of(arguments[0]));
        ListSource after = Lists.open(Path.of(arguments[1]));
        int parties = Integer.parseInt(arguments[2]);
        MadePortfolio portfolio = new MadePortfolio(List.of(before, after), Long.parseLong(arguments[3]));
        List<Query> others = named(portfolio, parties);
        List<Query> queries = named(portfolio, parties);
        long begin = System.nanoTime();
        ListDiff diff = ListDiff.of(before, after);
        say("seconds to compare the lists", (System.nanoTime() - begin) / SECOND);
        begin = System.nanoTime();
        PortfolioChange states = states(diff, arguments);
        say("seconds to make both states ready", (System.nanoTime() - begin) / SECOND);
        say("entities changed", states.changedEntities());
        say("parties", queries.size());
        Timed fast = timed(others, queries, query -> states.changes(query, Optional.empty()));
        Timed full = timed(others, queries, query -> states.fully(query, Optional.empty()));
        say("seconds for the change", fast.seconds());
        say("seconds in full, before and after", full.seconds());
        say("processor seconds for the change", fast.processor());
        say("processor seconds in full", full.processor());
        say("times less work", full.processor() / fast.processor());
        say(
                "parties of another result",
                full.rows().stream().filter(rows -> !rows.isEmpty()).count());
        say(
                "parties of which both say the same",
                IntStream.range(0, queries.size())
                        .filter(at -> fast.rows().get(at).equals(full.rows().get(at)))
                        .count());
    }

    private static PortfolioChange states(ListDiff diff, String... arguments) {
        LocalDate day = LocalDate.parse("2026-03-01");
        if (arguments.length < 5) {
            return PortfolioChange.of(Optional.empty(), Whitelist.EMPTY, diff, day);
        }
        try (Ledger ledger = Ledger.openReadOnly(Path.of(arguments[4]))) {
            Snapshot snapshot = ledger.snapshot(Instant.MAX);
            return PortfolioChange.of(Optional.of(snapshot), Whitelist.EMPTY, diff, day);
        }
    }

    private record Timed(double seconds, double processor, List<List<PortfolioChange.Row>> rows) {}

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static List<Query> named(MadePortfolio portfolio, int parties) {
        List<Query> queries = new ArrayList<>();
        while (queries.size() < parties) {
            queries.add(Query.named(portfolio.next()));
        }
        return queries;
    }

    private static Timed timed(
            List<Query> others, List<Query> queries, Function<Query, List<PortfolioChange.Row>> asked) {
        others.parallelStream().map(asked).forEach(warm -> {});
        long begin = System.nanoTime();
        long used = processorTime();
        List<List<PortfolioChange.Row>> rows =
                queries.parallelStream().map(asked).toList();
        double seconds = (System.nanoTime() - begin) / SECOND;
        double processor = (processorTime() - used) / SECOND;
        return new Timed(seconds, processor, rows);
    }

    private static void say(String figure, double value) {
        System.out.printf(Locale.ROOT, "%-40s %,.2f%n", figure, value);
    }

    private static void say(String figure, long value) {
        System.out.printf(Locale.ROOT, "%-40s %,d%n", figure, value);
    }
}
