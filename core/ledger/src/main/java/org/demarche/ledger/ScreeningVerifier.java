package org.demarche.ledger;

import java.util.List;
import java.util.function.Consumer;
import org.demarche.ledger.Verification.Progress;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

/** One check of the whole screening log. Used once. */
final class ScreeningVerifier {
    private static final long PROGRESS_EVERY = 1_000;
    private static final List<String> GUARDS =
            List.of("entry_follows", "entry_kept", "entry_stays", "head_grows", "head_kept", "head_once");

    private final ChainCheck chain;

    ScreeningVerifier(Database database, Consumer<Progress> progress) {
        this.chain = new ChainCheck(database, progress, PROGRESS_EVERY);
    }

    Verification verify() {
        return chain.verify(handle -> {
            chain.attempt("the chain", () -> walk(handle));
            chain.checkFile(handle, GUARDS);
        });
    }

    private void walk(Handle handle) {
        chain.begin(handle);
        try (Query query = handle.createQuery(ScreeningRow.COLUMNS + "ORDER BY sequence");
                ResultIterator<ScreeningRow> rows =
                        query.map((row, context) -> new ScreeningRow(row)).iterator()) {
            while (rows.hasNext()) {
                ScreeningRow row = rows.next();
                chain.follow(row.sealed(), row.kind(), row.recordedAt(), row.defect());
            }
        }
        chain.end();
    }
}
