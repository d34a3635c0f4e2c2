package org.demarche.lists;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.lists.FtmList.FtmKinds;
import org.demarche.model.Citation;
import org.demarche.model.ClaimObject;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.model.Predicate;

/** Reads one entity of FollowTheMoney that is a thing; a link is read by {@link FtmLink}. */
final class FtmReader {
    private static final String REF = "expected text, found an object: load the file that has each entity by itself";
    /** Fields beside the properties that say what the publisher did with the entity. */
    private static final Set<String> NOTES =
            Set.of("datasets", "first_seen", "last_seen", "last_change", "target", "origin", "origins");

    private final Json.Fields entity;
    private final FtmKinds kinds;
    private final Listing listing;
    private final DocumentId file;
    private final EntryWriter writer;

    private FtmReader(Json.Fields entity, FtmKinds kinds, Listing listing, DocumentId file, EntryWriter writer) {
        this.entity = entity;
        this.kinds = kinds;
        this.listing = listing;
        this.file = file;
        this.writer = writer;
    }

    /** Hands on the record of a thing and its claims, or the claims that a link is, or rejects it. */
    static void read(Json.Fields entity, String locator, DocumentId file, FtmKinds kinds, Listing listing) {
        String id = entity.first("id").orElse("");
        String schema = entity.first("schema").orElse("");
        Optional<EntityType> type = FtmNames.type(schema);
        if (type.isEmpty()) {
            FtmLink.read(entity, locator, file, kinds, listing);
            return;
        }
        listing.entry(locator, id, type.get(), caption(entity, id), file)
                .ifPresent(writer -> new FtmReader(entity, kinds, listing, file, writer).all(id, schema));
    }

    private static String caption(Json.Fields entity, String id) {
        Json.Fields properties = entity.object("properties").orElseThrow();
        return Stream.of(
                        entity.texts("caption"),
                        properties.texts("name"),
                        properties.texts("full"),
                        properties.texts("title"),
                        properties.texts("alias"),
                        properties.texts("city"),
                        properties.texts("country"))
                .flatMap(List::stream)
                .findFirst()
                .map(text -> text.substring(0, Math.min(text.length(), Citation.LONGEST_QUOTE)))
                .orElse(id);
    }

    private void all(String id, String schema) {
        writer.text(Predicate.LIST_REFERENCE, place("id", id), id);
        if (!FtmNames.isSame(schema, writer.type())) {
            writer.text(Predicate.REMARK, place("schema", schema), schema, "schema");
        }
        entity.object("properties").orElseThrow().byName().forEach(this::property);
        entity.byName().forEach(this::field);
    }

    private void field(String name, Json value) {
        switch (name) {
            case "id", "schema", "properties" -> {}
            case "caption" -> caption(value);
            case "referents" ->
                each(name, value, (text, place) -> writer.text(Predicate.LIST_REFERENCE, place, text, name));
            default -> {
                if (NOTES.contains(name)) {
                    each(name, value, (text, place) -> writer.text(Predicate.REMARK, place, text, name));
                } else if (!value.texts().isEmpty() || value instanceof Json.Fields) {
                    listing.reject(
                            writer.subject().local() + "/" + name,
                            "expected a field of an entity, found an unknown one that is not empty");
                }
            }
        }
    }

    /** The caption is one of the names, unless the entity has none. */
    private void caption(Json value) {
        boolean said = entity.object("properties").orElseThrow().byName().values().stream()
                .anyMatch(texts -> texts.texts().containsAll(value.texts()));
        if (!said) {
            each("caption", value, (text, place) -> writer.text(Predicate.NAME, place, text));
        }
    }

    private void property(String name, Json values) {
        each(name, values, (text, place) -> value(name, text, place));
    }

    private void value(String name, String text, Place place) {
        Optional<EntityType> other = kinds.of(text);
        if (other.isPresent() && !text.equals(entity.first("id").orElse(""))) {
            reference(name, text, other.get(), place);
        } else if (name.equals("full") && writer.type() == EntityType.PLACE) {
            writer.text(Predicate.NAME, place, text);
        } else {
            literal("", name, text, place, writer);
        }
    }

