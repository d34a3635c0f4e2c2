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

/** One check of the whole ledger, within one read transaction. Used once. */
final class Verifier {
    private static final long PROGRESS_EVERY = 5_000;
    private static final int MOST_FILE_DEFECTS = 20;
    private static final List<String> GUARDS = List.of(
            "blob_kept",
            "blob_once",
            "blob_stays",
            "entry_follows",
            "entry_kept",
            "entry_stays",
            "head_grows",
            "head_kept",
            "head_once");

    private final Database database;
    private final Consumer<Progress> progress;
    private final Hashes hashes = new Hashes();
    private final List<Defect> defects = new ArrayList<>();
    private Head head = Head.GENESIS;
    private long entries;
    private long lastSequence;
    private long claims;
    private long records;
    private String previousHash = Hashes.GENESIS;
    private String previousMoment = "";

    Verifier(Database database, Consumer<Progress> progress) {
        this.database = database;
        this.progress = progress;
    }

    Verification verify() {
        try (Handle handle = database.open()) {
            handle.execute("BEGIN"); // of reading only, so that all questions are about one moment
            try {
                check(handle);
            } finally {
                handle.execute("ROLLBACK");
            }
        } catch (RuntimeException e) {
            report(Defect.ofFile("it cannot be read on: " + reason(e)));
        }
        return new Verification(entries, head, defects);
    }

    private void check(Handle handle) {
        Set<String> addresses = new HashSet<>();
        attempt("the chain", () -> {
            head = Heads.recorded(handle);
            EntryCheck content = new EntryCheck(handle);
            walk(handle, content);
            addresses.addAll(content.addresses());
            checkEnd();
        });
        attempt("the projections", () -> checkProjections(handle));
        attempt("the stored documents", () -> checkBlobs(handle, addresses));
        attempt("the guards", () -> checkGuards(handle));
        attempt("the file's structure", () -> checkFile(handle));
    }

    private void attempt(String what, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException e) {
            report(Defect.ofFile(what + " cannot be read on after entry " + lastSequence + ": " + reason(e)));
        }
    }

    private void walk(Handle handle, EntryCheck content) {
        try (Query query = handle.createQuery(ChainRow.QUERY).bind("after", Long.MIN_VALUE);
                ResultIterator<ChainRow> rows =
                        query.map((row, context) -> new ChainRow(row)).iterator()) {
            while (rows.hasNext()) {
                ChainRow row = rows.next();
                check(row, content);
                if (entries % PROGRESS_EVERY == 0) {
                    progress.accept(new Progress(entries, head.entries()));
                }
            }
        }
        progress.accept(new Progress(entries, head.entries()));
    }

    private void check(ChainRow row, EntryCheck content) {
        if (row.sequence() != lastSequence + 1) {
            report(new Defect(
                    lastSequence + 1,
                    "missing",
                    "expected entry " + (lastSequence + 1) + " here, found entry " + row.sequence()));
        }
        // The content is looked at even if the hash is wrong, so that what later entries refer to is known.
        Optional<String> wrong = chainDefect(row);
        Optional<String> wrongContent = content.defect(row);
        wrong.or(() -> wrongContent).ifPresent(what -> report(new Defect(row.sequence(), row.kind(), what)));
        entries++;
        lastSequence = row.sequence();
        previousHash = row.hash();
        previousMoment = row.recordedAt();
        claims += row.kind().equals(EntryKind.CLAIM.word()) ? 1 : 0;
        records += row.kind().equals(EntryKind.RECORD.word()) ? 1 : 0;
    }

    private Optional<String> chainDefect(ChainRow row) {
        String computed = row.computedHash(hashes);
        if (!computed.equals(row.hash())) {
            return Optional.of("its hash is " + shortened(row.hash()) + ", but its content has " + shortened(computed)
                    + ": kind, key, moment, payload, previous hash or hash was altered");
        }
        if (!row.previousHash().equals(previousHash)) {
            return Optional.of("it follows an entry with the hash " + shortened(row.previousHash())
                    + ", but the one before it has " + shortened(previousHash));
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
            report(Defect.ofFile("the head names the hash " + shortened(head.hash()) + ", but the last entry has "
                    + shortened(previousHash)));
        }
    }

    private void checkProjections(Handle handle) {
        checkCount(handle, "claim_index", claims);
        checkCount(handle, "record_index", records);
    }

    private void checkCount(Handle handle, String table, long expected) {
        long found = handle.createQuery("SELECT count(*) FROM " + table + " NOT INDEXED")
                .mapTo(Long.class)
                .one();
        if (found != expected) {
            report(Defect.ofFile(table + " has " + found + " rows, but " + expected + " belong to entries"));
        }
    }

    private void checkBlobs(Handle handle, Set<String> addresses) {
        List<String> kept = handle.createQuery("SELECT sha256 FROM blob NOT INDEXED")
                .mapTo(String.class)
                .list();
        for (String address : kept) {
            if (!addresses.contains(address)) {
                report(Defect.ofFile("bytes are stored at " + shortened(address) + " that no document names"));
            }
        }
    }

    private void checkGuards(Handle handle) {
        Set<String> found = handle.createQuery("SELECT name FROM sqlite_master WHERE type = 'trigger'")
                .mapTo(String.class)
                .collect(java.util.stream.Collectors.toSet());
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

    private static String shortened(String hash) {
        return hash.length() > 12 ? hash.substring(0, 12) : hash;
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
