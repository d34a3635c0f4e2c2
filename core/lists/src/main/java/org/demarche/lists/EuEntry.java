package org.demarche.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Period;
import org.demarche.model.Predicate;

/** Reads one {@code sanctionEntity} of the list of the European Union: nearly every value is an attribute. */
final class EuEntry {
    /** Names of elements that become no claim: the act that brought a value, which stands on each; the kind of party, which is the type of the record. */
    private static final Set<String> DROPPED = Set.of("regulationSummary", "subjectType");

    private static final Set<String> PERSON = Set.of("P", "person");

    private final XmlElement entry;
    private final Listing listing;
    private final EntryWriter writer;
    private final NumberedPlaces places;
    private final Period listed;

    private EuEntry(XmlElement entry, RawFile file, Listing listing, EntryWriter writer) {
        this.entry = entry;
        this.listing = listing;
        this.writer = writer;
        this.places =
                new NumberedPlaces(file.content().address(), writer.subject().local());
        this.listed = Listing.since(entry.attribute("designationDate").flatMap(EuEntry::day));
    }

    /** Hands on the record of the entry and its claims. */
    static void read(XmlElement entry, String locator, RawFile file, Listing listing) {
        String caption = entry.each("nameAlias").stream()
                .flatMap(name -> name.attribute("wholeName").stream())
                .findFirst()
                .orElse("");
        String reference = entry.attribute("euReferenceNumber")
                .or(() -> entry.attribute("logicalId"))
                .orElse("");
        listing.entry(locator, reference, type(entry), caption, file.content().address())
                .ifPresent(writer -> new EuEntry(entry, file, listing, writer).claims(reference));
    }

    /** A day as the XML writes it, or as tables do: {@code 2016-10-13}, {@code 13/10/2016}. */
    static Optional<Period> day(String text) {
        return UnList.day(text).or(() -> SlashDate.parse(text));
    }

    private static EntityType type(XmlElement entry) {
        return entry.first("subjectType").stream()
                        .flatMap(type ->
                                Stream.of("classificationCode", "code").flatMap(name -> type.attribute(name).stream()))
                        .anyMatch(PERSON::contains)
                ? EntityType.PERSON
                : EntityType.ORGANIZATION;
    }

    private void claims(String reference) {
        writer.text(Predicate.LIST_REFERENCE, places.only("euReferenceNumber", reference), reference);
        listing.designated(writer, places.only("euReferenceNumber", reference), listed);
        attribute(entry, "unitedNationId", Predicate.LIST_REFERENCE, Optional.of("United Nations reference"));
        attribute(entry, "designationDetails", Predicate.DESIGNATION_REASON, Optional.empty());
        entry.attribute("designationDate").ifPresent(day -> date(places.only("designationDate", day), day));
        boolean first = true;
        for (XmlElement child : entry.children()) {
            if (child.name().equals("nameAlias")) {
                name(child, first);
                first = false;
            } else if (!DROPPED.contains(child.name())) {
                field(child);
            }
        }
    }

    private void field(XmlElement field) {
        switch (field.name()) {
            case "remark" -> text(field, Predicate.REMARK);
            case "regulation" -> regulation(field);
            case "citizenship" -> {
                country(field, writer.fits(Predicate.CITIZENSHIP) ? Predicate.CITIZENSHIP : Predicate.COUNTRY);
                attribute(field, "region", Predicate.REMARK, Optional.of("region of a citizenship"));
            }
            case "birthdate" -> EuBirth.read(field, places, writer);
            case "identification" -> {
                EuPaper.read(field, places, writer);
                attribute(field, "region", Predicate.REMARK, Optional.of("region of a paper"));
            }
            case "address" -> address(field);
            default ->
                writer.reject(
                        places.next(field.name(), List.of()).locator(),
                        "expected an element of the layout, found an unknown one");
        }
        if (!field.name().equals("remark") && !field.name().equals("regulation")) {
            field.each("remark").forEach(remark -> text(remark, Predicate.REMARK));
        }
    }

    private void name(XmlElement name, boolean first) {
        name.attribute("wholeName").ifPresent(whole -> {
            Place place = places.next("nameAlias", List.of(whole));
            boolean weak = name.attribute("strong").filter("false"::equals).isPresent();
            Predicate predicate = first ? Predicate.NAME : weak ? Predicate.WEAK_ALIAS : Predicate.ALIAS;
            Grade grade = weak && !first ? EntryWriter.WEAK : EntryWriter.OFFICIAL;
            writer.text(
                    latin(whole) || first ? predicate : Predicate.NAME_ORIGINAL_SCRIPT,
                    place,
                    whole,
                    grade,
                    language(name));
            if (writer.type() == EntityType.PERSON && first) {
                part(name, "lastName", Predicate.FAMILY_NAME);
                part(name, "firstName", Predicate.GIVEN_NAME);
                name.attribute("middleName")
                        .ifPresent(middle -> writer.text(
                                Predicate.NAME_PART, places.next("middleName", List.of(middle)), middle, "middleName"));
            }
        });
        attribute(name, "function", Predicate.POSITION, Optional.empty());
        attribute(name, "title", Predicate.TITLE, Optional.empty());
        attribute(name, "gender", Predicate.GENDER, Optional.empty());
        name.each("remark").forEach(remark -> text(remark, Predicate.REMARK));
    }

