package org.demarche.network;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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

/** A pile of records and claims, put together by hand. Ids are short names: {@code anna} is the record {@code test:anna}. */
final class Pile {
    static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    static final Instant KNOWN = Instant.parse("2024-01-15T12:00:00Z");

    private final Map<String, SourceDocument> documents = new LinkedHashMap<>();
    private final List<SourceRecord> records = new ArrayList<>();
    private final List<KnownClaim> claims = new ArrayList<>();
    private final Map<RecordId, EntityId> same = new HashMap<>();
    private int sentences;

    Pile document(String publisher, SourceDocument.Kind kind) {
        DocumentId id = DocumentId.of(publisher.getBytes(StandardCharsets.UTF_8));
        documents.put(
                publisher,
                new SourceDocument(
                        id,
                        kind,
                        "Report of " + publisher,
                        publisher,
                        Period.UNKNOWN,
                        Reliability.B,
                        "text/plain",
                        "a.txt",
                        Optional.empty(),
                        Optional.empty()));
        return this;
    }

    Pile thing(String name, EntityType type, String caption) {
        return thing(name, type, caption, "Gazette");
    }

    Pile thing(String name, EntityType type, String caption, String publisher) {
        documentOf(publisher);
        records.add(
                new SourceRecord(id(name), type, caption, documentOf(publisher).id(), List.of(), true));
        return this;
    }

    /** A thing that a text only mentions. */
    Pile mention(String name, EntityType type, String caption, String publisher) {
        records.add(
                new SourceRecord(id(name), type, caption, documentOf(publisher).id(), List.of(new Span(0, 5)), true));
        return this;
    }

    Pile joined(String name, String with) {
        same.put(id(name), new EntityId(id(with)));
        return this;
    }

    /** A claim of a publisher; {@code object} is a thing's name, or words after a quotation mark. */
    Pile says(String publisher, String subject, Predicate predicate, String object, Change... changes) {
        ClaimBuilder builder = Claim.about(id(subject), predicate, object(object))
                .graded(Grade.parse("B3"))
                .origin(new Origin(Origin.Kind.DOCUMENT, "test", "1", 1));
        int start = 10 * sentences++;
        builder.cited(new Citation.TextQuote(documentOf(publisher).id(), 1, new Span(start, start + 9), "the words"));
        for (Change change : changes) {
            change.apply(builder);
        }
        Claim claim = builder.build();
        claims.add(KnownClaim.of(claim, KNOWN));
        return this;
    }

    /** What a claim has besides its ends. */
    interface Change {
        void apply(ClaimBuilder claim);
    }

    Material material() {
        return Material.of(
                records, claims, documents.values(), record -> same.getOrDefault(record, new EntityId(record)));
    }

    Network network() {
        return network(DAY, Grade.ANY);
    }

    Network network(LocalDate day, Grade minimum) {
        return material().project(new Standpoint(day, Instant.MAX, minimum));
    }

    static ClaimObject object(String object) {
        return object.startsWith("'") ? ClaimObject.text(object.substring(1)) : ClaimObject.record(id(object));
    }

    static RecordId id(String name) {
        return new RecordId("test:" + name);
    }

    static EntityId entity(String name) {
        return new EntityId(id(name));
    }

    private SourceDocument documentOf(String publisher) {
        if (!documents.containsKey(publisher)) {
            document(publisher, SourceDocument.Kind.REPORT);
        }
        return Optional.ofNullable(documents.get(publisher)).orElseThrow();
    }
}
