package org.demarche.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Claim;
import org.demarche.model.ClaimId;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityId;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.Standpoint;

/** Makes the numbered statements about one entity. */
final class StatementMaker {
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
        Numbers numbers = new Numbers(groups);
        List<Statement> statements = new ArrayList<>();
        for (List<Evidence> group : groups) {
            int number = statements.size() + 1;
            Evidence best = group.get(0);
            List<Evidence> meeting = numbers.meeting(number, group);
            statements.add(new Statement(
                    number,
                    sentences.sentence(best),
                    group,
                    Weighing.bestFirst(meeting),
                    numbers.of(meeting),
                    numbers.contradictions(number, group),
                    best.holdsOn(standpoint.on()),
                    other(best, about).flatMap(material::entity)));
        }
        return List.copyOf(statements);
    }

    /** Under which numbers claims stand in the answer. */
    private static final class Numbers {
        private final Map<ClaimId, Integer> numbers = new HashMap<>();
        private final Map<List<Object>, List<Evidence>> same = new HashMap<>();

        Numbers(List<List<Evidence>> groups) {
            for (int at = 0; at < groups.size(); at++) {
                for (Evidence evidence : groups.get(at)) {
                    numbers.put(evidence.id(), at + 1);
                    same.computeIfAbsent(SameClaim.key(evidence), unused -> new ArrayList<>())
                            .add(evidence);
                }
            }
        }

        /** Claims under other numbers that meet the best of these. */
        List<Evidence> meeting(int number, List<Evidence> group) {
            return same.getOrDefault(SameClaim.key(group.get(0)), List.of()).stream()
                    .filter(other -> numbers.getOrDefault(other.id(), number) != number)
                    .filter(other -> SameClaim.meet(group.get(0), other))
                    .toList();
        }

        List<Integer> of(List<Evidence> claims) {
            return claims.stream()
                    .flatMap(each -> Optional.ofNullable(numbers.get(each.id())).stream())
                    .distinct()
                    .sorted()
                    .toList();
        }

        List<Contradiction> contradictions(int number, List<Evidence> group) {
            return group.stream()
                    .flatMap(each -> each.oppositions().stream())
                    .flatMap(each -> Optional.ofNullable(numbers.get(each.other()))
                            .filter(other -> other != number)
                            .map(other -> new Contradiction(each.kind(), other))
                            .stream())
                    .distinct()
                    .sorted(Comparator.comparing(Contradiction::other).thenComparing(Contradiction::kind))
                    .toList();
        }
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
