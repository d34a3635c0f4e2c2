package org.demarche.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.ledger.CanonicalReader.DamagedPayloadException;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.ClaimObject;
import org.demarche.model.DocumentId;
import org.demarche.model.Grade;
import org.demarche.model.Modality;
import org.demarche.model.Origin;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.RecordId;
import org.demarche.model.Span;
import org.demarche.model.Speaker;

/**
 * Claims as canonical JSON. What a claim usually has not (speakers, qualifiers, a known time, a negation) is left out when it is
 * absent. Not safe for use by several threads.
 */
final class ClaimCodec {
    private final Interner interner;

    ClaimCodec(Interner interner) {
        this.interner = interner;
    }

    /** The payload of a claim. */
    static String encode(Claim claim) {
        return CanonicalWriter.object(json -> write(claim, json));
    }

    /** The claim of a payload.
     * @throws DamagedPayloadException if it is none */
    Claim decode(String payload) {
        return CanonicalReader.object(payload, this::claim);
    }

    private static void write(Claim claim, CanonicalWriter json) {
        if (!claim.attribution().isEmpty()) {
            json.list("attribution", list -> claim.attribution().forEach(speaker -> write(speaker, list)));
        }
        json.nested("citation", fields -> write(claim.citation(), fields));
        json.text("grade", claim.grade().toString());
        json.text("modality", claim.modality().id());
        if (claim.negated()) {
            json.mark("negated");
        }
        json.nested("object", fields -> write(claim.object(), fields));
        json.nested("origin", fields -> write(claim.origin(), fields));
        if (!claim.period().equals(Period.UNKNOWN)) {
            json.text("period", claim.period().toString());
        }
        json.text("predicate", claim.predicate().id());
        if (!claim.qualifiers().isEmpty()) {
            json.nested(
                    "qualifiers",
                    fields -> byName(claim.qualifiers())
                            .forEach((name, value) -> fields.nested(name, inner -> write(value, inner))));
        }
        json.text("subject", claim.subject().value());
    }

    private static Map<String, ClaimObject> byName(Map<QualifierKey, ClaimObject> qualifiers) {
        Map<String, ClaimObject> named = new TreeMap<>();
        qualifiers.forEach((key, value) -> named.put(key.id(), value));
        return named;
    }

    private static void write(Speaker speaker, CanonicalWriter list) {
        list.element(fields -> {
            fields.text("name", speaker.name());
            speaker.record().ifPresent(record -> fields.text("record", record.value()));
        });
    }

    private static void write(Citation citation, CanonicalWriter json) {
        json.text("document", citation.document().sha256());
        if (citation instanceof Citation.TextQuote quote) {
            json.number("end", quote.span().end())
                    .number("page", quote.pageNumber())
                    .text("quote", quote.quote())
                    .number("start", quote.span().start());
        } else {
            json.text("locator", citation.locator()).text("quote", citation.quote());
        }
    }

    private static void write(ClaimObject object, CanonicalWriter json) {
        if (object instanceof ClaimObject.Thing thing) {
            json.text("record", thing.id().value());
        } else if (object instanceof ClaimObject.Time time) {
            json.text("time", time.period().toString());
        } else {
            json.text("text", object.text());
        }
    }

    private static void write(Origin origin, CanonicalWriter json) {
        json.text("kind", Names.of(origin.kind()))
                .text("reader", origin.reader())
                .number("score", origin.score())
                .text("version", origin.version());
    }

    private Claim claim(CanonicalReader json) {
        List<Speaker> attribution = json.has("attribution") ? json.list("attribution", () -> speaker(json)) : List.of();
        Citation citation = json.nested("citation", () -> citation(json));
        Grade grade = interner.grade(json.text("grade"));
        Modality modality = Names.require(Modality.byId(json.text("modality")), "modality");
        boolean negated = json.mark("negated");
        ClaimObject object = json.nested("object", () -> object(json));
        Origin origin = json.nested("origin", () -> origin(json));
        Period period = json.has("period") ? interner.period(json.text("period")) : Period.UNKNOWN;
        Predicate predicate = Names.require(Predicate.byId(json.text("predicate")), "predicate");
        Map<QualifierKey, ClaimObject> qualifiers =
                json.has("qualifiers") ? json.nested("qualifiers", () -> qualifiers(json)) : Map.of();
        RecordId subject = interner.record(json.text("subject"));
        return new Claim(
                subject,
                predicate,
                object,
                qualifiers,
                period,
                modality,
                negated,
                attribution,
                grade,
                citation,
                origin);
    }

    private Speaker speaker(CanonicalReader json) {
        String name = json.text("name");
        return new Speaker(
                name, json.has("record") ? Optional.of(interner.record(json.text("record"))) : Optional.empty());
    }

    private Citation citation(CanonicalReader json) {
        DocumentId document = interner.document(json.text("document"));
        if (json.has("locator")) {
            return new Citation.ListRow(document, json.text("locator"), interner.text(json.text("quote")));
        }
        int end = json.number("end");
        int page = json.number("page");
        String quote = json.text("quote");
        return new Citation.TextQuote(document, page, new Span(json.number("start"), end), quote);
    }

    private ClaimObject object(CanonicalReader json) {
        if (json.has("record")) {
            return new ClaimObject.Thing(interner.record(json.text("record")));
        }
        return json.has("time")
                ? new ClaimObject.Time(interner.period(json.text("time")))
                : new ClaimObject.Words(interner.text(json.text("text")));
    }

    private Origin origin(CanonicalReader json) {
        Origin.Kind kind = Names.require(Names.of(Origin.Kind.class, json.text("kind")), "kind of origin");
        String reader = json.text("reader");
        double score = json.decimal("score");
        return interner.origin(new Origin(kind, reader, json.text("version"), score));
    }

    private Map<QualifierKey, ClaimObject> qualifiers(CanonicalReader json) {
        Map<QualifierKey, ClaimObject> qualifiers = new EnumMap<>(QualifierKey.class);
        for (String name = json.nextName(); !name.isEmpty(); name = json.nextName()) {
            String field = name;
            qualifiers.put(
                    Names.require(QualifierKey.byId(field), "qualifier"), json.nested(field, () -> object(json)));
        }
        return qualifiers;
    }
}
