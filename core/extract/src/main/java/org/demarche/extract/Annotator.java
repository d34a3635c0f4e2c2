package org.demarche.extract;

/**
 * An engine that finds sentences, words, base forms, names and syntax in a text; found by {@link java.util.ServiceLoader}.
 *
 * <p>Loading an engine may take seconds and a gigabyte: one is made when the first text comes and kept. Implementations are safe for use by
 * several threads.
 */
public interface Annotator {
    /** Name and version of the engine, part of what is kept about a claim's origin. */
    String name();

    /**
     * The text with its sentences. Every span refers to {@code text} as given.
     *
     * @throws org.demarche.model.DemarcheException with {@code TOO_LARGE} if a limit of the engine is reached
     */
    Annotation annotate(String text);
}
