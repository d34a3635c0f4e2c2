package org.demarche.extract;

import org.demarche.model.Span;

/**
 * Words of a text that stand for a thing.
 *
 * @param entity index of the thing in {@link Extraction#entities()}
 * @param span the words
 * @param sentence index of the sentence
 * @param head index of the token within the sentence that governs the words in its syntax
 * @param kind whether the words are a name, a description or a pronoun
 */
public record Mention(int entity, Span span, int sentence, int head, Kind kind) {
    /** How words refer. */
    public enum Kind {
        /** A name or an abbreviation of it. */
        NAME,
        /** A description: "the company", "two diplomats". */
        DESCRIPTION,
        /** A pronoun. */
        PRONOUN
    }
}
