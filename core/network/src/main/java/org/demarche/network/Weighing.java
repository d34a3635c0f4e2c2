package org.demarche.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.demarche.model.Credibility;
import org.demarche.model.Grade;
import org.demarche.model.Modality;
import org.demarche.model.Origin;
import org.demarche.model.Period;

/** Weighs claims that say the same of the same: which is best, who stands behind them, how far they may be relied upon. */
final class Weighing {
    private static final NetworkPolicy POLICY = NetworkPolicy.STANDARD;

    /** The least doubtful first: by grade and modality together, then as they became known. */
    static final Comparator<Evidence> BEST_FIRST = Comparator.comparingInt(Weighing::doubt)
            .thenComparing(Evidence::recordedAt)
            .thenComparing(Evidence::id);

    private Weighing() {}

    static int doubt(Evidence evidence) {
        return POLICY.doubt(evidence.claim().grade(), evidence.claim().modality());
    }

    static List<Evidence> bestFirst(List<Evidence> evidence) {
        return evidence.stream().sorted(BEST_FIRST).toList();
    }

    /** Whom the claims go back to, each once, sorted. */
    static Set<String> origins(List<Evidence> evidence) {
        return evidence.stream().map(Evidence::origin).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether two independent origins state or report the same for times that can be one. */
    static boolean corroborated(List<Evidence> evidence) {
        List<Evidence> committed = evidence.stream().filter(Weighing::commits).toList();
        for (Evidence one : committed) {
            Period period = one.claim().period();
            for (Evidence other : committed) {
                if (!one.digest()
                        && !other.digest()
                        && !one.origin().equals(other.origin())
                        && period.overlap(other.claim().period()).isPossible()) {
                    return true;
                }
            }
        }
        return false;
    }

    static Certainty certainty(List<Evidence> evidence) {
        List<Evidence> linking = evidence.stream()
                .filter(each -> each.affirms() && each.claim().modality().links())
                .toList();
        if (linking.isEmpty()) {
            return evidence.stream().anyMatch(Evidence::denies) ? Certainty.DENIED : Certainty.INFERRED;
        }
        if (linking.stream().anyMatch(Weighing::official) || corroborated(linking)) {
            return Certainty.CONFIRMED;
        }
        if (linking.stream().anyMatch(Weighing::commits)) {
            return Certainty.UNCONFIRMED;
        }
        return modality(linking) == Modality.ALLEGED ? Certainty.UNCONFIRMED : Certainty.INFERRED;
    }

    /** The grade of the best, as confirmed if independent origins say the same. */
    static Grade grade(List<Evidence> evidence) {
        Grade best = best(evidence).claim().grade();
        return corroborated(evidence) ? best.with(Credibility.CONFIRMED) : best;
    }

    /** How far the one that commits itself most does. */
    static Modality modality(List<Evidence> evidence) {
        return evidence.stream()
                .map(each -> each.claim().modality())
                .min(Comparator.naturalOrder())
                .orElse(Modality.HYPOTHETICAL);
    }

    /** The time of the best claim that gives one. */
    static Period period(List<Evidence> evidence) {
        Optional<Period> known = evidence.stream()
                .sorted(BEST_FIRST)
                .map(each -> each.claim().period())
                .filter(period -> !period.isUnknown())
                .findFirst();
        return known.orElse(Period.UNKNOWN);
    }

    /** The claims that meet a least grade, by themselves or because others confirm them. */
    static List<Evidence> meeting(Grade minimum, List<Evidence> same) {
        boolean confirmed = corroborated(same);
        return same.stream()
                .filter(each -> {
                    Grade grade = each.claim().grade();
                    return grade.meets(minimum)
                            || (confirmed
                                    && commits(each)
                                    && grade.with(Credibility.CONFIRMED).meets(minimum));
                })
                .toList();
    }

    private static Evidence best(List<Evidence> evidence) {
        return evidence.stream().min(BEST_FIRST).orElseThrow();
    }

    private static boolean commits(Evidence evidence) {
        return evidence.affirms()
                && (evidence.claim().modality() == Modality.ASSERTED
                        || evidence.claim().modality() == Modality.REPORTED);
    }

    private static boolean official(Evidence evidence) {
        return commits(evidence)
                && (evidence.ownAct()
                        || (evidence.claim().origin().kind() == Origin.Kind.LIST
                                && evidence.claim().modality() == Modality.ASSERTED));
    }
}
