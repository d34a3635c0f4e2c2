package org.demarche.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.model.EntityType;

/**
 * What a mapping file says about the tables of one name.
 *
 * @param file name of the file, in which a star stands for any letters
 * @param separator what stands between values, in CSV; if it is not said, the one that finds the columns
 * @param reference columns whose values together name an entry
 * @param referenceAfter what stands before the part of the reference that counts, such as the last slash of an address; empty if all of it counts
 * @param role whether its rows are entries
 * @param types how the kind of an entry is told
 * @param captions forms of the name by which an entry is called; the first of which the row has all columns counts
 * @param once columns of which a row must not repeat all values of another row, else it is a blank one; none if every row counts
 * @param empty values that mean nothing
 * @param since column of the day of listing
 * @param until column of the day of delisting
 * @param optional columns that a file need not have, by {@link FileStart#key}
 * @param columns rules by column, by {@link FileStart#key}
 * @param also things beside the entries that the rows say something of
 * @param dropped reasons by column, by {@link FileStart#key}
 */
record MappedTable(
        Pattern file,
        Optional<Character> separator,
        List<String> reference,
        Optional<String> referenceAfter,
        Role role,
        Types types,
        List<CaptionForm> captions,
        List<String> once,
        Set<String> empty,
        Optional<Day> since,
        Optional<Day> until,
        Set<String> optional,
        Map<String, List<ColumnRule>> columns,
        List<OtherSubject> also,
        Map<String, String> dropped) {
    MappedTable {
        reference = List.copyOf(reference);
        captions = List.copyOf(captions);
        once = List.copyOf(once);
        empty = Set.copyOf(empty);
        optional = Set.copyOf(optional);
        columns = new LinkedHashMap<>(columns);
        also = List.copyOf(also);
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

    /** What stands between values where a mapping does not say it, the likeliest first. */
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /** What stands between the values of a file in CSV. */
    char separator(RawFile file) {
        Set<String> needed = needed();
        return separator.orElseGet(() -> SEPARATORS.stream()
                .max(Comparator.comparing((Character each) -> FirstRow.columns(file, each).stream()
                                .filter(needed::contains)
                                .count())
                        .thenComparing(each -> -SEPARATORS.indexOf(each)))
                .orElse(','));
    }

    /** Whether a table of these columns can be told by them: it has all that the table has, those that are dropped too, and no other. */
    boolean isTable(Set<String> there) {
        Set<String> all = new HashSet<>(named());
        all.addAll(dropped.keySet());
        Set<String> wanted = new HashSet<>(all);
        wanted.removeAll(optional);
        return all.containsAll(there) && there.containsAll(wanted);
    }

    /** The columns that must be there. */
    Set<String> needed() {
        Set<String> needed = named();
        needed.removeAll(optional);
        return needed;
    }

    /** The columns that anything is made of. */
    Set<String> named() {
        Set<String> needed = new HashSet<>(columns.keySet());
        columns.values().forEach(rules -> rules.forEach(rule -> needed.addAll(rule.columns())));
        List<String> others = new ArrayList<>(reference);
        others.addAll(once);
        types.column().ifPresent(others::add);
        captions.forEach(form -> form.needed().forEach(others::add));
        since.ifPresent(day -> others.add(day.column()));
        until.ifPresent(day -> others.add(day.column()));
        others.forEach(column -> needed.add(FileStart.key(column)));
        also.forEach(other -> needed.addAll(other.needed()));
        return needed;
    }

    /** Columns whose values need not stand in a claim, with the reason: those that are dropped, and those that decide what the others mean. */
    Map<String, String> unsaid() {
        Map<String, String> unsaid = new LinkedHashMap<>();
        unsaid(columns, unsaid);
        also.forEach(other -> unsaid(other.columns(), unsaid));
        types.column().ifPresent(column -> unsaid.put(FileStart.key(column), "decides the kind of party"));
        unsaid.putAll(dropped);
        return unsaid;
    }

    private static void unsaid(Map<String, List<ColumnRule>> columns, Map<String, String> unsaid) {
        columns.forEach((column, rules) -> rules.forEach(rule -> {
            rule.when()
                    .keySet()
                    .forEach(other -> unsaid.put(FileStart.key(other), "decides what another column means"));
            Stream.concat(rule.since().stream(), rule.until().stream())
                    .forEach(other -> unsaid.put(FileStart.key(other), "says when another column holds"));
            if (rule.link() == ColumnRule.Link.SAID) {
                unsaid.put(column, "said by another column");
            }
        }));
    }
}
