package org.demarche.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.ledger.Verification.Defect;
import org.demarche.ledger.Verification.Progress;
import org.jdbi.v3.core.Handle;

/** What the checks of every chain of entries have in common: order, hashes, head, guards and the file. Used once, by one thread. */
final class ChainCheck {
    private static final int MOST_FILE_DEFECTS = 20;

    private final Database database;
    private final Consumer<Progress> progress;
    private final long progressEvery;
    private final Hashes hashes = new Hashes();
    private final List<Defect> defects = new ArrayList<>();
    private Head head = Head.GENESIS;
    private long entries;
    private long lastSequence;
    private String previousHash = Hashes.GENESIS;
    private String previousMoment = "";

    ChainCheck(Database database, Consumer<Progress> progress, long progressEvery) {
        this.database = database;
        this.progress = progress;
        this.progressEvery = progressEvery;
    }

    /** Runs checks within one read transaction, so that all are about one moment. */
    Verification verify(Consumer<Handle> checks) {
        try (Handle handle = database.open()) {
            handle.execute("BEGIN"); // of reading only
            try {
                checks.accept(handle);
            } finally {
                handle.execute("ROLLBACK");
            }
        } catch (RuntimeException e) {
            report(Defect.ofFile("it cannot be read on: " + reason(e)));
        }
        return new Verification(entries, head, defects);
    }

    /** Runs one check; what it cannot read is a defect, and the next check goes on. */
    void attempt(String what, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException e) {
            report(Defect.ofFile(what + " cannot be read on after entry " + lastSequence + ": " + reason(e)));
        }
    }

    /** Begins the walk along the chain. */
    void begin(Handle handle) {
        head = Heads.recorded(handle);
    }

    /** Takes the next row, with what else than its place in the chain is wrong with it. */
    void follow(SealedRow row, String kind, String recordedAt, Optional<String> wrongContent) {
        if (row.sequence() != lastSequence + 1) {
            report(new Defect(
                    lastSequence + 1,
                    "missing",
                    "expected entry " + (lastSequence + 1) + " here, found entry " + row.sequence()));
        }
        outOfPlace(row, recordedAt)
                .or(() -> wrongContent)
                .ifPresent(what -> report(new Defect(row.sequence(), kind, what)));
        entries++;
        lastSequence = row.sequence();
        previousHash = row.hash();
        previousMoment = recordedAt;
        if (entries % progressEvery == 0) {
            progress.accept(new Progress(entries, head.entries()));
        }
    }

    private Optional<String> outOfPlace(SealedRow row, String recordedAt) {
        String computed = row.computedHash(hashes);
        if (!computed.equals(row.hash())) {
            return Optional.of("expected the hash " + row.hash() + ", found content with the hash " + computed
                    + ": a column that it seals, or the hash itself, was altered");
        }
        if (!row.previousHash().equals(previousHash)) {
            return Optional.of("expected to follow an entry with the hash " + row.previousHash()
                    + ", found one with the hash " + previousHash + " before it");
        }
        return recordedAt.compareTo(previousMoment) < 0
                ? Optional.of("it was recorded before the entry that it follows")
                : Optional.empty();
    }

    /** Ends the walk: the head must name the last row. */
    void end() {
        if (lastSequence < head.entries()) {
            report(new Defect(
                    lastSequence + 1,
                    "missing",
                    "the head names " + head.entries() + " entries, found " + entries + ": the tail was cut off"));
        } else if (lastSequence > head.entries()) {
            report(Defect.ofFile("the head names " + head.entries() + " entries, found " + entries));
        } else if (!head.hash().equals(previousHash)) {
            report(Defect.ofFile(
                    "the head names the hash " + head.hash() + ", but the last entry has " + previousHash));
        }
        progress.accept(new Progress(entries, head.entries()));
    }

    /** Whether the triggers that refuse changes are there, and the file is sound. */
    void checkFile(Handle handle, List<String> guards) {
        attempt("the guards", () -> checkGuards(handle, guards));
        attempt("the file's structure", () -> checkPages(handle));
    }

    private void checkGuards(Handle handle, List<String> guards) {
        Set<String> found = new HashSet<>(handle.createQuery("SELECT name FROM sqlite_master WHERE type = 'trigger'")
                .mapTo(String.class)
                .list());
        guards.stream()
                .filter(guard -> !found.contains(guard))
                .forEach(guard -> report(Defect.ofFile("the guard " + guard + " was removed")));
    }

    /** Whether the pages are sound and every index agrees with its table. */
    private void checkPages(Handle handle) {
        handle.createQuery("PRAGMA integrity_check(" + MOST_FILE_DEFECTS + ")").mapTo(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> report(Defect.ofFile(line.strip().replaceAll("\\s+", " "))));
    }

    void report(Defect defect) {
        if (defects.size() < Verification.MOST_DEFECTS) {
            defects.add(defect);
        }
    }

    /** What a failure says at its root, on one line. */
    static String reason(RuntimeException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("").strip();
    }
}
