package org.demarche.screen;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
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
import org.demarche.network.Network;

/** A list written by hand. Ids are short names: {@code anna} is the record {@code test:anna}. */
final class Sheet {
    static final LocalDate DAY = LocalDate.of(2024, 2, 1);
    static final Instant KNOWN = Instant.parse("2024-01-15T12:00:00Z");

    private static final SourceDocument GAZETTE = new SourceDocument(
            DocumentId.of("gazette".getBytes(StandardCharsets.UTF_8)),
            SourceDocument.Kind.LIST,
            "Gazette",
            "Gazette",
            Period.UNKNOWN,
            Reliability.A,
            "text/plain",
            "gazette.txt",
            Optional.of("gazette"),
            Optional.empty());

    private final List<SourceRecord> records = new ArrayList<>();
    private final List<KnownClaim> claims = new ArrayList<>();

    /** A thing with its caption claimed as its name. */
    Sheet thing(String name, EntityType type, String caption) {
        records.add(SourceRecord.entry(id(name), type, caption, GAZETTE.id()));
        return value(name, Predicate.NAME, caption);
    }

    /** A thing of which nothing is claimed. */
    Sheet mention(String name, EntityType type, String caption) {
        records.add(SourceRecord.entry(id(name), type, caption, GAZETTE.id()));
        return this;
    }

    /** Somebody described and not named. */
    Sheet unnamed(String name, EntityType type, String description) {
        records.add(new SourceRecord(id(name), type, description, GAZETTE.id(), List.of(new Span(0, 3)), false));
        return this;
    }

    Sheet value(String name, Predicate predicate, String value) {
        return claim(name, predicate, ClaimObject.text(value), Period.UNKNOWN, KNOWN);
    }

    Sheet valueKnown(String name, Predicate predicate, String value, Instant known) {
        return claim(name, predicate, ClaimObject.text(value), Period.UNKNOWN, known);
    }

    Sheet born(String name, String date) {
        return claim(name, Predicate.BIRTH_DATE, ClaimObject.time(Period.parse(date)), Period.UNKNOWN, KNOWN);
    }

    Sheet link(String name, Predicate predicate, String other) {
        return claim(name, predicate, ClaimObject.record(id(other)), Period.UNKNOWN, KNOWN);
    }

    /** Listed by the thing {@code council}, with a number. */
    Sheet listed(String name, String number, String period) {
        value(name, Predicate.LIST_REFERENCE, number);
        return claim(name, Predicate.DESIGNATED_BY, ClaimObject.record(id("council")), Period.parse(period), KNOWN);
    }

    private Sheet claim(String name, Predicate predicate, ClaimObject object, Period period, Instant known) {
        Claim claim = Claim.about(id(name), predicate, object)
                .during(period)
                .graded(Grade.parse("A2"))
                .cited(new Citation.ListRow(GAZETTE.id(), name + "/" + claims.size(), "the value"))
                .origin(Origin.list("test", "1"))
                .build();
        claims.add(KnownClaim.of(claim, known));
        return this;
    }

    Network network() {
        return network(DAY, Instant.MAX);
    }

    Network network(LocalDate day, Instant known) {
        return Material.of(records, claims, List.of(GAZETTE), EntityId::new)
                .project(new Standpoint(day, known, Grade.ANY));
    }

    Screener screener() {
        return Screener.of(network());
    }

    static RecordId id(String name) {
        return new RecordId("test:" + name);
    }
}
