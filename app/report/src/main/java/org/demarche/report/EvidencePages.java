package org.demarche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.ledger.Recorded;
import org.demarche.ledger.RecordedClaim;
import org.demarche.ledger.StoredDocument;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.ClaimId;
import org.demarche.model.DemarcheException;
import org.demarche.model.DocumentId;
import org.demarche.model.ErrorCode;
import org.demarche.model.Modality;
import org.demarche.model.Origin;
import org.demarche.model.PagedText;
import org.demarche.model.QualifierKey;
import org.demarche.model.Review;
import org.demarche.model.SourceDocument;
import org.demarche.model.Speaker;
import org.demarche.network.Evidence;
import org.demarche.network.Network;
import org.demarche.network.Weight;

/** Makes the pages that show where something stands: a claim, and a window of a document. */
final class EvidencePages {
    /** Text shown before and after a quotation, in characters. */
    private static final int AROUND = 300;
    /** Most fields of a row and most claims marked in a window. */
    private static final int MOST = 2_000;
    /** What stands instead of a value that is private. */
    private static final String WITHHELD = "(withheld: private)";

    private final Knowledge knowledge;
    private final Network network;

    EvidencePages(Knowledge knowledge, Network network) {
        this.knowledge = knowledge;
        this.network = network;
    }

    ClaimPage claim(ClaimId id) {
        RecordedClaim recorded = knowledge.snapshot().claim(id).orElseThrow(() -> absent("claim", id.value()));
        Claim claim = recorded.claim();
        Optional<Evidence> evidence = network.claim(id);
        boolean withheld = claim.predicate().isSensitive();
        SourceDocument document = document(claim.citation().document());
        return new ClaimPage(
                id.value(),
                withheld
                        ? withheldSentence(claim)
                        : evidence.map(network::sentence).orElseGet(() -> plainSentence(claim)),
                subject(claim),
                claim.predicate().id(),
                withheld ? new Value(WITHHELD, Optional.empty()) : Wire.value(claim.object(), knowledge.material()),
                qualifiers(claim),
                Wire.period(claim.period()),
                claim.modality().id(),
                evidence.map(EvidencePages::certainty).orElseGet(() -> plainCertainty(claim)),
                claim.negated(),
                claim.attribution().isEmpty()
                        ? List.of(document.publisher())
                        : claim.attribution().stream().map(Speaker::name).toList(),
                Wire.grade(claim.grade()),
                origin(claim, document),
                recorded.recordedAt(),
                knowledge.snapshot().reviews(id).stream()
                        .map(EvidencePages::review)
                        .toList(),
                evidence.flatMap(Wire::repeated),
                evidence.map(Wire::contradicted).orElse(List.of()),
                place(claim, document, withheld));
    }

