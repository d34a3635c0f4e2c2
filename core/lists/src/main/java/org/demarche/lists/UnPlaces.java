package org.demarche.lists;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.ClaimObject;
import org.demarche.model.Period;
import org.demarche.model.Predicate;

/** Reads addresses and places of birth of the United Nations list. A note on one stands in the claim's quotation; one that says "as of" dates the claim. */
final class UnPlaces {
    private static final List<String> LINES = List.of("STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "COUNTRY");
    private static final String COUNTRY = "COUNTRY";
    private static final String NOTE = "NOTE";
    private static final Pattern AS_OF = Pattern.compile(
            "(?i)\\bas (?:of|at) (?:early |mid-|late )?(?<date>(?:\\d{1,2} )?(?:\\p{L}{3,9}\\.? )?\\d{4})");

    private UnPlaces() {}

    /** An address and its country. A country alone is no address; a note alone is a remark. */
    static void address(UnField field, EntryWriter writer) {
        List<String> lines = field.element().values(LINES);
        Optional<String> country = field.value(COUNTRY);
        Optional<String> note = field.value(NOTE);
        Period when = note.flatMap(UnPlaces::asOf).orElse(Period.UNKNOWN);
        boolean countryOnly = country.isPresent() && lines.size() == 1;
        if (!lines.isEmpty() && !countryOnly) {
            ClaimObject address = ClaimObject.text(String.join(", ", lines));
            writer.add(writer.about(Predicate.ADDRESS, address).during(when), field.place());
        } else if (lines.isEmpty()) {
            note.ifPresent(text -> writer.text(Predicate.REMARK, field.place(), text, "note on an address"));
        }
        country.ifPresent(name -> writer.add(
                writer.about(Predicate.COUNTRY, ClaimObject.text(name)).during(when),
                countryOnly ? field.place() : field.place(COUNTRY)));
        unknown(field, writer);
    }

    /** A place of birth. */
    static void birth(UnField field, EntryWriter writer) {
        List<String> lines = field.element().values(LINES);
        String place = lines.isEmpty() ? field.value(NOTE).orElse("") : String.join(", ", lines);
        if (!place.isEmpty()) {
            writer.text(Predicate.BIRTH_PLACE, field.place(), place);
        }
        unknown(field, writer);
    }

    private static Optional<Period> asOf(String note) {
        Matcher found = AS_OF.matcher(note);
        return found.find() ? EnglishDate.parse(found.group("date")) : Optional.empty();
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
