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
        double factor = factor(one, other);
        if (factor == 0) {
            return 0;
        }
        double total = total(
                one.surname().grade(other.surname()).similarity(policy),
                given(one.given(), other.given()),
                one.given().size(),
                other.given().size(),
                one.givenFirst() != other.givenFirst(),
                policy);
        return factor * total;
    }

    private double factor(KoreanName.Alternative one, KoreanName.Alternative other) {
        boolean chinese = (one.chinese() || one.source() != KoreanSource.SPELT)
                && (other.chinese() || other.source() != KoreanSource.SPELT);
        return KoreanSource.factor(one.source().code(), other.source().code(), chinese, one.speltAs(other), policy);
    }

    /**
     * The score of two readings.
     *
     * @param surname similarity of the family names
     * @param given sum of the similarities of given syllables
     * @param ones given syllables of the one
     * @param others given syllables of the other
     * @param swapped whether only one of the two has the family name last
     */
    static double total(double surname, double given, int ones, int others, boolean swapped, ComparerPolicy policy) {
        int shorter = Math.min(ones, others);
        double score = (policy.koreanSurname * surname + policy.koreanGiven * given) / weight(ones, others, policy);
        if (surname < policy.koreanLooseLoose) {
            score *= policy.koreanDifferentSurname;
        }
        if (given < shorter * policy.koreanLooseLoose * policy.koreanLooseLoose) {
            score *= policy.koreanDifferentGiven;
        }
        return swapped ? score * policy.koreanSwapped : score;
    }

    private static double weight(int ones, int others, ComparerPolicy policy) {
        int shorter = Math.min(ones, others);
        int more = Math.max(ones, others) - shorter;
        return policy.koreanSurname + policy.koreanGiven * (shorter + policy.koreanMissing * more);
    }

    /** The best sum of similarities that keeps the order of syllables. */
    private double given(List<KoreanSyllable> one, List<KoreanSyllable> other) {
        double[][] best = new double[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                KoreanGrade grade = one.get(i - 1).grade(other.get(j - 1));
                double both = best[i - 1][j - 1] + grade.similarity(policy);
                best[i][j] = Math.max(both, Math.max(best[i - 1][j], best[i][j - 1]));
            }
        }
        return best[one.size()][other.size()];
    }

    List<Reason> reasons() {
        KoreanGrade surnames = left.surname().grade(right.surname());
        double surname = surnames.similarity(policy);
        int longer = Math.max(left.given().size(), right.given().size());
        int shorter = Math.min(left.given().size(), right.given().size());
        double given = given(left.given(), right.given());
        double total = weight(left.given().size(), right.given().size(), policy);
        List<Reason> reasons = new ArrayList<>();
        double surnameWeight = policy.koreanSurname / total;
        reasons.add(new Reason(
                PartType.FAMILY,
                left.surname().written(),
                right.surname().written(),
                surnameWeight,
                surnameWeight * surname,
                surnames.meets() ? "spellings of one Korean surname" : "different Korean surnames"));
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
            reasons.add(new Reason(PartType.TOKEN, spelt(left), spelt(right), 0, score - before, whyLess()));
        }
        return reasons;
    }

    private String whyLess() {
        if (left.source() == KoreanSource.PINYIN || right.source() == KoreanSource.PINYIN) {
            return "one is read as the pinyin of a Korean name in Chinese characters";
        }
        if (left.source() == KoreanSource.CHARACTERS || right.source() == KoreanSource.CHARACTERS) {
            return "one is read from Chinese characters as a Korean reads them";
        }
        if (factor(left, right) < 1) {
            return "spelt in two ways, and both can be Chinese";
        }
        return left.givenFirst() == right.givenFirst()
                ? "different syllables are a different person's"
                : "family and given name stand in another order";
    }

    private static String spelt(KoreanName.Alternative name) {
        return name.surname().written() + " " + spelt(name.given());
    }

    private static String spelt(List<KoreanSyllable> given) {
        return given.stream().map(KoreanSyllable::written).collect(Collectors.joining("-"));
    }
}
