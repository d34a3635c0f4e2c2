package org.demarche.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.ClaimBuilder;
import org.demarche.model.ClaimObject;
import org.demarche.model.Content;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Modality;
import org.demarche.model.Origin;
import org.demarche.model.PagedText;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.Reading;
import org.demarche.model.RecordId;
import org.demarche.model.Rejected;
import org.demarche.model.Reliability;
import org.demarche.model.SourceDocument;
import org.demarche.model.SourceRecord;
import org.demarche.model.Span;
import org.demarche.model.Speaker;

/** Documents, records and claims to fill a ledger with; everything follows from its arguments. */
final class Samples {
    static final Instant START = Instant.parse("2024-03-01T12:00:00Z");
    private static final List<String> WORDS = List.of(
            "alpha", "Übersee", "무역", "ships", "\"quoted\"", "line\nbreak", "tab\t", "emoji \uD83D\uDEA2", "plain");

    private Samples() {}

    /** A document with all that was read from it. */
    record Source(SourceDocument document, Content content, PagedText text, Reading reading) {
        Receipt appendTo(Ledger ledger) {
            return ledger.append(document, content, text, reading);
        }
    }

    /** A clock that goes on by one hour each time it is asked. */
    static final class HourlyClock extends Clock {
        private Instant next = START;

        @Override
        public Instant instant() {
            Instant now = next;
            next = next.plus(Duration.ofHours(1));
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** A report of one page with random words, and claims that quote it. */
    static Source report(String name, long seed, int claims) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder(name);
        for (int word = 0; word < 60 + claims; word++) {
            text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        Content content = Content.copyOf(text.toString().getBytes(StandardCharsets.UTF_8));
        DocumentId id = content.address();
        List<SourceRecord> records = new ArrayList<>();
        for (int index = 0; index < 5; index++) {
            records.add(new SourceRecord(
                    record(name, index),
                    EntityType.PERSON,
                    "Person " + index,
                    id,
                    List.of(new Span(index, index + 3)),
                    index > 0));
        }
        List<Claim> read = new ArrayList<>();
        for (int index = 0; index < claims; index++) {
            read.add(claim(name, id, text.toString(), random));
        }
        return new Source(
                document(id, name, Optional.empty(), Period.UNKNOWN),
                content,
                PagedText.onePage(text.toString()),
                new Reading(records, read, List.of(new Rejected(name + " row 9", "expected a date, found words"))));
    }

    /** A list of entries with one name claim each. */
    static Source list(String dataset, String fileName, Period published, int entries) {
        Content content = Content.copyOf((dataset + fileName + published + entries).getBytes(StandardCharsets.UTF_8));
        DocumentId id = content.address();
        Reading.Collector collector = Reading.collector();
        for (int entry = 0; entry < entries; entry++) {
            RecordId record = new RecordId(dataset + ":" + entry);
            collector.accept(SourceRecord.entry(record, EntityType.COMPANY, "Company " + entry, id));
            collector.accept(nameClaim(id, record, "Company " + entry));
        }
        return new Source(
                document(id, fileName, Optional.of(dataset), published),
                content,
                PagedText.onePage(""),
                collector.reading());
    }

    /** Bytes that cannot be compressed. */
    static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        SplittableRandom random = new SplittableRandom(1);
        for (int index = 0; index < length; index++) {
            bytes[index] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    static Claim nameClaim(DocumentId document, RecordId record, String name) {
        return Claim.about(record, Predicate.NAME, ClaimObject.text(name))
                .graded(Grade.parse("A2"))
                .cited(new Citation.ListRow(document, record.local() + "/NAME", name))
                .origin(Origin.list("sample", "1"))
                .build();
    }

    static SourceDocument document(DocumentId id, String fileName, Optional<String> dataset, Period published) {
        return new SourceDocument(
                id,
                dataset.isPresent() ? SourceDocument.Kind.LIST : SourceDocument.Kind.REPORT,
                "Title of " + fileName,
                "A publisher",
                published,
                Reliability.B,
                "text/plain",
                fileName,
                dataset,
                dataset.map(value -> "https://example.org/" + value));
    }

    static RecordId record(String name, int index) {
        return new RecordId("text:" + name + "." + index);
    }

    /** The position, or the next if it is between the halves of a surrogate pair. */
    private static int outsidePair(String text, int position) {
        return Character.isLowSurrogate(text.charAt(position)) ? position + 1 : position;
    }

    private static Claim claim(String name, DocumentId document, String text, SplittableRandom random) {
        int start = outsidePair(text, random.nextInt(text.length() - 30));
        Span span = new Span(start, outsidePair(text, start + 1 + random.nextInt(19)));
        ClaimObject object = random.nextBoolean()
                ? ClaimObject.record(record(name, random.nextInt(5)))
                : ClaimObject.text("words " + WORDS.get(random.nextInt(WORDS.size())));
        ClaimBuilder claim = Claim.about(record(name, random.nextInt(5)), Predicate.SUPPLIED, object)
                .graded(Grade.parse("C3"))
                .modality(Modality.REPORTED)
                .cited(new Citation.TextQuote(document, 1, span, span.in(text)))
                .origin(new Origin(
                        Origin.Kind.DOCUMENT, "patterns", "1." + random.nextInt(3), 0.1 + random.nextDouble() * 0.9));
        if (random.nextBoolean()) {
            claim.during(Period.year(2000 + random.nextInt(20)));
        }
        if (random.nextInt(4) == 0) {
            claim.negated();
        }
        if (random.nextInt(3) == 0) {
            claim.saidBy("Panel of Experts").saidBy(new Speaker("a source", Optional.of(record(name, 0))));
        }
        if (random.nextInt(3) == 0) {
            claim.with(QualifierKey.RECIPIENT, ClaimObject.record(record(name, 1)))
                    .with(QualifierKey.PLACE, ClaimObject.time(Period.parse("2015-06~")));
        }
        return claim.build();
    }
}
