package org.demarche.ledger;

import java.util.List;
import java.util.Optional;
import org.demarche.model.ClaimId;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.Judgement;
import org.demarche.model.RecordId;
import org.demarche.model.Rejected;
import org.demarche.model.Reliability;
import org.demarche.model.Review;
import org.demarche.model.SourceDocument;
import org.demarche.model.SourceRecord;
import org.demarche.model.Span;

/** Everything but claims as canonical JSON; {@link ClaimCodec} has those. Not safe for use by several threads. */
final class EntryCodec {
    private final Interner interner;

    EntryCodec(Interner interner) {
        this.interner = interner;
    }

    static String encode(DocumentEntry stored) {
        SourceDocument document = stored.document();
        return CanonicalWriter.object(json -> {
            document.address().ifPresent(address -> json.text("address", address));
            document.dataset().ifPresent(dataset -> json.text("dataset", dataset));
            json.text("fileName", document.fileName())
                    .text("id", document.id().sha256())
                    .text("kind", Names.of(document.kind()))
                    .text("mediaType", document.mediaType())
                    .numbers("pageStarts", stored.pageStarts())
                    .text("published", document.published().toString())
                    .text("publisher", document.publisher())
                    .text("reliability", document.reliability().name())
                    .text("text", stored.textHash())
                    .text("title", document.title());
        });
    }

    DocumentEntry document(String payload) {
        return CanonicalReader.object(payload, json -> {
            Optional<String> address = json.has("address") ? Optional.of(json.text("address")) : Optional.empty();
            Optional<String> dataset = json.has("dataset") ? Optional.of(json.text("dataset")) : Optional.empty();
            String fileName = json.text("fileName");
            DocumentId id = interner.document(json.text("id"));
            var kind = Names.require(Names.of(SourceDocument.Kind.class, json.text("kind")), "kind of document");
            String mediaType = json.text("mediaType");
            var pageStarts = json.numbers("pageStarts");
            var published = interner.period(json.text("published"));
            String publisher = json.text("publisher");
            Reliability reliability = Reliability.valueOf(json.text("reliability"));
            String textHash = json.text("text");
            SourceDocument document = new SourceDocument(
                    id,
                    kind,
                    json.text("title"),
                    publisher,
                    published,
                    reliability,
                    mediaType,
                    fileName,
                    dataset,
                    address);
            return new DocumentEntry(document, textHash, pageStarts);
        });
    }

    static String encode(SourceRecord record) {
        return CanonicalWriter.object(json -> {
            json.text("caption", record.caption())
                    .text("document", record.document().sha256())
                    .text("id", record.id().value());
            if (!record.mentions().isEmpty()) {
                json.list(
                        "mentions",
                        list -> record.mentions()
                                .forEach(span -> list.element(fields ->
                                        fields.number("end", span.end()).number("start", span.start()))));
            }
            if (record.named()) {
                json.mark("named");
            }
            json.text("type", record.type().id());
        });
    }

    SourceRecord record(String payload) {
        return CanonicalReader.object(payload, json -> {
            String caption = json.text("caption");
            DocumentId document = interner.document(json.text("document"));
            RecordId id = interner.record(json.text("id"));
            var mentions = json.has("mentions") ? json.list("mentions", () -> span(json)) : List.<Span>of();
            boolean named = json.mark("named");
            EntityType type = Names.require(EntityType.byId(json.text("type")), "type");
            return new SourceRecord(id, type, caption, document, mentions, named);
        });
    }

    private static Span span(CanonicalReader json) {
        int end = json.number("end");
        return new Span(json.number("start"), end);
    }

    static String encode(RejectedRow row) {
        return CanonicalWriter.object(json -> json.text("cause", row.rejected().cause())
                .text("document", row.document().sha256())
                .text("locator", row.rejected().locator()));
    }

