package org.demarche.report;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One source's statement as fields, with where it stands.
 *
 * @param id of the claim
 * @param sentence in words
 * @param subject of whom it speaks
 * @param predicate what it says of it
 * @param object the rest of what it says
 * @param qualifiers further roles
 * @param period when, EDTF
 * @param modality how far the source commits itself
 * @param certainty how a link from it is drawn
 * @param negated whether it says that it is not so
 * @param attribution speakers: who published first, then whom that one quotes
 * @param grade Admiralty
 * @param origin what read it
 * @param recordedAt when the ledger took it in
 * @param reviews decisions on it
 * @param repetition the claim that it repeats, adding no origin to it, and why
 * @param contradictions claims that cannot be true with it
 * @param citation where it stands
 */
public record ClaimPage(
        String id,
        String sentence,
        EntityReference subject,
        String predicate,
        Value object,
        List<Qualifier> qualifiers,
        Optional<String> period,
        String modality,
        String certainty,
        boolean negated,
        List<String> attribution,
        Optional<String> grade,
        Origin origin,
        Instant recordedAt,
        List<ReviewNote> reviews,
        Optional<Corroboration.Repeated> repetition,
        List<Corroboration.Contradicted> contradictions,
        Place citation) {
    /** Copies the lists. */
    public ClaimPage {
        qualifiers = List.copyOf(qualifiers);
        attribution = List.copyOf(attribution);
        reviews = List.copyOf(reviews);
        contradictions = List.copyOf(contradictions);
    }

    /**
     * A further role.
     *
     * @param name of the role
     * @param value who or what has it
     */
    public record Qualifier(String name, Value value) {}

    /**
     * What read the claim.
     *
     * @param kind list, document, analyst or pack
     * @param extractor name and version
     * @param score how sure it was of its reading, 0 to 1
     */
    public record Origin(String kind, Optional<String> extractor, Optional<Double> score) {}

    /**
     * A person's decision on the claim.
     *
     * @param decision accept, reject, correct, grade or withdraw
     * @param at when
     * @param by who
     * @param note why
     */
    public record ReviewNote(String decision, Instant at, String by, Optional<String> note) {}

    /** Where a claim stands. */
    public sealed interface Place permits Passage, Row {
        /** The document's title. */
        String title();

        /** Tells the two forms apart in JSON. */
        @JsonProperty("kind")
        String kind();
    }

    /**
     * Words in a document.
     *
     * @param documentId absent when the document itself is not held
     * @param title of the document
     * @param publisher who answers for it
     * @param date when it was published, EDTF
     * @param url where
     * @param page from 1
     * @param paragraph as the document numbers it
     * @param quote verbatim
     * @param start first character in the document's text
     * @param end character after the last
     * @param before the text just before
     * @param after the text just after
     */
    public record Passage(
            Optional<String> documentId,
            String title,
            Optional<String> publisher,
            Optional<String> date,
            Optional<String> url,
            Optional<Integer> page,
            Optional<String> paragraph,
            String quote,
            Optional<Integer> start,
            Optional<Integer> end,
            Optional<String> before,
            Optional<String> after)
            implements Place {
        @Override
        public String kind() {
            return "passage";
        }
    }

    /**
     * An entry of a list or a row of a table.
     *
     * @param title of the list
     * @param publisher who answers for it
     * @param date of the list's version, EDTF
     * @param url where
     * @param locator entry and field
     * @param quote the value as the row has it
     * @param fields what the row says
     */
    public record Row(
            String title,
            Optional<String> publisher,
            Optional<String> date,
            Optional<String> url,
            String locator,
            Optional<String> quote,
            List<Field> fields)
            implements Place {
        /** Copies the list. */
        public Row {
            fields = List.copyOf(fields);
        }

        @Override
        public String kind() {
            return "listRow";
        }
    }

    /**
     * A field of a row.
     *
     * @param name of the field
     * @param value as it stands there
     */
    public record Field(String name, String value) {}
}
