package org.demarche.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.EntityType;

/**
 * Reads what a text speaks of: names by gazetteer, analyser and rules, then which of them stand for the same thing.
 *
 * <p>Three steps: finders look at each sentence alone; the best of what they find is chosen; names, short names, abbreviations, descriptions and
 * pronouns are joined over the whole text. Pure and safe for several threads; time grows with the length of the text.
 */
public final class EntityReader {
    /** What is the same thing when it is described in the same words. */
    private static final Set<EntityType> STATIC = Set.of(EntityType.GOODS, EntityType.DOCUMENT, EntityType.PREMISES);

    private final Gazetteer gazetteer;

    /** Reads with these names and words. */
    public EntityReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The things and their mentions. */
    public TextEntities read(Annotation annotation) {
        List<Words> sentences = annotation.sentences().stream()
                .filter(sentence -> !sentence.tokens().isEmpty())
                .map(sentence -> new Words(annotation.text(), sentence, gazetteer))
                .toList();
        Vocabulary vocabulary = new Vocabulary(sentences);
        List<Finder> finders = finders(annotation.text(), vocabulary);
        List<List<Finding>> chosen = new ArrayList<>();
        for (Words words : sentences) {
            List<Finding> candidates = new ArrayList<>();
            finders.forEach(finder -> candidates.addAll(finder.find(words)));
            chosen.add(Brackets.bind(words, FindingChoice.choose(candidates)));
        }
        return join(annotation.text(), sentences, chosen, vocabulary);
    }

    private List<Finder> finders(String text, Vocabulary vocabulary) {
        return List.of(
                new MissionFinder(gazetteer),
                new KnownFinder(),
                new BodyFinder(gazetteer),
                new VesselFinder(),
                new PersonFinder(gazetteer),
                new OrganizationFinder(gazetteer, vocabulary),
                new PlaceFinder(),
                new DocumentFinder(text),
                new NumberFinder(text),
                new GoodsFinder(gazetteer),
                new PremisesFinder(),
                new ActorFinder(),
                new ReferenceFinder());
    }

    private TextEntities join(String text, List<Words> sentences, List<List<Finding>> chosen, Vocabulary vocabulary) {
        ShortForms shortForms = new ShortForms(
                gazetteer,
                vocabulary,
                text,
                chosen.stream().flatMap(List::stream).filter(Finding::isName).toList());
        List<Finding> all = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            all.addAll(lengthened(chosen.get(i), shortForms));
            all.addAll(unseen(sentences.get(i), chosen.get(i), shortForms));
        }
        all.sort(Comparator.comparing(Finding::span));
        Clusters clusters = new Clusters();
        for (Finding finding : all) {
            boolean own = finding.isName() && finding.type() != EntityType.MISSION;
            boolean thing = !finding.isName() && STATIC.contains(finding.type());
            if (own || thing) {
                clusters.add(Clusters.key(finding.name()), finding);
            }
        }
        new MissionMerger(gazetteer)
                .merge(
                        all.stream()
                                .filter(finding -> finding.type() == EntityType.MISSION)
                                .toList(),
                        clusters);
        new References(all, clusters).join();
        return clusters.entities(text);
    }

    private static List<Finding> lengthened(List<Finding> findings, ShortForms shortForms) {
        return findings.stream()
                .map(finding -> finding.isName() && isShortenable(finding)
                        ? shortForms
                                .longForm(finding.name())
                                .map(full -> finding.as(full.type(), full.name()))
                                .orElse(finding)
                        : finding)
                .toList();
    }

    private static boolean isShortenable(Finding finding) {
        return finding.type() != EntityType.COUNTRY
                && finding.type() != EntityType.MISSION
                && finding.type() != EntityType.DOCUMENT;
    }

    /** Short names that no finder saw. */
    private static List<Finding> unseen(Words words, List<Finding> chosen, ShortForms shortForms) {
        List<Finding> found = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            int from = next;
            int to = shortForms.end(words, from);
            boolean free = to > from
                    && chosen.stream().noneMatch(other -> other.isName() && other.from() < to && from < other.to());
            if (free) {
                Optional<Finding> full = shortForms.longForm(words.phrase(from, to));
                full.ifPresent(target -> found.add(words.name(from, to, target.type(), target.name())));
            }
            next = Math.max(next + 1, to);
        }
        return found;
    }
}
