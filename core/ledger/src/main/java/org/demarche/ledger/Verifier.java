package org.demarche.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.ledger.Verification.Defect;
import org.demarche.ledger.Verification.Progress;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

/** One check of the whole ledger. Used once. */
final class Verifier {
    private static final long PROGRESS_EVERY = 5_000;
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
    private static final List<String> GUARDS_OF_PARTS = List.of("blob_part_kept", "blob_part_once", "blob_part_stays");

    private final ChainCheck chain;
    private long claims;
    private long records;

    Verifier(Database database, Consumer<Progress> progress) {
        this.chain = new ChainCheck(database, progress, PROGRESS_EVERY);
    }

    Verification verify() {
        return chain.verify(this::check);
    }

    private void check(Handle handle) {
        Set<String> addresses = new HashSet<>();
        chain.attempt("the chain", () -> {
            chain.begin(handle);
            EntryCheck content = new EntryCheck(handle);
            walk(handle, content);
            addresses.addAll(content.addresses());
            chain.end();
        });
        chain.attempt("the projections", () -> checkProjections(handle));
        chain.attempt("the stored documents", () -> checkBlobs(handle, addresses));
        chain.checkFile(handle, guards(handle));
    }

    private void walk(Handle handle, EntryCheck content) {
        try (Query query = handle.createQuery(ChainRow.QUERY).bind("after", Long.MIN_VALUE);
                ResultIterator<ChainRow> rows =
                        query.map((row, context) -> new ChainRow(row)).iterator()) {
            while (rows.hasNext()) {
                ChainRow row = rows.next();
                // The content is looked at even if the hash is wrong, so that what later entries refer to is known.
                chain.follow(row.sealed(), row.kind(), row.recordedAt(), content.defect(row));
                claims += row.kind().equals(EntryKind.CLAIM.word()) ? 1 : 0;
                records += row.kind().equals(EntryKind.RECORD.word()) ? 1 : 0;
            }
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
            chain.report(Defect.ofFile(table + " has " + found + " rows, but " + expected + " belong to entries"));
        }
    }

    private static List<String> guards(Handle handle) {
        List<String> guards = new ArrayList<>(GUARDS);
        if (Workspace.hasParts(handle)) {
            guards.addAll(GUARDS_OF_PARTS);
        }
        return guards;
    }

    private void checkBlobs(Handle handle, Set<String> addresses) {
        String parts = Workspace.hasParts(handle) ? " UNION SELECT sha256 FROM blob_part NOT INDEXED" : "";
        List<String> kept = handle.createQuery("SELECT sha256 FROM blob NOT INDEXED" + parts)
                .mapTo(String.class)
                .list();
        for (String address : kept) {
            if (!addresses.contains(address)) {
                chain.report(Defect.ofFile("bytes are stored at " + shortened(address) + " that no document names"));
            }
        }
    }

    private static String shortened(String hash) {
        return hash.length() > 12 ? hash.substring(0, 12) : hash;
    }
}
