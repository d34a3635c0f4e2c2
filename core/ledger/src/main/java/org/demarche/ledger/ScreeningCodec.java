package org.demarche.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.ledger.CanonicalReader.DamagedPayloadException;

/** Entries of the screening log as canonical JSON, the answer left out. */
final class ScreeningCodec {
    private ScreeningCodec() {}

    /**
     * What a payload says of the answer that stands beside it.
     *
     * @param bytes its length in UTF-8
     * @param sha256 its hash
     */
    record AnswerSeal(int bytes, String sha256) {}

    /**
     * A payload read.
     *
     * @param seal of the answer
     * @param record with an empty answer
     */
    record Payload(AnswerSeal seal, ScreeningRecord record) {}

    static String encode(ScreeningRecord record, AnswerSeal seal) {
        return CanonicalWriter.object(json -> {
            json.number("answerBytes", seal.bytes()).text("answerSha256", seal.sha256());
            record.askedBy().ifPresent(asker -> json.text("askedBy", asker));
            ScreeningBasis basis = record.basis();
            json.text("code", basis.code())
                    .number("ledgerEntries", basis.ledger().entries())
                    .text("ledgerHash", basis.ledger().hash())
                    .list(
                            "lists",
                            array -> basis.lists()
                                    .forEach(list -> array.element(fields -> fields.text("published", list.published())
                                            .text("sha256", list.sha256())
                                            .text("source", list.source()))))
                    .text("mode", record.mode())
                    .text("policy", basis.policy())
                    .text("question", record.question());
        });
    }

    /** @throws DamagedPayloadException if the text is not what {@link #encode} writes */
    static Payload payload(ScreeningKind kind, String text) {
        return CanonicalReader.object(text, json -> {
            AnswerSeal seal = new AnswerSeal(json.number("answerBytes"), json.text("answerSha256"));
            Optional<String> askedBy = json.has("askedBy") ? Optional.of(json.text("askedBy")) : Optional.empty();
            String code = json.text("code");
            Head head = new Head(json.wholeNumber("ledgerEntries"), json.text("ledgerHash"));
            List<ListVersion> lists = json.list("lists", () -> {
                String published = json.text("published");
                String sha256 = json.text("sha256");
                return new ListVersion(json.text("source"), published, sha256);
            });
            String mode = json.text("mode");
            String policy = json.text("policy");
            String question = json.text("question");
            ScreeningBasis basis = new ScreeningBasis(head, lists, policy, code);
            return new Payload(seal, new ScreeningRecord(kind, askedBy, mode, question, basis, ""));
        });
    }

    static String encode(WhitelistDecision decision) {
        if (decision instanceof WhitelistDecision.Add add) {
            return CanonicalWriter.object(json -> json.text("entity", add.entity())
                    .text("party", add.party())
                    .text("reason", add.reason())
                    .text("until", add.until().toString()));
        }
        WhitelistDecision.Remove remove = (WhitelistDecision.Remove) decision;
        return CanonicalWriter.object(
                json -> json.text("reason", remove.reason()).number("removes", remove.entry()));
    }

    /** @throws DamagedPayloadException if the text is not what {@link #encode(WhitelistDecision)} writes */
    static WhitelistDecision decision(String question) {
        return CanonicalReader.object(question, json -> {
            if (!json.has("entity")) {
                String reason = json.text("reason");
                return new WhitelistDecision.Remove(json.wholeNumber("removes"), reason);
            }
            String entity = json.text("entity");
            String party = json.text("party");
            String reason = json.text("reason");
            return new WhitelistDecision.Add(party, entity, reason, day(json.text("until")));
        });
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new DamagedPayloadException("the payload must have a day, found " + text, e);
        }
    }
}
