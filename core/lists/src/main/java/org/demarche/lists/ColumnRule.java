package org.demarche.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.model.Predicate;

/**
 * What becomes of the value of a column.
 *
 * @param when values that other columns of the row must have, by column; the first rule of a column that fits counts
 * @param only the kind of thing the rule is for; the rule counts for no other
 * @param predicate what is claimed
 * @param role what the value is used as
 * @param roleFrom column that says what the value is used as
 * @param place column that says where, such as the country that gave out a paper
 * @param then columns whose values are set behind the value with hyphens, such as month and day behind a year
 * @param split what stands between several values
 * @param dates how dates are written
 * @param link what the value names
 * @param type kind of the thing that the value names, where it is no entry
 * @param value what is claimed instead of the value, such as the country of a list of diplomats
 * @param since column of the day from which it holds
 * @param until column of the day up to which it holds
 */
record ColumnRule(
        Map<String, String> when,
        Optional<EntityType> only,
        Predicate predicate,
        Optional<String> role,
        Optional<String> roleFrom,
        Optional<String> place,
        List<String> then,
        List<String> split,
        List<DateForm> dates,
        Link link,
        Optional<EntityType> type,
        Optional<String> value,
        Optional<String> since,
        Optional<String> until) {
    ColumnRule {
        when = Map.copyOf(when);
        then = List.copyOf(then);
        split = List.copyOf(split);
        dates = List.copyOf(dates);
    }

    /** What a value names. */
    enum Link {
        /** Nothing: it is a value. */
        NONE,
        /** Nothing new: another column of the row says it. */
        SAID,
        /** An entry of this list, by its reference; where there is none such, its words stand. */
        ENTRY,
        /** A thing beside the entries, such as a mission, by its name. */
        RECORD
    }

    /** Whether it counts for a row. */
    boolean fits(TableRow row, EntityType subject) {
        return only.map(subject::isA).orElse(true) && holds(when, row);
    }

    /** When it holds, as far as the row says: a day that is not in a form of the rule is none, and one that is not said is unknown. */
    Period period(TableRow row) {
        if (since.isEmpty() && until.isEmpty()) {
            return Period.UNKNOWN;
        }
        Optional<Period> first = day(since, row);
        Optional<Period> last = day(until, row);
        String start = first.flatMap(Period::earliestStart).map(String::valueOf).orElse("");
        String end = last.flatMap(Period::latestEnd).map(String::valueOf).orElse("");
        return Period.tryParse(start + "/" + end).orElse(Period.UNKNOWN);
    }

    private Optional<Period> day(Optional<String> column, TableRow row) {
        return column.flatMap(row::value).flatMap(value -> DateForm.parse(value, dates));
    }

    /** Whether columns of a row have these values. */
    static boolean holds(Map<String, String> conditions, TableRow row) {
        for (Map.Entry<String, String> each : conditions.entrySet()) {
            if (row.value(each.getKey())
                    .filter(each.getValue()::equalsIgnoreCase)
                    .isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The other columns that it reads. */
    Set<String> columns() {
        return Set.copyOf(Stream.of(
                        when.keySet().stream(),
                        roleFrom.stream(),
                        place.stream(),
                        then.stream(),
                        since.stream(),
                        until.stream())
                .flatMap(names -> names)
                .map(FileStart::key)
                .distinct()
                .toList());
    }
}
