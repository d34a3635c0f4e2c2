package org.demarche.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.model.Span;

/** Reads claims sentence by sentence. Pure: the same annotation and mentions give the same claims in the same order. */
final class ClaimReader {
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
        Demonyms demonyms = new Demonyms(gazetteer, entities);
        for (Sentence sentence : annotation.sentences()) {
            if (sentence.dependencies().isEmpty()) {
                continue;
            }
            SyntaxGraph graph = new SyntaxGraph(MendedSyntax.of(sentence, patterns));
            List<Mention> here = bySentence.getOrDefault(sentence.index(), List.of());
            EndFinder ends = new EndFinder(graph, annotation.text(), entities, here, patterns, demonyms);
            StanceReader stances = new StanceReader(graph, patterns, quotations);
            ClaimTimes when = new ClaimTimes(graph, times.expressions(annotation.text(), sentence.span()));
            new SentenceClaims(annotation.text(), graph, ends, stances, when, patterns).into(found);
        }
        return new Echoes(patterns).settled(found.claims());
    }
}
