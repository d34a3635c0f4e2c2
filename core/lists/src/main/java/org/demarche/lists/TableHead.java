package org.demarche.lists;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the row that names the columns of a table is told from titles over it.
 *
 * @param columns keys ({@link #key}) of columns that it names, whatever others it names; none if it is the first row
 */
record TableHead(Set<String> columns) {
    /** The first row names the columns. */
    static final TableHead FIRST = new TableHead(Set.of());

    /** Most rows over it. */
    static final int MOST_TITLES = 3;

    TableHead {
        columns = Set.copyOf(columns);
    }

    /** The row that names these columns, and maybe others, in whatever order. */
    static TableHead naming(String... columns) {
        return new TableHead(List.of(columns).stream().map(TableHead::key).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether a row names the columns. */
    boolean names(List<String> cells) {
        return cells.stream().map(TableHead::key).collect(Collectors.toSet()).containsAll(columns);
    }

    /** Whether a row of this number, from 1, stands over the one that names the columns. */
    boolean isTitle(List<String> cells, long number) {
        return !columns.isEmpty() && number <= MOST_TITLES && !names(cells);
    }

    /** Whether the first rows of a file, values split by the character, name the columns. */
    boolean isIn(RawFile file, char separator) {
        FileStart start = FileStart.of(file);
        return !start.isMarkup()
                && start.rows(MOST_TITLES + 1, separator).stream().anyMatch(this::names);
    }

    /** The words of a title. */
    static String title(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replace("\uFEFF", "").strip())
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A column's name by its letters and digits alone: publishers change case, spaces and punctuation between versions. */
    static String key(String column) {
        return column.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
