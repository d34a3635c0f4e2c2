package org.demarche.lists;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.EntityType;
import org.demarche.model.Origin;

/**
 * Australia's Consolidated List as the workbook or CSV of the Department of Foreign Affairs and Trade. A row is a name: rows whose references differ only in the
 * letters behind the number (1, 1a, 1b) are one entry and repeat what is said of the party. In memory, the numbers and names of the entries.
 */
final class AuList {
    static final String REFERENCE = "Reference";
    static final String NAME = "Name of Individual or Entity";
    static final String TYPE = "Type";
    static final String NAME_TYPE = "Name Type";

    private static final Pattern NUMBER = Pattern.compile("(\\d+)[\\p{L}\\d]*");
    private static final String[] COLUMNS = {REFERENCE, NAME, TYPE, NAME_TYPE};
    private static final ListDescription DESCRIPTION = new ListDescription(
            "au-dfat",
            "Australian Consolidated List",
            "Australian Minister for Foreign Affairs",
            "Australian Department of Foreign Affairs and Trade",
            Optional.of("https://www.dfat.gov.au/international-relations/security/sanctions/consolidated-list"),
            "text/csv",
            "Australian sanctions regime",
            Origin.list("au-dfat-table", "1"));

    private final RowTable rows;

    private AuList(RowTable rows) {
        this.rows = rows;
    }

    /** The list, if the one file is a table or a workbook with the columns of this layout. The file does not say when it came out. */
    static Optional<ListSource> recognise(FoundFiles found) {
        return table(found)
                .map(rows -> new ReadyList(
                        DESCRIPTION,
                        found.published(),
                        List.of(rows.file()),
                        listing -> new AuList(rows).read(listing)));
    }

    private static Optional<RowTable> table(FoundFiles found) {
        Optional<RowTable> sheet = found.single().filter(Workbook::is).map(Workbook::open);
        return sheet.isPresent()
                ? sheet.filter(rows -> rows.columns()
                        .containsAll(
                                List.of(COLUMNS).stream().map(FileStart::key).toList()))
                : found.table(COLUMNS).map(CsvTable::open);
    }

    /** The number of the entry of a row; empty if its reference is none. */
    private static Optional<String> number(TableRow row) {
        return row.value(REFERENCE)
                .map(NUMBER::matcher)
                .filter(Matcher::matches)
                .map(reference -> reference.group(1));
    }

    private void read(Listing listing) {
        Map<String, String> captions = captions();
        Map<String, EntityType> entries = new HashMap<>();
        Set<String> refused = new HashSet<>();
        AuEntry.Said said = new AuEntry.Said();
        rows.forEach(
                row -> {
                    listing.row(row);
                    if (row.isBlank()) {
                        listing.blank();
                        return;
                    }
                    row(row, listing, captions, entries, refused, said);
                },
                (locator, cause) -> {
                    listing.row();
                    listing.reject(locator, cause);
                });
    }

    private void row(
            TableRow row,
            Listing listing,
            Map<String, String> captions,
            Map<String, EntityType> entries,
            Set<String> refused,
            AuEntry.Said said) {
        String locator = rows.file().name() + ", line " + row.line();
        Optional<String> number = number(row);
        Optional<EntityType> type = type(row);
        if (number.isEmpty() || row.value(NAME).isEmpty() || type.isEmpty()) {
            listing.reject(
                    locator,
                    "expected a reference that starts with a number, a name and the type Individual or Entity, found none of one of them");
            return;
        }
        String entry = number.get();
        if (!entries.containsKey(entry) && !refused.contains(entry)) {
            listing.entry(
                            locator,
                            entry,
                            type.get(),
                            captions.getOrDefault(entry, ""),
                            rows.file().content().address())
                    .ifPresentOrElse(writer -> entries.put(entry, type.get()), () -> refused.add(entry));
            said.next(entry);
        }
        if (entries.containsKey(entry)) {
            EntryWriter writer = listing.writer(entry, entries.getOrDefault(entry, type.get()));
            new AuEntry(listing, writer, rows.file().content().address(), row, said.of(entry)).write();
        } else {
            listing.reject(locator, "expected a row of an entry that can be read, found one of another");
        }
    }

    private static Optional<EntityType> type(TableRow row) {
        return row.value(TYPE).flatMap(type -> switch (FileStart.key(type)) {
            case "individual" -> Optional.of(EntityType.PERSON);
            case "entity" -> Optional.of(EntityType.ORGANIZATION);
            case "vessel" -> Optional.of(EntityType.VESSEL);
            default -> Optional.empty();
        });
    }

    /** The primary name of each entry, or else its first. */
    private Map<String, String> captions() {
        Map<String, String> captions = new HashMap<>();
        Set<String> primary = new HashSet<>();
        rows.forEach(
                row -> number(row)
                        .ifPresent(entry -> row.value(NAME).ifPresent(name -> {
                            captions.putIfAbsent(entry, name);
                            if (AuEntry.isPrimary(row) && primary.add(entry)) {
                                captions.put(entry, name);
                            }
                        })),
                (locator, cause) -> {});
        return captions;
    }
}
