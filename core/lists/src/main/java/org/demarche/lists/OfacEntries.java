package org.demarche.lists;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.demarche.model.EntityType;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;

/** The entries of one OFAC list: which numbers there are, and which names are those of exactly one entry. Not safe for use by several threads. */
final class OfacEntries {
    private static final int LONGEST_NAME = 500;

    private final String list;
    private final Tally tally;
    private final Map<String, Entry> byNumber = new LinkedHashMap<>();

    /** An entry and what it is. */
    private record Entry(OfacRow row, RecordId id, EntityType type) {}

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
            Entry entry = new Entry(row, new RecordId(list + ":" + row.entry()), type(row));
            byNumber.put(row.entry(), entry);
            names.add(name.get(), entry.type(), entry.id());
            tally.entry();
            tally.accept(SourceRecord.entry(entry.id(), entry.type(), name.get(), row.document()));
        }
    }

    /** Hands on the rows that are entries, in the order of the file. */
    void forEach(Consumer<OfacRow> sink) {
        byNumber.values().forEach(entry -> sink.accept(entry.row()));
    }

    /** What writes the claims about an entry; empty if no entry has the number. */
    Optional<EntryWriter> writer(String number) {
        return Optional.ofNullable(byNumber.get(number))
                .map(entry -> new EntryWriter(tally, OfacList.ORIGIN, entry.id(), entry.type()));
    }

    /** The entry that alone has a name: as the list writes it, or with the family name behind. */
    Optional<RecordId> named(String name) {
        return names.named(name);
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
