package org.demarche.lists;

import java.util.Locale;
import java.util.Optional;
import org.demarche.model.Origin;

/** The two lists that OFAC publishes, each in several layouts. An entry has the same record id in all of them, so that versions compare. */
enum OfacVariant {
    /** The Specially Designated Nationals. */
    DESIGNATED("us-ofac-sdn", "OFAC Specially Designated Nationals and Blocked Persons List"),
    /** All others. */
    OTHERS("us-ofac-cons", "OFAC Consolidated Sanctions List (non-SDN)");

    /** Who publishes the files. */
    static final String PUBLISHER = "US Department of the Treasury, Office of Foreign Assets Control";
    /** Where the files are. */
    static final String ADDRESS = "https://www.treasury.gov/ofac/downloads/";

    private static final String OTHERS_NAME = "cons";

    private final String id;
    private final String title;

    OfacVariant(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Short name of the list. */
    String id() {
        return id;
    }

    /** What the list is called. */
    String title() {
        return title;
    }

    /** Which list a file holds that does not say so: the names of those of the second start with {@code cons}. */
    static OfacVariant ofFile(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith(OTHERS_NAME) ? OTHERS : DESIGNATED;
    }

    /** The list in one of its layouts in XML. */
    ListDescription description(Origin origin) {
        return new ListDescription(
                id,
                title,
                OfacList.AUTHORITY,
                PUBLISHER,
                Optional.of(ADDRESS),
                "application/xml",
                OfacReader.PROGRAMME,
                origin);
    }
}
