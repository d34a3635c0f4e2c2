package org.demarche.lists;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
        void read(XmlElement entry, String locator, Listing listing);
    }

    /**
     * Reads the whole file once, so that a damaged one is refused before anything of it is handed on.
     *
     * @param entry name of the element of an entry, wherever it stands
     * @param day when the list came out, by the attributes of the root
     * @param fallback when it came out, if the root does not say
     * @throws DemarcheException if it is damaged, has no entry, or is beyond a limit
     */
    static ListSource open(
            ListDescription description,
            RawFile file,
            String entry,
            Function<Map<String, String>, Optional<Period>> day,
            Period fallback,
            EntryReader reader) {
        int[] entries = {0};
        Period published;
        try (XmlPull pull = XmlPull.open(file)) {
            published = day.apply(pull.root().attributes()).orElse(fallback);
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
                listing.row();
                String locator = name + "[" + found.number() + "]";
                if (found.complete()) {
                    reader.read(found.element(), locator, listing);
                } else {
                    listing.reject(
                            locator,
                            "expected an entry of at most " + Limits.LONGEST_ROW + " characters, found a longer one");
                }
            });
        }
    }
}
