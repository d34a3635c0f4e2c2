package org.demarche.lists;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.demarche.model.Claim;
import org.demarche.model.ClaimSink;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;
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
    private final Optional<RowWatch> watch;
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
        this.watch = sink instanceof RowWatch watching ? Optional.of(watching) : Optional.empty();
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

    /** A row came in that cannot be split into values. */
    void row() {
        row(List::of);
    }

    /** A row came in; its values are asked for only where somebody looks at them. */
    void row(Supplier<List<RawValue>> values) {
        rows++;
        part(values);
    }

    /** A part of the file came in that is no row but says more of an entry. */
    void part(Supplier<List<RawValue>> values) {
        watch.ifPresent(watching -> watching.row(values.get()));
    }

    /** The row at hand says something of a record, even if nothing is handed on at once. */
    void about(RecordId record) {
        watch.ifPresent(watching -> watching.about(record));
    }

    /** What follows is made from rows that came in before. */
    void rest() {
        watch.ifPresent(RowWatch::rest);
    }

    /** Nothing is made of a field, and why. */
    void dropped(String field, String reason) {
        watch.ifPresent(watching -> watching.dropped(field, reason));
    }

    /** An entry has its record. */
    void entry() {
        entries++;
    }

    /** A row holds nothing. */
    void blank() {
        blank++;
        watch.ifPresent(RowWatch::blank);
    }

    /** Rejects for a cause that says what was expected and what was found. */
    void reject(String locator, String cause) {
        accept(new Rejected(locator, cause));
    }

    ListSummary summary(String list, Period published) {
        return new ListSummary(list, published, rows, entries, records, names, claims, blank, rejected, causes);
    }
}
