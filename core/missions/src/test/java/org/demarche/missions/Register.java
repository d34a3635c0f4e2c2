package org.demarche.missions;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.ClaimBuilder;
import org.demarche.model.ClaimObject;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Origin;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;
import org.demarche.model.Reliability;
import org.demarche.model.SourceDocument;
import org.demarche.model.SourceRecord;
import org.demarche.model.Span;
import org.demarche.model.Standpoint;
import org.demarche.network.KnownClaim;
import org.demarche.network.Material;

/** A register put together by hand: the state Norden with missions in invented countries. */
final class Register {
    private static final Instant RECORDED = Instant.parse("2026-01-15T12:00:00Z");

    private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
    private final List<SourceRecord> records = new ArrayList<>();
    private final List<KnownClaim> claims = new ArrayList<>();
    private int sentences;

    /** What a claim has besides its ends. */
    interface Change {
        void apply(ClaimBuilder claim);
    }

    static Register empty() {
        return new Register().thing("norden", EntityType.COUNTRY, "Norden");
    }

    /** A publisher whose document came out on a day. */
    Register published(String publisher, String day) {
        DocumentId id = DocumentId.of(publisher.getBytes(StandardCharsets.UTF_8));
        documents.put(
                publisher,
                new SourceDocument(
                        id,
                        SourceDocument.Kind.REPORT,
                        "Report of " + publisher,
                        publisher,
                        Period.parse(day),
                        Reliability.B,
                        "text/plain",
                        "a.txt",
                        Optional.empty(),
                        Optional.empty()));
        return this;
    }

    Register thing(String name, EntityType type, String caption) {
        records.add(SourceRecord.entry(
                id(name), type, caption, documentOf("Gazette").id()));
        return this;
    }

    /** A mission of Norden in a city of a country; the country's name is its caption. */
    Register mission(String name, String kind, String country, String city) {
        return place(country, EntityType.COUNTRY)
                .place(city, EntityType.PLACE)
                .thing(name, EntityType.MISSION, "Embassy in " + city)
                .says("Gazette", name, Predicate.MISSION_KIND, "'" + kind, claim -> {})
                .says("Gazette", name, Predicate.SENT_BY, "norden", claim -> {})
                .says("Gazette", name, Predicate.HOSTED_BY, local(country), claim -> {})
                .says("Gazette", name, Predicate.LOCATED_IN, local(city), claim -> {});
    }

    Register place(String caption, EntityType type) {
        RecordId id = id(local(caption));
        if (records.stream().noneMatch(each -> each.id().equals(id))) {
            thing(local(caption), type, caption);
        }
        return this;
    }

    /** A claim of a publisher; the object is a thing's name, or words after a quotation mark. */
    Register says(String publisher, String subject, Predicate predicate, String object, Change... changes) {
        ClaimObject other =
                object.startsWith("'") ? ClaimObject.text(object.substring(1)) : ClaimObject.record(id(object));
        int start = 10 * sentences++;
        ClaimBuilder builder = Claim.about(id(subject), predicate, other)
                .graded(Grade.parse("B3"))
                .origin(new Origin(Origin.Kind.DOCUMENT, "test", "1", 1))
                .cited(new Citation.TextQuote(documentOf(publisher).id(), 1, new Span(start, start + 9), "the words"));
        for (Change change : changes) {
            change.apply(builder);
        }
        claims.add(KnownClaim.of(builder.build(), RECORDED));
        return this;
    }

    MissionRegister on(String day) {
        return MissionRegister.of(Material.of(records, claims, documents.values(), EntityId::new)
                .project(new Standpoint(LocalDate.parse(day), Instant.MAX, Grade.ANY)));
    }

    static Change during(String period) {
        return claim -> claim.during(Period.parse(period));
    }

    static EntityId entity(String name) {
        return new EntityId(id(name));
    }

    private static RecordId id(String name) {
        return new RecordId("test:" + name);
    }

    private static String local(String caption) {
        return caption.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private SourceDocument documentOf(String publisher) {
        if (!documents.containsKey(publisher)) {
            published(publisher, "/");
        }
        return Optional.ofNullable(documents.get(publisher)).orElseThrow();
    }
}
