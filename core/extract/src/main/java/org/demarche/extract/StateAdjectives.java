package org.demarche.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.EntityType;
import org.demarche.model.Span;

/**
 * Which state an adjective belongs to, "an Angolan trader", and in which state a place lies, as far as the gazetteer knows. An adjective is no
 * mention of its state, but it can say where somebody belongs.
 */
final class StateAdjectives {
    private static final int LONGEST = 3;

    private final Gazetteer gazetteer;
    private final Map<String, Integer> states = new HashMap<>();

    /** @param entities of the text: only states that it names count */
    StateAdjectives(Gazetteer gazetteer, List<TextEntity> entities) {
        this.gazetteer = gazetteer;
        for (TextEntity entity : entities) {
            if (entity.type() == EntityType.COUNTRY) {
                states.putIfAbsent(entity.name(), entity.index());
                entity.aliases().forEach(alias -> states.putIfAbsent(alias, entity.index()));
            }
        }
    }

    /** The state whose adjective stands in a noun phrase before its head, with the words of the adjective. */
    Optional<End> before(SyntaxGraph graph, int head, String text) {
        for (int last = head - 1; last >= 0 && inPhrase(graph, last, head); last--) {
            for (int first = Math.max(0, last - LONGEST + 1); first <= last; first++) {
                Span span = new Span(
                        graph.token(first).span().start(),
                        graph.token(last).span().end());
                OptionalInt state = state(span.in(text));
                if (state.isPresent()) {
                    return Optional.of(new End(state, span, span.in(text)));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean inPhrase(SyntaxGraph graph, int index, int head) {
        Token token = graph.token(index);
        return head - index < 12
                && (token.is("JJ")
                        || token.is("NN")
                        || token.is("VBN")
                        || token.is("CC")
                        || token.is("HYPH")
                        || token.is("CD")
                        || !graph.governors(index, "amod").isEmpty());
    }

    private OptionalInt state(String adjective) {
        Optional<Integer> index = gazetteer
                .adjective(adjective)
                .filter(entry -> entry.type() == EntityType.COUNTRY)
                .map(entry -> states.get(entry.name()));
        return index.isPresent() ? OptionalInt.of(index.get()) : OptionalInt.empty();
    }

    /** Whether the words of a span say to which state somebody belongs, "traders of A" or "A's traders" aside. */
    boolean isWithin(SyntaxGraph graph, Span span, String text) {
        for (int first = 0; first < graph.size(); first++) {
            for (int last = first; last < Math.min(graph.size(), first + LONGEST); last++) {
                Span words = new Span(
                        graph.token(first).span().start(),
                        graph.token(last).span().end());
                if (span.contains(words) && state(words.in(text)).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the words are the name of a state, not of its seat. */
    boolean isState(String words) {
        return gazetteer
                .named(words)
                .filter(entry -> entry.type() == EntityType.COUNTRY)
                .isPresent();
    }

    /** Whether the gazetteer puts the place into another state. */
    boolean isElsewhere(TextEntity place, TextEntity state) {
        Optional<GazetteerEntry> entry = gazetteer
                .named(place.name())
                .filter(known ->
                        known.type() == EntityType.PLACE && !known.related().isEmpty());
        return entry.isPresent() && !entry.get().related().contains(state.name());
    }
}
