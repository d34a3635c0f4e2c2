package org.demarche.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds who did what to whom around a word that triggers a pattern, whatever the construction: active or passive, participle or relative
 * clause, infinitive under another verb, noun with a support verb.
 *
 * <p>Answers are head tokens, the conjuncts of each included. The walk upwards is at most {@link #HIGHEST} verbs.
 */
final class Roles {
    private static final int HIGHEST = 5;
    private static final String[] BY = {"obl:agent", "obl:by", "nmod:by", "nmod:agent"};

    private final SyntaxGraph graph;
    private final PatternSet words;
    private final IntPredicate actor;
    private final SurfaceOrder order;

    /** @param actor whether a head token can be one who acts */
    Roles(SyntaxGraph graph, PatternSet words, IntPredicate actor) {
        this.graph = graph;
        this.words = words;
        this.actor = actor;
        this.order = new SurfaceOrder(graph);
    }

    /** Head tokens in a role around a trigger. */
    List<Integer> fillers(int trigger, String role) {
        List<Integer> heads = switch (role) {
            case "agent" -> agents(trigger, 0, new HashSet<>());
            case "theme" -> themes(trigger);
            case "possessor" -> owners(trigger, 0, new HashSet<>());
            case "compound" -> graph.children(trigger, "compound", "amod");
            case "self" -> self(trigger);
            case "modified" -> modified(trigger);
            case "attempt" -> attempted(trigger);
            case "apposition" -> graph.children(trigger, "appos");
            case "partner" -> partners(trigger);
            case "hyphen" -> hyphenated(trigger);
            case "indirect" -> graph.children(trigger, "iobj");
            case "where" -> graph.children(trigger, "obl", "compound", "obl:npmod");
            case "subjectOfBe" -> graph.children(trigger, "nsubj");
            default -> prepositional(trigger, role);
        };
        return conjuncts(heads.stream().map(this::antecedent).toList());
    }

    /** What a pronoun stands for that nobody resolved: the one who speaks or acts in the clause above, "the firm denies that it sold parts". */
    private int antecedent(int head) {
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

    private List<Integer> prepositional(int trigger, String preposition) {
        List<Integer> carried = graph.isVerb(trigger) ? graph.governors(trigger, "case") : List.of();
        if (!carried.isEmpty()) {
            return graph.children(carried.get(0), "case").stream()
                            .anyMatch(mark -> graph.lemma(mark).equals(preposition))
                    ? carried
                    : List.of();
        }
        List<Integer> direct = graph.prepositional(trigger, preposition);
        if (!direct.isEmpty()) {
            return direct;
        }
        List<Integer> found = new ArrayList<>();
        for (int theme : graph.isVerb(trigger) ? graph.children(trigger, "obj", "nsubj:pass") : List.<Integer>of()) {
            found.addAll(graph.prepositional(theme, preposition));
        }
        if (found.isEmpty() && !graph.isVerb(trigger)) {
            for (int verb : supportVerbs(trigger)) {
                found.addAll(graph.prepositional(verb, preposition));
            }
        }
        return found;
    }

    /* ---- who acts ---- */

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
    private List<Integer> around(int noun) {
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

    /* ---- what it is done to ---- */

    private List<Integer> themes(int trigger) {
        return graph.isVerb(trigger) ? themesOfVerb(trigger) : themesOfNoun(trigger);
    }

    private List<Integer> themesOfVerb(int verb) {
        List<Integer> carried = graph.governors(verb, "case");
        if (!carried.isEmpty()) {
            return around(carried.get(0));
        }
        if (graph.isPassive(verb)) {
            List<Integer> subjects = graph.children(verb, "nsubj:pass");
            if (!subjects.isEmpty()) {
                return nouns(subjects);
            }
            List<Integer> nouns = graph.governors(verb, "acl");
            if (!nouns.isEmpty()) {
                return nouns;
            }
            for (String relation : List.of("conj", "xcomp", "advcl")) {
                for (int governor : graph.governors(verb, relation)) {
                    List<Integer> found = graph.children(governor, "nsubj:pass", "nsubj");
                    if (!found.isEmpty()) {
                        return nouns(found);
                    }
                }
            }
            return order.before(verb).map(List::of).orElse(List.of());
        }
        if (order.isMisreadParticiple(verb)) {
            return graph.governors(verb, "amod");
        }
        List<Integer> objects = graph.children(verb, "obj");
        if (!objects.isEmpty()) {
            return withLists(verb, nouns(objects));
        }
        if (graph.hasChild(verb, "ccomp", "xcomp")) {
            return List.of();
        }
        List<Integer> rough =
                graph.children(verb, "obl:around", "obl:about", "obl:over", "obl:under", "obl:nearly").stream()
                        .filter(this::isQuantity)
                        .toList();
        if (!rough.isEmpty()) {
            return rough;
        }
        for (int noun : graph.governors(verb, "amod")) { // a gerund before its object is often read as an adjective
            if (graph.token(verb).tag().equals("VBG") && noun > verb) {
                return List.of(noun);
            }
        }
        return order.isFinite(verb) || graph.token(verb).tag().equals("VBG")
                ? order.behind(verb).map(List::of).orElse(List.of())
                : List.of();
    }

    /** "around a quarter", "over 200 guns": a number of things, not a place. */
    private boolean isQuantity(int noun) {
        return graph.hasChild(noun, "nummod") || words.is("quantities", graph.lemma(noun));
    }

    private List<Integer> themesOfNoun(int noun) {
        List<Integer> of = graph.children(noun, "nmod:of");
        return of.isEmpty() ? graph.children(noun, "compound") : withLists(noun, nouns(of));
    }

    private List<Integer> attempted(int verb) {
        List<Integer> found = new ArrayList<>();
        for (int inner : graph.children(verb, "xcomp")) {
            boolean obtains = words.triggered(ClaimPattern.Trigger.VERB, graph.lemma(inner)).stream()
                    .anyMatch(pattern ->
                            pattern.attempted().filter("sought"::equals).isPresent());
            if (obtains || words.is("beginnings", graph.lemma(inner))) {
                found.addAll(themes(inner));
            }
        }
        return found;
    }

    /** Adds the items of "including A and B" and "such as A". */
    private List<Integer> withLists(int trigger, List<Integer> heads) {
        Set<Integer> all = new LinkedHashSet<>(heads);
        String[] lists = {"nmod:including", "obl:including", "nmod:such_as", "obl:such_as"};
        all.addAll(graph.children(trigger, lists));
        for (int head : heads) {
            all.addAll(graph.children(head, lists));
            for (int inner : graph.prepositional(head, "for")) {
                all.addAll(graph.children(inner, lists));
            }
        }
        return List.copyOf(all);
    }

    /* ---- what somebody is ---- */

    private List<Integer> self(int noun) {
        Set<Integer> found = new LinkedHashSet<>(graph.children(noun, "nsubj", "appos"));
        found.addAll(graph.governors(noun, "appos"));
        found.addAll(dashed(noun));
        for (int verb : graph.governors(noun, "obl:as")) {
            List<Integer> passive = graph.children(verb, "nsubj:pass");
            found.addAll(passive.isEmpty() ? agents(verb, 1, new HashSet<>()) : passive);
        }
        for (int verb : graph.governors(noun, "xcomp")) {
            found.addAll(graph.children(verb, "nsubj:pass", "nsubj"));
        }
        for (int name : graph.governors(noun, "compound")) {
            if (name > noun && graph.token(name).is("NNP")) {
                found.add(name);
            }
        }
        return nouns(List.copyOf(found));
    }

    /** An apposition between dashes or commas that the analyser left unlabelled. */
    private List<Integer> dashed(int noun) {
        List<Integer> found = new ArrayList<>(graph.children(noun, "dep"));
        found.addAll(graph.governors(noun, "dep"));
        found.removeIf(other -> !graph.isNoun(other) || Math.abs(other - noun) > 12);
        return found;
    }

    /** The noun that an adjective or participle describes. */
    private List<Integer> modified(int adjective) {
        Set<Integer> found = new LinkedHashSet<>(graph.governors(adjective, "amod"));
        found.addAll(graph.governors(adjective, "acl"));
        found.addAll(graph.governors(adjective, "compound"));
        found.addAll(graph.children(adjective, "nsubj", "nsubj:pass"));
        return nouns(List.copyOf(found));
    }

    /** Those who act together with the first: "A and B resumed talks". */
    private List<Integer> partners(int trigger) {
        List<Integer> agents = conjuncts(agents(trigger, 0, new HashSet<>()));
        return agents.size() > 1 ? agents.subList(1, agents.size()) : List.of();
    }

    /** The word that a hyphen ties to a participle: "A-backed". */
    private List<Integer> hyphenated(int participle) {
        boolean tied = participle > 1 && graph.token(participle - 1).text().equals("-");
        return tied && graph.isNoun(participle - 2) && !words.is("stateNouns", graph.lemma(participle - 2))
                ? List.of(participle - 2)
                : List.of();
    }

    /** The noun that "state-owned" describes. */
    java.util.Optional<Integer> stateOwned(int participle) {
        boolean tied = participle > 1 && graph.token(participle - 1).text().equals("-");
        return tied && words.is("stateNouns", graph.lemma(participle - 2))
                ? modified(participle).stream().findFirst()
                : java.util.Optional.empty();
    }

    /* ---- helpers ---- */

    private boolean infinitive(int verb) {
        return graph.children(verb, "mark").stream()
                .anyMatch(mark -> graph.lemma(mark).equals("to"));
    }

    private List<Integer> conjuncts(List<Integer> heads) {
        Set<Integer> all = new LinkedHashSet<>(heads);
        for (int head : heads) {
            for (var edge : graph.below(head)) {
                if (edge.relation().startsWith("conj")
                        && graph.isNoun(edge.dependent())
                        && !edge.relation().equals("conj:but")) {
                    all.add(edge.dependent());
                }
            }
        }
        return List.copyOf(all);
    }

    private List<Integer> actors(List<Integer> heads) {
        return heads.stream().filter(actor::test).toList();
    }

    private List<Integer> nouns(List<Integer> heads) {
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
