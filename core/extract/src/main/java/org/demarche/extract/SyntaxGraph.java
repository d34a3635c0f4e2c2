package org.demarche.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.Span;

/**
 * A sentence's syntax, to be walked both ways. Relations have their Universal Dependencies v2 names whatever version the analyser writes.
 *
 * <p>Enhanced dependencies may form cycles: every walk keeps the tokens it has seen.
 */
final class SyntaxGraph {
    private static final Set<String> CLAUSES = Set.of(
            "acl",
            "acl:relcl",
            "advcl",
            "ccomp",
            "csubj",
            "parataxis",
            "appos",
            "dep",
            "punct",
            "cc",
            "ref",
            "cop",
            "mark",
            "discourse");

    private static final Set<String> INSIDE =
            Set.of("nmod:poss", "nmod:of", "nmod:for", "nmod:on", "nmod:in", "nmod:from", "nmod:at");

    private final Sentence sentence;
    private final List<List<Dependency>> below = new ArrayList<>();
    private final List<List<Dependency>> above = new ArrayList<>();

    SyntaxGraph(Sentence sentence) {
        this.sentence = sentence;
        for (int i = 0; i < sentence.tokens().size(); i++) {
            below.add(new ArrayList<>());
            above.add(new ArrayList<>());
        }
        for (Dependency edge : sentence.dependencies()) {
            Dependency named = new Dependency(edge.governor(), edge.dependent(), modern(edge.relation()));
            above.get(edge.dependent()).add(named);
            if (edge.governor() != Dependency.ROOT) {
                below.get(edge.governor()).add(named);
            }
        }
    }

    private static String modern(String relation) {
        return switch (relation) {
            case "dobj" -> "obj";
            case "nsubjpass" -> "nsubj:pass";
            case "auxpass" -> "aux:pass";
            case "nmod:agent" -> "obl:agent";
            case "nmod:tmod" -> "obl:tmod";
            default -> relation;
        };
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.tokens().size();
    }

    Token token(int index) {
        return sentence.tokens().get(index);
    }

    String lemma(int index) {
        return token(index).lemma().toLowerCase(Locale.ROOT);
    }

    boolean isVerb(int index) {
        return token(index).is("VB");
    }

    boolean isNoun(int index) {
        return token(index).is("NN");
    }

    /** Edges to the tokens that this one governs. */
    List<Dependency> below(int index) {
        return below.get(index);
    }

    /** Edges from the tokens that govern this one; the root edge too. */
    List<Dependency> above(int index) {
        return above.get(index);
    }

    /** Dependents by one of the relations, in the order of the text. */
    List<Integer> children(int index, String... relations) {
        List<String> wanted = List.of(relations);
        return below.get(index).stream()
                .filter(edge -> wanted.contains(edge.relation()))
                .map(Dependency::dependent)
                .distinct()
                .sorted()
                .toList();
    }

    /** Dependents of which the relation is a nominal modifier with this preposition, {@code to} or {@code on_behalf_of}. */
    List<Integer> prepositional(int index, String preposition) {
        return children(index, "obl:" + preposition, "nmod:" + preposition);
    }

    boolean hasChild(int index, String... relations) {
        return !children(index, relations).isEmpty();
    }

    /** Governors by a relation that begins with the prefix. */
    List<Integer> governors(int index, String prefix) {
        return above.get(index).stream()
                .filter(edge ->
                        edge.governor() != Dependency.ROOT && edge.relation().startsWith(prefix))
                .map(Dependency::governor)
                .distinct()
                .toList();
    }

    /** Whether a verb is in the passive: it has a passive subject or auxiliary, or is a bare past participle on a noun. */
    boolean isPassive(int verb) {
        if (hasChild(verb, "nsubj:pass", "aux:pass")) {
            return true;
        }
        return token(verb).tag().equals("VBN")
                && !hasChild(verb, "obj", "aux", "nsubj")
                && (!governors(verb, "acl").isEmpty() || hasChild(verb, "obl:agent", "obl:by"));
    }

    /** The words of a noun phrase around its head, without clauses, appositions and further conjuncts. */
    Span phrase(int head) {
        BitSet inside = new BitSet();
        inside.set(head);
        Deque<Integer> open = new ArrayDeque<>(List.of(head));
        while (!open.isEmpty()) {
            int index = open.pop();
            for (Dependency edge : below.get(index)) {
                if (belongs(edge, head) && !inside.get(edge.dependent())) {
                    inside.set(edge.dependent());
                    open.push(edge.dependent());
                }
            }
        }
        int first = head;
        while (first > 0 && inside.get(first - 1)) {
            first--;
        }
        int last = head;
        while (last + 1 < size() && (inside.get(last + 1) || bridges(inside, last + 1))) {
            last++;
        }
        while (last > head && !isNoun(last) && !token(last).is("CD")) {
            last--;
        }
        while (first < head && isLeadIn(first)) {
            first++;
        }
        return new Span(token(first).span().start(), token(last).span().end());
    }

    private boolean bridges(BitSet inside, int index) {
        return index + 1 < size() && inside.get(index + 1) && isHyphen(index);
    }

    private boolean isHyphen(int index) {
        return token(index).text().equals("-");
    }

    private boolean isLeadIn(int index) {
        Token token = token(index);
        return token.is("IN")
                || token.is("TO")
                || token.is("CC")
                || (token.is("RB") && !token.is("RBR"))
                || isMark(token);
    }

    private static boolean isMark(Token token) {
        return token.text().chars().noneMatch(Character::isLetterOrDigit);
    }

    private boolean belongs(Dependency edge, int head) {
        String relation = edge.relation();
        int colon = relation.indexOf(':');
        String base = colon < 0 ? relation : relation.substring(0, colon);
        if (isHyphen(edge.dependent())) {
            return true;
        }
        if (CLAUSES.contains(relation) || CLAUSES.contains(base) || base.startsWith("nsubj") || base.equals("aux")) {
            return false;
        }
        if (edge.governor() == head && (base.equals("conj") || base.equals("case"))) {
            return false;
        }
        if (base.equals("nmod") || base.equals("obl")) {
            boolean year = token(edge.dependent()).is("CD");
            return !year && (edge.governor() != head || INSIDE.contains(relation));
        }
        return !base.equals("advmod") || edge.dependent() < head;
    }
}
