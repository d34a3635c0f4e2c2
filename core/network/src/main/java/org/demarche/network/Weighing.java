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

    /** The least doubtful first: by grade and modality together, then as they were published; never as they were read. */
    static final Comparator<Evidence> BEST_FIRST = Comparator.comparingInt(Weighing::doubt)
            .thenComparing(each -> each.published().isUnknown())
            .thenComparing(each -> each.published())
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

    /** Whether two independent origins state or report the same for times that can be one, and nobody of their weight contradicts them. */
    static boolean corroborated(List<Evidence> evidence) {
        return corroborated(evidence, evidence);
    }

    /** Whether some claims are confirmed by an independent origin among others. */
    private static boolean corroborated(List<Evidence> evidence, List<Evidence> others) {
        List<Evidence> confirming = others.stream().filter(Weighing::confirms).toList();
        return evidence.stream()
                .filter(Weighing::confirms)
                .anyMatch(one -> confirming.stream()
                        .anyMatch(other -> !one.origin().equals(other.origin()) && SameClaim.meet(one, other)));
    }

    /** Whether it can be one of two that make a claim confirmed. */
    private static boolean confirms(Evidence evidence) {
        return commits(evidence) && !evidence.digest() && !isOpposed(evidence);
    }

    /** Whether another claim keeps it from counting as confirmed. */
    static boolean isOpposed(Evidence evidence) {
        return evidence.oppositions().stream().anyMatch(Opposition::weighs);
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

    /** How far some claims may be relied upon, where others that say the same may confirm them. */
    static Certainty certainty(List<Evidence> evidence, List<Evidence> others) {
        Certainty alone = certainty(evidence);
        return alone == Certainty.UNCONFIRMED && corroborated(evidence, others) ? Certainty.CONFIRMED : alone;
    }

    /** The grade of the best, as confirmed if independent origins say the same. */
    static Grade grade(List<Evidence> evidence) {
        return grade(evidence, List.of());
    }

    /** The grade of the best, as confirmed if independent origins say the same, these or others; no better than probable if it is contradicted. */
    static Grade grade(List<Evidence> evidence, List<Evidence> others) {
        Evidence best = best(evidence);
        Grade grade = best.claim().grade();
        if (corroborated(evidence) || corroborated(evidence, others)) {
            return grade.with(Credibility.CONFIRMED);
        }
        return grade.credibility() == Credibility.CONFIRMED && isOpposed(best)
                ? grade.with(Credibility.PROBABLE)
                : grade;
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

    /** Whether it says that something is so, or that it is not so, and answers for it. */
    static boolean answersForIt(Evidence evidence) {
        return evidence.claim().modality() == Modality.ASSERTED
                || evidence.claim().modality() == Modality.REPORTED;
    }

    private static boolean commits(Evidence evidence) {
        return evidence.affirms() && answersForIt(evidence);
    }

    private static boolean official(Evidence evidence) {
        return commits(evidence)
                && (evidence.ownAct()
                        || (evidence.claim().origin().kind() == Origin.Kind.LIST
                                && evidence.claim().modality() == Modality.ASSERTED));
    }
}
