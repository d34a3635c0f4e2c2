package org.demarche.lists;

import java.util.List;
import java.util.Optional;
import org.demarche.model.DocumentId;

/**
 * A row of a file of an OFAC list, with the columns that its table has.
 *
 * @param table which table
 * @param document the file
 * @param line its line in the file, from 1
 * @param cells its values
 */
record OfacRow(OfacTable table, DocumentId document, int line, List<String> cells) {
    OfacRow {
        cells = List.copyOf(cells);
    }

    /** Number of the entry. */
    String entry() {
        return cells.get(0);
    }

    /** A value by its column, unless it is empty. */
    Optional<String> value(String column) {
        String cell = cells.get(table.columns().indexOf(column));
        return cell.isEmpty() || cell.equals(OfacTable.EMPTY) ? Optional.empty() : Optional.of(cell);
    }

    /** Where a value stands. */
    Place place(String column, String quote) {
        return new Place(document, entry() + "/" + column, quote);
    }
}
