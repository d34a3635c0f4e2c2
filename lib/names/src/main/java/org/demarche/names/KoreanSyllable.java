package org.demarche.names;

import java.util.List;

/**
 * One written syllable and the Hangul syllables it can stand for.
 *
 * @param spelling folded Latin letters
 * @param strict Hangul by one of the spelling systems, the southern initial for both
 * @param loose Hangul by custom
 */
record KoreanSyllable(String spelling, List<String> strict, List<String> loose) {
    /** In [0, 1]: 1 when a system gives both one syllable, less by custom, near 0 for different syllables; symmetric. */
    double similarity(KoreanSyllable other, ComparerPolicy policy) {
        if (spelling.equals(other.spelling) || meet(strict, other.strict)) {
            return 1;
        }
        if (meet(strict, other.loose) || meet(loose, other.strict)) {
            return policy.koreanStrictLoose;
        }
        if (meet(loose, other.loose)) {
            return policy.koreanLooseLoose;
        }
        int longer = Math.max(spelling.length(), other.spelling.length());
        double alike = 1 - (double) EditDistance.between(spelling, other.spelling) / longer;
        return alike >= policy.floor ? alike * policy.koreanPartial : 0;
    }

    private static boolean meet(List<String> left, List<String> right) {
        for (String syllable : left) {
            if (right.contains(syllable)) {
                return true;
            }
        }
        return false;
    }
}
