package org.demarche.lists;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.EntityType;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;

/** The entries of one OFAC list: which numbers there are, and which names are those of exactly one entry. Not safe for use by several threads. */
final class OfacEntries {
    private static final int LONGEST_NAME = 500;

    private final String list;
    private final Tally tally;
    private final Map<String, OfacRow> byNumber = new HashMap<>();
    private final EntryNames names = new EntryNames();

    OfacEntries(String list, Tally tally) {
        this.list = list;
        this.tally = tally;
    }

    /** Takes a row of the file of entries and hands on its record, or rejects it. */
    void declare(OfacRow row) {
        Optional<String> name = row.value("SDN_Name").filter(value -> value.length() <= LONGEST_NAME);
        String locator = row.table().usualName() + ", line " + row.line();
        if (name.isEmpty()) {
            tally.reject(locator, "expected a name of 1 to " + LONGEST_NAME + " characters in SDN_Name, found none");
        } else if (byNumber.containsKey(row.entry())) {
            tally.reject(locator, "expected an ent_num that no row before has, found one again");
        } else {
            byNumber.put(row.entry(), row);
            names.add(name.get(), type(row), id(row.entry()));
            tally.entry();
            tally.accept(SourceRecord.entry(id(row.entry()), type(row), name.get(), row.document()));
        }
    }

    /** Whether this row, and not one before it of the same number, is the entry. */
    boolean isEntry(OfacRow row) {
        OfacRow entry = byNumber.get(row.entry());
        return entry != null && entry.line() == row.line();
    }

    /** What writes the claims about an entry; empty if no entry has the number. */
    Optional<EntryWriter> writer(String number) {
        return Optional.ofNullable(byNumber.get(number))
                .map(row -> new EntryWriter(tally, OfacList.ORIGIN, id(number), type(row)));
    }

    /** The entry that alone has a name: as the list writes it, or with the family name behind. */
    Optional<RecordId> named(String name) {
        return names.named(name);
    }

    private RecordId id(String number) {
        return new RecordId(list + ":" + number);
    }

    private static EntityType type(OfacRow row) {
        return type(row.value("SDN_Type").orElse(""));
    }

    /** The kind of thing that OFAC's word for it means; what is neither a person nor a ship nor an aeroplane is an organisation. */
    static EntityType type(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "individual" -> EntityType.PERSON;
            case "vessel" -> EntityType.VESSEL;
            case "aircraft" -> EntityType.AIRCRAFT;
            default -> EntityType.ORGANIZATION;
        };
    }
}
