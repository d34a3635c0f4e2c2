package org.demarche.server;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.ledger.Ledger;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.ClaimObject;
import org.demarche.model.Content;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Judgement;
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
import org.demarche.report.LedgerAnswers;

/** A ledger with two lists and a report about a world that does not exist. */
final class ListedWorld implements AutoCloseable {
    static final RecordId TRADER = new RecordId("list-a:p.1");
    static final RecordId SAME_TRADER = new RecordId("list-b:77");
    static final RecordId FIRM = new RecordId("list-a:e.1");
    static final RecordId SHIP = new RecordId("list-b:v.9");
    static final RecordId CLERK = new RecordId("text:0123:person.clerk");
    static final RecordId COUNCIL = new RecordId("list-a:council");

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-02-01T12:00:00Z"), ZoneOffset.UTC);

    private final Ledger ledger;
    private final LedgerAnswers answers;

    ListedWorld(Path folder) {
        ledger = Ledger.openOrCreate(folder.resolve("listed"), CLOCK);
        listA();
        listB();
        report();
        ledger.append(new Judgement(TRADER, SAME_TRADER, Judgement.Verdict.SAME, "a tester", "invented so"));
        answers = new LedgerAnswers(ledger, CLOCK, "test", List::of);
    }

    LedgerAnswers answers() {
        return answers;
    }

    private void listA() {
        Source source = new Source("List A", SourceDocument.Kind.LIST, Optional.of("list-a"));
        source.describe(TRADER, EntityType.PERSON, "Anselm Torvaldsson");
        source.describe(FIRM, EntityType.COMPANY, "Brightwater Trading Limited");
        source.describe(COUNCIL, EntityType.PUBLIC_BODY, "The Council of Alvaria");
        source.say(TRADER, Predicate.NAME, "Anselm Torvaldsson");
        source.say(TRADER, Predicate.BIRTH_DATE, "1961-04-03");
        source.say(TRADER, Predicate.NATIONALITY, "Iceland");
        source.say(TRADER, Predicate.PASSPORT_NUMBER, "X1234567");
        source.say(TRADER, Predicate.LIST_REFERENCE, "P.1");
        source.say(TRADER, Predicate.LISTED_ON, "2016-03-02");
        source.link(TRADER, Predicate.DIRECTOR_OF, FIRM, Modality.ASSERTED);
        source.say(FIRM, Predicate.NAME, "Brightwater Trading Limited");
        source.say(FIRM, Predicate.LIST_REFERENCE, "E.1");
        source.link(FIRM, Predicate.DESIGNATED_BY, COUNCIL, Modality.ASSERTED);
        source.append();
    }

    private void listB() {
        Source source = new Source("List B", SourceDocument.Kind.LIST, Optional.of("list-b"));
        source.describe(SAME_TRADER, EntityType.PERSON, "TORVALDSSON, Anselm");
        source.describe(SHIP, EntityType.VESSEL, "GOLDEN HERON");
        source.say(SAME_TRADER, Predicate.NAME, "TORVALDSSON, Anselm");
        source.say(SAME_TRADER, Predicate.ALIAS, "Anselm the Grey");
        source.say(SAME_TRADER, Predicate.LIST_REFERENCE, "77");
        source.say(SHIP, Predicate.NAME, "GOLDEN HERON");
        source.say(SHIP, Predicate.IMO_NUMBER, "9074729");
        source.say(SHIP, Predicate.FLAG, "Panama");
        source.say(SHIP, Predicate.LIST_REFERENCE, "V.9");
        source.append();
    }

    private void report() {
        Source source = new Source("A report", SourceDocument.Kind.REPORT, Optional.empty());
        source.describe(CLERK, EntityType.PERSON, "Brunhild Quist");
        source.say(CLERK, Predicate.NAME, "Brunhild Quist");
        source.say(CLERK, Predicate.PASSPORT_NUMBER, "SECRET99");
        source.allege(CLERK, Predicate.NATIONALITY, "Panama");
        source.link(CLERK, Predicate.ACTS_FOR, FIRM, Modality.ALLEGED);
        source.append();
    }

    /** The ledger learns that two things are one: its answers change. */
    void join(RecordId one, RecordId other) {
        ledger.append(new Judgement(one, other, Judgement.Verdict.SAME, "a tester", "invented so"));
    }

    @Override
    public void close() {
        ledger.close();
    }

    /** A document that is put together claim by claim. */
    private final class Source {
        private final SourceDocument document;
        private final String text;
        private final List<SourceRecord> records = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();

        Source(String title, SourceDocument.Kind kind, Optional<String> dataset) {
            text = title + " of a world that does not exist";
            document = new SourceDocument(
                    DocumentId.of(text.getBytes(StandardCharsets.UTF_8)),
                    kind,
                    title,
                    "Publisher of " + title,
                    Period.parse("2024-01-15"),
                    Reliability.A,
                    "text/plain",
                    "file.txt",
                    dataset,
                    Optional.empty());
        }

        void describe(RecordId id, EntityType type, String caption) {
            records.add(SourceRecord.entry(id, type, caption, document.id()));
        }

        void say(RecordId subject, Predicate predicate, String value) {
            add(subject, predicate, ClaimObject.text(value), Modality.ASSERTED);
        }

        void allege(RecordId subject, Predicate predicate, String value) {
            add(subject, predicate, ClaimObject.text(value), Modality.ALLEGED);
        }

        void link(RecordId subject, Predicate predicate, RecordId object, Modality modality) {
            add(subject, predicate, ClaimObject.record(object), modality);
        }

        private void add(RecordId subject, Predicate predicate, ClaimObject object, Modality modality) {
            claims.add(Claim.about(subject, predicate, object)
                    .modality(modality)
                    .graded(Grade.parse("A2"))
                    .cited(new Citation.ListRow(document.id(), "row " + claims.size(), object.text()))
                    .origin(Origin.analyst("test"))
                    .build());
        }

        void append() {
            ledger.append(
                    document,
                    Content.copyOf(text.getBytes(StandardCharsets.UTF_8)),
                    PagedText.onePage(text),
                    new Reading(records, claims, List.of()));
        }
    }
}
