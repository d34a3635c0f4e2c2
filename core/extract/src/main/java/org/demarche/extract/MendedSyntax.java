package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Mends what a statistical parser gets wrong in the same way again and again, before claims are read: the reader of claims then meets one shape of a
 * construction. Each mend looks at parts of speech and order, and at no word of a text's subject.
 *
 * <p>Pure. Time grows with the number of edges, for each kind of mend once.
 */
final class MendedSyntax {
    private static final Set<String> RELATIVE_TAGS = Set.of("WP", "WDT");

    private final PatternSet words;
    private final List<Dependency> edges;
    private final List<Token> tokens;

    private MendedSyntax(Sentence sentence, PatternSet words) {
        this.words = words;
        this.edges = new ArrayList<>(sentence.dependencies());
        this.tokens = new ArrayList<>(sentence.tokens());
    }

    /** The sentence with better edges: the same words, and the same edges where nothing is wrong. */
    static Sentence of(Sentence sentence, PatternSet words) {
        MendedSyntax mended = new MendedSyntax(sentence, words);
        for (int index = 0; index < sentence.tokens().size(); index++) {
            mended.subjectTo(index);
            mended.participle(index);
            mended.relative(index);
            mended.object(index);
            mended.apposition(index);
        }
        return new Sentence(sentence.index(), sentence.span(), mended.tokens, mended.edges);
    }

    /** "a bank subject to sanctions", read as a compound "bank subject": the bank is what it is about. */
    private void subjectTo(int index) {
        boolean loose = lemma(index).equals("subject")
                && token(index).is("NN")
                && lemma(index + 1).equals("to")
                && index > 0
                && token(index - 1).is("NN")
                && has(index, index - 1, "compound");
        if (!loose) {
            return;
        }
        int noun = index - 1;
        remove(index, noun, "compound");
        for (Dependency edge : List.copyOf(edges)) {
            if (edge.dependent() == index) {
                edges.remove(edge);
                edges.add(new Dependency(edge.governor(), noun, edge.relation()));
            } else if (edge.governor() == index && edge.dependent() < noun) {
                edges.remove(edge);
                edges.add(new Dependency(noun, edge.dependent(), edge.relation()));
            }
        }
        edges.add(new Dependency(noun, index, "amod"));
        Token subject = tokens.get(index);
        tokens.set(index, new Token(index, subject.span(), subject.text(), subject.lemma(), "JJ", subject.nameTag()));
    }

    /** "an entity incorporated in A", with a participle that hangs on its noun without a name: it is a clause of the noun. */
    private void participle(int verb) {
        Dependency loose = new Dependency(verb - 1, verb, "dep");
        if (token(verb).tag().equals("VBN") && isNoun(verb - 1) && edges.contains(loose) && !hasSubject(verb)) {
            edges.remove(loose);
            edges.add(new Dependency(verb - 1, verb, "acl"));
        }
    }

    /** "a trader, a citizen of A, who bought": a verb left hanging on its relative pronoun is a clause of the noun before it. */
    private void relative(int pronoun) {
        if (!RELATIVE_TAGS.contains(token(pronoun).tag())) {
            return;
        }
        Optional<Dependency> up = edges.stream()
                .filter(edge -> edge.dependent() == pronoun && edge.relation().equals("dep") && isNoun(edge.governor()))
                .findFirst();
        if (up.isEmpty()) {
            return;
        }
        int noun = up.get().governor();
        for (Dependency edge : List.copyOf(edges)) {
            boolean clause = edge.governor() == pronoun
                    && edge.dependent() > pronoun
                    && token(edge.dependent()).is("VB");
            if (clause) {
                edges.remove(edge);
                edges.add(new Dependency(noun, edge.dependent(), "acl:relcl"));
                if (!hasSubject(edge.dependent())) {
                    edges.add(new Dependency(edge.dependent(), noun, "nsubj"));
                }
            }
        }
    }

