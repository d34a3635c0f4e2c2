package org.demarche.lists;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Origin;

/** The UK Sanctions List in the XML and the tables (CSV, ODS) of the Foreign, Commonwealth and Development Office. */
final class UkList {
    private static final XmlList.Layout LAYOUT =
            new XmlList.Layout("Designations", "Designation", Optional.of("dateGenerated"));

    private static final ListDescription DESCRIPTION = new ListDescription(
            "uk-sl",
            "UK Sanctions List",
            "United Kingdom Foreign, Commonwealth and Development Office",
            "UK Foreign, Commonwealth and Development Office",
            Optional.of("https://www.gov.uk/government/publications/the-uk-sanctions-list"),
            "application/xml",
            "UK sanctions regime",
            Origin.list("uk-xml", "1"));

    private static final Origin TABLE = Origin.list("uk-table", "1");

    private static final EntryTable.RowCheck CHECK =
            new UkColumns.Check("Unique ID", "Designation Type", List.of("Last Updated", "Date Designated"));

    private UkList() {}

    /** The list, if the one file has the root of this layout. */
    static Optional<ListSource> recognise(FoundFiles found) {
        return XmlList.recognise(found, LAYOUT, DESCRIPTION, UkEntry::read);
    }

    /** The list, if the one file is a table with the columns of this layout under the day of the report. */
    static Optional<ListSource> recogniseTable(FoundFiles found) {
        return TitledTable.find(found, UkColumns.HEAD, ',')
                .map(rows -> new ReadyList(
                        DESCRIPTION.as(TitledTable.mediaType(rows), TABLE),
                        TitleDay.of(rows.title()).orElse(found.published()),
                        List.of(rows.file()),
                        listing -> new EntryTable(rows, UkColumns.COLUMNS, CHECK).read(listing, UkEntry::read)));
    }
}
