package org.demarche.lists;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.model.ClaimBuilder;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;

/** Reads one {@code Designation} of the UK Sanctions List: elements that hold a value are told by {@link UkValue}, those with parts here. */
final class UkEntry {
    /** Elements that become no claim: flags that repeat SanctionsImposed. */
    private static final Set<String> DROPPED = Set.of("SanctionsImposedIndicators");

    private static final List<String> NAME_PARTS = List.of("Name1", "Name2", "Name3", "Name4", "Name5", "Name6");
    private static final List<String> ADDRESS_LINES = List.of(
            "AddressLine1",
            "AddressLine2",
            "AddressLine3",
            "AddressLine4",
            "AddressLine5",
            "AddressLine6",
            "AddressPostalCode");
    private static final String FAMILY = "Name6";
    /** What the day of designation stands in, that which counts first. */
    private static final List<String> DAYS_OF_LISTING =
            List.of("DateDesignated", "UKSanctionsListDateDesignated", "ListedOn");

    private static final Pattern PRIMARY = Pattern.compile("(?i)primary name|prime alias");
    private static final Pattern FORMER = Pattern.compile("(?i)former.*|fka|f\\.k\\.a\\.?");
    private static final Pattern PLAIN = Pattern.compile("(?i)primary name|prime alias|alias|aka|a\\.k\\.a\\.?");
    private static final Pattern WEAK = Pattern.compile("(?i)(?:low|weak).*");

    private final Listing listing;
    private final EntryWriter writer;
    private final NumberedPlaces places;
    private final Period listed;

    private UkEntry(XmlElement entry, RawFile file, Listing listing, EntryWriter writer) {
        this.listing = listing;
        this.writer = writer;
        this.places =
                new NumberedPlaces(file.content().address(), writer.subject().local());
        this.listed =
                Listing.since(entry.values(DAYS_OF_LISTING).stream().findFirst().flatMap(UkValue::date));
    }

    /** Hands on the record of the entry and its claims. */
    static void read(XmlElement entry, String locator, RawFile file, Listing listing) {
        List<XmlElement> names = entry.first("Names").orElse(entry).each("Name");
        String caption = names.stream()
                .filter(UkEntry::isPrimary)
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(name -> String.join(" ", name.values(NAME_PARTS)))
                .orElse("");
        listing.entry(
                        locator,
                        entry.value("UniqueID").orElse(""),
                        type(entry),
                        caption,
                        file.content().address())
                .ifPresent(writer -> new UkEntry(entry, file, listing, writer).all(entry));
    }

    private static EntityType type(XmlElement entry) {
        return switch (entry.value("IndividualEntityShip").orElse("")) {
            case "Individual" -> EntityType.PERSON;
            case "Ship" -> EntityType.VESSEL;
            default -> EntityType.ORGANIZATION;
        };
    }

    private static boolean isPrimary(XmlElement name) {
        return name.value("NameType")
                .filter(type -> PRIMARY.matcher(type).matches())
                .isPresent();
    }

    /** Goes through the elements in order: those with parts, those with a value, and those that only hold others. */
    private void all(XmlElement parent) {
        for (XmlElement child : parent.children()) {
            if (child.isBlank() || DROPPED.contains(child.name())) {
                continue;
            }
            switch (child.name()) {
                case "UniqueID" -> reference(child);
                case "RegimeName" -> listing.programme(writer, place(child), child.text(), listed);
                case "Name" -> name(child);
                case "Address" -> address(child);
                case "Passport" ->
                    paper(child, Predicate.PASSPORT_NUMBER, "PassportNumber", "PassportAdditionalInformation");
                case "NationalIdentifier" ->
                    paper(
                            child,
                            Predicate.ID_NUMBER,
                            "NationalIdentifierNumber",
                            "NationalIdentifierAdditionalInformation");
                case "Location" -> birthPlace(child);
                default -> {
                    if (child.children().isEmpty()) {
                        UkValue.read(child, place(child), writer);
                    } else {
                        all(child);
                    }
                }
            }
        }
    }

    private Place place(XmlElement leaf) {
        return places.whole(leaf);
    }

