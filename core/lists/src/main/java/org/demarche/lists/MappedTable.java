package org.demarche.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.model.EntityType;

/**
 * What a mapping file says about the tables of one name.
 *
 * @param file name of the file, in which a star stands for any letters
 * @param separator what stands between values, in CSV
 * @param reference columns whose values together name an entry
 * @param role whether its rows are entries
 * @param types how the kind of an entry is told
 * @param captions forms of the name by which an entry is called; the first of which the row has all columns counts
 * @param once columns of which a row must not repeat all values of another row, else it is a blank one; none if every row counts
 * @param empty values that mean nothing
 * @param since column of the day of listing
 * @param until column of the day of delisting
 * @param columns rules by column, by {@link FileStart#key}
 * @param dropped reasons by column, by {@link FileStart#key}
 */
record MappedTable(
        Pattern file,
        char separator,
        List<String> reference,
        Role role,
        Types types,
        List<CaptionForm> captions,
        List<String> once,
        Set<String> empty,
        Optional<Day> since,
        Optional<Day> until,
        Map<String, List<ColumnRule>> columns,
        Map<String, String> dropped) {
    MappedTable {
        reference = List.copyOf(reference);
        captions = List.copyOf(captions);
        once = List.copyOf(once);
        empty = Set.copyOf(empty);
        columns = new LinkedHashMap<>(columns);
        dropped = Map.copyOf(dropped);
    }

    /** Whether the rows of a table are entries. */
    enum Role {
        /** Each row is an entry; a second row with its reference is rejected. */
        ENTRIES,
        /** Each row is an entry, or says more of the one that has its reference. */
        ENTRIES_OF_SEVERAL_ROWS,
        /** Each row says more of the entry of another table that has its reference. */
        MORE
    }

    /**
     * How the kind of an entry is told.
     *
     * @param column the column that says it
     * @param values kinds by its values
     * @param otherwise the kind where no value says it; without it such an entry is rejected
     */
    record Types(Optional<String> column, Map<String, EntityType> values, Optional<EntityType> otherwise) {
        Types {
            values = Map.copyOf(values);
        }

        Optional<EntityType> of(TableRow row) {
            return column.flatMap(row::value)
                    .flatMap(value -> values.entrySet().stream()
                            .filter(each -> each.getKey().equalsIgnoreCase(value))
                            .map(Map.Entry::getValue)
                            .findFirst())
                    .or(() -> otherwise);
        }
    }

    /** A column that holds a day, and how it is written. */
    record Day(String column, List<DateForm> forms) {}

    /** The columns that must be there. */
    Set<String> needed() {
        Set<String> needed = new HashSet<>(columns.keySet());
        columns.values().forEach(rules -> rules.forEach(rule -> needed.addAll(rule.columns())));
        List<String> others = new ArrayList<>(reference);
        others.addAll(once);
        types.column().ifPresent(others::add);
        captions.forEach(form -> others.addAll(form.columns()));
        since.ifPresent(day -> others.add(day.column()));
        until.ifPresent(day -> others.add(day.column()));
        others.forEach(column -> needed.add(FileStart.key(column)));
        return needed;
    }

    /** Columns whose values need not stand in a claim, with the reason: those that are dropped, and those that decide what the others mean. */
    Map<String, String> unsaid() {
        Map<String, String> unsaid = new LinkedHashMap<>();
        columns.forEach((column, rules) -> rules.forEach(rule -> {
            rule.when()
                    .keySet()
                    .forEach(other -> unsaid.put(FileStart.key(other), "decides what another column means"));
            if (rule.link() == ColumnRule.Link.SAID) {
                unsaid.put(column, "said by another column");
            }
        }));
        types.column().ifPresent(column -> unsaid.put(FileStart.key(column), "decides the kind of party"));
        unsaid.putAll(dropped);
        return unsaid;
    }
}