    /**
     * "has sanctioned the bureau, another firm, showing": a verb that takes things, read with a clause of which the subject is what it takes. Verbs of
     * saying and thinking do take clauses.
     */
    private void object(int verb) {
        String lemma = lemma(verb);
        boolean takes = token(verb).is("VB")
                && !words.triggered(ClaimPattern.Trigger.VERB, lemma).isEmpty()
                && !words.is("saying", lemma)
                && !words.is("assessing", lemma)
                && !words.is("factive", lemma)
                && !words.is("plans", lemma)
                && edges.stream()
                        .noneMatch(edge ->
                                edge.governor() == verb && edge.relation().matches("d?obj|nsubj:?pass"));
        if (!takes) {
            return;
        }
        for (Dependency clause : List.copyOf(edges)) {
            if (clause.governor() != verb || !clause.relation().equals("ccomp") || marked(clause.dependent())) {
                continue;
            }
            edges.stream()
                    .filter(edge -> edge.governor() == clause.dependent()
                            && edge.relation().equals("nsubj")
                            && edge.dependent() > verb
                            && startsBehind(verb, edge.dependent()))
                    .findFirst()
                    .ifPresent(subject -> edges.add(new Dependency(verb, subject.dependent(), "obj")));
        }
    }

    /** "a vessel, the X,": two objects of one verb with nothing but a comma and an article between them are one thing. */
    private void apposition(int verb) {
        List<Integer> objects = edges.stream()
                .filter(edge -> edge.governor() == verb && edge.relation().matches("d?obj"))
                .map(Dependency::dependent)
                .distinct()
                .sorted()
                .toList();
        for (int i = 0; i + 1 < objects.size(); i++) {
            int first = objects.get(i);
            int second = objects.get(i + 1);
            boolean joined = lemma(first + 1).equals(",")
                    && token(first + 2).is("DT")
                    && first + 3 <= second
                    && edges.stream()
                            .noneMatch(edge -> edge.governor() == first
                                    && edge.dependent() == second
                                    && edge.relation().startsWith("conj"));
            if (joined && nounsBetween(first + 3, second)) {
                remove(verb, second, "obj");
                remove(verb, second, "dobj");
                edges.add(new Dependency(first, second, "appos"));
            }
        }
    }

    private boolean nounsBetween(int from, int to) {
        for (int index = from; index <= to; index++) {
            if (!token(index).is("NN")
                    && !token(index).is("JJ")
                    && !token(index).is("HYPH")) {
                return false;
            }
        }
        return true;
    }

    /** Whether the noun phrase of a head begins right behind a verb. */
    private boolean startsBehind(int verb, int head) {
        for (int index = verb + 1; index < head; index++) {
            Token token = token(index);
            boolean inside = token.is("DT") || token.is("JJ") || token.is("NN") || token.is("CD") || token.is("PRP$");
            if (!inside) {
                return false;
            }
        }
        return true;
    }

    private boolean marked(int clause) {
        return edges.stream()
                .anyMatch(edge -> edge.governor() == clause && edge.relation().equals("mark"));
    }

    private boolean hasSubject(int verb) {
        return edges.stream()
                .anyMatch(edge -> edge.governor() == verb && edge.relation().startsWith("nsubj"));
    }

    private boolean has(int governor, int dependent, String relation) {
        return edges.contains(new Dependency(governor, dependent, relation));
    }

    private void remove(int governor, int dependent, String relation) {
        edges.remove(new Dependency(governor, dependent, relation));
    }

    private boolean isNoun(int index) {
        return index != Dependency.ROOT
                && (token(index).is("NN") || token(index).is("PRP"));
    }

    private static final Token NONE = new Token(0, new org.demarche.model.Span(0, 1), "-", "-", "NONE", "O");

    private Token token(int index) {
        return index < 0 || index >= tokens.size() ? NONE : tokens.get(index);
    }

    private String lemma(int index) {
        return token(index).lemma().toLowerCase(java.util.Locale.ROOT);
    }
}
