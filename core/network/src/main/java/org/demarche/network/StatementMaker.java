package org.demarche.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.model.Claim;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityId;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.Standpoint;

/** Makes the numbered statements about one entity. */
final class StatementMaker {
    /** Most statements that are compared with each other for contradictions. */
    private static final int MOST_COMPARED = 2_000;
    /** What a page shows elsewhere, or what belongs to a source and not to the thing. */
    private static final Set<Predicate> ELSEWHERE = EnumSet.of(Predicate.SOURCE_URL);

    private static final Set<QualifierKey> OF_THE_SOURCE =
            EnumSet.of(QualifierKey.MARK, QualifierKey.PINPOINT, QualifierKey.SOURCE_TIME);

    private final Material material;
    private final Standpoint standpoint;
    private final Sentences sentences;

    StatementMaker(Material material, Standpoint standpoint) {
        this.material = material;
        this.standpoint = standpoint;
        this.sentences = new Sentences(material);
    }

    /** The statements, with relations first, each part in the order of time. */
    List<Statement> statements(EntityId about, List<Evidence> graded) {
        Map<String, List<Evidence>> grouped = new LinkedHashMap<>();
        for (Evidence evidence : graded) {
            if (isShown(evidence.claim().predicate())) {
                grouped.computeIfAbsent(key(evidence), unused -> new ArrayList<>())
                        .add(evidence);
            }
        }
        List<List<Evidence>> groups = new ArrayList<>();
        for (List<Evidence> same : grouped.values()) {
            groups.add(Weighing.bestFirst(same));
        }
        groups.sort(Comparator.comparing((List<Evidence> group) -> group.get(0), inOrder()));
        Map<Integer, List<Contradiction>> contradictions = contradictions(groups);
        List<Statement> statements = new ArrayList<>();
        for (List<Evidence> group : groups) {
            int number = statements.size() + 1;
            Evidence best = group.get(0);
            statements.add(new Statement(
                    number,
                    sentences.sentence(best),
                    group,
                    contradictions.getOrDefault(number, List.of()),
                    best.holdsOn(standpoint.on()),
                    other(best, about).flatMap(material::entity)));
        }
        return List.copyOf(statements);
    }

    static boolean isShown(Predicate predicate) {
        return !predicate.isSensitive() && !EntityMaker.isNaming(predicate) && !ELSEWHERE.contains(predicate);
    }

    private static Comparator<Evidence> inOrder() {
        return Comparator.comparing(
                        (Evidence evidence) -> evidence.claim().predicate().kind())
                .thenComparing(evidence -> evidence.claim().period().isUnknown())
                .thenComparing(evidence -> evidence.claim().period())
                .thenComparing(evidence -> evidence.claim().predicate())
                .thenComparing(Evidence::id);
    }

    /** For each number, what contradicts it; statements of one subject are compared pair by pair. */
    private static Map<Integer, List<Contradiction>> contradictions(List<List<Evidence>> groups) {
        Map<EntityId, List<Integer>> bySubject = new TreeMap<>();
        for (int at = 0; at < Math.min(groups.size(), MOST_COMPARED); at++) {
            bySubject
                    .computeIfAbsent(groups.get(at).get(0).subject(), unused -> new ArrayList<>())
                    .add(at);
        }
        Map<Integer, List<Contradiction>> found = new TreeMap<>();
        for (List<Integer> subjects : bySubject.values()) {
            for (int one : subjects) {
                for (int other : subjects) {
                    if (one != other) {
                        Contradictions.between(
                                        groups.get(one).get(0),
                                        groups.get(other).get(0))
                                .ifPresent(kind -> found.computeIfAbsent(one + 1, unused -> new ArrayList<>())
                                        .add(new Contradiction(kind, other + 1)));
                    }
                }
            }
        }
        return found;
    }

    private static Optional<EntityId> other(Evidence evidence, EntityId about) {
        return evidence.subject().equals(about) ? evidence.object() : Optional.of(evidence.subject());
    }

    /** Equal for claims that say the same. */
    private String key(Evidence evidence) {
        Claim claim = evidence.claim();
        List<String> parts = new ArrayList<>(List.of(
                evidence.subject().toString(),
                claim.predicate().id(),
                evidence.object().map(EntityId::toString).orElseGet(() -> words(claim.object())),
                claim.period().toString(),
                claim.modality().id(),
                claim.negated() ? "negated" : "affirmed"));
        claim.qualifiers().forEach((key, value) -> {
            if (!OF_THE_SOURCE.contains(key)) {
                parts.add(key.id() + " " + words(value));
            }
        });
        return String.join("\n", parts);
    }

    private String words(ClaimObject object) {
        return object.asRecord()
                .flatMap(material::entityOf)
                .map(EntityId::toString)
                .orElseGet(() -> Origins.key(object.text()));
    }
}
