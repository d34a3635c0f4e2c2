package org.demarche.extract;

import java.util.List;

/**
 * A text as an {@link Annotator} reads it.
 *
 * @param text the text, unchanged
 * @param sentences in order, not overlapping
 */
public record Annotation(String text, List<Sentence> sentences) {
    /** Copies the list. */
    public Annotation {
        sentences = List.copyOf(sentences);
    }
}
