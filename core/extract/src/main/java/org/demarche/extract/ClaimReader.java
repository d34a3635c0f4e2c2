package org.demarche.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.Span;

/** Reads claims sentence by sentence. Pure: the same annotation and mentions give the same claims in the same order. */
final class ClaimReader {
    private static final int LONG = 40;

    private final PatternSet patterns;
    private final TimeReader times;
    private final Gazetteer gazetteer;

    ClaimReader(PatternSet patterns, TimeReader times, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.patterns = patterns;
        this.times = times;
    }

    /** All claims, in the order of the text; the same claim of the same sentence once, with its best score. */
    List<ExtractedClaim> claims(Annotation annotation, List<TextEntity> entities, List<Mention> mentions) {
        Map<Integer, List<Mention>> bySentence = new HashMap<>();
        for (Mention mention : mentions) {
            bySentence
                    .computeIfAbsent(mention.sentence(), any -> new ArrayList<>())
                    .add(mention);
        }
        List<Span> quotations = Quotations.in(annotation.text());
        ClaimSet found = new ClaimSet();
        StateAdjectives demonyms = new StateAdjectives(gazetteer, entities);
        for (Sentence sentence : annotation.sentences()) {
            if (sentence.dependencies().isEmpty()) {
                continue;
            }
            Sentence mended = MendedSyntax.of(sentence, patterns);
            SyntaxGraph graph = new SyntaxGraph(mended);
            List<Mention> here = bySentence.getOrDefault(sentence.index(), List.of());
            EndFinder ends = new EndFinder(graph, annotation.text(), entities, here, patterns, demonyms);
            StanceReader stances = new StanceReader(graph, patterns, quotations);
            ClaimTimes when = new ClaimTimes(graph, times.expressions(annotation.text(), sentence.span()));
            new SentenceClaims(annotation.text(), graph, ends, stances, when, patterns, traits(sentence, mended))
                    .into(found);
        }
        return new Echoes(patterns).settled(found.claims());
    }

    private static Set<Trait> traits(Sentence sentence, Sentence mended) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        List<Token> tokens = sentence.tokens();
        if (!mended.equals(sentence)) {
            traits.add(Trait.MENDED);
        }
        if (tokens.size() > LONG) {
            traits.add(Trait.LONG_SENTENCE);
        }
        if (!tokens.get(tokens.size() - 1).text().matches("[.!?”\"')\\]]+")) {
            traits.add(Trait.UNCLOSED);
        }
        return traits;
    }
}
