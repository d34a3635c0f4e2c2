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
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

/** One check of the whole screening log, within one read transaction. Used once. */
final class ScreeningVerifier {
    private static final long PROGRESS_EVERY = 1_000;
    private static final int MOST_FILE_DEFECTS = 20;
    private static final List<String> GUARDS =
            List.of("entry_follows", "entry_kept", "entry_stays", "head_grows", "head_kept", "head_once");

    private final Database database;
    private final Consumer<Progress> progress;
    private final Hashes hashes = new Hashes();
    private final List<Defect> defects = new ArrayList<>();
    private Head head = Head.GENESIS;
    private long entries;
    private long lastSequence;
    private String previousHash = Hashes.GENESIS;
    private String previousMoment = "";

    ScreeningVerifier(Database database, Consumer<Progress> progress) {
        this.database = database;
        this.progress = progress;
    }

    Verification verify() {
        try (Handle handle = database.open()) {
            handle.execute("BEGIN"); // of reading only, so that all questions are about one moment
            try {
                attempt("the chain", () -> walk(handle));
                attempt("the guards", () -> checkGuards(handle));
                attempt("the file's structure", () -> checkFile(handle));
            } finally {
                handle.execute("ROLLBACK");
            }
        } catch (RuntimeException e) {
            report(Defect.ofFile("it cannot be read on: " + Verifier.reason(e)));
        }
        return new Verification(entries, head, defects);
    }

    private void attempt(String what, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException e) {
            report(Defect.ofFile(what + " cannot be read on after entry " + lastSequence + ": " + Verifier.reason(e)));
        }
    }

    private void walk(Handle handle) {
        head = Heads.recorded(handle);
        try (Query query = handle.createQuery(ScreeningRow.COLUMNS + "ORDER BY sequence");
                ResultIterator<ScreeningRow> rows =
                        query.map((row, context) -> new ScreeningRow(row)).iterator()) {
            while (rows.hasNext()) {
                check(rows.next());
                if (entries % PROGRESS_EVERY == 0) {
                    progress.accept(new Progress(entries, head.entries()));
                }
            }
        }
        checkEnd();
        progress.accept(new Progress(entries, head.entries()));
    }

    private void check(ScreeningRow row) {
        if (row.sequence() != lastSequence + 1) {
            report(new Defect(
                    lastSequence + 1,
                    "missing",
                    "expected entry " + (lastSequence + 1) + " here, found entry " + row.sequence()));
        }
        chainDefect(row).or(row::defect).ifPresent(what -> report(new Defect(row.sequence(), row.kind(), what)));
        entries++;
        lastSequence = row.sequence();
        previousHash = row.hash();
        previousMoment = row.recordedAt();
    }

    private Optional<String> chainDefect(ScreeningRow row) {
        String computed = row.computedHash(hashes);
        if (!computed.equals(row.hash())) {
            return Optional.of("expected the hash " + row.hash() + ", found content with the hash " + computed
                    + ": kind, moment, question, answer, previous hash or hash was altered");
        }
        if (!row.previousHash().equals(previousHash)) {
            return Optional.of("expected to follow an entry with the hash " + row.previousHash()
                    + ", found one with the hash " + previousHash + " before it");
        }
        return row.recordedAt().compareTo(previousMoment) < 0
                ? Optional.of("it was recorded before the entry that it follows")
                : Optional.empty();
    }

    private void checkEnd() {
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
    }

    private void checkGuards(Handle handle) {
        Set<String> found = new HashSet<>(handle.createQuery("SELECT name FROM sqlite_master WHERE type = 'trigger'")
                .mapTo(String.class)
                .list());
        GUARDS.stream()
                .filter(guard -> !found.contains(guard))
                .forEach(guard -> report(Defect.ofFile("the guard " + guard + " was removed")));
    }

    /** Whether the pages are sound and every index agrees with its table. */
    private void checkFile(Handle handle) {
        handle.createQuery("PRAGMA integrity_check(" + MOST_FILE_DEFECTS + ")").mapTo(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> report(Defect.ofFile(line.strip().replaceAll("\\s+", " "))));
    }

    private void report(Defect defect) {
        if (defects.size() < Verification.MOST_DEFECTS) {
            defects.add(defect);
        }
    }
}