    private void reference(XmlElement id) {
        writer.text(Predicate.LIST_REFERENCE, place(id), id.text());
        listing.designated(writer, places.only("UniqueID", id.text()), listed);
    }

    private void name(XmlElement name) {
        List<String> parts = name.values(NAME_PARTS);
        if (parts.isEmpty()) {
            writer.reject(place(name).locator(), "expected a name in Name1 to Name6, found none");
            return;
        }
        String whole = String.join(" ", parts);
        Place place = places.next("Name", parts);
        boolean primary = isPrimary(name);
        boolean weak = name.value("AliasStrength")
                .filter(strength -> WEAK.matcher(strength).matches())
                .isPresent();
        boolean former = name.value("NameType")
                .filter(type -> FORMER.matcher(type).matches())
                .isPresent();
        Predicate predicate = primary
                ? Predicate.NAME
                : former ? Predicate.FORMER_NAME : weak ? Predicate.WEAK_ALIAS : Predicate.ALIAS;
        Grade grade = weak ? EntryWriter.WEAK : EntryWriter.OFFICIAL;
        Optional<String> role =
                name.value("NameType").filter(type -> !PLAIN.matcher(type).matches());
        writer.text(predicate, place, whole, grade, role);
        if (primary && writer.type() == EntityType.PERSON) {
            name.value(FAMILY)
                    .ifPresent(part -> writer.text(Predicate.FAMILY_NAME, places.next(FAMILY, List.of(part)), part));
            List<String> given = name.values(NAME_PARTS.subList(0, NAME_PARTS.size() - 1));
            if (!given.isEmpty()) {
                writer.text(Predicate.GIVEN_NAME, places.next("Name1-5", given), String.join(" ", given));
            }
        }
        unknown(
                name,
                place,
                Stream.concat(NAME_PARTS.stream(), Stream.of("NameType", "AliasStrength"))
                        .toList());
    }

    private void address(XmlElement address) {
        List<String> lines = address.values(ADDRESS_LINES);
        Optional<String> country = address.value("AddressCountry");
        Place place = places.next(
                "Address", Stream.concat(lines.stream(), country.stream()).toList());
        if (!lines.isEmpty()) {
            writer.text(Predicate.ADDRESS, place, place.quote());
        }
        country.ifPresent(name -> writer.text(Predicate.COUNTRY, places.next("AddressCountry", List.of(name)), name));
        unknown(
                address,
                place,
                Stream.concat(ADDRESS_LINES.stream(), Stream.of("AddressCountry"))
                        .toList());
    }

    private void paper(XmlElement paper, Predicate predicate, String numberField, String noteField) {
        List<String> words = paper.values(List.of(numberField, noteField));
        Place place = places.next(paper.name(), words);
        Optional<String> number = paper.value(numberField);
        if (number.isPresent()) {
            ClaimBuilder claim =
                    writer.about(writer.fits(predicate) ? predicate : Predicate.REMARK, ClaimObject.text(number.get()));
            claim.with(QualifierKey.ROLE, ClaimObject.text(paper.name()));
            writer.add(claim, place);
        }
        paper.value(noteField).ifPresent(note -> writer.text(Predicate.REMARK, place, note, "note on a paper"));
        unknown(paper, place, List.of(numberField, noteField));
    }

    private void birthPlace(XmlElement location) {
        List<String> words = location.values(List.of("TownOfBirth", "CountryOfBirth"));
        Place place = places.next("Location", words);
        writer.text(
                writer.fits(Predicate.BIRTH_PLACE) ? Predicate.BIRTH_PLACE : Predicate.REMARK, place, place.quote());
        unknown(location, place, List.of("TownOfBirth", "CountryOfBirth"));
    }

    private void unknown(XmlElement parent, Place place, List<String> known) {
        for (XmlElement part : parent.children()) {
            if (!part.isBlank() && !known.contains(part.name())) {
                writer.reject(
                        place.locator() + "/" + part.name(),
                        "expected a part of the layout, found an unknown one that is not empty");
            }
        }
    }
}
