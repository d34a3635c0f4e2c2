package org.demarche.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.ClaimBuilder;
import org.demarche.model.ClaimObject;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;

/** Reads what the Swiss list says of a person, an entity or an object. */
final class SecoParty {
    private final SecoList.Tables tables;
    private final Listing listing;
    private final EntryWriter writer;
    private final NumberedPlaces places;

    SecoParty(SecoList.Tables tables, Listing listing, EntryWriter writer, NumberedPlaces places) {
        this.tables = tables;
        this.listing = listing;
        this.writer = writer;
        this.places = places;
    }

    /** A field of the party, or an identity with fields of its own. */
    void read(XmlElement field) {
        switch (field.name()) {
            case "identity" -> {
                boolean main = field.attribute("main").filter("true"::equals).isPresent();
                field.children().forEach(child -> identity(child, main));
            }
            case "justification" -> text(field, Predicate.DESIGNATION_REASON);
            case "other-information" -> text(field, Predicate.REMARK);
            case "relation" -> relation(field);
            case "generic-attribute" -> generic(field);
            default -> unknown(field);
        }
    }

    private void identity(XmlElement field, boolean main) {
        switch (field.name()) {
            case "name" -> SecoName.read(field, main, places, writer);
            case "nationality" ->
                field.value("country")
                        .ifPresent(country -> fitting(
                                Predicate.NATIONALITY,
                                Predicate.COUNTRY,
                                places.next("nationality", List.of(country)),
                                country));
            case "day-month-year" -> birthDate(field);
            case "place-of-birth" -> birthPlace(field);
            case "address" -> address(field);
            case "identification-document" -> paper(field);
            case "generic-attribute" -> generic(field);
            default -> unknown(field);
        }
    }

    private void fitting(Predicate wanted, Predicate otherwise, Place place, String value) {
        writer.text(writer.fits(wanted) ? wanted : otherwise, place, value);
    }

    private void birthDate(XmlElement field) {
        List<String> words = Stream.of("day", "month", "year")
                .flatMap(name -> field.attribute(name).stream())
                .toList();
        if (words.isEmpty()) {
            return;
        }
        Place place = places.next("day-month-year", words);
        Optional<Period> date = date(field);
        if (date.isPresent() && writer.fits(Predicate.BIRTH_DATE)) {
            writer.add(
                    writer.about(Predicate.BIRTH_DATE, ClaimObject.time(date.get()))
                            .graded(SecoTarget.grade(field)),
                    place);
        } else {
            writer.text(Predicate.REMARK, place, place.quote(), "date of birth");
        }
    }

    private static Optional<Period> date(XmlElement field) {
        boolean gregorian = field.attribute("calendar")
                .filter(name -> !name.equals("Gregorian"))
                .isEmpty();
        String month = field.attribute("month")
                .map(number -> String.format("-%2s", number).replace(' ', '0'))
                .orElse("");
        String day = field.attribute("day")
                .map(number -> String.format("-%2s", number).replace(' ', '0'))
                .orElse("");
        return gregorian && (day.isEmpty() || !month.isEmpty())
                ? field.attribute("year").flatMap(year -> Period.tryParse(year + month + day))
                : Optional.empty();
    }

    private SecoList.Where where(XmlElement field) {
        return field.attribute("place-id")
                .map(id -> tables.places().getOrDefault(id, SecoList.Where.NOWHERE))
                .orElse(SecoList.Where.NOWHERE);
    }

    private void birthPlace(XmlElement field) {
        SecoList.Where where = where(field);
        List<String> words =
                Stream.concat(where.parts().stream(), where.country().stream()).toList();
        if (!words.isEmpty()) {
            Place place = places.next("place-of-birth", words);
            fitting(Predicate.BIRTH_PLACE, Predicate.REMARK, place, place.quote());
        }
    }

    private void address(XmlElement field) {
        SecoList.Where where = where(field);
        List<String> lines = new ArrayList<>(field.values(List.of("c-o", "address-details", "p-o-box", "zip-code")));
        lines.addAll(where.parts());
        if (!lines.isEmpty()) {
            where.country().ifPresent(lines::add);
            Place place = places.next("address", lines);
            writer.text(Predicate.ADDRESS, place, place.quote(), SecoTarget.grade(field), Optional.empty());
        }
        where.country()
                .ifPresent(country ->
                        writer.text(Predicate.COUNTRY, places.next("address/country", List.of(country)), country));
        field.value("remark")
                .ifPresent(note -> writer.text(
                        Predicate.REMARK, places.next("address/remark", List.of(note)), note, "note on an address"));
    }

    private void paper(XmlElement field) {
        String type = field.attribute("document-type").orElse("identification document");
        List<String> words = field.values();
        if (words.isEmpty()) {
            return;
        }
        Place place = places.next("identification-document", words);
        Optional<String> number = field.value("number");
        Predicate wanted = type.contains("passport") ? Predicate.PASSPORT_NUMBER : Predicate.ID_NUMBER;
        if (number.isEmpty() || !writer.fits(wanted)) {
            writer.text(Predicate.REMARK, place, place.quote(), type);
            return;
        }
        String from = field.value("date-of-issue").orElse("");
        String to = field.value("expiry-date").orElse("");
        ClaimBuilder claim = writer.about(wanted, ClaimObject.text(number.get()))
                .during(Period.tryParse(from + "/" + to).orElse(Period.UNKNOWN))
                .with(QualifierKey.ROLE, ClaimObject.text(type));
        field.value("issuer").ifPresent(issuer -> claim.with(QualifierKey.PLACE, ClaimObject.text(issuer)));
        writer.add(claim, place);
        field.value("remark").ifPresent(note -> writer.text(Predicate.REMARK, place, note, "note on a paper"));
    }

    /** A link to another target; what the list does not say of its kind stays open. */
    private void relation(XmlElement field) {
        Optional<String> other = field.attribute("target-id");
        String type = field.attribute("relation-type").orElse("related-to");
        if (other.isEmpty()) {
            writer.reject(
                    places.next("relation", List.of()).locator(), "expected the target of a relation, found none");
            return;
        }
        Predicate wanted = type.startsWith("family") ? Predicate.FAMILY_OF : Predicate.LINKED_TO;
        Predicate predicate = writer.fits(wanted) ? wanted : Predicate.LINKED_TO;
        Place place = places.next("relation", List.of(type, other.get()));
        writer.link(predicate, place, ClaimObject.record(listing.id(other.get())), type);
        field.value("remark")
                .ifPresent(note ->
                        writer.text(Predicate.REMARK, places.next("relation/remark", List.of(note)), note, type));
    }

    private void generic(XmlElement field) {
        String name = field.attribute("name").orElse("attribute");
        if (field.text().isEmpty()) {
            return;
        }
        Place place = places.next("generic-attribute", List.of(field.text()));
        Optional<String> imo = name.contains("imo") ? ImoNumber.of(field.text(), writer.type()) : Optional.empty();
        if (imo.isPresent() && writer.fits(Predicate.IMO_NUMBER)) {
            writer.text(Predicate.IMO_NUMBER, place, imo.get());
        } else {
            writer.text(Predicate.REMARK, place, field.text(), name);
        }
    }

    private void text(XmlElement field, Predicate predicate) {
        if (!field.text().isEmpty()) {
            writer.text(predicate, places.whole(field), field.text());
        }
    }

    private void unknown(XmlElement field) {
        if (!field.isBlank()) {
            writer.reject(
                    places.next(field.name(), List.of()).locator(),
                    "expected an element of the layout, found an unknown one that is not empty");
        }
    }
}
