package org.demarche.lists;

import java.util.Optional;
import org.demarche.model.Origin;

/** The consolidated list of the European Union's financial sanctions, in the XML of its files database, version 1.1. */
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

    private EuList() {}

    /** The list, if the one file has the root of this layout. */
    static Optional<ListSource> recognise(FoundFiles found) {
        return XmlList.recognise(found, LAYOUT, DESCRIPTION, EuEntry::read);
    }
}