    private void reference(String name, String id, EntityType other, Place place) {
        ClaimObject object = ClaimObject.record(listing.id(id));
        Predicate relation = other == EntityType.PLACE ? Predicate.LOCATED_IN : Predicate.LINKED_TO;
        if (writer.fits(relation) && relation.acceptsObject(other)) {
            writer.link(relation, place, object, name);
        } else {
            writer.text(Predicate.REMARK, place, id, name);
        }
    }

    /** A value that is no reference: by the predicate of its property, or a remark with the property's name. */
    static void literal(String owner, String name, String text, Place place, EntryWriter writer) {
        Optional<Predicate> same = FtmNames.property(owner, name, writer.type());
        Optional<Predicate> predicate = same.or(() -> FtmNames.wider(owner, name, writer.type()));
        Optional<ClaimObject> object = predicate.flatMap(known -> object(known, text));
        String role = owner.isEmpty() ? name : owner + " " + name;
        if (object.isEmpty() && FtmNames.isSensitive(name)) {
            writer.reject(
                    place.locator(),
                    "expected a kind of party that the schema lets have " + name
                            + ", found another: no remark, for remarks are shown");
        } else if (object.isEmpty()) {
            writer.text(Predicate.REMARK, place, text, role);
        } else if (text.length() > Citation.LONGEST_QUOTE) {
            writer.text(predicate.get(), place, text);
        } else if (same.isPresent()) {
            writer.add(writer.about(same.get(), object.get()), place);
        } else {
            writer.text(predicate.get(), place, text, role);
        }
    }

    /** The object of a claim; empty if the text is no such date or number. */
    private static Optional<ClaimObject> object(Predicate predicate, String text) {
        if (predicate.literal().filter(Predicate.Literal.TIME::equals).isPresent()) {
            return IsoDate.parse(text).map(ClaimObject::time);
        }
        if (predicate == Predicate.IMO_NUMBER) {
            return ImoNumber.any(text).map(ClaimObject::text);
        }
        return Optional.of(text)
                .filter(value -> value.length() <= Citation.LONGEST_QUOTE)
                .map(ClaimObject::text)
                .or(() -> EntryWriter.pieces(text).stream().findFirst().map(ClaimObject::text));
    }

    private void each(String name, Json values, Taker taker) {
        each(writer.subject().local(), name, values, file, listing, taker);
    }

    /** Hands on each text of a field with its place; rejects what is no text. */
    static void each(String reference, String name, Json values, DocumentId file, Listing listing, Taker taker) {
        int number = 0;
        for (Json value : values.items()) {
            number++;
            String locator = reference + "/" + name + "[" + number + "]";
            if (!(value instanceof Json.Text)) {
                listing.reject(locator, REF);
                continue;
            }
            for (String text : value.texts()) {
                taker.take(text, new Place(file, locator, text));
            }
        }
    }

    private Place place(String field, String quote) {
        return new Place(file, writer.subject().local() + "/" + field, quote);
    }

    /** The span between two days of a link or designation, as far as they are said; the values of a property have no order, so of several the widest span. */
    static Period between(Map<String, Json> properties, String... starts) {
        Json.Fields fields = new Json.Fields(properties);
        Optional<Period> start = Stream.of(starts)
                .flatMap(name -> days(fields, name).min(Comparator.comparing(Period::toString)).stream())
                .findFirst();
        Optional<Period> end = days(fields, "endDate").max(Comparator.comparing(Period::toString));
        if (start.isEmpty() && end.isEmpty()) {
            return Period.UNKNOWN;
        }
        String from = start.map(Period::toString).orElse("");
        return Period.tryParse(from + "/" + end.map(Period::toString).orElse(".."))
                .orElse(Period.UNKNOWN);
    }

    private static Stream<Period> days(Json.Fields fields, String name) {
        return fields.texts(name).stream().flatMap(day -> IsoDate.parse(day).stream());
    }

    /** Takes a text with its place. */
    @FunctionalInterface
    interface Taker {
        /** Takes it. */
        void take(String text, Place place);
    }
}
