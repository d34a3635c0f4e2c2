package org.demarche.names;

import java.util.List;
import java.util.stream.Stream;

/**
 * One written syllable and the Hangul syllables it can stand for.
 *
 * @param spelling folded Latin letters, or the Hangul itself; pinyin has a star before it
 * @param strict Hangul by one of the spelling systems, the southern initial for both
 * @param loose Hangul by custom
 */
record KoreanSyllable(String spelling, List<String> strict, List<String> loose) {
    private static final int LEAST_NEAR_LETTERS = 3;
    /** Stands before pinyin, which is no Korean spelling. */
    private static final String PINYIN = "*";

    KoreanSyllable {
        strict = List.copyOf(strict);
        loose = List.copyOf(loose);
    }

    /** A syllable, or a surname of several, that was written in Hangul. */
    static KoreanSyllable ofHangul(String hangul) {
        return new KoreanSyllable(hangul, List.of(KoreanSounds.canonical(hangul)), List.of());
    }

    /** A syllable of pinyin; what is likely takes the place of what a system writes, what is possible that of custom. */
    static KoreanSyllable ofPinyin(String folded, List<String> likely, List<String> possible) {
        return new KoreanSyllable(PINYIN + folded, likely, possible);
    }

    /** The letters without the mark of pinyin. */
    String written() {
        return isPinyin() ? spelling.substring(PINYIN.length()) : spelling;
    }

    private boolean isPinyin() {
        return spelling.startsWith(PINYIN);
    }

    /** All Hangul it can stand for, by a system first. */
    List<String> hangul() {
        return Stream.concat(strict.stream(), loose.stream()).toList();
    }

    /** How near the two are; symmetric. O(Hangul of one · Hangul of the other). */
    KoreanGrade grade(KoreanSyllable other) {
        if (spelling.equals(other.spelling) || meet(strict, other.strict)) {
            return KoreanGrade.SAME;
        }
        if (meet(strict, other.loose) || meet(loose, other.strict)) {
            return KoreanGrade.BY_CUSTOM;
        }
        if (meet(loose, other.loose)) {
            return KoreanGrade.BY_TWO_CUSTOMS;
        }
        return isNear(other) ? KoreanGrade.NEAR : KoreanGrade.DIFFERENT;
    }

    /** One slip of a letter; Hangul is too short to be near other Hangul, and pinyin is another tongue's spelling. */
    private boolean isNear(KoreanSyllable other) {
        return !isPinyin()
                && !other.isPinyin()
                && Math.min(spelling.length(), other.spelling.length()) >= LEAST_NEAR_LETTERS
                && Math.abs(spelling.length() - other.spelling.length()) <= 1
                && EditDistance.between(spelling, other.spelling) == 1;
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
