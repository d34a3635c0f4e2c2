package org.demarche.lists;

import java.util.Optional;
import org.demarche.model.DemarcheException;

/** Finds the one table in what stands at a place whose columns may be named under a title. */
final class TitledTable {
    private TitledTable() {}

    /** The table, if the one file is CSV with that character between values, a spreadsheet of OpenDocument or a workbook, and names the columns in its first rows.
     * @throws DemarcheException if it is damaged, has no rows, or is beyond a limit */
    static Optional<RowTable> find(FoundFiles found, TableHead head, char separator) {
        Optional<RawFile> file = found.single();
        if (file.filter(OdsContent::is).isPresent()) {
            return file.filter(each -> OdsTable.names(each, head)).map(each -> OdsTable.open(each, head));
        }
        if (file.filter(Workbook::is).isPresent()) {
            return file.filter(each -> SheetTable.names(each, head)).map(each -> SheetTable.open(each, head));
        }
        return csv(found, head, separator);
    }

    /** The table, if the one file is CSV with that character between values and names the columns in its first rows.
     * @throws DemarcheException if it is damaged, has no rows, or is beyond a limit */
    static Optional<RowTable> csv(FoundFiles found, TableHead head, char separator) {
        return found.single()
                .filter(each -> !Workbook.is(each) && head.isIn(each, separator))
                .map(each -> CsvTable.open(each, separator, head))
                .map(TitledTable::withRows);
    }

    /** IANA media type of the file of a table. */
    static String mediaType(RowTable table) {
        if (OdsContent.is(table.file())) {
            return OdsContent.MEDIA_TYPE;
        }
        return Workbook.is(table.file())
                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                : "text/csv";
    }

    private static RowTable withRows(RowTable table) {
        if (!table.hasRows()) {
            throw RowTable.empty(table.file());
        }
        return table;
    }
}
