package org.demarche.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.model.Modality;

/** Verbs of saying, and who speaks. */
final class Speech {
    private final SyntaxGraph graph;
    private final PatternSet words;

    Speech(SyntaxGraph graph, PatternSet words) {
        this.graph = graph;
        this.words = words;
    }

    /** Whether the word is a verb of saying. */
    boolean isSaying(int verb) {
        return graph.isVerb(verb) && words.is("saying", graph.lemma(verb));
    }

    /** Whether the word is one who can say something: a name, a pronoun, an actor, a document. */
    boolean canSpeak(int index) {
        Token token = graph.token(index);
        return token.is("NNP")
                || token.is("PRP")
                || words.is("actorNouns", graph.lemma(index))
                || words.is("documentNouns", graph.lemma(index));
    }

    /** Whether a verb of saying stands behind or within what is said: ", the court said". */
    boolean closes(int verb) {
        return (!graph.token(verb).tag().equals("VBN") || graph.hasChild(verb, "aux"))
                && graph.hasChild(verb, "nsubj")
                && ((verb > 0 && graph.children(verb, "nsubj").stream().anyMatch(subject -> commaBefore(subject)))
                        || (verb + 1 < graph.size()
                                && graph.children(verb, "nsubj").stream().allMatch(subject -> subject > verb)))
                && graph.governors(verb, "acl").isEmpty();
    }

    private boolean commaBefore(int subject) {
        int start = graph.phrase(subject).start();
        for (int index = subject; index > 0; index--) {
            if (graph.token(index).span().start() <= start) {
                String before = graph.token(index - 1).text();
                return before.equals(",") || before.equals("”") || before.equals("\"") || before.equals("''");
            }
        }
        return false;
    }

    /** Whether what is said stands where the grammar puts it. */
    boolean hasContent(int verb) {
        return graph.hasChild(verb, "obj", "ccomp", "xcomp");
    }

    /** Those who say it, without the author. */
    List<Integer> speakersOf(int index) {
        List<Integer> found = new ArrayList<>();
        if (graph.isVerb(index)) {
            found.addAll(
                    graph.isPassive(index)
                            ? graph.children(index, "obl:agent", "obl:by")
                            : graph.children(index, "nsubj"));
            for (int governor :
                    found.isEmpty() && !graph.isPassive(index) ? graph.governors(index, "conj") : List.<Integer>of()) {
                found.addAll(graph.children(governor, "nsubj"));
            }
            for (int governor :
                    found.isEmpty() && !graph.isPassive(index) ? graph.governors(index, "advcl") : List.<Integer>of()) {
                found.addAll(graph.children(governor, "nsubj"));
            }
        } else {
            found.addAll(graph.children(index, "nmod:poss", "nmod:by", "nmod:from"));
        }
        found.removeIf(speaker ->
                words.is("relativePronouns", graph.lemma(speaker)) || words.is("authorPronouns", graph.lemma(speaker)));
        return found;
    }

    /** What a complaint or a prosecutor says is alleged; what others say is reported. */
    Modality onTheWordOf(List<Integer> who) {
        return who.stream().anyMatch(speaker -> words.is("accusers", graph.lemma(speaker)))
                ? Modality.ALLEGED
                : Modality.REPORTED;
    }

    /** Whether the clause below a noun is what the noun is about, "the claim that", not what the noun does. */
    boolean isContent(int clause) {
        return graph.children(clause, "mark").stream()
                .anyMatch(mark -> Set.of("to", "that").contains(graph.lemma(mark)));
    }
}
