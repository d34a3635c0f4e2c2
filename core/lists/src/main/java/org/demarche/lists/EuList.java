package org.demarche.lists;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Origin;
import org.demarche.model.Period;

/** The consolidated list of the European Union's financial sanctions, in the XML 1.1 and the CSV of its files database. */
final class EuList {
    private static final XmlList.Layout LAYOUT =
            new XmlList.Layout("export", "sanctionEntity", Optional.of("generationDate"));

    private static final ListDescription DESCRIPTION = new ListDescription(
            "eu-fsf",
            "EU Consolidated Financial Sanctions List",
            "Council of the European Union",
            "European Commission",
            Optional.of("https://webgate.ec.europa.eu/fsd/fsf"),
            "application/xml",
            "EU sanctions programme",
            Origin.list("eu-xml", "1"));

    private static final Origin TABLE = Origin.list("eu-csv", "1");

    private EuList() {}

    /** The list, if the one file has the root of this layout. */
    static Optional<ListSource> recognise(FoundFiles found) {
        return XmlList.recognise(found, LAYOUT, DESCRIPTION, EuEntry::read);
    }

    /** The list, if the one file is a table with the columns of this layout. */
    static Optional<ListSource> recogniseTable(FoundFiles found) {
        return TitledTable.csv(found, EuColumns.HEAD, ';')
                .or(() -> TitledTable.csv(found, EuColumns.OLD_HEAD, ';'))
                .map(rows -> new ReadyList(
                        DESCRIPTION.as(TitledTable.mediaType(rows), TABLE),
                        published(rows).orElse(found.published()),
                        List.of(rows.file()),
                        listing ->
                                new EntryTable(rows, EuColumns.COLUMNS, new EuColumns()).read(listing, EuEntry::read)));
    }

    private static Optional<Period> published(RowTable rows) {
        String[] first = {""};
        rows.forEach(
                row -> first[0] = first[0].isEmpty() ? EuColumns.published(row).orElse("") : first[0],
                (locator, cause) -> {});
        return TitleDay.day(first[0]);
    }
}
