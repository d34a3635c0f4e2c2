package org.demarche.extract;

import org.demarche.model.Span;

/**
 * Words of a text and where they stand.
 *
 * @param span where they are said to stand
 * @param text the words
 */
public record Wording(Span span, String text) {
    /** The words at that place of a text. */
    static Wording at(Span span, String text) {
        return new Wording(span, span.in(text));
    }

    /** Whether a text has these words at this place. */
    boolean standsIn(String whole) {
        return span.end() <= whole.length() && span.in(whole).equals(text);
    }
}
