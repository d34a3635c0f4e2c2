package org.demarche.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.ledger.Ledger;
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
import org.demarche.model.Reading;
import org.demarche.model.RecordId;
import org.demarche.model.Reliability;
import org.demarche.model.SourceDocument;
import org.demarche.model.SourceRecord;
import org.demarche.model.Span;
import org.demarche.packs.PackPlace;

/** A ledger about a world that does not exist: two reports, read on two days. */
final class InventedWorld implements AutoCloseable {
    static final RecordId SENDER = new RecordId("world:country.alvaria");
    static final RecordId HOST = new RecordId("world:country.borland");
    static final RecordId CITY = new RecordId("world:place.portville");
    static final RecordId EMBASSY = new RecordId("world:mission.portville");
    static final RecordId ENVOY = new RecordId("world:person.ana-torvald");
    static final RecordId COMPANY = new RecordId("world:company.brightwater");
    static final RecordId COUNCIL = new RecordId("world:body.council");

    static final String FIRST =
            "The Embassy of Alvaria is an embassy. Alvaria sends it. Borland hosts it. It stands in Portville.\f"
                    + "Ana Torvald was counsellor there. Ana Torvald represents Brightwater Trading. The council listed Brightwater Trading as B.7."
                    + " Her passport is X1234567.";
    static final String SECOND = "Alvaria closed the embassy in October.";

    private final MovingClock clock = new MovingClock();
    private final Ledger ledger;
    private final List<Claim> claims = new ArrayList<>();
    private final DocumentId firstId;

    InventedWorld(Path folder) {
        ledger = Ledger.openOrCreate(folder.resolve("world"), clock);
        clock.now = Instant.parse("2023-09-01T10:00:00Z");
        SourceDocument first = document("A first report", "A panel", FIRST, "2023-08-15");
        firstId = first.id();
        PagedText text = new PagedText(FIRST, List.of(0, FIRST.indexOf('\f') + 1));
        Teller teller = new Teller(first, text);
        teller.say(
                "The Embassy of Alvaria is an embassy.", EMBASSY, Predicate.MISSION_KIND, ClaimObject.text("embassy"));
        teller.say("Alvaria sends it.", EMBASSY, Predicate.SENT_BY, ClaimObject.record(SENDER));
        teller.say("Borland hosts it.", EMBASSY, Predicate.HOSTED_BY, ClaimObject.record(HOST));
        teller.say("It stands in Portville.", EMBASSY, Predicate.LOCATED_IN, ClaimObject.record(CITY));
        teller.say("Ana Torvald was counsellor there.", ENVOY, Predicate.HOLDS_POST, ClaimObject.record(EMBASSY));
        teller.say(
                "Ana Torvald represents Brightwater Trading.",
                ENVOY,
                Predicate.REPRESENTS_ORGANIZATION,
                ClaimObject.record(COMPANY));
        teller.say(
                "The council listed Brightwater Trading as B.7.",
                COMPANY,
                Predicate.DESIGNATED_BY,
                ClaimObject.record(COUNCIL));
        teller.say("B.7", COMPANY, Predicate.LIST_REFERENCE, ClaimObject.text("B.7"));
        teller.say("Her passport is X1234567.", ENVOY, Predicate.PASSPORT_NUMBER, ClaimObject.text("X1234567"));
        ledger.append(
                first,
                Content.copyOf(FIRST.getBytes(StandardCharsets.UTF_8)),
                text,
                new Reading(
                        List.of(
                                SourceRecord.entry(SENDER, EntityType.COUNTRY, "Alvaria", first.id()),
                                SourceRecord.entry(HOST, EntityType.COUNTRY, "Borland", first.id()),
                                SourceRecord.entry(CITY, EntityType.PLACE, "Portville", first.id()),
                                SourceRecord.entry(
                                        EMBASSY, EntityType.MISSION, "Embassy of Alvaria in Portville", first.id()),
                                SourceRecord.entry(ENVOY, EntityType.PERSON, "Ana Torvald", first.id()),
                                SourceRecord.entry(COMPANY, EntityType.COMPANY, "Brightwater Trading", first.id()),
                                SourceRecord.entry(COUNCIL, EntityType.PUBLIC_BODY, "The Council", first.id())),
                        claims,
                        List.of()));
        readSecond();
        clock.now = Instant.parse("2024-02-01T12:00:00Z");
    }

    private void readSecond() {
        clock.now = Instant.parse("2023-11-05T10:00:00Z");
        SourceDocument second = document("A second report", "A paper", SECOND, "2023-11-04");
        Claim closing = builder(
                        second,
                        PagedText.onePage(SECOND),
                        SECOND,
                        SENDER,
                        Predicate.CLOSED,
                        ClaimObject.record(EMBASSY))
                .during(Period.parse("2023-10"))
                .build();
        claims.add(closing);
        ledger.append(
                second,
                Content.copyOf(SECOND.getBytes(StandardCharsets.UTF_8)),
                PagedText.onePage(SECOND),
                new Reading(List.of(), List.of(closing), List.of()));
    }

    LedgerAnswers answers() {
        return new LedgerAnswers(
                ledger,
                clock,
                "test",
                () -> List.of(new PackPlace("place.portville", "Portville", "Borland", "BO", 1.5, -2.5)));
    }

    Ledger ledger() {
        return ledger;
    }

    DocumentId firstDocument() {
        return firstId;
    }

    /** The claim of a predicate. */
    Claim claim(Predicate predicate) {
        return claims.stream()
                .filter(claim -> claim.predicate() == predicate)
                .findFirst()
                .orElseThrow();
    }

    private static SourceDocument document(String title, String publisher, String text, String published) {
        return new SourceDocument(
                DocumentId.of(text.getBytes(StandardCharsets.UTF_8)),
                SourceDocument.Kind.REPORT,
                title,
                publisher,
                Period.parse(published),
                Reliability.B,
                "text/plain",
                "report.txt",
                Optional.empty(),
                Optional.empty());
    }

    private static ClaimBuilder builder(
            SourceDocument document,
            PagedText text,
            String words,
            RecordId subject,
            Predicate predicate,
            ClaimObject object) {
        int start = text.text().indexOf(words);
        Span span = new Span(start, start + words.length());
        return Claim.about(subject, predicate, object)
                .modality(Modality.REPORTED)
                .graded(Grade.parse("B2"))
                .cited(Citation.TextQuote.of(document.id(), text.pageAt(start), span, text.text()))
                .origin(Origin.analyst("test"));
    }

    @Override
    public void close() {
        ledger.close();
    }

    private final class Teller {
        private final SourceDocument document;
        private final PagedText text;

        Teller(SourceDocument document, PagedText text) {
            this.document = document;
            this.text = text;
        }

        void say(String words, RecordId subject, Predicate predicate, ClaimObject object) {
            claims.add(
                    builder(document, text, words, subject, predicate, object).build());
        }
    }

    /** A clock that stands where it is put. */
    private static final class MovingClock extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
