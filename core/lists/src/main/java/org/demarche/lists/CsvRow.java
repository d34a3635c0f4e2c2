package org.demarche.lists;

import java.util.List;
import java.util.Optional;

/**
 * A row of a list in CSV.
 *
 * @param line its line in the file, from 1
 * @param cells its values, as they stand there but for outer white space; empty if the row cannot be split into cells
 */
record CsvRow(int line, Optional<List<String>> cells) {
    CsvRow {
        cells = cells.map(List::copyOf);
    }
}
