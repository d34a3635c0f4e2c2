package org.demarche.names;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Scores two names that can both be Korean persons' by syllable: other syllables are another person, other spellings of
 * the same syllables are not. The left name must be the first of the two in {@link Name#order}.
 */
final class KoreanScore {
    private final ComparerPolicy policy;
    private KoreanName.Alternative left;
    private KoreanName.Alternative right;
    private double score = -1;

    KoreanScore(KoreanName leftName, KoreanName rightName, ComparerPolicy policy) {
        this.policy = policy;
        this.left = leftName.alternatives().get(0);
        this.right = rightName.alternatives().get(0);
        for (KoreanName.Alternative one : leftName.alternatives()) {
            for (KoreanName.Alternative other : rightName.alternatives()) {
                double found = score(one, other);
                if (found > score) {
                    score = found;
                    left = one;
                    right = other;
                }
            }
        }
    }

    double score() {
        return score;
    }

    private double score(KoreanName.Alternative one, KoreanName.Alternative other) {
        double surname = one.surname().similarity(other.surname(), policy);
        int longer = Math.max(one.given().size(), other.given().size());
        int shorter = Math.min(one.given().size(), other.given().size());
        double given = given(one.given(), other.given());
        double matched = policy.koreanSurname * surname + policy.koreanGiven * given;
        double total =
                policy.koreanSurname + policy.koreanGiven * (shorter + policy.koreanMissing * (longer - shorter));
        return matched / total * factor(one, other, surname, given, shorter);
    }

    private double factor(
            KoreanName.Alternative one, KoreanName.Alternative other, double surname, double given, int shorter) {
        double factor = 1;
        if (surname < policy.koreanLooseLoose) {
            factor *= policy.koreanDifferentSurname;
        }
        if (given < shorter * policy.koreanLooseLoose * policy.koreanLooseLoose) {
            factor *= policy.koreanDifferentGiven;
        }
        return one.givenFirst() == other.givenFirst() ? factor : factor * policy.koreanSwapped;
    }

    /** The best sum of similarities that keeps the order of syllables. */
    private double given(List<KoreanSyllable> one, List<KoreanSyllable> other) {
        double[][] best = new double[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                double both = best[i - 1][j - 1] + one.get(i - 1).similarity(other.get(j - 1), policy);
                best[i][j] = Math.max(both, Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        return best[one.size()][other.size()];
    }

    List<Reason> reasons() {
        double surname = left.surname().similarity(right.surname(), policy);
        int longer = Math.max(left.given().size(), right.given().size());
        int shorter = Math.min(left.given().size(), right.given().size());
        double given = given(left.given(), right.given());
        double total =
                policy.koreanSurname + policy.koreanGiven * (shorter + policy.koreanMissing * (longer - shorter));
        List<Reason> reasons = new ArrayList<>();
        double surnameWeight = policy.koreanSurname / total;
        boolean oneSurname = surname >= policy.koreanLooseLoose;
        reasons.add(new Reason(
                PartType.FAMILY,
                left.surname().spelling(),
                right.surname().spelling(),
                surnameWeight,
                surnameWeight * surname,
                oneSurname ? "spellings of one Korean surname" : "different Korean surnames"));
        double givenWeight = 1 - surnameWeight;
        boolean oneGiven = longer == shorter && given >= shorter * policy.koreanLooseLoose * policy.koreanLooseLoose;
        reasons.add(new Reason(
                PartType.GIVEN,
                spelt(left.given()),
                spelt(right.given()),
                givenWeight,
                policy.koreanGiven * given / total,
                oneGiven ? "the same Korean syllables" : "the Korean syllables of the given names differ"));
        double before = reasons.get(0).contribution() + reasons.get(1).contribution();
        if (Math.abs(score - before) > 1e-12) {
            reasons.add(new Reason(
                    PartType.TOKEN,
                    spelt(left),
                    spelt(right),
                    0,
                    score - before,
                    left.givenFirst() == right.givenFirst()
                            ? "different syllables are a different person's"
                            : "family and given name stand in another order"));
        }
        return reasons;
    }

    private static String spelt(KoreanName.Alternative name) {
        return name.surname().spelling() + " " + spelt(name.given());
    }

    private static String spelt(List<KoreanSyllable> given) {
        return given.stream().map(KoreanSyllable::spelling).collect(Collectors.joining("-"));
    }
}