    private static Optional<String> language(XmlElement name) {
        return name.attribute("nameLanguage").map(language -> "in " + language);
    }

    private static boolean latin(String name) {
        return name.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    private void part(XmlElement name, String attribute, Predicate predicate) {
        name.attribute(attribute)
                .ifPresent(part -> writer.text(predicate, places.next(attribute, List.of(part)), part));
    }

    /** An act: its programme, the day from which it changed the entry, and where it is published. */
    private void regulation(XmlElement act) {
        String title = act.attribute("numberTitle").orElse("");
        act.attribute("programme")
                .ifPresent(code ->
                        listing.programme(writer, places.next("regulation/programme", List.of(code)), code, listed));
        act.attribute("entryIntoForceDate")
                .or(() -> act.attribute("publicationDate"))
                .flatMap(EuEntry::day)
                .ifPresent(day -> writer.add(
                        writer.about(Predicate.LIST_AMENDED_ON, ClaimObject.time(day)),
                        places.next(
                                "regulation", values(act, "numberTitle", "entryIntoForceDate", "publicationDate"))));
        if (!title.isEmpty()) {
            writer.text(
                    Predicate.REMARK, places.next("regulation/numberTitle", List.of(title)), title, "act of the entry");
        }
        act.value("publicationUrl")
                .ifPresent(url -> writer.text(Predicate.SOURCE_URL, places.next("publicationUrl", List.of(url)), url));
    }

    private void address(XmlElement address) {
        List<String> lines = values(address, "number", "street", "poBox", "place", "zipCode", "city", "region");
        Optional<String> country = countryName(address);
        if (!lines.isEmpty()) {
            String value =
                    String.join(", ", lines) + country.map(name -> ", " + name).orElse("");
            writer.text(Predicate.ADDRESS, places.next("address", List.of(value)), value);
        }
        country.ifPresent(name -> writer.text(Predicate.COUNTRY, places.next("address/country", List.of(name)), name));
        address.each("contactInfo").forEach(this::contact);
    }

    private void contact(XmlElement contact) {
        String value = contact.attribute("value").orElse(contact.text());
        String key = contact.attribute("key").orElse("");
        Place place = places.next("contactInfo", List.of(key, value));
        switch (key) {
            case "EMAIL" -> writer.text(Predicate.EMAIL, place, value);
            case "PHONE", "MOBILE" -> writer.text(Predicate.PHONE, place, value);
            case "FAX" -> writer.text(Predicate.PHONE, place, value, "fax");
            case "WEB" -> writer.text(Predicate.WEBSITE, place, value);
            default -> writer.text(Predicate.REMARK, place, value.isEmpty() ? key : value, "contact");
        }
    }

    private void country(XmlElement field, Predicate predicate) {
        countryName(field).ifPresent(name -> writer.text(predicate, places.next(field.name(), List.of(name)), name));
    }

    /** The country of a field in the list's words; its code 00 means none. */
    static Optional<String> countryName(XmlElement field) {
        boolean unknown =
                field.attribute("countryIso2Code").filter("00"::equals).isPresent();
        return unknown
                ? Optional.empty()
                : field.attribute("countryDescription").or(() -> field.attribute("countryIso2Code"));
    }

    /** The values of these attributes that say something, in this order. */
    static List<String> values(XmlElement field, String... names) {
        return Arrays.stream(names)
                .flatMap(name -> field.attribute(name).stream())
                .filter(value -> value.codePoints().anyMatch(Character::isLetterOrDigit))
                .toList();
    }

    private void attribute(XmlElement field, String name, Predicate predicate, Optional<String> role) {
        field.attribute(name).ifPresent(value -> {
            Place place = places.next(name, List.of(value));
            boolean fits = writer.fits(predicate);
            writer.text(
                    fits ? predicate : Predicate.REMARK,
                    place,
                    value,
                    EntryWriter.OFFICIAL,
                    fits ? role : Optional.of(predicate.label()));
        });
    }

    private void text(XmlElement field, Predicate predicate) {
        if (!field.text().isEmpty()) {
            writer.text(predicate, places.whole(field), field.text());
        }
    }

    private void date(Place place, String text) {
        day(text)
                .ifPresentOrElse(
                        day -> writer.add(writer.about(Predicate.LISTED_ON, ClaimObject.time(day)), place),
                        () -> writer.reject(place.locator(), "expected a date such as 2016-10-13, found another text"));
    }
}
