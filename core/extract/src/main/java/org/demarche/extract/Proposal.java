package org.demarche.extract;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A claim as a {@link Proposer} words it, before it is judged. All words are the text's own, but for white space.
 *
 * @param sentence index of the sentence that says it
 * @param quote the words that say it
 * @param start where the quotation is said to stand, if that is said
 * @param subject one end
 * @param predicate {@link org.demarche.model.Predicate#id} of a relation
 * @param object the other end
 * @param modality {@link org.demarche.model.Modality#id}
 * @param negated whether the text says that it is not so
 * @param trigger the verb or noun that says it
 * @param cue words that weaken it
 * @param time words that say when
 * @param speaker who says it
 */
public record Proposal(
        int sentence,
        String quote,
        OptionalInt start,
        Party subject,
        String predicate,
        Party object,
        String modality,
        boolean negated,
        Optional<String> trigger,
        Optional<String> cue,
        Optional<String> time,
        Optional<String> speaker) {
    /**
     * An end.
     *
     * @param words for it
     * @param type {@link org.demarche.model.EntityType#id} that it is said to have
     */
    public record Party(String words, Optional<String> type) {}
}
