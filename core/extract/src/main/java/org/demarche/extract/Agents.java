package org.demarche.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds who acts: the subject of a verb, of the verb above it, of the verb that carries a noun, or the possessor of a noun. The walk upwards is at
 * most {@link #HIGHEST} words.
 */
final class Agents {
    private static final int HIGHEST = 5;
    private static final String[] BY = {"obl:agent", "obl:by", "nmod:by", "nmod:agent"};

    private final SyntaxGraph graph;
    private final PatternSet words;
    private final IntPredicate actor;
    private final SurfaceOrder order;

    /** @param actor whether a head token can be one who acts */
    Agents(SyntaxGraph graph, PatternSet words, IntPredicate actor, SurfaceOrder order) {
        this.graph = graph;
        this.words = words;
        this.actor = actor;
        this.order = order;
    }

    /** What a pronoun stands for that nobody resolved: the one who speaks or acts in the clause above, "the firm denies that it sold parts". */
    int antecedent(int head) {
        if (!graph.token(head).tag().equals("PRP") || actor.test(head)) {
            return head;
        }
        int index = head;
        Set<Integer> seen = new HashSet<>();
        for (int height = 0; height < HIGHEST && seen.add(index); height++) {
            for (int subject : graph.children(index, "nsubj")) {
                if (subject < head && subject != head && actor.test(subject)) {
                    return subject;
                }
            }
            index = graph.above(index).stream()
                    .map(Dependency::governor)
                    .filter(over -> over >= 0)
                    .findFirst()
                    .orElse(index);
        }
        return head;
    }

    /** Who acts. */
    List<Integer> of(int trigger) {
        return agents(trigger, 0, new HashSet<>());
    }

    /** The possessor of a noun. */
    List<Integer> owners(int noun) {
        return owners(noun, 0, new HashSet<>());
    }

    private List<Integer> agents(int trigger, int height, Set<Integer> seen) {
        if (height > HIGHEST || !seen.add(trigger)) {
            return List.of();
        }
        return graph.isVerb(trigger) ? agentsOfVerb(trigger, height, seen) : agentsOfNoun(trigger, height, seen);
    }

    private List<Integer> agentsOfVerb(int verb, int height, Set<Integer> seen) {
        List<Integer> carried = graph.governors(verb, "case");
        if (!carried.isEmpty()) {
            return around(carried.get(0));
        }
        if (graph.isPassive(verb)) {
            return graph.children(verb, BY);
        }
        if (order.isMisreadParticiple(verb)) {
            return order.before(verb).map(List::of).orElse(List.of());
        }
        List<Integer> subjects = graph.children(verb, "nsubj", "nsubj:outer");
        if (!subjects.isEmpty()) {
            return nouns(subjects);
        }
        for (int governor : graph.governors(verb, "acl")) {
            if (infinitive(verb)) {
                return agents(governor, height + 1, seen);
            }
            if (actor.test(governor) && !words.is("supportNouns", graph.lemma(governor))) {
                return List.of(governor);
            }
            List<Integer> above = agentsAround(governor, height, seen);
            return above.isEmpty() ? hosts(governor, height, seen) : above;
        }
        for (String relation : List.of("xcomp", "advcl", "conj", "dep", "parataxis", "ccomp")) {
            for (int governor : graph.governors(verb, relation)) {
                List<Integer> found = controllers(verb, governor, relation, height, seen);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        List<Integer> raised = graph.children(verb, "nsubj:xsubj");
        if (!raised.isEmpty()) {
            return nouns(raised);
        }
        List<Integer> around = agentsAround(verb, height, seen);
        return around.isEmpty() && order.isFinite(verb)
                ? order.before(verb).map(List::of).orElse(List.of())
                : around;
    }

    /** Who acts in the clause in which a noun stands that does not act itself: "was seen in an operation seeking parts". */
    private List<Integer> hosts(int noun, int height, Set<Integer> seen) {
        for (String relation : List.of("obl", "obj")) {
            for (int verb : graph.governors(noun, relation)) {
                if (graph.isVerb(verb) && height < HIGHEST) {
                    List<Integer> passive = graph.children(verb, "nsubj:pass");
                    return passive.isEmpty() ? agents(verb, height + 1, seen) : nouns(passive);
                }
            }
        }
        return List.of(noun);
    }

    /** What a participle describes that the parser took for part of a preposition: "the trader based in the port". */
    List<Integer> around(int noun) {
        List<Integer> described =
                graph.governors(noun, "nmod").stream().filter(graph::isNoun).toList();
        if (!described.isEmpty()) {
            return described;
        }
        for (int verb : graph.governors(noun, "obl")) {
            List<Integer> subjects = graph.children(verb, "nsubj", "nsubj:pass");
            return subjects.isEmpty() ? agents(verb, 1, new HashSet<>()) : nouns(subjects);
        }
        return List.of();
    }

    /** The subject of a verb without one, under another verb: "took steps to reduce", "told the firm to buy", "bought it, using". */
    private List<Integer> controllers(int verb, int governor, String relation, int height, Set<Integer> seen) {
        if (graph.isNoun(governor)
                && relation.equals("dep")
                && order.isFinite(verb)
                && governor < verb
                && actor.test(governor)) {
            return List.of(governor);
        }
        if (!graph.isVerb(governor)) {
            return relation.equals("dep") || relation.equals("conj") || relation.equals("advcl")
                    ? agents(governor, height + 1, seen)
                    : List.of();
        }
        if (relation.equals("ccomp")) {
            return List.of();
        }
        List<Integer> objects = graph.children(governor, "obj");
        if (relation.equals("xcomp") && !objects.isEmpty() && words.is("objectControl", graph.lemma(governor))) {
            return objects;
        }
        List<Integer> passive = graph.children(governor, "nsubj:pass");
        if (!passive.isEmpty()) {
            return nouns(passive);
        }
        if (graph.isPassive(governor)) {
            return graph.governors(governor, "acl");
        }
        return agents(governor, height + 1, seen);
    }

    private List<Integer> agentsOfNoun(int noun, int height, Set<Integer> seen) {
        List<Integer> owners = owners(noun, height, seen);
        if (!owners.isEmpty()) {
            return owners;
        }
        List<Integer> by = graph.children(noun, BY);
        if (!by.isEmpty()) {
            return nouns(by);
        }
        for (int participle : graph.children(noun, "acl")) {
            List<Integer> doers = graph.children(participle, BY);
            if (!doers.isEmpty()) {
                return nouns(doers);
            }
        }
        List<Integer> above = agentsAround(noun, height, seen);
        return above.isEmpty() ? actors(graph.children(noun, "compound")) : above;
    }

    /** The possessor of a noun; for a possessive pronoun, what it most likely stands for in this sentence. */
    private List<Integer> owners(int noun, int height, Set<Integer> seen) {
        List<Integer> owners = graph.children(noun, "nmod:poss");
        if (owners.isEmpty() || !graph.token(owners.get(0)).is("PRP$")) {
            return nouns(owners);
        }
        List<Integer> partners = graph.governors(noun, "conj").stream()
                .filter(other -> other < noun && actor.test(other))
                .toList();
        return partners.isEmpty() ? agentsAround(noun, height, seen) : partners;
    }

    /** Who acts according to the verb or noun above: "has been involved in the purchase", "the role of firms in selling". */
    private List<Integer> agentsAround(int index, int height, Set<Integer> seen) {
        if (height >= HIGHEST) {
            return List.of();
        }
        for (int verb : supportVerbs(index)) {
            List<Integer> found;
            if (graph.isPassive(verb)) {
                boolean isTheme = graph.children(verb, "nsubj:pass").contains(index);
                found = isTheme ? graph.children(verb, BY) : nouns(graph.children(verb, "nsubj:pass"));
            } else if (graph.children(verb, "nsubj").contains(index)) {
                continue;
            } else {
                found = agents(verb, height + 1, seen);
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        List<Integer> over = new ArrayList<>(graph.governors(index, "nmod:"));
        over.addAll(graph.governors(index, "acl"));
        for (int noun : over) {
            if (words.is("supportNouns", graph.lemma(noun)) && seen.add(noun)) {
                List<Integer> holders = new ArrayList<>(graph.children(noun, "nmod:poss"));
                holders.addAll(actors(graph.prepositional(noun, "of")));
                List<Integer> found = holders.isEmpty() ? agentsAround(noun, height + 1, seen) : holders;
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Verbs that carry a noun's meaning: it is their object, their passive subject, or in a phrase with a preposition. */
    List<Integer> supportVerbs(int index) {
        Set<Integer> found = new LinkedHashSet<>();
        for (String relation : List.of("obj", "nsubj", "obl", "xcomp", "dep")) {
            for (int governor : graph.governors(index, relation)) {
                if (graph.isVerb(governor)
                        && (!graph.isNoun(index) || words.is("supportVerbs", graph.lemma(governor)))) {
                    found.add(governor);
                }
            }
        }
        return List.copyOf(found);
    }

    private boolean infinitive(int verb) {
        return graph.children(verb, "mark").stream()
                .anyMatch(mark -> graph.lemma(mark).equals("to"));
    }

    private List<Integer> actors(List<Integer> heads) {
        return heads.stream().filter(actor::test).toList();
    }

    /** Those that are nouns, pronouns or numbers. */
    List<Integer> nouns(List<Integer> heads) {
        return heads.stream()
                .filter(head -> {
                    Token token = graph.token(head);
                    return token.is("NN")
                            || token.is("PRP")
                            || token.is("CD")
                            || token.is("DT")
                            || token.is("JJ")
                            || token.is("$")
                            || token.is("FW");
                })
                .toList();
    }
}
