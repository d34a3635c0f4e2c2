package org.demarche.extract;

import java.util.List;
import org.demarche.model.Span;

/**
 * One sentence with its words and syntax.
 *
 * @param index position in the document, from 0
 * @param span where it stands in the document's text
 * @param tokens its words, in order, {@code tokens.get(i).index() == i}
 * @param dependencies its syntax; empty if the sentence was too long to parse
 */
public record Sentence(int index, Span span, List<Token> tokens, List<Dependency> dependencies) {
    /** Copies the lists. */
    public Sentence {
        tokens = List.copyOf(tokens);
        dependencies = List.copyOf(dependencies);
    }
}
