package org.demarche.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.ClaimId;
import org.demarche.model.ClaimObject;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Grade;
import org.demarche.model.Judgement;
import org.demarche.model.Origin;
import org.demarche.model.PagedText;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.Reading;
import org.demarche.model.RecordId;
import org.demarche.model.Rejected;
import org.demarche.model.Review;
import org.demarche.model.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LedgerTest {
    private static final Review.Decision REJECT = new Review.Decision.Reject();

    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = Ledger.openOrCreate(folder.resolve("workspace"), new Samples.HourlyClock());
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsAppendedComesBackEqual(long seed) {
        Samples.Source source = Samples.report("report", seed, 40);

        Receipt receipt = source.appendTo(ledger);

        Snapshot snapshot = ledger.snapshot(Instant.MAX);
        List<Claim> distinct = distinct(source.reading().claims());
        assertThat(snapshot.claims()).extracting(RecordedClaim::claim).containsExactlyElementsOf(distinct);
        assertThat(snapshot.claims()).allSatisfy(recorded -> {
            assertThat(recorded.id()).isEqualTo(recorded.claim().id());
            assertThat(recorded.recordedAt()).isEqualTo(Samples.START);
            assertThat(recorded.review()).isEqualTo(ReviewState.UNREVIEWED);
        });
        assertThat(snapshot.records())
                .containsExactlyElementsOf(source.reading().records());
        assertThat(snapshot.documents()).extracting(StoredDocument::document).containsExactly(source.document());
        assertThat(snapshot.text(source.document().id())).isEqualTo(source.text());
        assertThat(snapshot.content(source.document().id())).isEqualTo(source.content());
        assertThat(snapshot.rejected())
                .extracting(recorded -> recorded.value().rejected())
                .containsExactlyElementsOf(source.reading().rejected());
        assertThat(snapshot.head()).isEqualTo(ledger.head());
        assertThat(receipt)
                .isEqualTo(new Receipt(
                        1,
                        5,
                        distinct.size(),
                        source.reading().claims().size() - distinct.size(),
                        1,
                        0,
                        1,
                        ledger.head().entries()));
        assertThat(ledger.verify().defects()).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 10);
    }

    private static List<Claim> distinct(List<Claim> claims) {
        return List.copyOf(claims.stream()
                .collect(java.util.stream.Collectors.toMap(
                        Claim::id, claim -> claim, (first, second) -> first, java.util.LinkedHashMap::new))
                .values());
    }

    @Test
    void theSameFileTwiceAddsNothingAndTheReceiptSaysSo() {
        Samples.Source source = Samples.report("report", 1, 30);
        Receipt first = source.appendTo(ledger);
        Head head = ledger.head();

        Receipt second = source.appendTo(ledger);

        assertThat(second.alreadyKnown()).isTrue();
        assertThat(second.knownClaims()).isEqualTo(first.newClaims() + first.knownClaims());
        assertThat(second).isEqualTo(new Receipt(0, 0, 0, 30, 0, 0, head.entries() + 1, head.entries()));
        assertThat(ledger.head()).isEqualTo(head);
    }

    @Test
    void aBetterReaderAddsOnlyWhatIsNew() {
        Samples.Source source = Samples.report("report", 1, 30);
        source.appendTo(ledger);
        Claim known = source.reading().claims().get(0);
        Claim reread = new Claim(
                known.subject(),
                known.predicate(),
                known.object(),
                known.qualifiers(),
                known.period(),
                known.modality(),
                known.negated(),
                known.attribution(),
                Grade.parse("A1"),
                known.citation(),
                new Origin(Origin.Kind.DOCUMENT, "patterns", "9", 1));
        Claim found = quoting(source, new Span(0, 6)).build();

        Receipt receipt = ledger.append(
                source.document(),
                source.content(),
                source.text(),
                new Reading(List.of(), List.of(reread, found), List.of()));

        assertThat(receipt.newClaims()).isEqualTo(1);
        assertThat(receipt.knownClaims()).isEqualTo(1);
        assertThat(receipt.entries()).isEqualTo(1);
        assertThat(ledger.snapshot(Instant.MAX).claim(known.id()).orElseThrow().claim())
                .isEqualTo(known);
    }

    @Test
    void aRejectedClaimStaysRejectedWhenItsFileIsReadAgain() {
        Samples.Source source = Samples.report("report", 1, 30);
        source.appendTo(ledger);
        ClaimId wrong = source.reading().claims().get(3).id();

        ledger.append(new Review(wrong, REJECT, "analyst", "the sentence is about another"));
        source.appendTo(ledger);

        Snapshot snapshot = ledger.snapshot(Instant.MAX);
        assertThat(snapshot.claims()).extracting(RecordedClaim::id).doesNotContain(wrong);
        assertThat(snapshot.claim(wrong).orElseThrow().review()).isEqualTo(ReviewState.REJECTED);
        assertThat(ledger.snapshot(Samples.START).claims())
                .as("as known before the review")
                .extracting(RecordedClaim::id)
                .contains(wrong);
    }

    @Test
    void theLastReviewCountsAndTheLastGradeStays() {
        Samples.Source source = Samples.report("report", 1, 30);
        source.appendTo(ledger);
        ClaimId claim = source.reading().claims().get(3).id();

        ledger.append(
                new Review(claim, new Review.Decision.Regrade(Grade.parse("A2")), "analyst", "seen the original"));
        ledger.append(new Review(claim, REJECT, "analyst", "doubt"));
        ledger.append(new Review(claim, new Review.Decision.Accept(), "analyst", "no doubt any more"));

        RecordedClaim recorded = ledger.snapshot(Instant.MAX).claim(claim).orElseThrow();
        assertThat(recorded.review()).isEqualTo(ReviewState.ACCEPTED);
        assertThat(recorded.claim().grade()).isEqualTo(Grade.parse("A2"));
        assertThat(ledger.snapshot(Instant.MAX).reviews(claim)).hasSize(3);
    }

    @Test
    void aCorrectionReplacesAClaimByAnother() {
        Samples.Source source = Samples.report("report", 1, 30);
        source.appendTo(ledger);
        ClaimId wrong = source.reading().claims().get(3).id();
        Claim right = quoting(source, new Span(0, 6)).negated().build();

        Receipt receipt = ledger.correct(wrong, right, "analyst", "the source denies it");

        Snapshot snapshot = ledger.snapshot(Instant.MAX);
        assertThat(receipt.newClaims()).isEqualTo(1);
        assertThat(receipt.decisions()).isEqualTo(1);
        assertThat(snapshot.claims())
                .extracting(RecordedClaim::id)
                .contains(right.id())
                .doesNotContain(wrong);
        assertThat(snapshot.claim(wrong).orElseThrow().review()).isEqualTo(ReviewState.CORRECTED);
        assertThat(ledger.verify().defects()).isEmpty();
    }

    @Test
    void aReviewOfAnUnknownClaimIsRefused() {
        ClaimId unknown = new ClaimId("ab".repeat(32));

        assertThatThrownBy(() -> ledger.append(new Review(unknown, REJECT, "analyst", "why not")))
                .isInstanceOfSatisfying(
                        DemarcheException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.NOT_FOUND))
                .hasMessage("expected a claim of the ledger, found none with the id abababababab: look up its id");
        assertThat(ledger.head()).isEqualTo(Head.GENESIS);
    }

    @Test
    void theLastJudgementOfAPairStandsUntilItIsWithdrawn() {
        RecordId one = new RecordId("a:1");
        RecordId two = new RecordId("b:2");
        RecordId three = new RecordId("c:3");
        Judgement same = new Judgement(two, one, Judgement.Verdict.SAME, "analyst", "same number");
        Judgement different = new Judgement(one, three, Judgement.Verdict.DIFFERENT, "analyst", "other birth year");
        Judgement withdrawn = new Judgement(one, two, Judgement.Verdict.WITHDRAWN, "analyst", "number was misread");

        ledger.append(List.of(same, different));
        Snapshot before = ledger.snapshot(Instant.MAX);
        ledger.append(withdrawn);

        assertThat(before.judgements()).containsExactly(same, different);
        Snapshot after = ledger.snapshot(Instant.MAX);
        assertThat(after.judgements()).containsExactly(different);
        assertThat(after.judgementHistory()).extracting(Recorded::value).containsExactly(same, different, withdrawn);
        assertThat(after.counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 3, 0));
    }

    @Test
    void aQuotationThatDoesNotStandInTheTextIsRejectedAndTheRestGoesOn() {
        Samples.Source source = Samples.report("report", 1, 0);
        Claim good = quoting(source, new Span(0, 6)).build();
        Claim bad = quoting(source, new Span(0, 6))
                .cited(new Citation.TextQuote(source.document().id(), 1, new Span(1, 7), "report"))
                .build();

        Receipt receipt = ledger.append(
                source.document(),
                source.content(),
                source.text(),
                new Reading(List.of(), List.of(bad, good), List.of()));

        assertThat(receipt.newClaims()).isEqualTo(1);
        assertThat(ledger.snapshot(Instant.MAX).rejected())
                .extracting(recorded -> recorded.value().rejected())
                .containsExactly(
                        new Rejected(
                                "p. 1, characters 1-7",
                                "expected the quotation to stand at its span in the document's recorded text, found other words there"));
    }

    @Test
    void anAppendThatIsNotCommittedLeavesNothing() {
        Samples.Source source = Samples.report("report", 1, 700);
        try (Append append = ledger.begin(source.document(), source.content(), source.text())) {
            source.reading().records().forEach(append::accept);
            source.reading().claims().forEach(append::accept);
        }

        assertThat(ledger.head()).isEqualTo(Head.GENESIS);
        assertThat(ledger.snapshot(Instant.MAX).documents()).isEmpty();
        assertThat(ledger.verify().defects()).isEmpty();
    }

    @Test
    void anAppendIsInvisibleUntilItIsCommittedAndThenVisibleWhole() {
        Samples.Source source = Samples.report("report", 1, 700);
        try (Append append = ledger.begin(source.document(), source.content(), source.text())) {
            source.reading().records().forEach(append::accept);
            source.reading().claims().forEach(append::accept);
            assertThat(ledger.snapshot(Instant.MAX).counts().entries()).isZero();
            append.commit();
        }
        assertThat(ledger.snapshot(Instant.MAX).counts().entries())
                .isEqualTo(ledger.head().entries())
                .isGreaterThan(700);
    }

    @Test
    void severalDocumentsOfOneAppendBecomeVisibleTogetherOrNotAtAll() {
        Samples.Source first = Samples.report("first", 1, 600);
        Samples.Source second = Samples.report("second", 2, 600);
        appendBoth(first, second, false);
        assertThat(ledger.head()).isEqualTo(Head.GENESIS);

        appendBoth(first, second, true);
        Snapshot snapshot = ledger.snapshot(Instant.MAX);
        assertThat(snapshot.documents())
                .extracting(StoredDocument::document)
                .containsExactly(first.document(), second.document());
        assertThat(snapshot.claims())
                .extracting(recorded -> recorded.claim().citation().document())
                .contains(first.document().id(), second.document().id());
        assertThat(ledger.verify().defects()).isEmpty();

        Head before = ledger.head();
        appendBoth(first, second, true);
        assertThat(ledger.head()).isEqualTo(before);
    }

    private void appendBoth(Samples.Source first, Samples.Source second, boolean commit) {
        try (Append append = ledger.begin(first.document(), first.content(), first.text())) {
            append.include(second.document(), second.content(), second.text());
            first.reading().records().forEach(append::accept);
            second.reading().records().forEach(append::accept);
            second.reading().claims().forEach(append::accept);
            first.reading().claims().forEach(append::accept);
            if (commit) {
                append.commit();
            }
        }
    }

    @Test
    void asKnownThenIsAskedByMomentAndLaterAppendsDoNotChangeIt() {
        Samples.Source first = Samples.report("first", 1, 10);
        Samples.Source second = Samples.report("second", 2, 10);
        first.appendTo(ledger);
        Snapshot early = ledger.snapshot(Instant.MAX);
        second.appendTo(ledger);

        assertThat(ledger.snapshot(Samples.START.minusNanos(1)).claims()).isEmpty();
        assertThat(ledger.snapshot(Samples.START).documents())
                .extracting(StoredDocument::document)
                .containsExactly(first.document());
        assertThat(early.documents()).extracting(StoredDocument::document).containsExactly(first.document());
        assertThat(ledger.snapshot(Samples.START.plusSeconds(3_600)).documents())
                .hasSize(2);
        assertThat(ledger.contains(early.head())).isTrue();
        assertThat(ledger.contains(new Head(early.head().entries(), "f".repeat(64))))
                .isFalse();
        assertThat(ledger.contains(new Head(1_000_000, "f".repeat(64)))).isFalse();
    }

    @Test
    void aLaterVersionOfAListTakesTheEarlierOutOfForce() {
        Samples.list("un", "list.xml", Period.parse("2025-01-01"), 3).appendTo(ledger);
        Snapshot old = ledger.snapshot(Instant.MAX);
        Samples.list("un", "list.xml", Period.parse("2026-01-01"), 2).appendTo(ledger);
        Snapshot current = ledger.snapshot(Instant.MAX);

        assertThat(old.claims()).hasSize(3);
        assertThat(current.claims()).hasSize(2);
        assertThat(current.records()).hasSize(2);
        assertThat(current.documents()).extracting(StoredDocument::inForce).containsExactly(false, true);
        assertThat(current.claimsAbout(new RecordId("un:1"))).hasSize(1);
    }

    @Test
    void claimsAreFoundByRecordAndByDocument() {
        Samples.Source source = Samples.report("report", 7, 40);
        source.appendTo(ledger);
        Samples.report("other", 8, 40).appendTo(ledger);
        RecordId record = Samples.record("report", 2);
        Snapshot snapshot = ledger.snapshot(Instant.MAX);

        assertThat(snapshot.claimsAbout(record))
                .isNotEmpty()
                .containsExactlyElementsOf(snapshot.claims().stream()
                        .filter(recorded -> recorded.claim().subject().equals(record)
                                || recorded.claim()
                                        .object()
                                        .asRecord()
                                        .filter(record::equals)
                                        .isPresent())
                        .toList());
        assertThat(snapshot.claimsOf(source.document().id()))
                .isNotEmpty()
                .containsExactlyElementsOf(snapshot.claims().stream()
                        .filter(recorded -> recorded.claim()
                                .citation()
                                .document()
                                .equals(source.document().id()))
                        .toList());
    }

    @Test
    void aDocumentWhoseIdIsNotItsHashIsAMistakeOfTheProgram() {
        Samples.Source one = Samples.report("one", 1, 0);
        Samples.Source two = Samples.report("two", 1, 0);

        assertThatThrownBy(() -> ledger.begin(one.document(), two.content(), PagedText.onePage("")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("document id must be the hash of its bytes, "
                        + two.content().address().shortened() + ", got "
                        + one.document().id().shortened() + " for one");
    }

    private static org.demarche.model.ClaimBuilder quoting(Samples.Source source, Span span) {
        return Claim.about(Samples.record("report", 1), Predicate.SUPPLIED, ClaimObject.text("something"))
                .cited(new Citation.TextQuote(
                        source.document().id(), 1, span, span.in(source.text().text())))
                .origin(Origin.analyst("test"));
    }
}
