package org.demarche.lists;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.model.Predicate;

/** Reads one {@code sdnEntry} of OFAC's XML. What the CSV files hold in their remarks stands here in elements; it is read by the same phrases. */
final class SdnEntry {
    private static final List<String> NAME = List.of("lastName", "firstName");
    private static final List<String> ADDRESS =
            List.of("address1", "address2", "address3", "city", "stateOrProvince", "postalCode");
    /** Parts that number a value in OFAC's database, or say that it is the first of its kind. */
    private static final Set<String> DROPPED = Set.of("uid", "mainEntry");

    private final Listing listing;
    private final OfacRemarks remarks;
    private final EntryWriter writer;
    private final NumberedPlaces places;

    private SdnEntry(RawFile file, OfacRemarks remarks, Listing listing, EntryWriter writer) {
        this.listing = listing;
        this.remarks = remarks;
        this.writer = writer;
        this.places =
                new NumberedPlaces(file.content().address(), writer.subject().local());
    }

    /** Its name as the CSV files write it, the family name of a person before the comma. */
    static Optional<String> caption(XmlElement element) {
        List<String> parts = element.values(NAME);
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
    }

    static EntityType type(XmlElement entry) {
        return OfacEntries.type(entry.value("sdnType").orElse(""));
    }

    /** Hands on the record of the entry and its claims. */
    static void read(XmlElement entry, String locator, RawFile file, OfacRemarks remarks, Listing listing) {
        listing.entry(
                        locator,
                        entry.value("uid").orElse(""),
                        type(entry),
                        caption(entry).orElse(""),
                        file.content().address())
                .ifPresent(writer -> new SdnEntry(file, remarks, listing, writer).all(entry));
    }

    private void all(XmlElement entry) {
        List<String> programmes =
                entry.first("programList").map(XmlElement::values).orElse(List.of());
        entry.value("uid").ifPresent(uid -> {
            writer.text(Predicate.LIST_REFERENCE, places.only("uid", uid), uid);
            List<String> words = programmes.isEmpty() ? List.of(uid) : programmes;
            listing.designated(writer, places.next("programList", words), Listing.LISTED);
        });
        name(entry);
        for (XmlElement child : entry.children()) {
            if (!child.isBlank()) {
                field(child);
            }
        }
    }

    private void name(XmlElement entry) {
        caption(entry).ifPresent(name -> {
            writer.text(Predicate.NAME, places.next("name", entry.values(NAME)), name);
            OfacName.parts(name, writer, part -> places.next(part.kind(), List.of(part.words())));
        });
    }

    private void field(XmlElement field) {
        switch (field.name()) {
            case "uid", "lastName", "firstName", "sdnType" -> {}
            case "title" -> remarks.title(place(field), writer);
            case "remarks" -> remarks.all(field.text(), place(field), writer);
            case "programList", "idList", "akaList", "addressList", "nationalityList", "citizenshipList" ->
                field.children().forEach(this::item);
            case "dateOfBirthList", "placeOfBirthList" -> field.children().forEach(this::item);
            case "vesselInfo" -> field.children().forEach(this::vessel);
            default -> unknown(field);
        }
    }

    private void item(XmlElement item) {
        if (item.isBlank()) {
            return;
        }
        switch (item.name()) {
            case "program" -> listing.programme(writer, place(item), item.text(), Listing.LISTED);
            case "id" -> paper(item);
            case "aka" -> alias(item);
            case "address" -> address(item);
            case "nationality" -> phrase("nationality", "country", item);
            case "citizenship" -> phrase("citizen", "country", item);
            case "dateOfBirthItem" -> phrase("DOB", "dateOfBirth", item);
            case "placeOfBirthItem" -> phrase("POB", "placeOfBirth", item);
            default -> unknown(item);
        }
    }

    private void phrase(String phrase, String part, XmlElement item) {
        item.value(part)
                .ifPresent(
                        value -> remarks.part(phrase + " " + value, places.next(item.name(), List.of(value)), writer));
        unknownParts(item, List.of(part));
    }

