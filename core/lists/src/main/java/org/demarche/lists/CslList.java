package org.demarche.lists;

import java.util.List;
import java.util.Optional;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Origin;
import org.demarche.model.Period;

/**
 * The Consolidated Screening List of the United States in CSV: one table of the lists of the Departments of the Treasury, State and Commerce. The
 * names to which entries link are learnt when the file is checked.
 */
final class CslList {
    private static final String[] MARKS = {"_id", "source", "entity_number", "alt_names", "source_list_url"};
    private static final List<String> NEEDED = List.of("name", "type", "programs", "addresses", "start_date", "ids");

    private static final ListDescription DESCRIPTION = new ListDescription(
            "us-csl",
            "US Consolidated Screening List",
            "United States Government",
            "US Department of Commerce, International Trade Administration",
            Optional.of("https://www.trade.gov/consolidated-screening-list"),
            "text/csv",
            "US list or programme",
            Origin.list("us-csl-csv", "1"));

    private CslList() {}

    /** The list, if the one file is a table that names its columns. */
    static Optional<ListSource> recognise(FoundFiles found) {
        return found.table(MARKS).map(file -> open(file, found.published()));
    }

    private static ListSource open(RawFile file, Period published) {
        FileStart start = FileStart.of(file);
        for (String column : NEEDED) {
            if (!start.names(column)) {
                throw new DemarcheException(
                        ErrorCode.WRONG_LAYOUT,
                        "expected the column " + column + ", found none of that name in the first row of "
                                + file.place() + ": fetch the file again");
            }
        }
        EntryNames names = new EntryNames();
        CsvTable table = CsvTable.open(file, ',', TableHead.FIRST, row -> add(row, names));
        if (!table.hasRows()) {
            throw RowTable.empty(file);
        }
        return new ReadyList(DESCRIPTION, published, List.of(file), listing -> read(table, names, listing));
    }

    private static void add(TableRow row, EntryNames names) {
        CslEntry.reference(row)
                .ifPresent(reference -> row.value("name")
                        .ifPresent(
                                name -> names.add(name, CslEntry.type(row), Listing.id(DESCRIPTION.id(), reference))));
    }

    private static void read(CsvTable table, EntryNames names, Listing listing) {
        OfacRemarks remarks = new OfacRemarks(names::named);
        table.forEach(
                row -> {
                    listing.row(row);
                    if (row.isBlank()) {
                        listing.blank();
                    } else {
                        CslEntry.read(row, table, remarks, listing);
                    }
                },
                (locator, cause) -> {
                    listing.row();
                    listing.reject(locator, cause);
                });
    }
}
