package org.demarche.lists;

import java.util.Optional;
import org.demarche.model.Origin;

/** The UK Sanctions List in the XML of the Foreign, Commonwealth and Development Office. */
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

    private UkList() {}

    /** The list, if the one file has the root of this layout. */
    static Optional<ListSource> recognise(FoundFiles found) {
        return XmlList.recognise(found, LAYOUT, DESCRIPTION, UkEntry::read);
    }
}
