package org.demarche.extract;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.ClaimBuilder;
import org.demarche.model.ClaimObject;
import org.demarche.model.ClaimSink;
import org.demarche.model.EntityType;
import org.demarche.model.Modality;
import org.demarche.model.Origin;
import org.demarche.model.PagedText;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.RecordId;
import org.demarche.model.SourceDocument;
import org.demarche.model.SourceRecord;
import org.demarche.model.Span;
import org.demarche.model.Speaker;

/** Turns what was read in a text into records and claims of the model. No claim without its words: each is held against the text once more. */
final class ReadingMaker {
    private static final String NAMES = "names";

    private final Extraction extraction;
    private final SourceDocument document;
    private final PagedText pages;
    private final TextRecords records;
    private final QuoteGate gate;
    private final IntFunction<Optional<String>> places;
    private final Set<RecordId> sent = new HashSet<>();

    /** Makes a reading; {@code places} gives what is to be said of a position of the text beyond its page. */
    ReadingMaker(
            Extraction extraction, SourceDocument document, PagedText pages, IntFunction<Optional<String>> places) {
        this.extraction = extraction;
        this.document = document;
        this.pages = pages;
        this.records = new TextRecords(document.id(), extraction);
        this.places = places;
        this.gate = new QuoteGate(pages.text(), extraction.entities(), extraction.mentions());
    }

    /** Sends the records, the claims about names, then the claims of the patterns, in the order of the text. */
    void into(ClaimSink sink) {
        for (TextEntity entity : extraction.entities()) {
            send(records.of(entity.index()), sink);
        }
        for (TextEntity entity : extraction.entities()) {
            if (entity.named()) {
                names(entity, sink);
                numbers(entity, sink);
            }
        }
        for (ExtractedClaim claim : extraction.claims()) {
            gate.refusal(claim)
                    .ifPresentOrElse(
                            reason -> sink.accept(Refusal.of(reason, claim).of(document)),
                            () -> sink.accept(made(claim, sink)));
        }
        extraction.refused().forEach(refusal -> sink.accept(refusal.of(document)));
    }

    private void send(SourceRecord record, ClaimSink sink) {
        if (sent.add(record.id())) {
            sink.accept(record);
        }
    }

    /** One claim for each way in which the text writes a name, at its first place. */
    private void names(TextEntity entity, ClaimSink sink) {
        Map<String, Span> first = new LinkedHashMap<>();
        for (Mention mention : extraction.mentions()) {
            boolean own = mention.entity() == entity.index() && mention.kind() == Mention.Kind.NAME;
            if (own && mention.span().end() <= pages.text().length()) {
                first.putIfAbsent(TextRecords.flat(mention.span().in(pages.text())), mention.span());
            }
        }
        first.forEach((name, span) -> {
            Predicate predicate = name.equals(entity.name())
                    ? Predicate.NAME
                    : isWeak(entity, name) ? Predicate.WEAK_ALIAS : Predicate.ALIAS;
            if (!name.isEmpty() && span.length() <= Citation.LONGEST_QUOTE) {
                sink.accept(Claim.about(records.of(entity.index()).id(), predicate, ClaimObject.text(name))
                        .graded(TextGrades.grade(document.reliability(), Modality.ASSERTED))
                        .cited(citation(span))
                        .origin(new Origin(Origin.Kind.DOCUMENT, NAMES, Extraction.VERSION, 1))
                        .build());
            }
        });
    }

    /** What the text gives as a number of a thing: one claim each, at its first place. */
    private void numbers(TextEntity entity, ClaimSink sink) {
        for (Mention mention : extraction.mentions()) {
            boolean own = mention.entity() == entity.index() && mention.kind() == Mention.Kind.NAME;
            Optional<NumberClaim> number =
                    own && mention.span().end() <= pages.text().length()
                            ? NumberClaim.at(entity, mention.span(), pages.text())
                            : Optional.empty();
            if (number.isPresent()) {
                NumberClaim found = number.get();
                sink.accept(
                        Claim.about(records.of(entity.index()).id(), found.predicate(), ClaimObject.text(found.value()))
                                .graded(TextGrades.grade(document.reliability(), Modality.ASSERTED))
                                .cited(citation(found.span()))
                                .origin(new Origin(Origin.Kind.DOCUMENT, NAMES, Extraction.VERSION, 1))
                                .build());
                return;
            }
        }
    }

    /** A single word of a person's name: the surname alone says little. */
    private static boolean isWeak(TextEntity entity, String name) {
        return entity.type() == EntityType.PERSON && name.indexOf(' ') < 0;
    }

    private Claim made(ExtractedClaim claim, ClaimSink sink) {
        SourceRecord subject = claim.subject().entity().isPresent()
                ? records.of(claim.subject().entity().getAsInt())
                : records.of(claim.subject(), claim.subjectType());
        send(subject, sink);
        ClaimBuilder builder = Claim.about(subject.id(), claim.predicate(), object(claim.object()))
                .during(claim.period())
                .modality(claim.modality())
                .graded(TextGrades.grade(document.reliability(), claim.modality()))
                .cited(citation(claim.span()))
                .origin(new Origin(Origin.Kind.DOCUMENT, claim.pattern(), Extraction.VERSION, claim.score()));
        if (claim.negated()) {
            builder.negated();
        }
        places.apply(claim.span().start())
                .ifPresent(place -> builder.with(QualifierKey.PINPOINT, ClaimObject.text(place)));
        claim.qualifiers().forEach((key, end) -> builder.with(key, object(end)));
        claim.attribution().stream()
                .limit(Claim.LONGEST_ATTRIBUTION)
                .map(this::speaker)
                .forEach(builder::saidBy);
        return builder.build();
    }

    private ClaimObject object(End end) {
        return end.entity().isPresent()
                ? ClaimObject.record(records.of(end.entity().getAsInt()).id())
                : ClaimObject.text(TextRecords.flat(end.text()));
    }

    private Speaker speaker(End end) {
        if (end.entity().isEmpty()) {
            return Speaker.named(TextRecords.flat(end.text()));
        }
        SourceRecord record = records.of(end.entity().getAsInt());
        return new Speaker(record.caption(), Optional.of(record.id()));
    }

    private Citation citation(Span span) {
        return Citation.TextQuote.of(document.id(), pages.pageAt(span.start()), span, pages.text());
    }
}
