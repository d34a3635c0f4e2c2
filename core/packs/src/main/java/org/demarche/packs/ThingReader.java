package org.demarche.packs;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Claim;
import org.demarche.model.ClaimBuilder;
import org.demarche.model.ClaimObject;
import org.demarche.model.ClaimSink;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Modality;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;
import org.demarche.model.Speaker;

/** Reads the things of one file: a record each, with its names, and for a mission what makes it one. */
final class ThingReader {
    private static final Set<String> THING_KEYS = Set.of(
            "id",
            "type",
            "name",
            "named",
            "aliases",
            "weakAliases",
            "originalScript",
            "listReference",
            "imo",
            "flag",
            "source",
            "note");
    private static final Set<String> PLACE_KEYS =
            Set.of("id", "name", "country", "inCountry", "iso", "latitude", "longitude", "source", "aliases");
    private static final Set<String> MISSION_KEYS = Set.of(
            "id",
            "kind",
            "name",
            "aliases",
            "weakAliases",
            "city",
            "host",
            "located",
            "counted",
            "source",
            "says",
            "mark",
            "credibility",
            "modality",
            "saidBy",
            "at");
    private static final Set<String> STATEMENT_KEYS =
            Set.of("source", "says", "mark", "credibility", "modality", "saidBy", "at");
    private static final Set<String> COUNT_KEYS =
            Set.of("as", "during", "source", "says", "mark", "credibility", "modality", "saidBy", "at");

    private final Things things;
    private final RecordId sendingState;
    private final ClaimReader claims;
    private final DocumentId document;
    private final ClaimSink sink;

    ThingReader(Things things, RecordId sendingState, ClaimReader claims, DocumentId document, ClaimSink sink) {
        this.things = things;
        this.sendingState = sendingState;
        this.claims = claims;
        this.document = document;
        this.sink = sink;
    }

    void source(YamlNode item) {
        Entry entry = Entry.of(item, Source.KEYS);
        RecordId record = declare(entry, EntityType.DOCUMENT, entry.required("title"));
        entry.optional("address").ifPresent(address -> attribute(record, Predicate.SOURCE_URL, address, entry));
    }

    void thing(YamlNode item) {
        Entry entry = Entry.of(item, THING_KEYS);
        EntityType type = things.type(things.record(entry.required("id")));
        RecordId record = declare(entry, type, entry.required("name"));
        names(record, entry);
        entry.optional("listReference").ifPresent(value -> attribute(record, Predicate.LIST_REFERENCE, value, entry));
        entry.optional("imo").ifPresent(value -> attribute(record, Predicate.IMO_NUMBER, value, entry));
        entry.optional("flag").ifPresent(value -> attribute(record, Predicate.FLAG, value, entry));
    }

    PackPlace place(YamlNode item) {
        Entry entry = Entry.of(item, PLACE_KEYS);
        RecordId record = declare(entry, EntityType.PLACE, entry.required("name"));
        names(record, entry);
        entry.optional("inCountry").ifPresent(country -> relation(record, Predicate.LOCATED_IN, country, entry));
        return new PackPlace(
                entry.text("id"),
                entry.text("name"),
                entry.text("country"),
                entry.text("iso"),
                entry.degrees("latitude", 90),
                entry.degrees("longitude", 180));
    }

    /** A mission: what it is, who sent it, who receives it, where it is, and how a source counts it. */
    void mission(YamlNode item) {
        Entry entry = Entry.of(item, MISSION_KEYS);
        RecordId record = declare(entry, EntityType.MISSION, entry.required("name"));
        names(record, entry);
        attribute(record, Predicate.MISSION_KIND, entry.required("kind"), entry);
        claims.finish(Claim.about(record, Predicate.SENT_BY, ClaimObject.record(sendingState)), entry);
        claims.finish(
                Claim.about(record, Predicate.HOSTED_BY, ClaimObject.record(things.record(entry.required("host")))),
                entry);
        Entry located = entry.optional("located")
                .map(where -> Entry.of(where, STATEMENT_KEYS))
                .orElse(entry);
        claims.finish(
                Claim.about(record, Predicate.LOCATED_IN, ClaimObject.record(things.record(entry.required("city")))),
                located);
        entry.items("counted").forEach(count -> count(record, Entry.of(count, COUNT_KEYS)));
    }

    /** Who counts the mission as open or closed: the last speaker, who is nearest to the counting. */
    private void count(RecordId mission, Entry entry) {
        YamlNode status = entry.required("as");
        Predicate predicate = switch (status.scalar()) {
            case "open" -> Predicate.COUNTED_OPEN;
            case "closed" -> Predicate.COUNTED_CLOSED;
            default -> throw status.mistake("expected open or closed, found \"" + status.scalar() + "\"");
        };
        List<YamlNode> speakers = entry.items("saidBy");
        String counter = speakers.isEmpty()
                ? things.source(entry.required("source")).publisher()
                : things.speaker(speakers.get(speakers.size() - 1)).name();
        claims.finish(Claim.about(mission, predicate, ClaimObject.text(counter)).during(entry.period("during")), entry);
    }

    private RecordId declare(Entry entry, EntityType type, YamlNode caption) {
        RecordId record = things.record(entry.required("id"));
        boolean named = entry.flag("named", true);
        sink.accept(new SourceRecord(record, type, caption.scalar(), document, List.of(), named));
        attribute(record, named ? Predicate.NAME : Predicate.DESCRIPTION, caption, entry);
        return record;
    }

    private void names(RecordId record, Entry entry) {
        each(record, Predicate.ALIAS, entry.items("aliases"), entry);
        each(record, Predicate.WEAK_ALIAS, entry.items("weakAliases"), entry);
        each(record, Predicate.NAME_ORIGINAL_SCRIPT, entry.items("originalScript"), entry);
    }

    private void each(RecordId record, Predicate predicate, List<YamlNode> values, Entry entry) {
        values.forEach(value -> attribute(record, predicate, value, entry));
    }

    /** A value of the thing itself, quoted as it stands in the file. */
    private void attribute(RecordId record, Predicate predicate, YamlNode value, Entry entry) {
        finishPlain(Claim.about(record, predicate, ClaimObject.text(value.scalar())), value, entry);
    }

    private void relation(RecordId record, Predicate predicate, YamlNode value, Entry entry) {
        finishPlain(Claim.about(record, predicate, ClaimObject.record(things.record(value))), value, entry);
    }

    private void finishPlain(ClaimBuilder claim, YamlNode value, Entry entry) {
        Optional<YamlNode> source = entry.optional("source");
        source.ifPresent(
                id -> claim.saidBy(new Speaker(things.source(id).publisher(), Optional.of(things.record(id)))));
        entry.optional("mark").ifPresent(mark -> claim.with(QualifierKey.MARK, ClaimObject.text(mark.scalar())));
        Grade grade = source.map(id -> new Grade(
                        things.source(id).reliability(), Grade.parse("C3").credibility()))
                .orElse(Grade.parse("C3"));
        sink.accept(claim.modality(Modality.ASSERTED)
                .graded(grade)
                .cited(claims.quote(value))
                .origin(ClaimReader.ORIGIN)
                .build());
    }
}
