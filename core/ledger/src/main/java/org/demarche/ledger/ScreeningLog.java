package org.demarche.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import org.demarche.ledger.ScreeningWriter.Ready;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;

/**
 * The append-only, hash-chained record of what was screened in one workspace: who asked what, when, against which state of the ledger, and
 * what was answered. Decisions that a party is not an entity stand in the same chain.
 *
 * <p>It is the file {@code screenings.db} beside the ledger, and made the same way: an append is on the disk when its method returns, costs
 * one write to the disk however many entries it has, and waits up to ten seconds for another process that writes. Readers never wait.
 * Safe for use by several threads and by several processes.
 */
public final class ScreeningLog implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);
    private static final Clock UNUSED = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private static final String OF_WHITELIST = "WHERE kind = 'whitelist' AND sequence <= :upTo ORDER BY sequence";

    private final Database database;
    private final Clock clock;
    private final Object writing = new Object();
    private volatile @Nullable Whitelist whitelist;

    private ScreeningLog(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The log of a workspace that exists; it is made if the workspace has none.
     *
     * @param clock says when an entry is recorded
     * @throws DemarcheException as {@link Ledger#open}
     */
    public static ScreeningLog open(Path workspace, Clock clock) {
        new Workspace(workspace).requireExisting();
        Workspace folder = Workspace.ofScreenings(workspace);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return new ScreeningLog(folder.openWritable(PATIENCE), clock);
            } catch (DemarcheException e) {
                // Another one makes it at this moment.
                if (e.code() != ErrorCode.WORKSPACE_IN_USE || System.nanoTime() > end) {
                    throw e;
                }
                LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
            }
        }
    }

    /**
     * The log of a workspace for reading only; empty if nothing was recorded in it yet.
     *
     * @throws DemarcheException as {@link Ledger#openReadOnly}
     */
    public static Optional<ScreeningLog> openReadOnly(Path workspace) {
        new Workspace(workspace).requireExisting();
        Workspace folder = Workspace.ofScreenings(workspace);
        return folder.hasFile()
                ? Optional.of(new ScreeningLog(folder.openReadable(PATIENCE), UNUSED))
                : Optional.empty();
    }

    /** Appends one question with its answer. */
    public ScreeningEntry append(ScreeningRecord record) {
        return append(List.of(record)).get(0);
    }

    /**
     * Appends several, all or nothing, with one write to the disk.
     *
     * @throws DemarcheException WORKSPACE_IN_USE if another process writes for longer than ten seconds
     */
    public List<ScreeningEntry> append(List<ScreeningRecord> records) {
        if (records.isEmpty()) {
            return List.of();
        }
        List<Ready> ready = records.stream().map(Ready::new).toList();
        synchronized (writing) {
            try (Handle handle = database.openForWriting()) {
                try {
                    List<ScreeningEntry> entries = new ScreeningWriter(handle, clock).add(ready);
                    handle.commit();
                    return entries;
                } catch (RuntimeException e) {
                    handle.rollback();
                    throw e;
                }
            } catch (RuntimeException e) {
                throw database.explained(e);
            }
        }
    }

    /**
     * Appends a decision about a party and an entity.
     *
     * @param by who decides, in words; empty if they do not say
     * @param basis the state in which they decide
     * @throws DemarcheException NOT_FOUND if it removes what does not stand
     */
    public ScreeningEntry decide(WhitelistDecision decision, Optional<String> by, ScreeningBasis basis) {
        if (decision instanceof WhitelistDecision.Remove remove
                && whitelist().standing().stream().noneMatch(each -> each.entry() == remove.entry())) {
            throw new DemarcheException(
                    ErrorCode.NOT_FOUND,
                    "expected the number of a whitelist entry that stands, found " + remove.entry()
                            + ": see demarche whitelist list");
        }
        return append(new ScreeningRecord(
                ScreeningKind.WHITELIST, by, "decision", ScreeningCodec.encode(decision), basis, ""));
    }

    /** What a whitelist entry decided.
     * @throws IllegalArgumentException if it is another entry */
    public static WhitelistDecision decision(ScreeningEntry entry) {
        if (entry.record().kind() != ScreeningKind.WHITELIST) {
            throw new IllegalArgumentException("entry " + entry.id() + " is no decision");
        }
        return ScreeningCodec.decision(entry.record().question());
    }

    /** The decisions that stand now. O(1) unless one was added. */
    public Whitelist whitelist() {
        long last = reading(
                handle -> handle.createQuery("SELECT coalesce(max(sequence), 0) FROM entry WHERE kind = 'whitelist'")
                        .mapTo(Long.class)
                        .one());
        Whitelist known = whitelist;
        if (known == null || known.upTo() != last) {
            known = whitelist(last);
            whitelist = known;
        }
        return known;
    }

    /** The decisions as they stood after an entry. O(decisions). */
    public Whitelist whitelist(long upTo) {
        List<Whitelist.Decided> decisions = reading(handle -> {
            List<Whitelist.Decided> found = new ArrayList<>();
            try (var query = handle.createQuery(ScreeningRow.COLUMNS + OF_WHITELIST)
                            .bind("upTo", upTo);
                    ResultIterator<ScreeningRow> rows =
                            query.map((row, context) -> new ScreeningRow(row)).iterator()) {
                rows.forEachRemaining(row -> {
                    ScreeningEntry entry = row.entry();
                    found.add(new Whitelist.Decided(
                            entry.id(), entry.recordedAt(), entry.record().askedBy(), decision(entry)));
                });
            }
            return found;
        });
        return new Whitelist(upTo, decisions);
    }

    /** The entry with a number.
     * @throws DemarcheException NOT_FOUND if there is none; BROKEN_CHAIN if it is not what was written */
    public ScreeningEntry entry(long id) {
        return reading(handle -> handle.createQuery(ScreeningRow.COLUMNS + "WHERE sequence = :id")
                        .bind("id", id)
                        .map((row, context) -> new ScreeningRow(row))
                        .findOne())
                .map(ScreeningRow::entry)
                .orElseThrow(() -> new DemarcheException(
                        ErrorCode.NOT_FOUND,
                        "expected the number of a screening, found none with " + id
                                + ": see demarche screenings list"));
    }

    /**
     * The entries recorded in a span of time, in order, in bounded memory.
     *
     * @param from the first moment
     * @param before the moment to stop before
     */
    public void forEach(Instant from, Instant before, Consumer<ScreeningEntry> consumer) {
        reading(handle -> {
            try (var query = handle.createQuery(ScreeningRow.COLUMNS
                                    + "WHERE recorded_at >= :from AND recorded_at < :before ORDER BY sequence")
                            .bind("from", Timestamps.format(from))
                            .bind("before", Timestamps.format(before));
                    ResultIterator<ScreeningRow> rows =
                            query.map((row, context) -> new ScreeningRow(row)).iterator()) {
                rows.forEachRemaining(row -> consumer.accept(row.entry()));
            }
            return Boolean.TRUE;
        });
    }

    /** Number of entries and hash of the last; kept elsewhere, it later proves that nothing before was rewritten. */
    public Head head() {
        return reading(Heads::recorded);
    }

    /** Whether the chain has passed through a head that was kept elsewhere. Sound only together with {@link #verify}. */
    public boolean contains(Head kept) {
        return reading(handle -> kept.equals(Heads.at(handle, kept.entries())));
    }

    /**
     * Checks every entry against the chain, and every answer against its hash, at one moment. O(entries) in bounded memory. Never throws
     * for damage: that is what it reports.
     *
     * @param progress told now and then
     */
    public Verification verify(Consumer<Verification.Progress> progress) {
        return new ScreeningVerifier(database, progress).verify();
    }

    private <T> T reading(Function<Handle, T> question) {
        try (Handle handle = database.open()) {
            return question.apply(handle);
        } catch (RuntimeException e) {
            throw database.explained(e);
        }
    }

    /** Gives the file back. */
    @Override
    public void close() {
        database.close();
    }
}
