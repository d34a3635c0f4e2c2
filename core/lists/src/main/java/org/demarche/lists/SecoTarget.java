package org.demarche.lists;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Period;
import org.demarche.model.Predicate;

/** Reads one target of the Swiss list. A target that was taken off the list stays in the file: its designation has an end. */
final class SecoTarget {
    private static final Set<String> KINDS = Set.of("individual", "entity", "object");

    private final XmlElement target;
    private final SecoList.Tables tables;
    private final Listing listing;
    private final EntryWriter writer;
    private final NumberedPlaces places;

    private SecoTarget(XmlElement target, RawFile file, SecoList.Tables tables, Listing listing, EntryWriter writer) {
        this.target = target;
        this.tables = tables;
        this.listing = listing;
        this.writer = writer;
        this.places =
                new NumberedPlaces(file.content().address(), writer.subject().local());
    }

    /** Hands on the record of the target and its claims. */
    static void read(XmlElement target, String locator, RawFile file, SecoList.Tables tables, Listing listing) {
        Optional<XmlElement> party = target.children().stream()
                .filter(child -> KINDS.contains(child.name()))
                .findFirst();
        if (party.isEmpty()) {
            listing.reject(locator, "expected individual, entity or object in a target, found none");
            return;
        }
        String caption = party.get().each("identity").stream()
                .sorted(Comparator.comparing((XmlElement identity) -> !isMain(identity)))
                .flatMap(identity -> identity.each("name").stream())
                .sorted(Comparator.comparing((XmlElement name) -> !isPrimary(name)))
                .map(SecoName::whole)
                .findFirst()
                .orElse("");
        listing.entry(
                        locator,
                        target.attribute("ssid").orElse(""),
                        type(party.get()),
                        caption,
                        file.content().address())
                .ifPresent(writer -> new SecoTarget(target, file, tables, listing, writer).claims(party.get()));
    }

    private static boolean isMain(XmlElement identity) {
        return identity.attribute("main").filter("true"::equals).isPresent();
    }

    static boolean isPrimary(XmlElement name) {
        return name.attribute("name-type").filter("primary-name"::equals).isPresent();
    }

    private static EntityType type(XmlElement party) {
        return switch (party.name()) {
            case "individual" -> EntityType.PERSON;
            case "object" ->
                party.attribute("object-type").filter("vessel"::equals).isPresent()
                        ? EntityType.VESSEL
                        : party.attribute("object-type")
                                        .filter("aircraft"::equals)
                                        .isPresent()
                                ? EntityType.AIRCRAFT
                                : EntityType.ORGANIZATION;
            default -> EntityType.ORGANIZATION;
        };
    }

    private void claims(XmlElement party) {
        String id = writer.subject().local();
        Period listed = listed();
        writer.text(Predicate.LIST_REFERENCE, places.only("ssid", id), id);
        listing.designated(writer, places.only("ssid", id), listed);
        for (XmlElement child : target.children()) {
            switch (child.name()) {
                case "sanctions-set-id" ->
                    listing.programme(
                            writer,
                            places.next(child.name(), List.of(child.text())),
                            tables.programmes().getOrDefault(child.text(), child.text()),
                            listed);
                case "foreign-identifier" ->
                    writer.text(
                            Predicate.LIST_REFERENCE,
                            places.next(child.name(), List.of(child.text())),
                            child.text(),
                            "foreign identifier");
                case "modification" -> modification(child);
                default -> {
                    if (!KINDS.contains(child.name()) && !child.isBlank()) {
                        unknown(child);
                    }
                }
            }
        }
        party.attribute("sex")
                .filter(sex -> writer.fits(Predicate.GENDER))
                .ifPresent(sex -> writer.text(Predicate.GENDER, places.next("sex", List.of(sex)), sex));
        SecoParty values = new SecoParty(tables, listing, writer, places);
        party.children().forEach(values::read);
    }

    private void unknown(XmlElement child) {
        writer.reject(
                places.next(child.name(), List.of()).locator(),
                "expected an element of the layout, found an unknown one that is not empty");
    }

    /** From the first listing to the last removal, if nothing came after it. */
    private Period listed() {
        List<XmlElement> changes = target.each("modification").stream()
                .filter(change -> day(change).isPresent())
                .sorted(Comparator.comparing(change -> day(change).orElse(Period.UNKNOWN)))
                .toList();
        String start = changes.stream()
                .filter(change -> kind(change).equals("listed"))
                .findFirst()
                .flatMap(SecoTarget::day)
                .map(Period::toString)
                .orElse("");
        Optional<XmlElement> last = changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(changes.size() - 1));
        String end = last.filter(change -> kind(change).equals("de-listed"))
                .flatMap(SecoTarget::day)
                .map(Period::toString)
                .orElse("..");
        return Period.tryParse(start + "/" + end).orElse(Listing.LISTED);
    }

    private static String kind(XmlElement change) {
        return change.attribute("modification-type").orElse("");
    }

    private static Optional<Period> day(XmlElement change) {
        return change.attribute("effective-date")
                .or(() -> change.attribute("publication-date"))
                .or(() -> change.attribute("enactment-date"))
                .flatMap(UnList::day);
    }

    /** A change of the entry: what was added stands in the entry, what was taken out becomes a remark. */
    private void modification(XmlElement change) {
        List<String> words = Stream.of("modification-type", "enactment-date", "publication-date", "effective-date")
                .flatMap(name -> change.attribute(name).stream())
                .toList();
        if (words.isEmpty()) {
            return;
        }
        Place place = places.next("modification", words);
        Optional<Period> day = day(change);
        if (day.isPresent() && (kind(change).equals("listed") || kind(change).equals("amended"))) {
            Predicate predicate = kind(change).equals("listed") ? Predicate.LISTED_ON : Predicate.LIST_AMENDED_ON;
            writer.add(writer.about(predicate, ClaimObject.time(day.get())), place);
        } else {
            writer.text(Predicate.REMARK, place, place.quote(), "change of the entry");
        }
        change.first("removed")
                .map(SecoTarget::words)
                .filter(removed -> !removed.isEmpty())
                .ifPresent(removed -> {
                    Place gone = places.next("removed", removed);
                    writer.text(Predicate.REMARK, gone, gone.quote(), "taken out of the entry");
                });
    }

    private static List<String> words(XmlElement element) {
        List<String> words = new ArrayList<>();
        if (!element.text().isEmpty()) {
            words.add(element.text());
        }
        element.children().forEach(child -> words.addAll(words(child)));
        return words;
    }

    /** The grade of a value by the quality that the list gives it. */
    static Grade grade(XmlElement element) {
        return element.attribute("quality").filter("low"::equals).isPresent() ? EntryWriter.WEAK : EntryWriter.OFFICIAL;
    }
}
