package org.demarche.lists;

import java.util.List;
import java.util.Optional;
import org.demarche.model.Predicate;

/** Reads addresses and places of birth of the United Nations list. */
final class UnPlaces {
    private static final List<String> LINES = List.of("STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY");
    private static final String COUNTRY = "COUNTRY";
    private static final String NOTE = "NOTE";

    private UnPlaces() {}

    /** An address and its country. A country alone is no address; a note alone is a remark. */
    static void address(UnField field, EntryWriter writer) {
        List<String> lines = field.element().values(LINES);
        Optional<String> country = field.value(COUNTRY);
        Optional<String> note = field.value(NOTE);
        if (lines.size() > (country.isPresent() ? 1 : 0)) {
            writer.text(Predicate.ADDRESS, field.place(), String.join(", ", lines), EntryWriter.OFFICIAL, note);
        } else if (lines.isEmpty()) {
            note.ifPresent(text -> writer.text(Predicate.REMARK, field.place(), text, "note on an address"));
        }
        country.ifPresent(name -> {
            boolean alone = lines.size() == 1;
            Place place = alone ? field.place() : field.place(COUNTRY);
            writer.text(Predicate.COUNTRY, place, name, EntryWriter.OFFICIAL, alone ? note : Optional.empty());
        });
        unknown(field, writer);
    }

    /** A place of birth. */
    static void birth(UnField field, EntryWriter writer) {
        List<String> lines = field.element().values(LINES);
        Optional<String> note = field.value(NOTE);
        if (lines.isEmpty()) {
            note.ifPresent(text -> writer.text(Predicate.BIRTH_PLACE, field.place(), text));
        } else {
            writer.text(Predicate.BIRTH_PLACE, field.place(), String.join(", ", lines), EntryWriter.OFFICIAL, note);
        }
        unknown(field, writer);
    }

    private static void unknown(UnField field, EntryWriter writer) {
        for (XmlElement part : field.element().children()) {
            if (!part.isBlank() && !LINES.contains(part.name()) && !part.name().equals(NOTE)) {
                writer.reject(
                        field.locator() + "/" + part.name(),
                        "expected a part of a place, found an unknown one that is not empty");
            }
        }
    }
}