    RejectedRow rejected(String payload) {
        return CanonicalReader.object(payload, json -> {
            String cause = json.text("cause");
            DocumentId document = interner.document(json.text("document"));
            return new RejectedRow(document, new Rejected(json.text("locator"), cause));
        });
    }

    static String encode(DatasetVersion version) {
        VersionCounts counts = version.counts();
        return CanonicalWriter.object(json -> json.number("blank", counts.blank())
                .number("claims", counts.claims())
                .text("dataset", version.dataset())
                .number("entries", counts.entries())
                .list(
                        "files",
                        list -> version.files()
                                .forEach(file -> list.element(fields -> fields.text("document", file.sha256()))))
                .number("names", counts.names())
                .text("published", version.published().toString())
                .number("records", counts.records())
                .number("rejected", counts.rejected())
                .number("rows", counts.rows()));
    }

    DatasetVersion version(String payload) {
        return CanonicalReader.object(payload, json -> {
            long blank = json.wholeNumber("blank");
            long claims = json.wholeNumber("claims");
            String dataset = json.text("dataset");
            long entries = json.wholeNumber("entries");
            var files = json.list("files", () -> interner.document(json.text("document")));
            long names = json.wholeNumber("names");
            var published = interner.period(json.text("published"));
            long records = json.wholeNumber("records");
            long rejected = json.wholeNumber("rejected");
            long rows = json.wholeNumber("rows");
            return new DatasetVersion(
                    dataset,
                    published,
                    files,
                    new VersionCounts(rows, entries, records, names, claims, rejected, blank));
        });
    }

    static String encode(Review review) {
        return CanonicalWriter.object(json -> {
            json.text("claim", review.claim().value())
                    .text("decision", review.decision().word());
            if (review.decision() instanceof Review.Decision.Regrade regrade) {
                json.text("grade", regrade.grade().toString());
            }
            json.text("reason", review.reason());
            if (review.decision() instanceof Review.Decision.Correct correct) {
                json.text("replacement", correct.replacement().value());
            }
            json.text("reviewer", review.reviewer());
        });
    }

    Review review(String payload) {
        return CanonicalReader.object(payload, json -> {
            ClaimId claim = new ClaimId(json.text("claim"));
            String word = json.text("decision");
            Optional<Review.Decision> graded = json.has("grade")
                    ? Optional.of(new Review.Decision.Regrade(interner.grade(json.text("grade"))))
                    : Optional.empty();
            String reason = json.text("reason");
            Optional<Review.Decision> corrected = json.has("replacement")
                    ? Optional.of(new Review.Decision.Correct(new ClaimId(json.text("replacement"))))
                    : Optional.empty();
            Review.Decision decision = switch (word) {
                case "accept" -> new Review.Decision.Accept();
                case "reject" -> new Review.Decision.Reject();
                case "withdraw" -> new Review.Decision.Withdraw();
                case "grade" -> Names.require(graded, "grade");
                case "correct" -> Names.require(corrected, "replacement");
                default -> throw new CanonicalReader.DamagedPayloadException("the payload names an unknown decision");
            };
            return new Review(claim, decision, json.text("reviewer"), reason);
        });
    }

    static String encode(Judgement judgement) {
        return CanonicalWriter.object(json -> json.text("decidedBy", judgement.decidedBy())
                .text("left", judgement.left().value())
                .text("reason", judgement.reason())
                .text("right", judgement.right().value())
                .text("verdict", Names.of(judgement.verdict())));
    }

    Judgement judgement(String payload) {
        return CanonicalReader.object(payload, json -> {
            String decidedBy = json.text("decidedBy");
            RecordId left = interner.record(json.text("left"));
            String reason = json.text("reason");
            RecordId right = interner.record(json.text("right"));
            var verdict = Names.require(Names.of(Judgement.Verdict.class, json.text("verdict")), "verdict");
            return new Judgement(left, right, verdict, decidedBy, reason);
        });
    }
}
