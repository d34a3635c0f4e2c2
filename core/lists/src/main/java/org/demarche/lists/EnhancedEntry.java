package org.demarche.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;

/** Reads one {@code entity} of OFAC's enhanced XML. Features and papers are read by the phrases of OFAC's remarks, which are the names of their types. */
final class EnhancedEntry {
    /** Types of features that the remarks open in other words. */
    static final Map<String, String> PHRASES = Map.of(
            "Birthdate", "DOB",
            "Place of Birth", "POB",
            "Nationality Country", "nationality",
            "Citizenship Country", "citizen");

    private static final String TRUE = "true";
    private static final String LATIN = "Latin";

    private final Listing listing;
    private final EntryWriter writer;
    private final NumberedPlaces places;
    private final OfacRemarks remarks = new OfacRemarks(name -> Optional.empty());
    private final Map<String, EntityType> types;
    private final Period listed;

    private EnhancedEntry(
            XmlElement entry, RawFile file, Map<String, EntityType> types, Listing listing, EntryWriter writer) {
        this.listing = listing;
        this.writer = writer;
        this.types = types;
        this.places =
                new NumberedPlaces(file.content().address(), writer.subject().local());
        this.listed = Listing.since(parts(entry, "sanctionsLists")
                .flatMap(list -> list.attribute("datePublished").flatMap(UnList::day).stream())
                .reduce((one, two) -> one.toString().compareTo(two.toString()) <= 0 ? one : two));
    }

    static EntityType type(XmlElement entry) {
        return OfacEntries.type(entry.first("generalInfo")
                .flatMap(info -> info.value("entityType"))
                .orElse(""));
    }

    /** The primary name in Latin letters, as OFAC writes it in one. */
    static Optional<String> caption(XmlElement entry) {
        return parts(entry, "names")
                .sorted((one, two) -> Boolean.compare(is(two, "isPrimary"), is(one, "isPrimary")))
                .flatMap(name -> parts(name, "translations"))
                .flatMap(writing -> writing.value("formattedFullName").stream())
                .findFirst();
    }

    /** Hands on the record of the entry and its claims. */
    static void read(XmlElement entry, String locator, RawFile file, Map<String, EntityType> types, Listing listing) {
        listing.entry(
                        locator,
                        entry.attribute("id").orElse(""),
                        type(entry),
                        caption(entry).orElse(""),
                        file.content().address())
                .ifPresent(writer -> new EnhancedEntry(entry, file, types, listing, writer).all(entry));
    }

    private void all(XmlElement entry) {
        entry.attribute("id").ifPresent(id -> {
            writer.text(Predicate.LIST_REFERENCE, places.only("id", id), id);
            listing.designated(writer, places.only("entity", id), listed);
        });
        for (XmlElement group : entry.children()) {
            if (group.name().equals("generalInfo")) {
                general(group);
            } else {
                group.children().stream().filter(part -> !part.isBlank()).forEach(this::part);
            }
        }
    }

    private void general(XmlElement info) {
        for (XmlElement part : info.children()) {
            switch (part.name()) {
                case "identityId", "entityType" -> {} // a number inside OFAC's database, and the kind of the record
                case "title" -> each(part, place -> remarks.title(place, writer));
                case "remarks" -> each(part, place -> remarks.all(place.quote(), place, writer));
                default -> unknown(part);
            }
        }
    }

    private void part(XmlElement part) {
        switch (part.name()) {
            case "sanctionsList" -> list(part);
            case "sanctionsProgram" -> each(part, place -> listing.programme(writer, place, place.quote(), listed));
            case "sanctionsType" -> each(part, place -> as(Predicate.SANCTIONS_RISK, place, "type of sanctions"));
            case "legalAuthority" -> each(part, place -> as(Predicate.REMARK, place, "legal authority"));
            case "name" -> name(part);
            case "address" -> address(part);
            case "feature" -> feature(part);
            case "identityDocument" -> paper(part);
            case "relationship" -> relationship(part);
            default -> unknown(part);
        }
    }

    private void list(XmlElement list) {
        Optional<Period> day = list.attribute("datePublished").flatMap(UnList::day);
        Place place = places.next(
                "sanctionsList",
                Stream.concat(Stream.of(list.text()), list.attribute("datePublished").stream())
                        .toList());
        as(Predicate.REMARK, place, "list");
        day.ifPresent(period -> writer.add(writer.about(Predicate.LISTED_ON, ClaimObject.time(period)), place));
    }

    private void as(Predicate predicate, Place place, String role) {
        writer.text(predicate, place, place.quote(), role);
    }

    private void name(XmlElement name) {
        boolean primary = is(name, "isPrimary");
        OfacAlias kind = OfacAlias.of(name.value("aliasType").orElse(""), is(name, "isLowQuality"));
        parts(name, "translations")
                .forEach(writing -> writing.value("formattedFullName").ifPresent(whole -> {
                    Place place = places.next("name", List.of(whole));
                    String script = writing.value("script").orElse(LATIN);
                    if (!script.equals(LATIN)) {
                        writer.text(Predicate.NAME_ORIGINAL_SCRIPT, place, whole, script);
                    } else if (primary && is(writing, "isPrimary")) {
                        writer.text(Predicate.NAME, place, whole);
                        OfacName.parts(whole, writer, part -> places.next(part.kind(), List.of(part.words())));
                    } else {
                        kind.write(whole, place, writer);
                    }
                }));
    }

