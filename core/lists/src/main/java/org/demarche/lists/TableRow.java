package org.demarche.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A row of a table whose first row names the columns.
 *
 * @param line its line in the file, from 1, or its row in a sheet
 * @param cells its values without outer white space, by {@link FileStart#key} of the column; no empty ones
 */
record TableRow(int line, Map<String, String> cells) {
    TableRow {
        cells = cells instanceof RowCells ? cells : Map.copyOf(cells);
    }

    /** A value by its column, unless it is empty. */
    Optional<String> value(String column) {
        return Optional.ofNullable(cells.get(FileStart.key(column)));
    }

    /** A value by the {@link FileStart#key} of its column, unless it is empty; for those who ask many rows for the same. */
    Optional<String> at(String key) {
        return Optional.ofNullable(cells.get(key));
    }

    /** The columns with a value that are not among some. */
    List<String> beside(Set<String> known) {
        return cells instanceof RowCells row
                ? row.beside(known)
                : cells.keySet().stream()
                        .filter(column -> !known.contains(column))
                        .toList();
    }

    /** Whether it holds nothing. */
    boolean isBlank() {
        return cells.isEmpty();
    }
}
