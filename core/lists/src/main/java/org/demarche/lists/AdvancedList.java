package org.demarche.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Origin;
import org.demarche.model.Period;

/**
 * A list of OFAC in its advanced XML, root {@code Sanctions}, where parties, papers, places, relationships and listings stand apart and name each other by numbers. Opening reads
 * the file once, so that a damaged one is refused; reading goes through it three times: for what numbers mean, for the parties, and for what is said of them.
 * In memory, the numbers of the parties and the words of the places.
 */
final class AdvancedList {
    private static final String ROOT = "Sanctions";
    private static final String PARTY = "DistinctParty";
    private static final String DAY = "DateOfIssue";
    private static final Origin ORIGIN = Origin.list("ofac-advanced-xml", "1");

    private AdvancedList() {}

    /** The list, if the one file has the root of this layout. */
    static Optional<ListSource> recognise(FoundFiles found) {
        return found.markup(ROOT).map(file -> open(file, found.published()));
    }

    private static ListSource open(RawFile file, Period fallback) {
        int[] entries = {0};
        Period[] published = {fallback};
        elements(file, Set.of(DAY, PARTY), found -> {
            if (found.element().name().equals(PARTY)) {
                entries[0]++;
            } else {
                AdvancedDate.day(found.element()).flatMap(Period::tryParse).ifPresent(day -> published[0] = day);
            }
        });
        if (entries[0] == 0) {
            throw new DemarcheException(
                    ErrorCode.WRONG_LAYOUT,
                    "expected elements " + PARTY + ", found none in " + file.place() + ": fetch the file again");
        }
        return new ReadyList(
                OfacVariant.ofFile(file.name()).description(ORIGIN),
                published[0],
                List.of(file),
                listing -> read(file, listing));
    }

    private static void read(RawFile file, Listing listing) {
        AdvancedValues values = new AdvancedValues();
        elements(file, AdvancedValues.ELEMENTS, found -> values.add(found.element()));
        elements(file, Set.of(PARTY), found -> {
            listing.row(found.element());
            String locator = PARTY + "[" + found.number() + "]";
            if (found.complete()) {
                AdvancedParty.read(found.element(), locator, file, values, listing);
            } else {
                listing.reject(
                        locator,
                        "expected an entry of at most " + Limits.LONGEST_ROW + " characters, found a longer one");
            }
        });
        AdvancedLinks links = new AdvancedLinks(file, values, listing);
        elements(file, AdvancedLinks.ELEMENTS, links::read);
    }

    private static void elements(RawFile file, Set<String> names, Consumer<XmlPull.Entry> sink) {
        try (XmlPull pull = XmlPull.open(file)) {
            pull.root();
            pull.each(names, sink);
        }
    }
}
