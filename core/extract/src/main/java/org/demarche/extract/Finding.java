package org.demarche.extract;

import java.util.List;
import java.util.Optional;
import org.demarche.model.EntityType;
import org.demarche.model.Span;

/**
 * Words in one sentence that a finder takes for a thing, before it is known which words stand for the same.
 *
 * @param sentence index of the sentence
 * @param from its first token
 * @param to the token after its last
 * @param head the token that governs them
 * @param span the words in the text
 * @param type what kind of thing
 * @param name what to call it
 * @param aliases other names that are known already
 * @param kind name or description
 * @param mission what is known of a mission
 */
record Finding(
        int sentence,
        int from,
        int to,
        int head,
        Span span,
        EntityType type,
        String name,
        List<String> aliases,
        Mention.Kind kind,
        Optional<MissionFacts> mission) {
    Finding {
        aliases = List.copyOf(aliases);
    }

    /** Whether some token is in both. */
    boolean overlaps(Finding other) {
        return sentence == other.sentence && from < other.to && other.from < to;
    }

    /** Number of tokens. */
    int size() {
        return to - from;
    }

    /** Whether the words are a name. */
    boolean isName() {
        return kind == Mention.Kind.NAME;
    }

    /** The same words under another name or type. */
    Finding as(EntityType otherType, String otherName) {
        return new Finding(sentence, from, to, head, span, otherType, otherName, aliases, kind, mission);
    }
}
