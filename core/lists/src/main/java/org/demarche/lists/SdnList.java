package org.demarche.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Origin;
import org.demarche.model.Period;

/**
 * A list of OFAC in the XML of {@code sdn.xsd}: {@code sdn.xml}, or {@code consolidated.xml} with the others. Opening reads the file once, so that a damaged one is
 * refused; reading goes through it twice, first for the names to which entries link.
 */
final class SdnList {
    private static final String ROOT = "sdnList";
    private static final String ENTRY = "sdnEntry";
    private static final String INFORMATION = "publshInformation"; // so it is written in the layout
    private static final Origin ORIGIN = Origin.list("ofac-xml", "1");
    private static final Pattern DAY = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");

    private SdnList() {}

    /** The list, if the one file has the root of this layout. */
    static Optional<ListSource> recognise(FoundFiles found) {
        return found.markup(ROOT).map(file -> open(file, found.published()));
    }

    private static ListSource open(RawFile file, Period fallback) {
        int[] entries = {0};
        Period[] published = {fallback};
        try (XmlPull pull = XmlPull.open(file)) {
            pull.root();
            pull.each(Set.of(INFORMATION, ENTRY), found -> {
                if (found.element().name().equals(ENTRY)) {
                    entries[0]++;
                } else {
                    found.element().value("Publish_Date").flatMap(SdnList::day).ifPresent(day -> published[0] = day);
                }
            });
        }
        if (entries[0] == 0) {
            throw new DemarcheException(
                    ErrorCode.WRONG_LAYOUT,
                    "expected elements " + ENTRY + ", found none in " + file.place() + ": fetch the file again");
        }
        ListDescription description = OfacVariant.ofFile(file.name()).description(ORIGIN);
        return new ReadyList(description, published[0], List.of(file), listing -> read(file, listing));
    }

    private static void read(RawFile file, Listing listing) {
        EntryNames names = new EntryNames();
        entries(
                file,
                found -> SdnEntry.caption(found.element())
                        .ifPresent(name -> found.element()
                                .value("uid")
                                .ifPresent(uid -> names.add(name, SdnEntry.type(found.element()), listing.id(uid)))));
        OfacRemarks remarks = new OfacRemarks(names::named);
        entries(file, found -> {
            listing.row(found.element());
            String locator = ENTRY + "[" + found.number() + "]";
            if (found.complete()) {
                SdnEntry.read(found.element(), locator, file, remarks, listing);
            } else {
                listing.reject(
                        locator,
                        "expected an entry of at most " + Limits.LONGEST_ROW + " characters, found a longer one");
            }
        });
    }

    private static void entries(RawFile file, Consumer<XmlPull.Entry> sink) {
        try (XmlPull pull = XmlPull.open(file)) {
            pull.root();
            pull.each(Set.of(ENTRY), sink);
        }
    }

    /** A day as the United States write it. */
    static Optional<Period> day(String text) {
        Matcher day = DAY.matcher(text);
        return day.matches()
                ? Period.tryParse(day.group(3) + "-" + day.group(1) + "-" + day.group(2))
                : Optional.empty();
    }
}
