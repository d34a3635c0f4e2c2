package org.demarche.lists;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Claim;
import org.demarche.model.ClaimSink;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.Rejected;
import org.demarche.model.SourceRecord;

/** Counts what passes to the sink behind it. */
final class Tally implements ClaimSink {
    private static final Set<Predicate> NAMES = EnumSet.of(
            Predicate.NAME,
            Predicate.ALIAS,
            Predicate.WEAK_ALIAS,
            Predicate.FORMER_NAME,
            Predicate.NAME_ORIGINAL_SCRIPT);

    private final ClaimSink sink;
    private final Map<String, Integer> causes = new LinkedHashMap<>();
    private int rows;
    private int entries;
    private int records;
    private int names;
    private int claims;
    private int blank;
    private int rejected;

    Tally(ClaimSink sink) {
        this.sink = sink;
    }

    @Override
    public void accept(SourceRecord read) {
        records++;
        sink.accept(read);
    }

    @Override
    public void accept(Claim claim) {
        claims++;
        if (NAMES.contains(claim.predicate())) {
            names++;
        }
        sink.accept(claim);
    }

    @Override
    public void accept(Rejected row) {
        rejected++;
        causes.merge(row.cause(), 1, Integer::sum);
        sink.accept(row);
    }

    /** A row came in. */
    void row() {
        rows++;
    }

    /** An entry has its record. */
    void entry() {
        entries++;
    }

    /** A row holds nothing. */
    void blank() {
        blank++;
    }

    /** Rejects for a cause that says what was expected and what was found. */
    void reject(String locator, String cause) {
        accept(new Rejected(locator, cause));
    }

    ListSummary summary(String list, Period published) {
        return new ListSummary(list, published, rows, entries, records, names, claims, blank, rejected, causes);
    }
}