    private void paper(XmlElement paper) {
        List<String> parts = List.of("idType", "idNumber", "idCountry", "issueDate", "expirationDate");
        Place place = places.next("id", paper.values(parts));
        String type = paper.value("idType").orElse("");
        String number = paper.value("idNumber").orElse("");
        Period valid = Period.tryParse(day(paper, "issueDate") + "/" + day(paper, "expirationDate"))
                .orElse(Period.UNKNOWN);
        if (!place.quote().isEmpty()) {
            remarks.value(type, new PaperNumber(number, paper.value("idCountry"), valid), place, writer);
        }
        unknownParts(paper, parts);
    }

    private static String day(XmlElement paper, String part) {
        return paper.value(part)
                .flatMap(EnglishDate::parse)
                .filter(day -> !day.isInterval())
                .map(Period::toString)
                .orElse("");
    }

    private void alias(XmlElement alias) {
        List<String> names = alias.values(NAME);
        Place place = places.next("aka", names);
        if (names.isEmpty()) {
            writer.reject(place.locator(), "expected a name in lastName, found none");
            return;
        }
        boolean weak = alias.value("category").filter("weak"::equals).isPresent();
        OfacAlias.of(alias.value("type").orElse(""), weak).write(String.join(", ", names), place, writer);
        unknownParts(alias, List.of("type", "category", "lastName", "firstName"));
    }

    private void address(XmlElement address) {
        List<String> lines = address.values(ADDRESS);
        Optional<String> country = address.value("country");
        if (!lines.isEmpty()) {
            Place place = places.next(
                    "address", Stream.concat(lines.stream(), country.stream()).toList());
            writer.text(Predicate.ADDRESS, place, place.quote());
        }
        country.ifPresent(name -> writer.text(Predicate.COUNTRY, places.next("country", List.of(name)), name));
        unknownParts(
                address, Stream.concat(ADDRESS.stream(), Stream.of("country")).toList());
    }

    private void vessel(XmlElement part) {
        switch (part.name()) {
            case "callSign" -> value(part, Predicate.CALL_SIGN, part.text());
            case "vesselType" -> value(part, Predicate.VESSEL_TYPE, part.text());
            case "vesselFlag" -> flag(part);
            case "vesselOwner" -> value(part, Predicate.VESSEL_OWNER, part.text());
            case "tonnage" -> number(part, Predicate.DEADWEIGHT_TONNAGE);
            case "grossRegisteredTonnage" -> number(part, Predicate.GROSS_TONNAGE);
            default -> unknown(part);
        }
    }

    private void flag(XmlElement part) {
        boolean none = part.text().toLowerCase(Locale.ROOT).startsWith("none");
        value(part, none ? Predicate.REMARK : Predicate.FLAG, part.text());
    }

    private void number(XmlElement part, Predicate predicate) {
        String digits = part.text().replace(",", "");
        boolean number = digits.matches("\\d{1,9}");
        value(part, number ? predicate : Predicate.REMARK, number ? digits : part.text());
    }

    private void value(XmlElement part, Predicate predicate, String value) {
        if (part.text().isEmpty()) {
            return;
        }
        if (predicate == Predicate.REMARK || !writer.fits(predicate)) {
            writer.text(Predicate.REMARK, place(part), part.text(), part.name());
        } else {
            writer.text(predicate, place(part), value);
        }
    }

    private Place place(XmlElement leaf) {
        return places.whole(leaf);
    }

    private void unknownParts(XmlElement parent, List<String> known) {
        for (XmlElement part : parent.children()) {
            if (!known.contains(part.name()) && !DROPPED.contains(part.name()) && !part.isBlank()) {
                unknown(part);
            }
        }
    }

    private void unknown(XmlElement element) {
        if (!element.isBlank()) {
            writer.reject(
                    places.next(element.name(), List.of()).locator(),
                    "expected an element of the layout, found an unknown one that is not empty");
        }
    }
}
