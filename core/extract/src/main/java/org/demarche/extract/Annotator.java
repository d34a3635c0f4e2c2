package org.demarche.extract;

import java.util.Set;
import java.util.function.Consumer;

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
     * Loads what the engine needs, if it is not loaded: for callers that wish to show it.
     *
     * @param progress is told of each step, in a few words
     */
    default void load(Consumer<String> progress) {}

    /** The languages that the engine analyses, as ISO 639-1 writes them. */
    default Set<String> languages() {
        return Set.of("en");
    }

    /**
     * The text with its sentences. Every span refers to {@code text} as given.
     *
     * @throws org.demarche.model.DemarcheException with {@code TOO_LARGE} if a limit of the engine is reached
     */
    Annotation annotate(String text);
}
