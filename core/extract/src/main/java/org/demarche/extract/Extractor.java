package org.demarche.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.PagedText;
import org.demarche.model.SourceDocument;

/**
 * Reads one text: sentences and syntax by an {@link Annotator}, things by an {@link EntityReader}, then what is said of them.
 *
 * <pre>{@code
 * Extractor extractor = Extractor.installed(Gazetteer.standard());
 * Extraction extraction = extractor.extract(document, pages);
 * extraction.sendTo(document, pages, ledger);
 * }</pre>
 *
 * <p>Immutable and safe for several threads. The same text gives the same extraction. Nearly all time goes into the annotator.
 */
public final class Extractor {
    private final Annotator annotator;
    private final EntityReader entities;
    private final Gazetteer gazetteer;
    private final List<Proposer> proposers;

    /** Reads with this engine and these names. */
    public Extractor(Annotator annotator, Gazetteer gazetteer) {
        this(annotator, gazetteer, List.of());
    }

    private Extractor(Annotator annotator, Gazetteer gazetteer, List<Proposer> proposers) {
        this.annotator = annotator;
        this.gazetteer = gazetteer;
        this.entities = new EntityReader(gazetteer);
        this.proposers = List.copyOf(proposers);
    }

    /** The same, which also asks another reader; what the patterns read stays as it is. */
    public Extractor with(Proposer proposer) {
        List<Proposer> all = new ArrayList<>(proposers);
        all.add(proposer);
        return new Extractor(annotator, gazetteer, all);
    }

    /**
     * Reads with the engine that is installed beside this module. Loads no models yet: see {@link Annotator#load}.
     *
     * @throws DemarcheException with {@code NOT_FOUND} if none is
     */
    public static Extractor installed(Gazetteer gazetteer) {
        Annotator annotator = ServiceLoader.load(Annotator.class)
                .findFirst()
                .orElseThrow(
                        () -> new DemarcheException(
                                ErrorCode.NOT_FOUND,
                                "expected an engine for language analysis on the class path, found none: add the module demarche-corenlp"));
        return new Extractor(annotator, gazetteer);
    }

    /** The engine, to load its models early and to name it. */
    public Annotator annotator() {
        return annotator;
    }

    /**
     * What the text says.
     *
     * @param document the source; its day of publication gives "last year" a meaning
     * @param pages the text to read
     * @throws DemarcheException with {@code TOO_LARGE} if the text is longer than the engine reads
     */
    public Extraction extract(SourceDocument document, PagedText pages) {
        Annotation annotation = annotator.annotate(pages.text());
        return read(annotation, document);
    }

    private Extraction read(Annotation annotation, SourceDocument document) {
        TextEntities all = entities.read(annotation);
        TimeReader times = new TimeReader(document.published());
        List<ExtractedClaim> claims = new ArrayList<>(new ClaimReader(PatternSet.shipped(), times, gazetteer)
                .claims(annotation, all.entities(), all.mentions()));
        List<Refusal> refused = new ArrayList<>();
        for (Proposer proposer : proposers) {
            Proposals proposals = proposer.propose(annotation);
            QuoteGate.Passed judged = new ProposalReader(annotation, all, PatternSet.shipped(), times, proposer.name())
                    .judged(proposals.proposals(), claims);
            claims.addAll(judged.claims());
            refused.addAll(proposals.refused());
            refused.addAll(judged.refused());
        }
        QuoteGate.Passed passed = new QuoteGate(annotation.text(), all.entities(), all.mentions()).passed(claims);
        refused.addAll(passed.refused());
        TextEntities.Renumbered left = all.keeping(used(passed.claims()));
        List<ExtractedClaim> renumbered = passed.claims().stream()
                .map(claim -> claim.with(left.numbers()))
                .toList();
        return new Extraction(left.kept().entities(), left.kept().mentions(), renumbered, refused);
    }

    private static Set<Integer> used(List<ExtractedClaim> claims) {
        Set<Integer> used = new HashSet<>();
        for (ExtractedClaim claim : claims) {
            claim.ends().forEach(end -> end.entity().ifPresent(used::add));
        }
        return used;
    }
}
