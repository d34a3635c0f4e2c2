package org.demarche.network;

import java.util.Optional;
import org.demarche.model.Claim;
import org.demarche.model.Overlap;
import org.demarche.model.Predicate;
import org.demarche.model.Predicate.Limit;
import org.demarche.model.QualifierKey;

/** Says whether two claims cannot both be true. Two sources that differ both stay; this only says that they do. */
final class Contradictions {
    private Contradictions() {}

    /** In what they differ, for claims with one subject; symmetric. */
    static Optional<Contradiction.Kind> between(Evidence one, Evidence other) {
        Claim left = one.claim();
        Claim right = other.claim();
        boolean sameTime = left.period().overlap(right.period()).isPossible();
        boolean same = left.predicate() == right.predicate();
        if (same
                && sameEnds(one, other)
                && sameTime
                && SameClaim.sameRoles(one, other)
                && ((one.denies() && other.affirms()) || (one.affirms() && other.denies()))) {
            return Optional.of(Contradiction.Kind.DENIAL);
        }
        if (!one.affirms() || !other.affirms()) {
            return Optional.empty();
        }
        if (sameTime && (openAndClosed(left, right) || openAndClosed(right, left) || numbersDiffer(one, other))) {
            return Optional.of(Contradiction.Kind.COUNT);
        }
        if (same && left.predicate() == Predicate.COVERED_BY && sameTime && !sameEnds(one, other)) {
            return Optional.of(Contradiction.Kind.COVERAGE);
        }
        if (same && left.predicate().limit() == Limit.ONCE && sameEnds(one, other) && !sameTime) {
            return Optional.of(Contradiction.Kind.TIME);
        }
        if (same && oneValue(one, other) && Values.differ(one, other)) {
            return Optional.of(Contradiction.Kind.VALUE);
        }
        return Optional.empty();
    }

    /** Whether there is only one value for the times of both. What can change may have changed between two times that only can be one. */
    private static boolean oneValue(Evidence one, Evidence other) {
        return switch (one.claim().predicate().limit()) {
            case ONE -> true;
            case ONE_AT_ONCE -> one.claim().period().overlap(other.claim().period()) == Overlap.CERTAIN;
            case MANY, ONCE -> false;
        };
    }

    private static boolean openAndClosed(Claim left, Claim right) {
        return left.predicate() == Predicate.COUNTED_OPEN && right.predicate() == Predicate.COUNTED_CLOSED;
    }

    private static boolean numbersDiffer(Evidence one, Evidence other) {
        return one.claim().predicate() == Predicate.MISSION_COUNT
                && other.claim().predicate() == Predicate.MISSION_COUNT
                && what(one).equals(what(other))
                && !sameEnds(one, other);
    }

    /** What is counted: numbers of different things do not contradict each other. */
    private static String what(Evidence count) {
        return count.claim()
                .qualifier(QualifierKey.ROLE)
                .map(words -> Origins.key(words.text()))
                .orElse("");
    }

    private static boolean sameEnds(Evidence one, Evidence other) {
        if (one.object().isPresent() || other.object().isPresent()) {
            return one.object().equals(other.object());
        }
        return one.claim()
                .object()
                .text()
                .equalsIgnoreCase(other.claim().object().text());
    }
}
