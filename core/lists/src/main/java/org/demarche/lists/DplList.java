package org.demarche.lists;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Origin;
import org.demarche.model.RecordId;

/**
 * The Denied Persons List of the United States, {@code dpl.txt}: values between tabs, in quotation marks. A row for each address; the rows of one name and one
 * effective date are one entry. See 15 CFR 764.3(a)(2).
 */
final class DplList {
    private static final String[] MARKS = {"Name", "Street_Address", "Effective_Date", "FR_Citation"};
    private static final List<String> NEEDED = List.of(
            "City", "State", "Country", "Postal_Code", "Expiration_Date", "Standard_Order", "Last_Update", "Action");

    private static final ListDescription DESCRIPTION = new ListDescription(
            "us-dpl",
            "US Denied Persons List",
            "Bureau of Industry and Security",
            "US Department of Commerce, Bureau of Industry and Security",
            Optional.of("https://www.bis.gov/dpl/dpl.txt"),
            "text/tab-separated-values",
            "US denial of export privileges",
            Origin.list("us-dpl-txt", "1"));

    private DplList() {}

    /** The list, if the one file is a table between tabs that names its columns. */
    static Optional<ListSource> recognise(FoundFiles found) {
        return found.single()
                .filter(file -> FileStart.of(file).namesBetweenTabs(MARKS))
                .map(file -> open(file, found));
    }

    private static ListSource open(RawFile file, FoundFiles found) {
        CsvTable table = CsvTable.open(file, '\t');
        for (String column : NEEDED) {
            if (!table.columns().contains(FileStart.key(column))) {
                throw new DemarcheException(
                        ErrorCode.WRONG_LAYOUT,
                        "expected the column " + column + ", found none of that name in the first row of "
                                + file.place() + ": fetch the file again");
            }
        }
        if (!table.hasRows()) {
            throw RowTable.empty(file);
        }
        return new ReadyList(DESCRIPTION, found.published(), List.of(file), listing -> read(table, listing));
    }

    /** In memory, the references of the entries and a number for each row, by which a row that comes again is told. */
    private static void read(CsvTable table, Listing listing) {
        Set<RecordId> entries = new HashSet<>();
        Set<String> rows = new HashSet<>();
        table.forEach(
                row -> {
                    listing.row(row);
                    if (row.isBlank()) {
                        listing.blank();
                    } else if (!rows.add(DplEntry.hash(row))) {
                        listing.reject(table.locator(row.line()), "expected each row once, found it again");
                    } else {
                        DplEntry.read(row, table, entries, listing);
                    }
                },
                (locator, cause) -> {
                    listing.row();
                    listing.reject(locator, cause);
                });
    }
}
