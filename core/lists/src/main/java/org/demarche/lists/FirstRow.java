package org.demarche.lists;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns that the first row of a table names, told without reading the rest. */
final class FirstRow {
    private FirstRow() {}

    /**
     * The columns, by {@link FileStart#key}; none if the file is no table.
     *
     * @param separator what stands between values, if it is CSV
     * @throws org.demarche.model.DemarcheException if it is a damaged workbook
     */
    static Set<String> columns(RawFile file, char separator) {
        if (OdsContent.is(file)) {
            return named(OdsTable.firstRow(file));
        }
        if (Workbook.is(file)) {
            return named(SheetTable.firstRow(file));
        }
        FileStart start = FileStart.of(file);
        return start.isMarkup() || start.isJson()
                ? Set.of()
                : named(start.rows(1, separator).stream().flatMap(List::stream).toList());
    }

    private static Set<String> named(List<String> cells) {
        return cells.stream().map(FileStart::key).filter(key -> !key.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
