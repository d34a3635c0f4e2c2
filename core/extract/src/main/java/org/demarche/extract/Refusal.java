package org.demarche.extract;

import java.util.Locale;
import org.demarche.model.Rejected;
import org.demarche.model.SourceDocument;

/**
 * A claim that was not let in, with the reason. It names no more than where and what kind of claim: words that do not stand in a text are nobody's.
 *
 * @param reason why
 * @param reader what proposed it
 * @param place where it was said to stand: characters, a sentence
 * @param about its predicate, or what else was read
 */
public record Refusal(Reason reason, String reader, String place, String about) {
    /** Why a claim is not let in. */
    public enum Reason {
        /** The words of the claim do not stand in the text at their place, or are too many for a quotation. */
        QUOTE("expected the words of a claim %s in the text at their place, found others"),
        /** The words for an end, a qualifier or a speaker do not stand there. */
        END("expected the words for an end of a claim %s in the text at their place, found others"),
        /** An end is a thing that the text does not mention. */
        THING("expected the ends of a claim %s to be things that the text mentions, found another"),
        /** The words from which modality, negation or speakers were read do not stand there. */
        CUE("expected the words for the stance of a claim %s in the text at their place, found others"),
        /** There is a period without words that say it, or its words do not stand there. */
        TIME("expected the words for the time of a claim %s in the text at their place, found others"),
        /** What is claimed is no relation of the schema. */
        PREDICATE("expected a relation of the schema, found %s"),
        /** An end is of a type that the predicate does not take, or not of the type that was said. */
        TYPE("expected ends of types that %s takes, found others"),
        /** No end is named by the text, or both are the same. */
        NAME("expected two ends of a claim %s of which one is named, found others"),
        /** The sentence denies or negates what was to be claimed, or the other way round. */
        STANCE("expected the sentence of a claim %s to affirm or deny as it does, found otherwise"),
        /** An answer that cannot be read. */
        ANSWER("expected an answer in the layout that was asked for, found %s"),
        /** No answer. */
        SILENCE("expected an answer, found %s");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The name in files and answers. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static Refusal of(Reason reason, ExtractedClaim claim) {
        return new Refusal(
                reason,
                claim.pattern(),
                "characters " + claim.span(),
                claim.predicate().id());
    }

    /** What was expected and what was found. */
    public String cause() {
        return reason.words.formatted(about);
    }

    /** As a row of the ledger. */
    Rejected of(SourceDocument document) {
        return new Rejected(document.fileName() + ", " + place, cause());
    }
}
