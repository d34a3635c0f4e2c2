package org.demarche.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.Modality;
import org.demarche.model.Span;

/**
 * Reads modality, negation and speakers from the words over and beside a trigger.
 *
 * <p>It walks from the trigger to the root. A cue in the trigger's own clause counts (adverbs, modals, negation, conditions); beyond a clause
 * boundary only what embeds counts: verbs of saying, accusing, denying. A clause under a verb it does not know is assessed, not asserted.
 */
final class StanceReader {
    private static final int HIGHEST = 12;
    private static final int REACH = 10;
    private static final Set<String> DEFINITE = Set.of("the", "this", "that", "these", "those", "both");

    private final SyntaxGraph graph;
    private final PatternSet words;
    private final List<Span> quotations;
    private final Speech speech;

    /** @param quotations stretches of the text between quotation marks */
    StanceReader(SyntaxGraph graph, PatternSet words, List<Span> quotations) {
        this.graph = graph;
        this.words = words;
        this.quotations = quotations;
        this.speech = new Speech(graph, words);
    }

    Stance stance(int trigger) {
        Walk walk = new Walk();
        walk.beside(trigger);
        if (!graph.isVerb(trigger)) {
            graph.children(trigger, "acl", "acl:relcl").forEach(walk::adverbs);
        }
        joined(trigger).forEach(walk::beside);
        int index = trigger;
        boolean sameClause = true;
        Set<Integer> seen = new LinkedHashSet<>(List.of(trigger));
        for (int height = 0; height < HIGHEST; height++) {
            Dependency up = upward(index, seen);
            if (up == null) {
                break;
            }
            boolean boundary = isBoundary(up, index);
            walk.embed(up, index, sameClause);
            boolean contentNoun =
                    up.relation().startsWith("acl") && speech.isContent(index) && graph.isNoun(up.governor());
            sameClause &= !boundary;
            index = up.governor();
            seen.add(index);
            if (sameClause || contentNoun) {
                walk.beside(index);
            } else {
                walk.attributed(index);
            }
        }
        walk.sentenceWide(trigger);
        return walk.stance();
    }

    /** The verbs to which "and" joins a verb that shares their subject: what is said of the first is said of both, "allegedly bought and sold". */
    private List<Integer> joined(int trigger) {
        return graph.isVerb(trigger)
                ? graph.above(trigger).stream()
                        .filter(edge -> edge.relation().startsWith("conj:and")
                                && graph.isVerb(edge.governor())
                                && edge.governor() < trigger
                                && !isBoundary(edge, trigger))
                        .map(Dependency::governor)
                        .toList()
                : List.of();
    }

    /**
     * The stance to what an apposition says: "may buy from the trader, a firm of A" leaves open the purchase, and not what the trader is. What is said
     * on another's word stays on that word.
     */
    Stance apposed(int noun) {
        Stance whole = stance(noun);
        if (whole.modality() != Modality.HYPOTHETICAL && whole.modality() != Modality.ASSESSED) {
            return whole;
        }
        Walk walk = new Walk();
        walk.beside(noun);
        return walk.modality == Modality.HYPOTHETICAL || walk.modality == Modality.ASSESSED ? whole : walk.stance();
    }

    /** Whether the words for a thing speak of it as known to be there: a name, "the office in A", "its office in A". */
    boolean isDefinite(int noun) {
        boolean marked = graph.hasChild(noun, "nmod:poss")
                || graph.children(noun, "det").stream()
                        .anyMatch(determiner -> DEFINITE.contains(graph.lemma(determiner)));
        return marked || graph.token(noun).is("NNP");
    }

    /** The stance to what definite words take for granted, whatever is said of it: only quotation marks make it another's. */
    Stance presupposed(int noun) {
        Span at = graph.token(noun).span();
        boolean quoted = quotations.stream().anyMatch(quotation -> quotation.contains(at));
        return new Stance(
                quoted ? Modality.REPORTED : Modality.ASSERTED, false, Stance.Framing.DONE, List.of(), List.of());
    }

    private @org.jspecify.annotations.Nullable Dependency upward(int index, Set<Integer> seen) {
        Dependency best = null;
        for (Dependency edge : graph.above(index)) {
            if (edge.governor() == Dependency.ROOT
                    || seen.contains(edge.governor())
                    || edge.relation().equals("ref")) {
                continue;
            }
            if (best == null || rank(edge) < rank(best)) {
                best = edge;
            }
        }
        return best;
    }

    private static int rank(Dependency edge) {
        String relation = edge.relation();
        if (relation.startsWith("ccomp")
                || relation.startsWith("xcomp")
                || relation.startsWith("acl")
                || relation.startsWith("advcl")) {
            return 0;
        }
        return relation.startsWith("nsubj")
                        || relation.startsWith("obj")
                        || relation.startsWith("obl")
                        || relation.startsWith("nmod")
                ? 1
                : 2;
    }

