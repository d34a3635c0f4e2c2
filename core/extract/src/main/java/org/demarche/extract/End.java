package org.demarche.extract;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.demarche.model.Span;

/**
 * One end of a claim: a thing the text speaks of, or words.
 *
 * @param entity index in {@link Extraction#entities()}; empty for words that stand for no thing of their own
 * @param span the words that stand for it in the claim's sentence
 * @param text those words
 */
public record End(OptionalInt entity, Span span, String text) {
    /** An end that is a thing. */
    static End thing(int entity, Span span, String text) {
        return new End(OptionalInt.of(entity), span, span.in(text));
    }

    /** An end that is only words. */
    static End words(Span span, String text) {
        return new End(OptionalInt.empty(), span, span.in(text));
    }

    /** The same end under another number. */
    End with(Map<Integer, Integer> numbers) {
        if (entity.isEmpty()) {
            return this;
        }
        return new End(OptionalInt.of(Objects.requireNonNull(numbers.get(entity.getAsInt()))), span, text);
    }

    /** Whether both are the same thing, or the same words. */
    boolean same(End other) {
        return entity.isPresent()
                ? entity.equals(other.entity)
                : other.entity.isEmpty() && text.equalsIgnoreCase(other.text);
    }
}