    private void address(XmlElement address) {
        Optional<String> country = address.value("country");
        parts(address, "translations").forEach(writing -> {
            List<String> lines = new ArrayList<>();
            parts(writing, "addressParts").forEach(part -> part.value("value").ifPresent(lines::add));
            if (!lines.isEmpty()) {
                country.ifPresent(lines::add);
                Place place = places.next("address", lines);
                writer.text(Predicate.ADDRESS, place, place.quote());
            }
        });
        country.ifPresent(name -> writer.text(Predicate.COUNTRY, places.next("country", List.of(name)), name));
    }

    private void feature(XmlElement feature) {
        String type = feature.value("type").orElse("");
        Optional<String> value = feature.value("value");
        if (value.isPresent()) {
            Place place = places.next("feature", feature.values(List.of("value", "reliability")));
            String phrase = PHRASES.getOrDefault(type, type);
            remarks.value(phrase, new PaperNumber(value.get(), Optional.empty(), Period.UNKNOWN), place, writer);
        }
        feature.value("comments").ifPresent(note -> as(Predicate.REMARK, places.next("comments", List.of(note)), type));
        unknownParts(
                feature,
                Set.of(
                        "type",
                        "value",
                        "reliability",
                        "comments",
                        "versionId",
                        "valueDate",
                        "valueRefId",
                        "isPrimary"));
    }

    private void paper(XmlElement paper) {
        Optional<String> number = paper.value("documentNumber");
        List<String> words = paper.values(List.of(
                "documentNumber",
                "name",
                "issuingAuthority",
                "issuingLocation",
                "issuingCountry",
                "issueDate",
                "expirationDate"));
        if (words.isEmpty()) {
            return;
        }
        Place place = places.next("identityDocument", words);
        String type = paper.value("type").orElse("");
        if (number.isPresent()) {
            Period valid = Period.tryParse(day(paper, "issueDate") + "/" + day(paper, "expirationDate"))
                    .orElse(Period.UNKNOWN);
            remarks.value(type, new PaperNumber(number.get(), paper.value("issuingCountry"), valid), place, writer);
        } else {
            as(Predicate.REMARK, place, type.isEmpty() ? "paper" : type);
        }
        if (!is(paper, "isValid") && paper.value("isValid").isPresent()) {
            as(
                    Predicate.REMARK,
                    places.next("isValid", paper.values(List.of("isValid"))),
                    "validity of the paper before");
        }
        unknownParts(
                paper,
                Set.of(
                        "type",
                        "name",
                        "documentNumber",
                        "isValid",
                        "issuingLocation",
                        "issuingCountry",
                        "issuingAuthority",
                        "issueDate",
                        "expirationDate"));
    }

    private static String day(XmlElement paper, String part) {
        return paper.value(part).flatMap(UnList::day).map(Period::toString).orElse("");
    }

    private void relationship(XmlElement relationship) {
        Optional<XmlElement> other = relationship.first("relatedEntity");
        List<String> words = relationship.values(List.of("type", "relatedEntity", "quality", "comments"));
        Place place = places.next("relationship", words);
        String name = other.map(XmlElement::text).orElse("");
        if (name.isEmpty()) {
            writer.reject(place.locator(), "expected a relatedEntity with its name, found none");
            return;
        }
        Optional<EntityType> kind = other.flatMap(element -> element.attribute("entityId"))
                .flatMap(id -> Optional.ofNullable(types.get(id)));
        Optional<RecordId> record = other.flatMap(element -> element.attribute("entityId"))
                .filter(types::containsKey)
                .map(listing::id);
        String type = relationship.value("type").orElse("related");
        OfacRelation.write(type, record, kind, name, place, writer);
        unknownParts(relationship, Set.of("type", "relatedEntity", "quality", "comments"));
    }

    private void unknownParts(XmlElement parent, Set<String> known) {
        parent.children().stream().filter(part -> !known.contains(part.name())).forEach(this::unknown);
    }

    private void unknown(XmlElement element) {
        if (!element.isBlank()) {
            writer.reject(
                    places.next(element.name(), List.of()).locator(),
                    "expected an element of the layout, found an unknown one that is not empty");
        }
    }

    /** Takes the text of an element with its place, unless it has none. */
    private void each(XmlElement element, Consumer<Place> taker) {
        if (!element.text().isEmpty()) {
            taker.accept(places.whole(element));
        }
    }

    private static boolean is(XmlElement element, String mark) {
        return element.value(mark).filter(TRUE::equals).isPresent();
    }

    /** The elements in a child, or none if there is no such child. */
    private static Stream<XmlElement> parts(XmlElement parent, String child) {
        return parent.first(child).map(XmlElement::children).orElse(List.of()).stream();
    }
}
