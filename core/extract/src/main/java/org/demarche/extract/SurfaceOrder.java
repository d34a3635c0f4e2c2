package org.demarche.extract;

import java.util.Optional;
import java.util.Set;

/**
 * Who acts and what is acted on by the order of words alone, for verbs to which the parser gave neither: English puts the one before the verb and
 * the other behind it. Looks at most {@link #FARTHEST} words away.
 */
final class SurfaceOrder {
    private static final int FARTHEST = 40;
    private static final Set<String> DASHES = Set.of("–", "—", "--");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");

    private final SyntaxGraph graph;

    SurfaceOrder(SyntaxGraph graph) {
        this.graph = graph;
    }

    /** Whether a verb stands like the verb of a clause, although the parser may have made it something else. */
    boolean isFinite(int verb) {
        String tag = graph.token(verb).tag();
        if (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP")) {
            return graph.governors(verb, "aux").isEmpty();
        }
        return tag.equals("VBN") && (graph.hasChild(verb, "aux", "aux:pass") || isMisreadParticiple(verb));
    }

    /** "the firm imported parts", read as if the parts were imported ones: no article or adjective can stand before such a participle. */
    boolean isMisreadParticiple(int verb) {
        if (verb == 0
                || !graph.token(verb).tag().equals("VBN")
                || graph.governors(verb, "amod").isEmpty()) {
            return false;
        }
        int before = verb - 1;
        while (before > 0 && graph.token(before).is("RB")) {
            before--;
        }
        boolean inCompound = !graph.governors(before, "compound").isEmpty()
                || !graph.governors(before, "obl:npmod").isEmpty();
        return (graph.isNoun(before) && !inCompound)
                || graph.token(before).text().equals(")");
    }

    /** The noun that stands before a verb as its subject. */
    Optional<Integer> before(int verb) {
        int at = verb - 1;
        int prepositions = 0;
        for (int steps = 0; steps < FARTHEST && at >= 0; steps++) {
            Token token = graph.token(at);
            if (isTransparent(at)) {
                at--;
            } else if (token.text().equals(")") || DASHES.contains(token.text())) {
                at = opening(at) - 1;
            } else if (graph.isNoun(at) || (token.is("PRP") && !token.is("PRP$"))) {
                Optional<Integer> preposition = prepositionOf(at);
                if (preposition.isEmpty()) {
                    return Optional.of(at);
                }
                if (++prepositions > 2) {
                    return Optional.empty();
                }
                at = preposition.get() - 1;
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isTransparent(int index) {
        Token token = graph.token(index);
        boolean auxiliary = token.is("VB") && !graph.governors(index, "aux").isEmpty();
        boolean comma =
                token.text().equals(",") && index > 0 && !graph.token(index - 1).is("VB") && isRelative(index + 1);
        return token.is("RB") || token.is("MD") || auxiliary || isRelative(index) || comma;
    }

    private boolean isRelative(int index) {
        return RELATIVE.contains(graph.lemma(index));
    }

    /** Where a bracket or a dash opens that closes here; the same place if none does. */
    private int opening(int closing) {
        boolean bracket = graph.token(closing).text().equals(")");
        for (int index = closing - 1; index >= 0 && closing - index < FARTHEST; index--) {
            String text = graph.token(index).text();
            if (bracket ? text.equals("(") : DASHES.contains(text)) {
                return index;
            }
        }
        return closing;
    }

    private Optional<Integer> prepositionOf(int noun) {
        return graph.children(noun, "case").stream()
                .filter(mark -> mark < noun && !graph.token(mark).is("POS"))
                .findFirst();
    }

    /** The last noun of the noun phrase that begins right behind a verb. */
    Optional<Integer> behind(int verb) {
        Optional<Integer> noun = Optional.empty();
        for (int at = verb + 1; at < graph.size() && at - verb < FARTHEST; at++) {
            Token token = graph.token(at);
            boolean inside = token.is("DT")
                    || token.is("JJ")
                    || token.is("NN")
                    || token.is("CD")
                    || token.is("PRP$")
                    || token.is("POS")
                    || token.is("$")
                    || token.is("HYPH")
                    || token.is("``")
                    || (token.is("VBN") && noun.isEmpty());
            if (!inside) {
                break;
            }
            if (graph.isNoun(at)) {
                noun = Optional.of(at);
            }
        }
        return noun;
    }
}