    private boolean isBoundary(Dependency up, int index) {
        String relation = up.relation();
        if (relation.startsWith("conj")) {
            List<Integer> own = graph.children(index, "nsubj", "nsubj:pass");
            return graph.isVerb(index)
                    && !own.isEmpty()
                    && !graph.children(up.governor(), "nsubj", "nsubj:pass").containsAll(own);
        }
        return relation.startsWith("advcl")
                || relation.startsWith("acl")
                || relation.startsWith("ccomp")
                || relation.startsWith("parataxis")
                || relation.startsWith("dep")
                || relation.startsWith("appos");
    }

    /** Collects cues on the way up. */
    private final class Walk {
        private Modality modality = Modality.ASSERTED;
        private boolean negated;
        private Stance.Framing framing = Stance.Framing.DONE;
        private final Set<Integer> speakers = new LinkedHashSet<>();
        private final Set<Integer> cues = new LinkedHashSet<>();

        private void weaken(Modality to, int cue) {
            modality = modality.weaker(to);
            cues.add(cue);
        }

        /** Turns the claim round, once for each cue however often the walk meets it. */
        private void negate(int cue) {
            if (cues.add(cue)) {
                negated = !negated;
            }
        }

        /** Cues among the dependents of a token in the trigger's own clause. */
        private void beside(int index) {
            adverbs(index);
            for (int aux : graph.children(index, "aux", "aux:pass")) {
                if (words.is("modals", graph.lemma(aux)) || (graph.token(aux).is("MD") && !isFuture(aux))) {
                    weaken(Modality.HYPOTHETICAL, aux);
                } else if (graph.token(aux).is("MD") && graph.isVerb(index)) {
                    weaken(Modality.ASSESSED, aux);
                }
            }
            for (int mark : graph.children(index, "mark", "advmod")) {
                if (words.is("conditions", graph.lemma(mark))) {
                    weaken(Modality.HYPOTHETICAL, mark);
                }
            }
            boolean infinitive = graph.children(index, "mark").stream()
                    .anyMatch(mark -> graph.lemma(mark).equals("to"));
            for (int adverb : graph.children(index, "advmod", "neg", "cc:preconj")) {
                if (infinitive && graph.lemma(adverb).equals("how")) {
                    weaken(Modality.HYPOTHETICAL, adverb);
                }
                if (words.is("negators", graph.lemma(adverb))) {
                    negate(adverb);
                }
            }
            for (int noun : graph.children(index, "obj", "nsubj", "nsubj:pass")) {
                none(noun);
            }
            none(index);
            attributed(index);
        }

        private void none(int noun) {
            for (int determiner : graph.children(noun, "det", "neg")) {
                if (graph.lemma(determiner).equals("no")
                        || graph.lemma(determiner).equals("neither")) {
                    negate(determiner);
                }
            }
        }

        private boolean isFuture(int aux) {
            return graph.lemma(aux).equals("will")
                    || graph.token(aux).text().equals("'ll")
                    || graph.token(aux).text().equals("’ll");
        }

        private void adverbs(int index) {
            for (Dependency edge : graph.below(index)) {
                String relation = edge.relation();
                if (relation.equals("advmod") || relation.equals("amod") || relation.equals("dep")) {
                    adverb(edge.dependent());
                    if (relation.equals("advmod")) {
                        graph.children(edge.dependent(), "advmod").forEach(this::adverb);
                    }
                }
            }
        }

        private void adverb(int index) {
            String lemma = graph.lemma(index);
            String form = graph.token(index).text().toLowerCase(java.util.Locale.ROOT);
            if (words.is("adverbsAlleged", lemma) || words.is("adverbsAlleged", form)) {
                weaken(Modality.ALLEGED, index);
            } else if (words.is("adverbsReported", lemma) || words.is("adverbsReported", form)) {
                weaken(Modality.REPORTED, index);
            } else if (words.is("adverbsHypothetical", lemma) || words.is("adverbsHypothetical", form)) {
                weaken(Modality.HYPOTHETICAL, index);
            } else if (words.is("adverbsAssessed", lemma)) {
                weaken(Modality.ASSESSED, index);
            }
        }

        /** "according to the court", "as the court noted". */
        private void attributed(int index) {
            for (Dependency edge : graph.below(index)) {
                String relation = edge.relation();
                int colon = relation.indexOf(':');
                if (colon > 0 && words.is("accordingTo", relation.substring(colon + 1))) {
                    speakers.add(edge.dependent());
                    weaken(speech.onTheWordOf(List.of(edge.dependent())), edge.dependent());
                } else if (relation.equals("advcl:as") && speech.isSaying(edge.dependent())) {
                    speak(edge.dependent());
                } else if (relation.equals("parataxis")
                        && speech.isSaying(edge.dependent())
                        && !speech.hasContent(edge.dependent())) {
                    speak(edge.dependent());
                }
            }
        }

        private void speak(int verb) {
            List<Integer> who = speech.speakersOf(verb);
            speakers.addAll(who);
            weaken(speech.onTheWordOf(who), verb);
        }

