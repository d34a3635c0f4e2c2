package org.demarche.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.lists.SenzingList.Anchor;
import org.demarche.model.Citation;
import org.demarche.model.ClaimBuilder;
import org.demarche.model.ClaimObject;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;

/** Reads one record in Senzing’s layout. */
final class SenzingEntry {
    private static final Map<String, Predicate> NAME_TYPES = Map.of(
            "PRIMARY", Predicate.NAME,
            "FORMER", Predicate.FORMER_NAME,
            "FKA", Predicate.FORMER_NAME,
            "PREVIOUS", Predicate.FORMER_NAME,
            "MAIDEN", Predicate.FORMER_NAME,
            "WEAK", Predicate.WEAK_ALIAS,
            "NICKNAME", Predicate.WEAK_ALIAS);
    private static final Map<String, Predicate> PART_PREDICATES = Map.of(
            "NAME_PREFIX", Predicate.TITLE,
            "NAME_FIRST", Predicate.GIVEN_NAME,
            "NAME_MIDDLE", Predicate.NAME_PART,
            "NAME_LAST", Predicate.FAMILY_NAME,
            "NAME_SUFFIX", Predicate.NAME_PART);

    private final SenzingRecord record;
    private final DocumentId file;
    private final Map<String, Anchor> anchors;
    private final Listing listing;
    private final EntryWriter writer;

    private SenzingEntry(
            SenzingRecord record, DocumentId file, Map<String, Anchor> anchors, Listing listing, EntryWriter writer) {
        this.record = record;
        this.file = file;
        this.anchors = anchors;
        this.listing = listing;
        this.writer = writer;
    }

    /** Hands on the record and its claims but for relationships; false if it is rejected. The record must have an id and a kind. */
    static boolean read(SenzingRecord record, String reference, String locator, DocumentId file, Listing listing) {
        Optional<EntryWriter> started =
                listing.entry(locator, reference, record.type().orElseThrow(), caption(record), file);
        started.ifPresent(writer -> new SenzingEntry(record, file, Map.of(), listing, writer).all());
        return started.isPresent();
    }

    /** Hands on the relationships of a record that was read. */
    static void relate(
            SenzingRecord record, String reference, DocumentId file, Map<String, Anchor> anchors, Listing listing) {
        EntryWriter writer = listing.writer(reference, record.type().orElseThrow());
        SenzingEntry entry = new SenzingEntry(record, file, anchors, listing, writer);
        record.groups().forEach(entry::relationship);
    }

    /** The first name that the record calls its primary one, else its first. */
    private static String caption(SenzingRecord record) {
        Stream<SenzingGroup> primary = record.groups().stream()
                .filter(group -> group.look("NAME_TYPE")
                        .filter("PRIMARY"::equalsIgnoreCase)
                        .isPresent());
        return Stream.concat(primary, record.groups().stream())
                .map(SenzingEntry::whole)
                .flatMap(List::stream)
                .findFirst()
                .map(name -> name.substring(0, Math.min(name.length(), Citation.LONGEST_QUOTE)))
                .orElse("");
    }

    /** The names in a group: as a whole, or the parts joined. */
    private static List<String> whole(SenzingGroup group) {
        List<String> names = Stream.of("NAME_FULL", "NAME_ORG")
                .flatMap(key -> group.look(key).stream())
                .toList();
        String parts = String.join(
                " ",
                SenzingKeys.NAME_PARTS.stream()
                        .filter(key -> !key.equals("NAME_PREFIX"))
                        .flatMap(key -> group.look(key).stream())
                        .toList());
        return names.isEmpty() && !parts.isEmpty() ? List.of(parts) : names;
    }

