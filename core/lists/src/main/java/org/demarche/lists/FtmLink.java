package org.demarche.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.lists.FtmList.FtmKinds;
import org.demarche.model.ClaimBuilder;
import org.demarche.model.ClaimObject;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.RecordId;

/**
 * Reads an entity of FollowTheMoney that links others, or says something of one, such as Ownership or Sanction: a claim about the thing at its one end, and what
 * else it says as remarks on that.
 */
final class FtmLink {
    private static final String SANCTION = "Sanction";

    private final String id;
    private final String schema;
    private final Json.Fields properties;
    private final DocumentId file;
    private final FtmKinds kinds;
    private final Listing listing;

    private FtmLink(Json.Fields entity, DocumentId file, FtmKinds kinds, Listing listing) {
        this.id = entity.first("id").orElse("");
        this.schema = entity.first("schema").orElse("");
        this.properties = entity.object("properties").orElseThrow();
        this.file = file;
        this.kinds = kinds;
        this.listing = listing;
    }

    /** Hands on the claims of a link, or rejects it. */
    static void read(Json.Fields entity, String locator, DocumentId file, FtmKinds kinds, Listing listing) {
        FtmLink link = new FtmLink(entity, file, kinds, listing);
        List<End> ends = link.ends();
        if (ends.isEmpty()) {
            listing.reject(
                    locator,
                    "expected a thing, or a link of things in the file, found another: read the file that has them");
        } else if (link.schema.equals(SANCTION)) {
            link.sanction(ends.get(0));
        } else {
            link.relate(ends);
        }
    }

    /** A thing that the link names, by the property that names it. */
    private record End(String property, String id, EntityType type, Place place) {}

    private List<End> ends() {
        List<End> ends = new ArrayList<>();
        properties.byName().forEach((name, values) -> {
            List<String> texts = values.texts();
            for (int number = 0; number < texts.size(); number++) {
                String text = texts.get(number);
                Place place = new Place(file, reference() + "/" + name + "[" + (number + 1) + "]", text);
                kinds.of(text).ifPresent(type -> ends.add(new End(name, text, type, place)));
            }
        });
        return ends;
    }

    private String reference() {
        return listing.id(id).local();
    }

    /** A link that says no more than whose it is, such as a passport without a number, is a remark. */
    private void relate(List<End> ends) {
        Period period = FtmReader.between(properties.byName(), "startDate", "date");
        List<End> said = new ArrayList<>();
        End about = ends.get(0);
        for (FtmNames.Relation relation : FtmNames.relations(schema)) {
            for (End from : named(ends, relation.from())) {
                for (End to : named(ends, relation.to())) {
                    boolean fits = relation.predicate().acceptsSubject(from.type())
                            && relation.predicate().acceptsObject(to.type());
                    if (fits) {
                        said.add(from);
                        said.add(to);
                        about = from;
                        claim(relation.predicate(), from, to, period, Optional.empty());
                    }
                }
            }
            if (!said.isEmpty()) {
                break;
            }
        }
        for (End other : ends) {
            if (!said.contains(other) && !other.equals(about)) {
                other(about, other, period);
            }
        }
        if (ends.size() == 1 && properties.byName().size() == 1) {
            writer(about).text(Predicate.REMARK, about.place(), about.id(), schema + " " + about.property());
        }
        rest(about, ends, Set.of());
    }

    private static List<End> named(List<End> ends, String property) {
        return ends.stream().filter(end -> end.property().equals(property)).toList();
    }

    /** A link of a kind that the claim schema has not for these things: that they are linked, in the file's words. */
    private void other(End about, End other, Period period) {
        Optional<String> role = Optional.of(schema + " " + other.property());
        if (Predicate.LINKED_TO.acceptsSubject(about.type()) && Predicate.LINKED_TO.acceptsObject(other.type())) {
            claim(Predicate.LINKED_TO, about, other, period, role);
        } else {
            writer(about).text(Predicate.REMARK, other.place(), other.id(), role.orElse(""));
        }
    }

    private void claim(Predicate predicate, End from, End to, Period period, Optional<String> role) {
        EntryWriter writer = writer(from);
        ClaimBuilder claim =
                writer.about(predicate, ClaimObject.record(listing.id(to.id()))).during(period);
        role.ifPresent(as -> claim.with(QualifierKey.ROLE, ClaimObject.text(as)));
        writer.add(claim, to.place());
    }

    private EntryWriter writer(End end) {
        return listing.writer(end.id(), end.type());
    }

    /** What a designation says of the thing; who designates is a record of its own. */
    private void sanction(End about) {
        EntryWriter writer = writer(about);
        Period said = FtmReader.between(properties.byName(), "startDate", "listingDate");
        Period period = said.isUnknown() ? Listing.LISTED : said;
        FtmReader.each(reference(), "authority", texts("authority"), file, listing, (text, place) -> {
            if (text.length() > Listing.LONGEST_LOCAL) {
                listing.reject(
                        place.locator(),
                        "expected an authority of at most " + Listing.LONGEST_LOCAL
                                + " characters, found a longer one");
                return;
            }
            RecordId authority = listing.other(
                    "authority." + text.replaceAll("[^\\p{L}\\p{N}]+", "-"), EntityType.PUBLIC_BODY, text, file);
            writer.add(
                    writer.about(Predicate.DESIGNATED_BY, ClaimObject.record(authority))
                            .during(period),
                    place);
        });
        programmes(writer, period);
        rest(about, List.of(about), Set.of("authority", "program", "programId"));
    }

    /** Ids of programmes say which they are, and codes or words what the list calls them; without ids these say both, unless a record's id may not have so many words. */
    private void programmes(EntryWriter writer, Period period) {
        boolean named = !texts("programId").texts().isEmpty();
        FtmReader.each(reference(), "program", texts("program"), file, listing, (text, place) -> {
            if (named || text.length() > Listing.LONGEST_LOCAL) {
                writer.text(Predicate.PROGRAM, place, text);
            } else {
                listing.programme(writer, place, text, period);
            }
        });
        FtmReader.each(reference(), "programId", texts("programId"), file, listing, (text, place) -> {
            if (text.length() > Listing.LONGEST_LOCAL) {
                writer.text(Predicate.REMARK, place, text, SANCTION + " programId");
            } else {
                listing.under(writer, place, text, period);
            }
        });
    }

    private Json texts(String name) {
        return properties.byName().getOrDefault(name, new Json.Items(List.of()));
    }

    /** All properties that were not taken up: by the predicate of a designation's property, or as remarks with the link's and the property's names. */
    private void rest(End about, List<End> ends, Set<String> taken) {
        EntryWriter writer = writer(about);
        for (Map.Entry<String, Json> property : properties.byName().entrySet()) {
            String name = property.getKey();
            if (!taken.contains(name)) {
                FtmReader.each(reference(), name, property.getValue(), file, listing, (text, place) -> {
                    boolean end = ends.stream().anyMatch(each -> each.place().equals(place));
                    if (!end) {
                        FtmReader.literal(schema, name, text, place, writer);
                    }
                });
            }
        }
    }
}