        /** What the governor says of the clause or phrase below it. */
        private void embed(Dependency up, int below, boolean sameClause) {
            String relation = up.relation();
            int over = up.governor();
            String lemma = graph.lemma(over);
            boolean clause =
                    relation.startsWith("ccomp") || relation.startsWith("xcomp") || relation.startsWith("csubj");
            boolean complement = clause
                    || relation.startsWith("obj")
                    || relation.startsWith("advcl:of")
                    || relation.startsWith("advcl:with")
                    || relation.startsWith("obl:of")
                    || relation.startsWith("obl:with")
                    || relation.startsWith("obl:for")
                    || relation.startsWith("nmod:of")
                    || relation.startsWith("advcl:as")
                    || relation.startsWith("obl:as")
                    || relation.equals("acl")
                    || relation.equals("acl:to")
                    || relation.equals("acl:that")
                    || relation.equals("nsubj:pass")
                    || relation.startsWith("advcl:for")
                    || relation.startsWith("obl:in")
                    || relation.startsWith("advcl:to");
            if (relation.equals("nsubj")
                    || (!complement && !relation.equals("dep"))
                    || (relation.equals("acl") && !speech.isContent(below))) {
                return;
            }
            if (words.is("accusing", lemma)) {
                speakers.addAll(speech.speakersOf(over));
                weaken(Modality.ALLEGED, over);
            } else if (words.is("denying", lemma) && !relation.startsWith("obl:in")) {
                speakers.addAll(speech.speakersOf(over));
                negate(over);
                weaken(Modality.DENIED, over);
            } else if (words.is("failures", lemma) && sameClause) {
                negate(over);
            } else if (words.is("attempts", lemma) && sameClause && (clause || relation.startsWith("acl"))) {
                framing = Stance.Framing.TRIED;
                cues.add(over);
            } else if (words.is("plans", lemma) && sameClause && !relation.equals("nsubj:pass")) {
                framing = framing == Stance.Framing.DONE ? Stance.Framing.PLANNED : framing;
                cues.add(over);
            } else if (words.is("hypothesising", lemma) && sameClause) {
                weaken(Modality.HYPOTHETICAL, over);
            } else if (words.is("assessing", lemma)) {
                speakers.addAll(speech.speakersOf(over));
                weaken(Modality.ASSESSED, over);
            } else if (clause && words.is("naming", lemma)) {
                return;
            } else if (words.is("saying", lemma)
                    && (clause
                            || relation.startsWith("advcl:as")
                            || relation.startsWith("obl:as")
                            || relation.startsWith("obj")
                            || relation.equals("dep"))) {
                said(over, clause);
            } else if (relation.startsWith("ccomp") && !words.is("factive", lemma)) {
                weaken(graph.isVerb(over) || graph.isNoun(over) ? Modality.ASSESSED : Modality.HYPOTHETICAL, over);
            } else if (relation.equals("xcomp") && graph.token(over).is("JJ")) {
                weaken(words.is("adverbsAssessed", lemma) ? Modality.ASSESSED : Modality.HYPOTHETICAL, over);
            }
        }

        private void said(int verb, boolean clause) {
            List<Integer> who = speech.speakersOf(verb);
            boolean own = who.stream().anyMatch(index -> words.is("authorPronouns", graph.lemma(index)));
            if (own) {
                cues.add(verb);
            } else if (clause && !who.isEmpty() && who.stream().noneMatch(speech::canSpeak)) {
                weaken(Modality.ASSESSED, verb);
            } else {
                speakers.addAll(who);
                weaken(speech.onTheWordOf(who), verb);
            }
        }

        /** A question; words between quotation marks; a verb of saying that closes the sentence. */
        private void sentenceWide(int trigger) {
            if (graph.token(graph.size() - 1).text().endsWith("?")) {
                modality = modality.weaker(Modality.HYPOTHETICAL);
            }
            for (int index = 1; index < trigger; index++) {
                if (graph.lemma(index).equals("that") && unread(index)) {
                    modality = modality.weaker(Modality.REPORTED);
                }
            }
            Span at = graph.token(trigger).span();
            if (quotations.stream().anyMatch(quotation -> quotation.contains(at))) {
                modality = modality.weaker(Modality.REPORTED);
            }
            for (int index = 0; index < graph.size(); index++) {
                if (index != trigger
                        && speech.isSaying(index)
                        && !speech.hasContent(index)
                        && speech.closes(index)
                        && !cues.contains(index)) {
                    speak(index);
                }
            }
        }

        /** Whether "that" follows a verb of saying whose clause the parser lost: what comes after it is at least reported. */
        private boolean unread(int that) {
            for (int verb = that - 1; verb >= 0 && that - verb < REACH; verb--) {
                if (speech.isSaying(verb)) {
                    return !speech.hasContent(verb)
                            && !cues.contains(verb)
                            && speech.speakersOf(verb).stream()
                                    .noneMatch(who -> words.is("authorPronouns", graph.lemma(who)));
                }
                if (graph.isVerb(verb)) {
                    return false;
                }
            }
            return false;
        }

        private Stance stance() {
            return new Stance(modality, negated, framing, List.copyOf(speakers), List.copyOf(cues));
        }
    }
}