    private void all() {
        String id = record.id().orElseThrow();
        writer.text(Predicate.LIST_REFERENCE, place(SenzingKeys.ID, id), id);
        if (!record.source().isEmpty()) {
            writer.text(Predicate.REMARK, place(SenzingKeys.SOURCE, record.source()), record.source(), "data source");
        }
        for (SenzingGroup group : record.groups()) {
            group.take(SenzingKeys.TYPE);
            names(group);
            address(group);
            SenzingKeys.valuesByKey().forEach((key, value) -> value(group, key, value));
            group.left().stream()
                    .filter(key -> !key.startsWith("REL_"))
                    .forEach(
                            key -> writer.reject(
                                    locator(group.place(key)),
                                    "expected a key that is read (docs/reference/lists/senzing-json.md), found another: set aside"));
        }
        record.faults()
                .forEach(fault -> writer.reject(
                        locator(fault), "expected a value, or a list of objects with values, found something else"));
    }

    private void names(SenzingGroup group) {
        List<String> names = whole(group);
        Optional<String> type = names.isEmpty() ? Optional.empty() : group.take("NAME_TYPE");
        Predicate predicate = type.map(word -> NAME_TYPES.getOrDefault(word.toUpperCase(Locale.ROOT), Predicate.ALIAS))
                .orElse(Predicate.NAME);
        Optional<String> role = type.filter(word -> !NAME_TYPES.containsKey(word.toUpperCase(Locale.ROOT)));
        for (String name : names) {
            String key = Stream.of("NAME_FULL", "NAME_ORG")
                    .filter(each -> group.look(each).filter(name::equals).isPresent())
                    .findFirst()
                    .orElse("NAME");
            writer.text(
                    predicate,
                    place(group.place(key), name),
                    name,
                    predicate == Predicate.WEAK_ALIAS ? EntryWriter.WEAK : EntryWriter.OFFICIAL,
                    role);
            group.take(key);
        }
        for (String key : SenzingKeys.NAME_PARTS) {
            Predicate part = PART_PREDICATES.getOrDefault(key, Predicate.NAME_PART);
            String as = part == Predicate.NAME_PART ? key.substring(5).toLowerCase(Locale.ROOT) + " name" : "";
            group.take(key).ifPresent(value -> claim(part, as, value, place(group.place(key), value), ""));
        }
    }

    private void address(SenzingGroup group) {
        Optional<String> country = group.look("ADDR_COUNTRY");
        String countryPlace = group.place("ADDR_COUNTRY");
        List<String> parts = new ArrayList<>();
        group.take("ADDR_FULL").ifPresent(parts::add);
        boolean full = !parts.isEmpty();
        for (String key : SenzingKeys.ADDRESS_PARTS) {
            Optional<String> part = group.take(key);
            part.filter(words -> !full || !parts.get(0).contains(words)).ifPresent(parts::add);
        }
        if (parts.isEmpty()) {
            return;
        }
        String words = String.join(", ", parts);
        Place place = place(group.place(full ? "ADDR_FULL" : "ADDR"), words);
        Period period = period(group, "ADDR_FROM_DATE", "ADDR_THRU_DATE");
        Optional<String> type = group.take("ADDR_TYPE");
        if (words.length() > Citation.LONGEST_QUOTE) {
            writer.text(Predicate.ADDRESS, place, words);
        } else if (!country.equals(Optional.of(words))) {
            ClaimBuilder claim =
                    writer.about(Predicate.ADDRESS, ClaimObject.text(words)).during(period);
            type.ifPresent(word -> claim.with(QualifierKey.ROLE, ClaimObject.text(word)));
            writer.add(claim, place);
        }
        country.ifPresent(value -> writer.text(Predicate.COUNTRY, place(countryPlace, value), value));
    }

    private void value(SenzingGroup group, String key, SenzingKeys.Value value) {
        Place place =
                group.look(key).map(words -> place(group.place(key), words)).orElse(place(key, ""));
        group.take(key).ifPresent(words -> {
            String where =
                    value.place().isEmpty() ? "" : group.take(value.place()).orElse("");
            String kind = value.kind().isEmpty() ? "" : group.take(value.kind()).orElse("");
            Optional<Predicate> predicate = value.predicate(writer.type());
            if (predicate.isPresent()) {
                claim(predicate.get(), kind.isEmpty() ? value.role() : kind, words, place, where);
            } else {
                claim(value.predicates().get(0), kind.isEmpty() ? value.role() : kind, words, place, where);
            }
        });
    }

