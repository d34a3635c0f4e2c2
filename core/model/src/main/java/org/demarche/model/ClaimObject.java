package org.demarche.model;

import java.util.Optional;

/** The other end of a claim, or the value of a qualifier: a thing, words, or a time. */
public sealed interface ClaimObject {
    /** The kind and value on one line, the same for equal objects only: what the claim's id is made from. */
    String canonical();

    /** The words, the time in EDTF, or the record's id. */
    String text();

    /** The record at this end, if it is one. */
    Optional<RecordId> asRecord();

    /** The thing that a record describes. */
    static ClaimObject record(RecordId id) {
        return new Thing(id);
    }

    /** Words that name no thing of their own. */
    static ClaimObject text(String text) {
        return new Words(text);
    }

    /** A time. */
    static ClaimObject time(Period period) {
        return new Time(period);
    }

    /**
     * The thing that a record describes.
     *
     * @param id the record
     */
    record Thing(RecordId id) implements ClaimObject {
        @Override
        public String canonical() {
            return "record " + id.value();
        }

        @Override
        public String text() {
            return id.value();
        }

        @Override
        public Optional<RecordId> asRecord() {
            return Optional.of(id);
        }
    }

    /**
     * Words: a name, a number, a description such as "two diplomats".
     *
     * @param text 1 to 4,000 characters
     */
    record Words(String text) implements ClaimObject {
        /** @throws IllegalArgumentException if the words are blank or too many */
        public Words {
            text = Checks.text(text, "text of a claim");
            if (text.length() > Citation.LONGEST_QUOTE) {
                throw new IllegalArgumentException("text of a claim must be at most " + Citation.LONGEST_QUOTE
                        + " characters, got " + text.length());
            }
        }

        @Override
        public String canonical() {
            return "text " + text;
        }

        @Override
        public Optional<RecordId> asRecord() {
            return Optional.empty();
        }
    }

    /**
     * A time, such as a date of birth.
     *
     * @param period with its precision
     */
    record Time(Period period) implements ClaimObject {
        @Override
        public String canonical() {
            return "time " + period;
        }

        @Override
        public String text() {
            return period.toString();
        }

        @Override
        public Optional<RecordId> asRecord() {
            return Optional.empty();
        }
    }
}