    DocumentWindow document(DocumentId id, int start, OptionalInt wanted) {
        StoredDocument stored = knowledge.snapshot().document(id).orElseThrow(() -> absent("document", id.sha256()));
        PagedText text = knowledge.snapshot().text(id);
        int length = text.text().length();
        int end = (int) Math.min(length, Math.min(wanted.orElse(length), (long) start + DocumentWindow.LONGEST));
        if (start > length || (wanted.isPresent() && wanted.getAsInt() < start)) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected a window within the " + length + " characters of the document, found " + start + " to "
                            + (wanted.isPresent() ? wanted.getAsInt() : "the end") + ": choose another");
        }
        SourceDocument document = stored.document();
        return new DocumentWindow(
                id.sha256(),
                document.title(),
                Optional.of(document.publisher()),
                Wire.period(document.published()),
                document.address(),
                Optional.of(document.reliability().name()),
                length,
                start,
                end,
                text.text().substring(start, end),
                pages(text, start, end),
                marks(id, start, end));
    }

    private static List<DocumentWindow.PageMark> pages(PagedText text, int start, int end) {
        List<DocumentWindow.PageMark> pages = new ArrayList<>();
        List<Integer> starts = text.pageStarts();
        for (int page = text.pageAt(start); page <= starts.size(); page++) {
            int first = starts.get(page - 1);
            if (first >= end && !pages.isEmpty()) {
                break;
            }
            int stop = page < starts.size() ? starts.get(page) : text.text().length();
            pages.add(new DocumentWindow.PageMark(page, first, stop));
        }
        return pages;
    }

    private List<DocumentWindow.ClaimMark> marks(DocumentId id, int start, int end) {
        List<DocumentWindow.ClaimMark> marks = new ArrayList<>();
        for (RecordedClaim recorded : knowledge.snapshot().claimsOf(id)) {
            if (recorded.claim().citation() instanceof Citation.TextQuote quote
                    && !recorded.claim().predicate().isSensitive()
                    && quote.span().start() < end
                    && quote.span().end() > start) {
                marks.add(new DocumentWindow.ClaimMark(
                        recorded.id().value(),
                        quote.span().start(),
                        quote.span().end()));
            }
        }
        marks.sort(Comparator.comparingInt(DocumentWindow.ClaimMark::start)
                .thenComparingInt(DocumentWindow.ClaimMark::end)
                .thenComparing(DocumentWindow.ClaimMark::claimId));
        return marks.size() > MOST ? marks.subList(0, MOST) : marks;
    }

    private EntityReference subject(Claim claim) {
        return knowledge
                .material()
                .entityOf(claim.subject())
                .flatMap(knowledge.material()::entity)
                .map(Wire::reference)
                .orElseGet(() -> new EntityReference(
                        claim.subject().value(), claim.subject().local(), Optional.empty()));
    }

    private List<ClaimPage.Qualifier> qualifiers(Claim claim) {
        List<ClaimPage.Qualifier> qualifiers = new ArrayList<>();
        for (QualifierKey key : claim.qualifiers().keySet()) {
            claim.qualifier(key)
                    .ifPresent(value ->
                            qualifiers.add(new ClaimPage.Qualifier(key.id(), Wire.value(value, knowledge.material()))));
        }
        return qualifiers;
    }

    /** How a link would be drawn if this claim stood alone. */
    private static String certainty(Evidence evidence) {
        return Weight.of(List.of(evidence)).certainty().line();
    }

    /** A claim that answers no question any more is drawn as what it would be at most. */
    private static String plainCertainty(Claim claim) {
        return claim.negated() || claim.modality() == Modality.DENIED ? "struck" : "dotted";
    }

    private String plainSentence(Claim claim) {
        return "Not in force: " + subject(claim).caption() + " "
                + claim.predicate().label() + " "
                + Wire.value(claim.object(), knowledge.material()).text() + ".";
    }

    private String withheldSentence(Claim claim) {
        return subject(claim).caption() + " " + claim.predicate().label() + " " + WITHHELD + ".";
    }

    private static ClaimPage.Origin origin(Claim claim, SourceDocument document) {
        return new ClaimPage.Origin(
                kind(claim.origin().kind(), document.kind()),
                Optional.of(claim.origin().label()),
                Optional.of(claim.origin().score()));
    }

    private static String kind(Origin.Kind kind, SourceDocument.Kind document) {
        if (document == SourceDocument.Kind.PACK) {
            return "pack";
        }
        return switch (kind) {
            case LIST -> "list";
            case DOCUMENT -> "document";
            case ANALYST -> "analyst";
        };
    }

    private static ClaimPage.ReviewNote review(Recorded<Review> recorded) {
        Review review = recorded.value();
        return new ClaimPage.ReviewNote(
                review.decision().word(), recorded.recordedAt(), review.reviewer(), Optional.of(review.reason()));
    }

    private ClaimPage.Place place(Claim claim, SourceDocument document, boolean withheld) {
        if (claim.citation() instanceof Citation.TextQuote quote) {
            PagedText text = knowledge.snapshot().text(quote.document());
            int start = quote.span().start();
            int end = quote.span().end();
            return new ClaimPage.Passage(
                    Optional.of(quote.document().sha256()),
                    document.title(),
                    Optional.of(document.publisher()),
                    Wire.period(document.published()),
                    document.address(),
                    Optional.of(quote.pageNumber()),
                    claim.qualifier(QualifierKey.PINPOINT).map(value -> value.text()),
                    withheld ? WITHHELD : quote.quote(),
                    Optional.of(start),
                    Optional.of(end),
                    around(text, Math.max(0, start - AROUND), start, withheld),
                    around(text, end, Math.min(text.text().length(), end + AROUND), withheld));
        }
        return new ClaimPage.Row(
                document.title(),
                Optional.of(document.publisher()),
                Wire.period(document.published()),
                document.address(),
                claim.citation().locator(),
                Optional.of(withheld ? WITHHELD : claim.citation().quote()),
                fields(claim));
    }

    private static Optional<String> around(PagedText text, int start, int end, boolean withheld) {
        return withheld || start >= end
                ? Optional.empty()
                : Optional.of(text.text().substring(start, end));
    }

    /** What the same entry says besides; of private values, that they are there. */
    private List<ClaimPage.Field> fields(Claim claim) {
        DocumentId document = claim.citation().document();
        return knowledge.snapshot().claimsAbout(claim.subject()).stream()
                .map(RecordedClaim::claim)
                .filter(other -> other.subject().equals(claim.subject())
                        && other.citation().document().equals(document))
                .limit(MOST)
                .map(other -> new ClaimPage.Field(
                        other.citation().locator(),
                        other.predicate().isSensitive()
                                ? WITHHELD
                                : other.citation().quote()))
                .distinct()
                .toList();
    }

    private SourceDocument document(DocumentId id) {
        return knowledge
                .snapshot()
                .document(id)
                .map(StoredDocument::document)
                .orElseThrow(() -> new IllegalStateException("a claim cites a document that the ledger lacks: " + id));
    }

    static DemarcheException absent(String what, String id) {
        String shown = id.length() > 80 ? id.substring(0, 79) + "…" : id;
        return new DemarcheException(
                ErrorCode.NOT_FOUND,
                "expected the id of a " + what + " of the ledger, found none with the id \"" + shown
                        + "\": follow a link to it instead");
    }
}
