package org.demarche.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One way in which a text says a predicate: words that trigger it and where the ends stand in the syntax around them.
 *
 * @param id file and position, for explanations
 * @param predicate what is claimed
 * @param trigger what part of speech the words have
 * @param words base forms that trigger it
 * @param subject roles that may hold the subject, the first that is filled counts
 * @param object roles that may hold the object, the first that is filled counts; {@code phrase} is the trigger's own phrase
 * @param subjectTypes groups of types the subject may have
 * @param objectTypes groups of types the object may have
 * @param qualifiers prepositions by the qualifier that they give
 * @param attempted predicate to claim where the deed was only attempted: "sought to procure"
 * @param planned predicate to claim where it was only planned or announced
 * @param ends whether the words say that something ends, so that the claim is negated
 * @param needs words of which one must be in the sentence, any if empty
 * @param score how sure the pattern is by itself, in (0, 1]
 */
record ClaimPattern(
        String id,
        String predicate,
        Trigger trigger,
        Set<String> words,
        List<String> subject,
        List<String> object,
        Set<String> subjectTypes,
        Set<String> objectTypes,
        Map<String, List<String>> qualifiers,
        Optional<String> attempted,
        Optional<String> planned,
        boolean ends,
        Set<String> needs,
        double score) {
    /** Part of speech of the words that trigger a pattern. */
    enum Trigger {
        /** A deed as a verb: "procured". */
        VERB,
        /** A deed or a tie as a noun: "procurement", "ties". */
        NOUN,
        /** What somebody is: "representative". */
        ROLE,
        /** A property: "sanctioned". */
        ADJECTIVE,
        /** A thing of one of the groups of types that the words name: "mission". */
        THING
    }

    ClaimPattern {
        words = Set.copyOf(words);
        subject = List.copyOf(subject);
        object = List.copyOf(object);
        subjectTypes = Set.copyOf(subjectTypes);
        objectTypes = Set.copyOf(objectTypes);
        qualifiers = Map.copyOf(qualifiers);
        needs = Set.copyOf(needs);
    }
}
