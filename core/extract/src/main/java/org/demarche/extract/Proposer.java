package org.demarche.extract;

/**
 * Another reader beside the patterns: it proposes claims, and what it proposes is judged before it goes on. See {@link Extractor#with}.
 *
 * <p>Nothing it says is taken on its word. Quotation, ends, speaker and the words for stance and time must stand in the sentence; predicate and types must fit
 * the schema; and a claim commits itself no further than the program's own reading of the whole sentence does. Implementations are safe for several threads.
 */
public interface Proposer {
    /** Name of the reader in the origin of its claims, such as {@code llm:small}: letters, digits and marks, without spaces. */
    String name();

    /**
     * What the text says.
     *
     * @param annotation the text in sentences; proposals name a sentence by its index
     */
    Proposals propose(Annotation annotation);
}