    /** A claim, or a remark where the schema lets no such party have it; what must not be shown is rejected then. */
    private void claim(Predicate predicate, String role, String words, Place place, String where) {
        Optional<ClaimObject> object = object(predicate, words);
        if (writer.fits(predicate) && object.isPresent() && words.length() <= Citation.LONGEST_QUOTE) {
            ClaimBuilder claim = writer.about(predicate, object.get());
            if (!role.isEmpty()) {
                claim.with(QualifierKey.ROLE, ClaimObject.text(cut(role)));
            }
            if (!where.isEmpty()) {
                claim.with(QualifierKey.PLACE, ClaimObject.text(cut(where)));
            }
            writer.add(claim, place);
        } else if (predicate.isSensitive()) {
            writer.reject(
                    place.locator(),
                    "expected a kind of party that the schema lets have " + predicate.id()
                            + ", found another: no remark, for remarks are shown");
        } else {
            writer.text(Predicate.REMARK, place, words, role.isEmpty() ? predicate.label() : role);
        }
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), Citation.LONGEST_QUOTE));
    }

    private static Optional<ClaimObject> object(Predicate predicate, String words) {
        if (predicate.literal().filter(Predicate.Literal.TIME::equals).isPresent()) {
            return IsoDate.parse(words).map(ClaimObject::time);
        }
        if (predicate == Predicate.IMO_NUMBER) {
            return ImoNumber.any(words).map(ClaimObject::text);
        }
        return Optional.of(cut(words)).map(ClaimObject::text);
    }

    private void relationship(SenzingGroup group) {
        String place = group.place("REL_POINTER_KEY");
        Optional<String> key = group.take("REL_POINTER_KEY");
        String domain = group.take("REL_POINTER_DOMAIN").orElse("");
        String role = cut(group.take("REL_POINTER_ROLE").orElse("relationship"));
        Period period = period(group, "REL_POINTER_FROM_DATE", "REL_POINTER_THRU_DATE");
        key.ifPresent(other -> related(
                Optional.ofNullable(anchors.get(SenzingList.anchorKey(domain, other))),
                other,
                role,
                period,
                place(place, other)));
    }

    private void related(Optional<Anchor> other, String key, String role, Period period, Place place) {
        Optional<SenzingRole> known = SenzingRole.of(role);
        EntityType to = other.map(Anchor::type).orElse(EntityType.ORGANIZATION);
        boolean forward = known.filter(each -> each.fits(writer.type(), to)).isPresent();
        if (other.isEmpty()) {
            writer.text(Predicate.REMARK, place, cut(key), role);
            return;
        }
        EntryWriter from = writer;
        Predicate predicate = Predicate.LINKED_TO;
        ClaimObject object = ClaimObject.record(listing.id(other.get().reference()));
        if (forward) {
            predicate = known.get().predicate();
            if (known.get().reversed()) {
                from = listing.writer(other.get().reference(), to);
                object = ClaimObject.record(writer.subject());
            }
        } else if (!writer.fits(predicate) || !predicate.acceptsObject(to)) {
            writer.text(Predicate.REMARK, place, cut(key), role);
            return;
        }
        from.add(from.about(predicate, object).during(period).with(QualifierKey.ROLE, ClaimObject.text(role)), place);
    }

    private Period period(SenzingGroup group, String from, String thru) {
        Optional<String> start = group.take(from).flatMap(IsoDate::parse).map(Period::toString);
        Optional<String> end = group.take(thru).flatMap(IsoDate::parse).map(Period::toString);
        if (start.isEmpty() && end.isEmpty()) {
            return Period.UNKNOWN;
        }
        return Period.tryParse(start.orElse("") + "/" + end.orElse("..")).orElse(Period.UNKNOWN);
    }

    private Place place(String where, String quote) {
        return new Place(file, locator(where), quote);
    }

    private String locator(String where) {
        return writer.subject().local() + "/" + where;
    }
}
