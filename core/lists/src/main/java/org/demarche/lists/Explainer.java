package org.demarche.lists;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Claim;
import org.demarche.model.ClaimSink;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;
import org.demarche.model.Rejected;
import org.demarche.model.SourceRecord;
import org.demarche.names.CountryNames;

/** Follows the values of a list while it is read, and says afterwards what became of each. Not safe for use by several threads. */
final class Explainer implements ClaimSink, RowWatch {
    private static final Set<Predicate> COUNTRIES =
            EnumSet.of(Predicate.COUNTRY, Predicate.NATIONALITY, Predicate.CITIZENSHIP, Predicate.FLAG);
    private static final String NOTHING_SAID = "no letter and no digit";

    private final List<Row> rows = new ArrayList<>();
    private final Map<RecordId, List<Evidence.Said>> claims = new HashMap<>();
    private final Map<String, String> dropped = new HashMap<>();
    private final VocabularyCount programmes = new VocabularyCount();
    private final VocabularyCount countries = new VocabularyCount();
    private Optional<Row> current = Optional.empty();
    private String reader = "";

    @Override
    public void row(List<RawValue> values) {
        Row row = new Row(rows.size() + 1, values);
        rows.add(row);
        current = Optional.of(row);
    }

    @Override
    public void about(RecordId record) {
        current.ifPresent(row -> row.subjects.add(record));
    }

    @Override
    public void blank() {
        current.ifPresent(row -> row.blank = true);
    }

    @Override
    public void rest() {
        current = Optional.empty();
    }

    @Override
    public void dropped(String field, String reason) {
        dropped.put(field, reason);
    }

    @Override
    public void accept(SourceRecord record) {
        about(record.id());
    }

    @Override
    public void accept(Claim claim) {
        reader = claim.origin().reader();
        about(claim.subject());
        if (claim.predicate() == Predicate.PROGRAM) {
            programmes.add(claim.object().text());
        } else if (COUNTRIES.contains(claim.predicate())) {
            countries.add(claim.object().text());
        }
        claims.computeIfAbsent(claim.subject(), id -> new ArrayList<>()).add(Evidence.Said.of(claim));
    }

    @Override
    public void accept(Rejected rejected) {
        current.ifPresent(row -> row.rejected.add(rejected));
    }

    Explanation explain(ListSummary summary, java.util.function.Predicate<ValueFate> wanted) {
        Map<String, FieldCount> fields = new LinkedHashMap<>();
        List<ValueFate> lost = new ArrayList<>();
        List<ValueFate> shown = new ArrayList<>();
        for (Row row : rows) {
            List<Evidence.Said> of = row.subjects.stream()
                    .flatMap(subject -> claims.getOrDefault(subject, List.of()).stream())
                    .toList();
            Evidence evidence = new Evidence(of);
            String entry = row.entry(claims);
            for (RawValue value : row.values) {
                ValueFate fate = fate(entry, value, row, of.isEmpty(), evidence);
                FieldCount field = fields.computeIfAbsent(value.field(), FieldCount::new);
                field.add(fate);
                if (fate.kind() == ValueFate.Kind.LOST && field.lost() <= Explanation.MOST_LOST) {
                    lost.add(fate);
                }
                if (shown.size() < Explanation.MOST_SHOWN && wanted.test(fate)) {
                    shown.add(fate);
                }
            }
        }
        return new Explanation(
                summary,
                fields.values().stream().map(FieldCount::fate).toList(),
                lost,
                programmes.by(code -> Programmes.standard().name(summary.list(), code)),
                countries.by(CountryNames.standard()::code),
                shown);
    }

    private ValueFate fate(String entry, RawValue value, Row row, boolean whole, Evidence evidence) {
        if (row.blank) {
            return new ValueFate(entry, value.field(), value.text(), ValueFate.Kind.REPEATED, "", List.of());
        }
        List<Claim> near = evidence.near(value);
        if (!near.isEmpty()) {
            return new ValueFate(entry, value.field(), value.text(), ValueFate.Kind.CLAIMED, "", near);
        }
        Optional<String> reason = reason(value);
        if (reason.isPresent()) {
            return new ValueFate(entry, value.field(), value.text(), ValueFate.Kind.DROPPED, reason.get(), List.of());
        }
        List<Claim> holding = evidence.anywhere(value);
        Optional<String> cause = row.cause(value, whole);
        if (holding.isEmpty() && cause.isPresent()) {
            return new ValueFate(entry, value.field(), value.text(), ValueFate.Kind.REJECTED, cause.get(), List.of());
        }
        ValueFate.Kind kind = holding.isEmpty() ? ValueFate.Kind.LOST : ValueFate.Kind.CLAIMED;
        return new ValueFate(entry, value.field(), value.text(), kind, "", holding);
    }

    private Optional<String> reason(RawValue value) {
        if (value.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(NOTHING_SAID);
        }
        return Optional.ofNullable(dropped.get(value.field()))
                .or(() -> DroppedFields.standard().reason(reader, value));
    }

    /** A row with what was handed on while it was at hand. */
    private static final class Row {
        private final int number;
        private final List<RawValue> values;
        private final Set<RecordId> subjects = new LinkedHashSet<>();
        private final List<Rejected> rejected = new ArrayList<>();
        private boolean blank;

        Row(int number, List<RawValue> values) {
            this.number = number;
            this.values = values;
        }

        String entry(Map<RecordId, List<Evidence.Said>> claims) {
            return subjects.stream()
                    .filter(claims::containsKey)
                    .map(RecordId::local)
                    .findFirst()
                    .orElse("row " + number);
        }

        /** Why a value was rejected: by itself or, where nothing was made of the row, with the row. */
        Optional<String> cause(RawValue value, boolean whole) {
            return rejected.stream()
                    .filter(each -> whole || Evidence.plain(each.locator()).contains(Evidence.plain(plainName(value))))
                    .map(Rejected::cause)
                    .findFirst();
        }

        private static String plainName(RawValue value) {
            String name = value.name().replace("@", "");
            int outer = value.field().lastIndexOf('/');
            boolean wrapped = name.equals("VALUE") && outer > 0;
            return wrapped ? value.field().substring(0, outer).replaceFirst(".*/", "") : name;
        }
    }
}
