package org.demarche.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds who did what to whom around a word that triggers a pattern, whatever the construction: active or passive, participle or relative
 * clause, infinitive under another verb, noun with a support verb.
 *
 * <p>Answers are head tokens, the conjuncts of each included.
 */
final class Roles {
    private static final String[] LISTS = {"nmod:including", "obl:including", "nmod:such_as", "obl:such_as", "nmod:like"
    };

    private final SyntaxGraph graph;
    private final PatternSet words;
    private final Agents agents;
    private final SurfaceOrder order;

    /** @param actor whether a head token can be one who acts */
    Roles(SyntaxGraph graph, PatternSet words, IntPredicate actor) {
        this.graph = graph;
        this.words = words;
        this.order = new SurfaceOrder(graph);
        this.agents = new Agents(graph, words, actor, order);
    }

    /** Head tokens in a role around a trigger. */
    List<Integer> fillers(int trigger, String role) {
        List<Integer> heads = switch (role) {
            case "agent" -> agents.of(trigger);
            case "theme" -> themes(trigger);
            case "possessor" -> agents.owners(trigger);
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
        return conjuncts(heads.stream().map(agents::antecedent).toList());
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
            for (int verb : agents.supportVerbs(trigger)) {
                found.addAll(graph.prepositional(verb, preposition));
            }
        }
        return found;
    }

    /** Verbs that carry a noun's meaning. */
    List<Integer> supportVerbs(int index) {
        return agents.supportVerbs(index);
    }

    /* ---- what it is done to ---- */

    private List<Integer> themes(int trigger) {
        return graph.isVerb(trigger) ? themesOfVerb(trigger) : themesOfNoun(trigger);
    }

    private List<Integer> themesOfVerb(int verb) {
        List<Integer> carried = graph.governors(verb, "case");
        if (!carried.isEmpty()) {
            return agents.around(carried.get(0));
        }
        if (graph.isPassive(verb)) {
            List<Integer> subjects = graph.children(verb, "nsubj:pass");
            if (!subjects.isEmpty()) {
                return agents.nouns(subjects);
            }
            List<Integer> nouns = graph.governors(verb, "acl");
            if (!nouns.isEmpty()) {
                return nouns;
            }
            for (String relation : List.of("conj", "xcomp", "advcl")) {
                for (int governor : graph.governors(verb, relation)) {
                    List<Integer> found = graph.children(governor, "nsubj:pass", "nsubj");
                    if (!found.isEmpty()) {
                        return agents.nouns(found);
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
            return withLists(verb, agents.nouns(objects));
        }
        List<Integer> common = sharedObjects(verb);
        if (!common.isEmpty()) {
            return withLists(verb, agents.nouns(common));
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

    /** "bought and operated the ship": what stands behind two verbs joined by "and" is done to by both, with whichever the parser put it. */
    private List<Integer> sharedObjects(int verb) {
        List<Integer> found = new ArrayList<>();
        for (int other : graph.governors(verb, "conj")) {
            graph.children(other, "obj").stream()
                    .filter(object -> object > verb && other < verb && isNextVerb(other, verb))
                    .forEach(found::add);
        }
        for (var edge : graph.below(verb)) {
            int other = edge.dependent();
            if (edge.relation().startsWith("conj") && graph.isVerb(other) && isNextVerb(verb, other)) {
                found.addAll(graph.children(other, "obj"));
            }
        }
        return found;
    }

    /** Whether nothing but "and", commas, adverbs and other verbs stands between two verbs. */
    private boolean isNextVerb(int first, int second) {
        for (int index = first + 1; index < second; index++) {
            Token token = graph.token(index);
            boolean joint = token.is("CC")
                    || token.is("RB")
                    || token.is("VB")
                    || token.text().equals(",");
            if (!joint) {
                return false;
            }
        }
        return true;
    }

    /** "around a quarter", "over 200 guns": a number of things, not a place. */
    private boolean isQuantity(int noun) {
        return graph.hasChild(noun, "nummod") || words.is("quantities", graph.lemma(noun));
    }

    private List<Integer> themesOfNoun(int noun) {
        List<Integer> of = graph.children(noun, "nmod:of");
        if (!of.isEmpty()) {
            return withLists(noun, agents.nouns(of));
        }
        return graph.children(noun, "compound").stream()
                .filter(part -> !isHyphened(part))
                .toList();
    }

    /** Part of a word such as "ship-to-ship". */
    private boolean isHyphened(int index) {
        return index + 1 < graph.size() && graph.token(index + 1).text().equals("-");
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

    /** Adds the items of "including A and B" and "such as A", with whichever word before them the parser put them. */
    private List<Integer> withLists(int trigger, List<Integer> heads) {
        Set<Integer> all = new LinkedHashSet<>(heads);
        all.addAll(graph.children(trigger, LISTS));
        for (int head : heads) {
            for (int over = head; over < graph.size(); over++) {
                for (int item : graph.children(over, LISTS)) {
                    if (item > head && !verbBetween(head, item)) {
                        all.add(item);
                    }
                }
            }
        }
        return List.copyOf(all);
    }

    /** Whether another verb stands between a noun and an item, so that the item may belong to that; the "including" before the item is none. */
    private boolean verbBetween(int noun, int item) {
        for (int index = noun + 1; index < item; index++) {
            if (graph.isVerb(index)
                    && graph.governors(index, "case").isEmpty()
                    && !graph.lemma(index).equals("include")) {
                return true;
            }
        }
        return false;
    }

    /* ---- what somebody is ---- */

    private List<Integer> self(int noun) {
        Set<Integer> found = new LinkedHashSet<>(graph.children(noun, "nsubj", "appos"));
        found.addAll(graph.governors(noun, "appos"));
        found.addAll(dashed(noun));
        for (int verb : graph.governors(noun, "obl:as")) {
            List<Integer> passive = graph.children(verb, "nsubj:pass");
            found.addAll(passive.isEmpty() ? agents.of(verb) : passive);
        }
        for (int verb : graph.governors(noun, "xcomp")) {
            found.addAll(graph.children(verb, "nsubj:pass", "nsubj"));
        }
        for (int name : graph.governors(noun, "compound")) {
            if (name > noun && graph.token(name).is("NNP")) {
                found.add(name);
            }
        }
        return agents.nouns(List.copyOf(found));
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
        return agents.nouns(List.copyOf(found));
    }

    /** Those who act together with the first: "A and B resumed talks". */
    private List<Integer> partners(int trigger) {
        List<Integer> together = conjuncts(agents.of(trigger));
        return together.size() > 1 ? together.subList(1, together.size()) : List.of();
    }

    /** The word that a hyphen ties to a participle: "A-backed". */
    private List<Integer> hyphenated(int participle) {
        boolean tied = participle > 1 && graph.token(participle - 1).text().equals("-");
        return tied && graph.isNoun(participle - 2) && !words.is("stateNouns", graph.lemma(participle - 2))
                ? List.of(participle - 2)
                : List.of();
    }

    /** The noun that "state-owned" describes. */
    Optional<Integer> stateOwned(int participle) {
        boolean tied = participle > 1 && graph.token(participle - 1).text().equals("-");
        return tied && words.is("stateNouns", graph.lemma(participle - 2))
                ? modified(participle).stream().findFirst()
                : Optional.empty();
    }

    /* ---- helpers ---- */

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
}
