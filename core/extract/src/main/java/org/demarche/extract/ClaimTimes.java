package org.demarche.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides which time expression of a sentence belongs to which deed, by the syntax. */
final class ClaimTimes {
    private static final int HIGHEST = 8;

    private final SyntaxGraph graph;
    private final List<TimeExpression> expressions;

    ClaimTimes(SyntaxGraph graph, List<TimeExpression> expressions) {
        this.graph = graph;
        this.expressions = expressions;
    }

    /**
     * The expression of a trigger's clause: the one that hangs below the trigger or below a verb that carries it; else one on a verb that the
     * trigger governs as its complement.
     */
    Optional<TimeExpression> of(int trigger) {
        Set<Integer> chain = chain(trigger);
        for (TimeExpression expression : expressions) {
            if (chain.contains(host(expression, chain))) {
                return Optional.of(expression);
            }
        }
        Set<Integer> complements = new HashSet<>(graph.children(trigger, "xcomp"));
        return expressions.stream()
                .filter(expression -> complements.contains(host(expression, complements)))
                .findFirst();
    }

    /** The trigger and the words that carry it up to the verb of its clause. */
    private Set<Integer> chain(int trigger) {
        Set<Integer> chain = new HashSet<>(Set.of(trigger));
        int index = trigger;
        for (int height = 0; height < HIGHEST; height++) {
            int from = index;
            Optional<Integer> up = graph.above(index).stream()
                    .filter(edge -> edge.governor() != Dependency.ROOT && !chain.contains(edge.governor()))
                    .filter(edge -> carries(edge, from))
                    .map(Dependency::governor)
                    .findFirst();
            if (up.isEmpty()) {
                return chain;
            }
            index = up.get();
            chain.add(index);
        }
        return chain;
    }

    private boolean carries(Dependency edge, int below) {
        String relation = edge.relation();
        if (relation.startsWith("xcomp")
                || (relation.startsWith("conj") && !graph.hasChild(below, "nsubj", "nsubj:pass"))) {
            return true;
        }
        boolean phrase = relation.startsWith("obj")
                || relation.startsWith("obl")
                || relation.startsWith("nmod")
                || relation.startsWith("nsubj")
                || (relation.equals("acl") && graph.isVerb(below));
        return phrase && (!graph.isVerb(below) || relation.equals("acl") || relation.startsWith("obl"));
    }

    /** The nearest verb, or member of the chain, above a time expression. */
    private int host(TimeExpression expression, Set<Integer> chain) {
        int index = head(expression);
        Set<Integer> seen = new HashSet<>();
        for (int height = 0; height < HIGHEST && index >= 0 && seen.add(index); height++) {
            if (chain.contains(index) || graph.isVerb(index)) {
                return index;
            }
            index = graph.above(index).stream()
                    .filter(edge -> !edge.relation().startsWith("conj")
                            && !edge.relation().equals("ref"))
                    .map(Dependency::governor)
                    .findFirst()
                    .orElse(Dependency.ROOT);
        }
        return Dependency.ROOT;
    }

    /** The token of the expression that is governed from outside of it. */
    private int head(TimeExpression expression) {
        for (int index = 0; index < graph.size(); index++) {
            if (expression.span().contains(graph.token(index).span())) {
                for (Dependency edge : graph.above(index)) {
                    boolean outside = edge.governor() != Dependency.ROOT
                            && !expression
                                    .span()
                                    .contains(graph.token(edge.governor()).span());
                    if (outside
                            && !graph.token(index).is("IN")
                            && !graph.token(index).is("TO")) {
                        return index;
                    }
                }
            }
        }
        return Dependency.ROOT;
    }
}
