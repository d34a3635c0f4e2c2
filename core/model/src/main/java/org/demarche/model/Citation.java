package org.demarche.model;

import java.util.OptionalInt;

/** Where a claim stands: always with the source's own words. */
public sealed interface Citation {
    /** Longest quotation kept, in characters: a quotation is a proof, not a copy. */
    int LONGEST_QUOTE = 4_000;

    /** The document that says it. */
    DocumentId document();

    /** The words that say it, verbatim. */
    String quote();

    /** Where in the document, for a person: {@code p. 12, characters 5120-5176} or {@code KPe.010/NAME[2]}. */
    String locator();

    /** Page counted from 1, where the document has pages. */
    OptionalInt page();

    /**
     * Words in a running text (W3C Web Annotation: quote and position selectors).
     *
     * @param document the document that says it
     * @param pageNumber page counted from 1
     * @param span where the words stand in the document's extracted text
     * @param quote the words, as long as the span and at most {@link #LONGEST_QUOTE} characters
     */
    record TextQuote(DocumentId document, int pageNumber, Span span, String quote) implements Citation {
        /** @throws IllegalArgumentException if the page is below 1 or the quote is not as long as the span */
        public TextQuote {
            if (pageNumber < 1) {
                throw new IllegalArgumentException("page must be 1 or more, got " + pageNumber);
            }
            if (quote.length() != span.length() || quote.length() > LONGEST_QUOTE) {
                throw new IllegalArgumentException("quote must have the " + span.length()
                        + " characters of its span and at most " + LONGEST_QUOTE + ", got " + quote.length());
            }
        }

        /** The words at {@code span} of {@code text}. */
        public static TextQuote of(DocumentId document, int pageNumber, Span span, String text) {
            return new TextQuote(document, pageNumber, span, span.in(text));
        }

        @Override
        public String locator() {
            return "p. " + pageNumber + ", characters " + span;
        }

        @Override
        public OptionalInt page() {
            return OptionalInt.of(pageNumber);
        }
    }

    /**
     * A value of an entry of a list or of a row of a table.
     *
     * @param document the file, as published
     * @param locator entry and field, such as {@code KPe.010/ENTITY_ALIAS[2]}
     * @param quote the value as it stands in the file
     */
    record ListRow(DocumentId document, String locator, String quote) implements Citation {
        /** @throws IllegalArgumentException if locator or quote is blank or the quote is too long */
        public ListRow {
            locator = Checks.text(locator, "locator");
            if (quote.isBlank() || quote.length() > LONGEST_QUOTE) {
                throw new IllegalArgumentException("quote must be 1 to " + LONGEST_QUOTE + " characters, got "
                        + quote.length() + " at " + locator);
            }
        }

        @Override
        public OptionalInt page() {
            return OptionalInt.empty();
        }
    }
}
