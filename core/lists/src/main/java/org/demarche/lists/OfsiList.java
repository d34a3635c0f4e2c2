package org.demarche.lists;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Origin;

/** The UK's Consolidated List of Financial Sanctions Targets as the table (CSV, ODS) of the Office of Financial Sanctions Implementation, in its form of 2022. */
final class OfsiList {
    private static final TableHead HEAD = TableHead.naming(
            "Group ID", "Name 6", "Alias Type", "Group Type", "Regime", "Listed On", "Other Information");

    private static final ListDescription DESCRIPTION = new ListDescription(
            "uk-ofsi",
            "UK Consolidated List of Financial Sanctions Targets",
            "United Kingdom HM Treasury, Office of Financial Sanctions Implementation",
            "UK Office of Financial Sanctions Implementation",
            Optional.of("https://www.gov.uk/government/publications/financial-sanctions-consolidated-list-of-targets"),
            "text/csv",
            "UK financial sanctions regime",
            Origin.list("uk-ofsi-table", "1"));

    private static final EntryTable.RowCheck CHECK = new UkColumns.Check(
            "Group ID", "Group Type", List.of("Listed On", "UK Sanctions List Date Designated", "Last Updated"));

    private OfsiList() {}

    /** The list, if the one file is a table with the columns of this layout under the day of its last change. */
    static Optional<ListSource> recognise(FoundFiles found) {
        return TitledTable.find(found, HEAD, ',')
                .map(rows -> new ReadyList(
                        DESCRIPTION.as(TitledTable.mediaType(rows), DESCRIPTION.origin()),
                        TitleDay.of(rows.title()).orElse(found.published()),
                        List.of(rows.file()),
                        listing -> new EntryTable(rows, OfsiEntry.COLUMNS, CHECK).read(listing, OfsiEntry::read)));
    }
}
