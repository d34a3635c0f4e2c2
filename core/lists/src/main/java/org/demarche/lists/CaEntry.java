package org.demarche.lists;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.model.Predicate;

/** Reads one {@code record} of the Canadian list. What names an entry is its regulation, schedule and item: the file has no number of its own for it. */
final class CaEntry {
    private static final String COUNTRY = "Country";
    private static final String SCHEDULE = "Schedule";
    private static final String ITEM = "Item";
    private static final String LAST = "LastName";
    private static final String GIVEN = "GivenName";
    private static final List<String> ENTITY = List.of("Entity", "EntityOrShip");
    private static final List<String> NAMES = List.of(GIVEN, LAST);
    private static final String SHIP_NUMBER = "ShipIMONumber";
    /** English and French beside each other. */
    private static final Pattern LANGUAGES = Pattern.compile("[\\s\\u00a0]+/[\\s\\u00a0]+");

    private static final Memo<String> ENGLISH =
            new Memo<>(words -> LANGUAGES.splitAsStream(words).findFirst().orElse(words));

    private static final Pattern BETWEEN_DATES = Pattern.compile("\\s+or\\s+|\\s+ou\\s+|\\s*;\\s*");

    private final Listing listing;
    private final EntryWriter writer;
    private final NumberedPlaces places;
    private final Period listed;

    private CaEntry(XmlElement entry, RawFile file, Listing listing, EntryWriter writer) {
        this.listing = listing;
        this.writer = writer;
        this.places =
                new NumberedPlaces(file.content().address(), writer.subject().local());
        this.listed = Listing.since(entry.value("DateOfListing").flatMap(IsoDate::parse));
    }

    /** Hands on the record of the entry and its claims. */
    static void read(XmlElement entry, String locator, RawFile file, Listing listing) {
        if (entry.isBlank()) {
            listing.blank();
            return;
        }
        Optional<String> country = entry.value(COUNTRY);
        Optional<String> item = entry.value(ITEM);
        if (country.isEmpty() || item.isEmpty()) {
            listing.reject(
                    locator, "expected the elements " + COUNTRY + " and " + ITEM + ", found none of one of them");
            return;
        }
        String reference = english(country.get())
                + entry.value(SCHEDULE).map(schedule -> "-" + schedule).orElse("") + "-" + item.get();
        List<String> name = name(entry);
        listing.entry(
                        locator,
                        reference,
                        type(entry),
                        String.join(" ", name),
                        file.content().address())
                .ifPresent(writer -> new CaEntry(entry, file, listing, writer).all(entry));
    }

    private static EntityType type(XmlElement entry) {
        if (entry.value(SHIP_NUMBER).isPresent()) {
            return EntityType.VESSEL;
        }
        return entry.values(ENTITY).isEmpty() ? EntityType.PERSON : EntityType.ORGANIZATION;
    }

    private static List<String> name(XmlElement entry) {
        List<String> entity = entry.values(ENTITY);
        return entity.isEmpty() ? entry.values(NAMES) : entity.subList(0, 1);
    }

    private static String english(String words) {
        return ENGLISH.of(words);
    }

    private void all(XmlElement entry) {
        List<String> reference = entry.values(List.of(COUNTRY, SCHEDULE, ITEM));
        Place cited = places.next("reference", reference);
        writer.text(Predicate.LIST_REFERENCE, cited, cited.quote());
        listing.designated(writer, cited, listed);
        List<String> name = name(entry);
        writer.text(Predicate.NAME, places.next("name", name), String.join(" ", name));
        for (XmlElement field : entry.children()) {
            if (!field.isBlank()) {
                field(field, field.text());
            }
        }
    }

    private void field(XmlElement field, String value) {
        switch (field.name()) {
            case COUNTRY -> listing.programme(writer, place(field), english(value), listed);
            case SCHEDULE, ITEM, "Entity", "EntityOrShip" -> {
                // said by the reference and the name
            }
            case LAST -> part(field, Predicate.FAMILY_NAME);
            case GIVEN -> part(field, Predicate.GIVEN_NAME);
            case "Title" -> part(field, Predicate.TITLE);
            case "TitleOrShip" ->
                part(field, writer.type() == EntityType.VESSEL ? Predicate.VESSEL_TYPE : Predicate.TITLE);
            case "Aliases" -> aliases(field);
            case "DateOfBirth", "DateOfBirthOrShipBuildDate" -> dates(field, value);
            case SHIP_NUMBER ->
                ImoNumber.ship(value)
                        .ifPresentOrElse(
                                number -> writer.text(Predicate.IMO_NUMBER, place(field), number),
                                () -> writer.text(Predicate.REMARK, place(field), value, field.name()));
            case "DateOfListing" -> date(Predicate.LISTED_ON, place(field), value);
            default ->
                writer.reject(
                        place(field).locator(),
                        "expected an element of the layout, found an unknown one that is not empty");
        }
    }

    private void part(XmlElement field, Predicate predicate) {
        writer.text(writer.fits(predicate) ? predicate : Predicate.REMARK, place(field), field.text());
    }

    private void aliases(XmlElement field) {
        for (String alias : NamesInRow.split(field.text())) {
            writer.text(Predicate.ALIAS, places.next(field.name(), List.of(alias)), alias);
        }
    }

    private void dates(XmlElement field, String value) {
        Predicate predicate = writer.type() == EntityType.VESSEL ? Predicate.BUILD_DATE : Predicate.BIRTH_DATE;
        BETWEEN_DATES
                .splitAsStream(value)
                .forEach(date -> date(predicate, places.next(field.name(), List.of(date)), date));
    }

    private void date(Predicate predicate, Place place, String value) {
        Optional<Period> date = IsoDate.parse(value);
        if (date.isPresent() && writer.fits(predicate)) {
            writer.add(writer.about(predicate, ClaimObject.time(date.get())), place);
        } else {
            writer.text(Predicate.REMARK, place, value, predicate.label());
        }
    }

    private Place place(XmlElement field) {
        return places.whole(field);
    }
}
