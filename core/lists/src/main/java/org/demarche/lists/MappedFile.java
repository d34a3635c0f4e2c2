package org.demarche.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * A file with what the mapping says about it.
 *
 * @param table what the mapping says
 * @param rows the file's rows
 */
record MappedFile(MappedTable table, RowTable rows) {
    /** @throws DemarcheException if the mapping names a column that the file has not, or the file has one that the mapping does not name */
    static MappedFile open(MappedTable table, RawFile file) {
        RowTable rows = Workbook.is(file) ? Workbook.open(file) : CsvTable.open(file, table.separator(file));
        Set<String> there = Set.copyOf(rows.columns());
        List<String> missing = new ArrayList<>(table.needed());
        missing.removeAll(there);
        if (!missing.isEmpty()) {
            throw new DemarcheException(
                    ErrorCode.WRONG_LAYOUT,
                    "expected the columns that the mapping names, found none called "
                            + missing.stream().sorted().toList() + " in " + file.place()
                            + ": fetch the file again, or correct the mapping");
        }
        Set<String> left = new HashSet<>(there);
        left.removeAll(table.named());
        left.removeAll(table.dropped().keySet());
        if (!left.isEmpty()) {
            throw new DemarcheException(
                    ErrorCode.WRONG_LAYOUT,
                    "expected each column under columns or, with a reason, under dropped in the mapping, found others, "
                            + left.stream().sorted().toList() + ", in " + file.place() + ": name them in the mapping");
        }
        return new MappedFile(table, rows);
    }

    /** A row without the values that mean nothing. */
    TableRow clean(TableRow row) {
        if (table.empty().isEmpty()) {
            return row;
        }
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.values().removeAll(table.empty());
        return new TableRow(row.line(), cells);
    }

    /** The reference of the entry that a row is about; empty if the row has none of its columns. */
    String reference(TableRow row) {
        String whole = Reference.of(table.reference().stream()
                .flatMap(column -> row.value(column).stream())
                .toList());
        return table.referenceAfter()
                .filter(whole::contains)
                .map(before -> whole.substring(whole.lastIndexOf(before) + before.length()))
                .filter(rest -> !rest.isBlank())
                .orElse(whole);
    }

    /** Where a row stands, for a rejection. */
    String locator(TableRow row) {
        return rows.file().name() + ", line " + row.line();
    }
}
