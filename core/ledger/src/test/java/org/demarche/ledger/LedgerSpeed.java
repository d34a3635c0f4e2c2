package org.demarche.ledger;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.ClaimObject;
import org.demarche.model.Content;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Origin;
import org.demarche.model.PagedText;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;

/**
 * Measures how long a large list takes to append, to read and to verify. Not a test: run it by hand, as docs/guides/proofs.md says.
 */
public final class LedgerSpeed {
    private static final int CLAIMS_PER_ENTRY = 16;
    private static final List<Predicate> PREDICATES =
            List.of(Predicate.NAME, Predicate.ALIAS, Predicate.WEAK_ALIAS, Predicate.BIRTH_DATE, Predicate.NATIONALITY);

    private final PrintStream out;

    private LedgerSpeed(PrintStream out) {
        this.out = out;
    }

    /** Arguments: a folder that does not exist yet, number of claims (default 150,000). */
    public static void main(String[] arguments) {
        int claims = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 150_000;
        new LedgerSpeed(System.out).measure(Path.of(arguments[0]), claims);
    }

    private void measure(Path workspace, int claims) {
        try (Ledger ledger = Ledger.openOrCreate(workspace, new Samples.HourlyClock())) {
            timed("append of " + claims + " claims", () -> append(ledger, claims));
            timed("append of the same again", () -> append(ledger, claims));
        }
        out.printf("size %,d bytes%n", workspace.resolve("ledger.db").toFile().length());
        try (Ledger ledger = Ledger.open(workspace, new Samples.HourlyClock())) {
            for (int round = 1; round <= 3; round++) {
                read(ledger);
            }
            timed("verify", () -> ledger.verify().defects().size());
        }
    }

    private void read(Ledger ledger) {
        Snapshot snapshot = timed("snapshot", () -> ledger.snapshot(Instant.MAX));
        timed("  claims", () -> snapshot.claims().size());
        timed("  records", () -> snapshot.records().size());
        timed("  judgements", () -> snapshot.judgements().size());
    }

    private static Receipt append(Ledger ledger, int claims) {
        Content content = Content.copyOf("a large list".getBytes(StandardCharsets.UTF_8));
        DocumentId id = content.address();
        var document = Samples.document(id, "list.csv", Optional.of("list"), Period.parse("2025-01-01"));
        try (Append append = ledger.begin(document, content, PagedText.onePage(""))) {
            for (int entry = 0; entry < claims / CLAIMS_PER_ENTRY; entry++) {
                RecordId record = new RecordId("list:" + entry);
                append.accept(SourceRecord.entry(record, EntityType.PERSON, "Person number " + entry, id));
                for (int index = 0; index < CLAIMS_PER_ENTRY; index++) {
                    append.accept(claim(id, record, index));
                }
            }
            return append.commit();
        }
    }

    private static Claim claim(DocumentId document, RecordId record, int index) {
        String value = "value " + index + " of " + record.local() + " with the words that a name or an address has";
        return Claim.about(record, PREDICATES.get(index % PREDICATES.size()), ClaimObject.text(value))
                .graded(Grade.parse("A2"))
                .cited(new Citation.ListRow(document, record.local() + "/field[" + index + "]", value))
                .origin(Origin.list("sample-csv", "1"))
                .build();
    }

    private <T> T timed(String what, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        out.printf(
                "%-40s %,7d ms  %s%n",
                what, (System.nanoTime() - start) / 1_000_000, result.getClass() == Snapshot.class ? "" : result);
        return result;
    }
}
