package org.demarche.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityType;
import org.demarche.model.ErrorCode;
import org.demarche.model.Origin;
import org.demarche.model.Period;

/**
 * A list of OFAC in its enhanced XML, root {@code sanctionsData}: the layout that says which parties of the list own, control or act for each other. Opening reads the
 * file once, so that a damaged one is refused and the entries to which relationships lead are known.
 */
final class EnhancedList {
    private static final String ROOT = "sanctionsData";
    private static final String ENTRY = "entity";
    private static final String INFORMATION = "publicationInfo";
    private static final String DESIGNATED = "SDN List";
    private static final Origin ORIGIN = Origin.list("ofac-enhanced-xml", "1");

    private EnhancedList() {}

    /** The list, if the one file has the root of this layout. */
    static Optional<ListSource> recognise(FoundFiles found) {
        return found.markup(ROOT).map(file -> open(file, found.published()));
    }

    private static ListSource open(RawFile file, Period fallback) {
        int[] entries = {0};
        Map<String, EntityType> types = new HashMap<>();
        Period[] published = {fallback};
        OfacVariant[] variant = {OfacVariant.ofFile(file.name())};
        elements(file, Set.of(INFORMATION, ENTRY), found -> {
            XmlElement element = found.element();
            if (element.name().equals(ENTRY)) {
                entries[0]++;
                learn(found, types);
            } else {
                element.value("dataAsOf").flatMap(UnList::day).ifPresent(day -> published[0] = day);
                variant[0] = variant(element).orElse(variant[0]);
            }
        });
        if (entries[0] == 0) {
            throw new DemarcheException(
                    ErrorCode.WRONG_LAYOUT,
                    "expected elements " + ENTRY + ", found none in " + file.place() + ": fetch the file again");
        }
        return new ReadyList(
                variant[0].description(ORIGIN), published[0], List.of(file), listing -> read(file, types, listing));
    }

    /** The list that the file says it was drawn from. */
    private static Optional<OfacVariant> variant(XmlElement information) {
        List<String> lists = information
                .first("filters")
                .flatMap(filters -> filters.first("sanctionsLists"))
                .map(XmlElement::values)
                .orElse(List.of());
        return lists.isEmpty()
                ? Optional.empty()
                : Optional.of(lists.contains(DESIGNATED) ? OfacVariant.DESIGNATED : OfacVariant.OTHERS);
    }

    private static void read(RawFile file, Map<String, EntityType> types, Listing listing) {
        elements(file, Set.of(ENTRY), found -> {
            listing.row(found.element());
            String locator = ENTRY + "[" + found.number() + "]";
            if (found.complete()) {
                EnhancedEntry.read(found.element(), locator, file, types, listing);
            } else {
                listing.reject(
                        locator,
                        "expected an entry of at most " + Limits.LONGEST_ROW + " characters, found a longer one");
            }
        });
    }

    /** Notes the kind of an entry to which a relationship may lead. */
    private static void learn(XmlPull.Entry found, Map<String, EntityType> types) {
        XmlElement entry = found.element();
        entry.attribute("id")
                .filter(id -> found.complete() && EnhancedEntry.caption(entry).isPresent())
                .ifPresent(id -> types.put(id, EnhancedEntry.type(entry)));
    }

    private static void elements(RawFile file, Set<String> names, Consumer<XmlPull.Entry> sink) {
        try (XmlPull pull = XmlPull.open(file)) {
            pull.root();
            pull.each(names, sink);
        }
    }
}
