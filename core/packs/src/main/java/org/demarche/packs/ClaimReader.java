package org.demarche.packs;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.ClaimBuilder;
import org.demarche.model.ClaimObject;
import org.demarche.model.ClaimSink;
import org.demarche.model.Credibility;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Modality;
import org.demarche.model.Origin;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.RecordId;
import org.demarche.model.Speaker;

/** Reads claims of one file; each quotes its {@code says} sentence and names its source as first speaker. */
final class ClaimReader {
    static final Origin ORIGIN = Origin.analyst("pack");

    private static final Set<String> KEYS = Set.of(
            "subject",
            "predicate",
            "object",
            "during",
            "modality",
            "negated",
            "saidBy",
            "source",
            "at",
            "says",
            "credibility",
            "mark",
            "with");

    private final Things things;
    private final DocumentId document;
    private final ClaimSink sink;

    ClaimReader(Things things, DocumentId document, ClaimSink sink) {
        this.things = things;
        this.document = document;
        this.sink = sink;
    }

    void claim(YamlNode item) {
        Entry entry = Entry.of(item, KEYS);
        RecordId subject = things.record(entry.required("subject"));
        Predicate predicate = predicate(entry.required("predicate"));
        fits(
                predicate.acceptsSubject(things.type(subject)),
                predicate.domain(),
                subject,
                entry.required("subject"),
                predicate);
        ClaimBuilder claim = Claim.about(subject, predicate, object(predicate, entry));
        entry.optional("with").ifPresent(with -> qualify(claim, with.entries(Set.of())));
        if (entry.flag("negated", false)) {
            claim.negated();
        }
        claim.during(entry.period("during"));
        finish(claim, entry);
    }

    /** Adds what every claim of a pack has, quotes {@code says}, and hands it on. */
    void finish(ClaimBuilder claim, Entry entry) {
        Source source = things.source(entry.required("source"));
        Mark mark = entry.choice("mark", Mark.class);
        claim.modality(entry.choice("modality", Modality.class, Modality.REPORTED));
        claim.saidBy(new Speaker(source.publisher(), Optional.of(things.record(entry.required("source")))));
        entry.items("saidBy").forEach(speaker -> claim.saidBy(things.speaker(speaker)));
        claim.graded(new Grade(source.reliability(), credibility(entry, mark)));
        claim.with(QualifierKey.MARK, ClaimObject.text(mark.name()));
        entry.optional("at").ifPresent(at -> claim.with(QualifierKey.PINPOINT, ClaimObject.text(at.scalar())));
        if (!source.published().isUnknown()) {
            claim.with(QualifierKey.SOURCE_TIME, ClaimObject.time(source.published()));
        }
        sink.accept(claim.cited(quote(entry.required("says"))).origin(ORIGIN).build());
    }

    Citation quote(YamlNode words) {
        return new Citation.TextQuote(document, 1, words.span(), words.scalar());
    }

    private ClaimObject object(Predicate predicate, Entry entry) {
        YamlNode value = entry.required("object");
        if (predicate.kind() == Predicate.Kind.RELATION) {
            Optional<RecordId> record = things.recordIfId(value);
            record.ifPresent(
                    id -> fits(predicate.acceptsObject(things.type(id)), predicate.range(), id, value, predicate));
            return record.map(ClaimObject::record).orElseGet(() -> ClaimObject.text(value.scalar()));
        }
        return predicate.literal().filter(Predicate.Literal.TIME::equals).isPresent()
                ? ClaimObject.time(entry.period("object"))
                : ClaimObject.text(value.scalar());
    }

    /** A claim that the schema does not know cannot be drawn, counted or exported: it is a mistake in the pack. */
    private void fits(boolean accepted, Set<EntityType> allowed, RecordId id, YamlNode where, Predicate predicate) {
        if (!accepted) {
            throw where.mistake("expected for " + predicate.id() + " one of "
                    + allowed.stream().map(EntityType::id).sorted().toList() + ", found \"" + where.scalar()
                    + "\", which is a " + things.type(id).id());
        }
    }

    private void qualify(ClaimBuilder claim, Map<String, YamlNode> qualifiers) {
        qualifiers.forEach((name, value) -> {
            QualifierKey key = QualifierKey.byId(name)
                    .orElseThrow(() -> value.mistake("expected a qualifier of the schema, found \"" + name + "\""));
            claim.with(
                    key,
                    things.recordIfId(value)
                            .map(ClaimObject::record)
                            .orElseGet(() -> ClaimObject.text(value.scalar())));
        });
    }

    private static Predicate predicate(YamlNode name) {
        return Predicate.byId(name.scalar())
                .orElseThrow(() -> name.mistake("expected a predicate of the schema, found \"" + name.scalar() + "\""));
    }

    /** What general knowledge says cannot be judged from here; what was seen in one text is possible until another confirms it. */
    private static Credibility credibility(Entry entry, Mark mark) {
        if (entry.optional("credibility").isEmpty()) {
            return mark == Mark.GK ? Credibility.UNJUDGED : Credibility.POSSIBLE;
        }
        YamlNode value = entry.required("credibility");
        if (!value.scalar().matches("[2-6]")) {
            throw value.mistake("expected a credibility 2 to 6 (1 is for what independent origins confirm), found \""
                    + value.scalar() + "\"");
        }
        return Credibility.byNumber(Integer.parseInt(value.scalar())).orElseThrow();
    }
}
