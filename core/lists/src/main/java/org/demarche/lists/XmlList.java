package org.demarche.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Period;

/** Opens lists in XML that have one element an entry. */
final class XmlList {
    private XmlList() {}

    /** Makes the claims of one entry. */
    @FunctionalInterface
    interface EntryReader {
        /** Hands everything in the element to the listing; the locator names it by its place among the entries. */
        void read(XmlElement entry, String locator, RawFile file, Listing listing);
    }

    /**
     * A layout in one file of XML.
     *
     * @param root name of the outermost element, by which it is told
     * @param entry name of the element of an entry, wherever it stands
     * @param day attribute of the root that says when the list came out; empty if none does
     */
    record Layout(String root, String entry, Optional<String> day) {}

    /**
     * The list, if the one file has the root of the layout. Reads the whole file once, so that a damaged one is refused before anything of it is handed on.
     *
     * @throws DemarcheException if it is damaged, has no entry, or is beyond a limit
     */
    static Optional<ListSource> recognise(
            FoundFiles found, Layout layout, ListDescription description, EntryReader reader) {
        return found.markup(layout.root()).map(file -> open(file, layout, description, found.published(), reader));
    }

    private static ListSource open(
            RawFile file, Layout layout, ListDescription description, Period fallback, EntryReader reader) {
        String entry = layout.entry();
        int[] entries = {0};
        Period published;
        try (XmlPull pull = XmlPull.open(file)) {
            Map<String, String> root = pull.root().attributes();
            published = layout.day()
                    .flatMap(day -> Optional.ofNullable(root.get(day)))
                    .flatMap(UnList::day)
                    .orElse(fallback);
            pull.each(Set.of(entry), found -> entries[0]++);
        }
        if (entries[0] == 0) {
            throw new DemarcheException(
                    ErrorCode.WRONG_LAYOUT,
                    "expected elements " + entry + ", found none in " + file.place() + ": fetch the file again");
        }
        return new ReadyList(description, published, List.of(file), listing -> read(file, entry, reader, listing));
    }

    private static void read(RawFile file, String name, EntryReader reader, Listing listing) {
        try (XmlPull pull = XmlPull.open(file)) {
            pull.root();
            pull.each(Set.of(name), found -> {
                listing.row(found.element());
                String locator = name + "[" + found.number() + "]";
                if (found.complete()) {
                    reader.read(found.element(), locator, file, listing);
                } else {
                    listing.reject(
                            locator,
                            "expected an entry of at most " + Limits.LONGEST_ROW + " characters, found a longer one");
                }
            });
        }
    }
}
