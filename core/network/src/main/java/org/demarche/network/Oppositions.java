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
import org.demarche.model.ClaimId;
import org.demarche.model.DocumentId;
import org.demarche.model.Predicate;
import org.demarche.model.Predicate.Limit;

/** Finds among the claims about one thing which cannot be true together, and links both ways. */
final class Oppositions {
    /** Most claims of one kind about one thing that are compared pair by pair; of more, the first by id are. */
    private static final int MOST_COMPARED = 1_000;

    private static final Set<Predicate> COUNTS =
            EnumSet.of(Predicate.COUNTED_OPEN, Predicate.COUNTED_CLOSED, Predicate.MISSION_COUNT);

    private final Map<ClaimId, List<Opposition>> found = new HashMap<>();

    /** For each claim that another contradicts, those others, by id. */
    Map<ClaimId, List<Opposition>> found() {
        Map<ClaimId, List<Opposition>> sorted = new HashMap<>();
        found.forEach((id, oppositions) -> sorted.put(
                id,
                oppositions.stream()
                        .sorted(Comparator.comparing(Opposition::other))
                        .toList()));
        return sorted;
    }

    /** Whether anything could contradict a claim. */
    static boolean isComparable(Evidence evidence) {
        Predicate predicate = evidence.claim().predicate();
        return predicate.kind() == Predicate.Kind.RELATION
                || predicate.limit() != Limit.MANY
                || COUNTS.contains(predicate)
                || !evidence.affirms();
    }

    /** Compares the claims of one subject. */
    void among(List<Evidence> claims) {
        Map<Object, List<Evidence>> comparable = new LinkedHashMap<>();
        for (Evidence each : claims) {
            comparable
                    .computeIfAbsent(bucket(each), unused -> new ArrayList<>())
                    .add(each);
        }
        comparable.values().forEach(same -> {
            if (same.size() > 1) {
                List<Evidence> sorted = same.stream()
                        .sorted(Comparator.comparing(Evidence::id))
                        .limit(MOST_COMPARED)
                        .toList();
                compare(sorted);
            }
        });
    }

    /** With what a claim has to be compared: what is said of the same ends; the other values of what has one; the other counts. */
    private static Object bucket(Evidence evidence) {
        Predicate predicate = evidence.claim().predicate();
        if (predicate == Predicate.COUNTED_CLOSED) {
            return Predicate.COUNTED_OPEN;
        }
        boolean oneValue = predicate.limit() == Limit.ONE || predicate.limit() == Limit.ONE_AT_ONCE;
        return oneValue || predicate == Predicate.COVERED_BY || COUNTS.contains(predicate)
                ? predicate
                : SameClaim.ends(evidence);
    }

    private void compare(List<Evidence> claims) {
        Map<List<DocumentId>, Boolean> agreeing = new HashMap<>();
        for (int one = 0; one < claims.size(); one++) {
            for (int other = one + 1; other < claims.size(); other++) {
                Evidence left = claims.get(one);
                Evidence right = claims.get(other);
                Optional<Contradiction.Kind> kind = Contradictions.between(left, right);
                if (kind.isPresent()
                        && !(kind.get() == Contradiction.Kind.VALUE && alternatives(left, right, claims, agreeing))) {
                    oppose(left, right, kind.get());
                }
            }
        }
    }

    /** Whether the two documents agree on another value, or are one: who gives several values gives them as alternatives. */
    private static boolean alternatives(
            Evidence left, Evidence right, List<Evidence> claims, Map<List<DocumentId>, Boolean> agreeing) {
        DocumentId one = left.document().id();
        DocumentId other = right.document().id();
        return one.equals(other)
                || agreeing.computeIfAbsent(
                        List.of(one, other),
                        unused -> claims.stream()
                                .filter(each -> each.document().id().equals(one))
                                .anyMatch(each -> claims.stream()
                                        .filter(next -> next.document().id().equals(other))
                                        .anyMatch(next -> Values.agree(each, next))));
    }

    private void oppose(Evidence one, Evidence other, Contradiction.Kind kind) {
        add(one, other, kind);
        add(other, one, kind);
    }

    private void add(Evidence of, Evidence by, Contradiction.Kind kind) {
        boolean weighs = kind.isOfSubstance()
                && Weighing.answersForIt(by)
                && !by.digest()
                && !of.origin().equals(by.origin())
                && by.claim().grade().reliability().compareTo(of.claim().grade().reliability()) <= 0;
        found.computeIfAbsent(of.id(), unused -> new ArrayList<>())
                .add(new Opposition(by.id(), by.document().publisher(), kind, weighs));
    }
}
