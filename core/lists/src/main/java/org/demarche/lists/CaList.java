package org.demarche.lists;

import java.util.Optional;
import org.demarche.model.Origin;

/** Canada's Consolidated Autonomous Sanctions List in the XML of Global Affairs Canada: the schedules of the regulations under the Special Economic Measures Act. */
final class CaList {
    private static final XmlList.Layout LAYOUT = new XmlList.Layout("data-set", "record", Optional.empty());

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
        return XmlList.recognise(found, LAYOUT, DESCRIPTION, CaEntry::read);
    }
}
