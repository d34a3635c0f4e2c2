package org.demarche.lists;

import java.util.Optional;
import org.demarche.model.Origin;

/** Canada's Consolidated Autonomous Sanctions List in the XML of Global Affairs Canada: the schedules of the regulations under the Special Economic Measures Act. */
final class CaList {
    private static final String ROOT = "data-set";
    private static final String ENTRY = "record";

    private static final ListDescription DESCRIPTION = new ListDescription(
            "ca-sema",
            "Consolidated Canadian Autonomous Sanctions List",
            "Governor in Council of Canada",
            "Global Affairs Canada",
            Optional.of(
                    "https://www.international.gc.ca/world-monde/international_relations-relations_internationales/sanctions/consolidated-consolide.aspx"),
            "application/xml",
            "Canadian sanctions regime",
            Origin.list("ca-sema-xml", "1"));

    private CaList() {}

    /** The list, if the one file has the root of this layout. The file does not say when it came out. */
    static Optional<ListSource> recognise(FoundFiles found) {
        return found.markup(ROOT)
                .map(file -> XmlList.open(
                        DESCRIPTION,
                        file,
                        ENTRY,
                        root -> Optional.empty(),
                        found.published(),
                        (entry, locator, listing) -> CaEntry.read(entry, locator, file, listing)));
    }
}
