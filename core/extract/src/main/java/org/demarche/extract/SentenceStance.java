package org.demarche.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Modality;
import org.demarche.model.Span;

/**
 * How far a whole sentence commits itself: the weakest stance to any of its deeds. It is meant for claims of which nobody knows the place in the syntax, and errs
 * toward the form that commits less. A sentence without syntax commits itself to nothing.
 */
final class SentenceStance {
    private final SyntaxGraph graph;
    private final StanceReader reader;
    private final PatternSet words;
    private final Set<Integer> cues = new LinkedHashSet<>();
    private Modality weakest = Modality.ASSERTED;
    private boolean negates;

    SentenceStance(Sentence sentence, PatternSet words, List<Span> quotations) {
        this.words = words;
        this.graph = new SyntaxGraph(MendedSyntax.of(sentence, words));
        this.reader = new StanceReader(graph, words, quotations);
        boolean verbs = sentence.tokens().stream().anyMatch(token -> token.is("VB"));
        for (int index = 0; index < graph.size(); index++) {
            negates |= words.is("negators", graph.lemma(index)) || words.is("denying", graph.lemma(index));
            if (graph.isVerb(index) || !verbs) {
                add(reader.stance(index));
            }
        }
        if (sentence.dependencies().isEmpty()) {
            weakest = weakest.weaker(Modality.HYPOTHETICAL);
        }
    }

    private void add(Stance stance) {
        // what is denied of one deed leaves another open
        weakest = weakest.weaker(stance.modality() == Modality.DENIED ? Modality.ALLEGED : stance.modality());
        negates |= stance.negated();
        cues.addAll(stance.cues());
    }

    /** The least committed modality that stands anywhere in the sentence, or at the deed that some words name. */
    Modality modality(Optional<Span> trigger) {
        return trigger.flatMap(this::head)
                .map(index -> reader.stance(index).modality().weaker(weakest))
                .orElse(weakest);
    }

    /** Whether the deed is negated, and in a sentence of which nobody knows the deed whether anything is. */
    boolean isNegated(Optional<Span> trigger) {
        boolean parsed = !graph.sentence().dependencies().isEmpty();
        return trigger.filter(at -> parsed)
                .flatMap(this::head)
                .map(index -> reader.stance(index).negated())
                .orElse(negates);
    }

    /** Words on which that rests. */
    List<Span> cues() {
        return cues.stream().map(cue -> graph.token(cue).span()).toList();
    }

    /** The verb among words, else the noun. */
    private Optional<Integer> head(Span trigger) {
        Optional<Integer> best = Optional.empty();
        for (int index = 0; index < graph.size(); index++) {
            if (!trigger.contains(graph.token(index).span())) {
                continue;
            }
            boolean better = graph.isVerb(index)
                    ? best.filter(graph::isVerb)
                            .filter(known -> !isHelper(known))
                            .isEmpty()
                    : graph.isNoun(index) && best.isEmpty();
            if (better) {
                best = Optional.of(index);
            }
        }
        return best;
    }

    private boolean isHelper(int verb) {
        return !graph.governors(verb, "aux").isEmpty() || words.is("modals", graph.lemma(verb));
    }
}
