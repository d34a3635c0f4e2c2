package org.demarche.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * A table in which an entry has as many rows as it has combinations of names, addresses, dates and numbers: puts each entry together and hands it on as the
 * element that the same list's XML has for it. What several rows repeat counts once. Two passes; in memory, the references, and the entries of which rows
 * are still to come, which is one where rows of an entry stand together.
 */
final class EntryTable {
    /** Most characters of the entries of which rows are still to come, each value counting {@link #VALUE} more. */
    private static final int MOST_OPEN = 128 << 20;
    /** What a value takes beside its characters. */
    private static final int VALUE = 32;

    private final RowTable rows;
    private final EntryColumns columns;
    private final RowCheck check;
    private final List<EntryColumns.Bound> groups;
    private final int mostOpen;

    EntryTable(RowTable rows, EntryColumns columns, RowCheck check) {
        this(rows, columns, check, MOST_OPEN);
    }

    EntryTable(RowTable rows, EntryColumns columns, RowCheck check, int mostOpen) {
        this.mostOpen = mostOpen;
        this.rows = rows;
        this.columns = columns;
        this.check = check;
        this.groups = columns.bind(rows.columns());
    }

    /** Tells rows of a layout from others. */
    interface RowCheck {
        /** What names the entry of a row; empty if the row does not say. */
        Optional<String> reference(TableRow row);

        /** Why a row is none of the layout: expected and found; empty if it is one. */
        Optional<String> fault(TableRow row);
    }

    /** Hands on every entry.
     * @throws DemarcheException if too many entries wait for rows; those before have been handed on then */
    void read(Listing listing, XmlList.EntryReader reader) {
        Pass pass = new Pass(listing, reader, ends());
        rows.forEach(pass::row, (locator, cause) -> {
            listing.row();
            listing.reject(locator, cause);
        });
    }

    /** One reading: the entries of which rows are still to come. */
    private final class Pass {
        private final Listing listing;
        private final XmlList.EntryReader reader;
        private final Map<String, Integer> ends;
        private final Map<String, Assembly> open = new HashMap<>();
        private int number;
        private long held;

        Pass(Listing listing, XmlList.EntryReader reader, Map<String, Integer> ends) {
            this.listing = listing;
            this.reader = reader;
            this.ends = ends;
        }

        void row(TableRow row) {
            listing.row(row);
            if (row.isBlank()) {
                listing.blank();
                return;
            }
            Optional<String> reference = check.reference(row);
            Optional<String> fault = check.fault(row);
            if (fault.isPresent() || reference.isEmpty()) {
                listing.reject(locator(row), fault.orElse("expected what names an entry, found nothing"));
                return;
            }
            number++;
            take(reference.get(), row);
        }

        private void take(String reference, TableRow row) {
            listing.about(reference);
            Assembly entry = open.computeIfAbsent(reference, key -> new Assembly(row));
            held += entry.add(row, listing);
            refuseTooScattered(held);
            if (ends.getOrDefault(reference, number) == number) {
                open.remove(reference);
                held -= entry.held;
                entry.handOn(listing, reader);
            }
        }
    }

    /** The last row of each entry, by its number among those of the layout, from 1. */
    private Map<String, Integer> ends() {
        Map<String, Integer> ends = new HashMap<>();
        int[] at = {0};
        rows.forEach(
                row -> {
                    if (!row.isBlank() && check.fault(row).isEmpty()) {
                        check.reference(row).ifPresent(reference -> ends.put(reference, ++at[0]));
                    }
                },
                (locator, cause) -> {});
        return ends;
    }

    private String locator(TableRow row) {
        return rows.file().name() + ", line " + row.line();
    }

    private void refuseTooScattered(long held) {
        if (held > mostOpen) {
            throw new DemarcheException(
                    ErrorCode.TOO_LARGE,
                    "expected the rows of an entry to stand together, found more than " + mostOpen
                            + " characters of entries whose rows do not in "
                            + rows.file().place() + ": sort the table by what names an entry, or fetch it again");
        }
    }

    /** An entry of which rows come. */
    private final class Assembly {
        private final String start;
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private final List<Set<List<String>>> said = new ArrayList<>();
        private int characters;
        private int held;

        Assembly(TableRow first) {
            start = locator(first);
            groups.forEach(group -> said.add(new LinkedHashSet<>()));
        }

        /** Takes what a row says that none before it said; gives how much that is to hold. */
        int add(TableRow row, Listing listing) {
            int before = held;
            for (int group = 0; group < groups.size() && characters <= Limits.LONGEST_ROW; group++) {
                EntryColumns.Bound columns = groups.get(group);
                List<String> values = columns.values(row);
                if (!isBlank(values) && said.get(group).add(values)) {
                    hold(values);
                    if (columns.element().equals(EntryColumns.ENTRY)) {
                        once(columns.attributes(values), row, listing);
                    }
                }
            }
            return held - before;
        }

        private void hold(List<String> values) {
            for (String value : values) {
                characters += value.length();
                held += value.length() + VALUE;
            }
        }

        private static boolean isBlank(List<String> values) {
            for (String value : values) {
                if (!value.isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        /** Takes values of which an entry has but one. */
        private void once(Map<String, String> values, TableRow row, Listing listing) {
            values.forEach((name, value) -> {
                String first = attributes.putIfAbsent(name, value);
                if (first != null && !first.equals(value)) {
                    listing.reject(
                            locator(row) + "/" + name,
                            "expected the value that the first rows of the entry have, found another");
                }
            });
        }

        void handOn(Listing listing, XmlList.EntryReader reader) {
            if (characters > Limits.LONGEST_ROW) {
                listing.reject(
                        start,
                        "expected an entry of at most " + Limits.LONGEST_ROW + " characters, found a longer one");
                return;
            }
            List<XmlElement> children = new ArrayList<>();
            for (int group = 0; group < groups.size(); group++) {
                EntryColumns.Bound columns = groups.get(group);
                if (!columns.element().equals(EntryColumns.ENTRY)) {
                    said.get(group).forEach(values -> children.add(columns.element(values)));
                }
            }
            reader.read(new XmlElement(columns.element(), attributes, "", children), start, rows.file(), listing);
        }
    }
}
