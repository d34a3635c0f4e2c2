package org.demarche.names;

import java.util.Arrays;
import java.util.List;

/**
 * A {@link KoreanName} packed into numbers, for an index that scores many: one {@code long} for each alternative reading.
 *
 * <p>From the lowest bit: surname, three given syllables ({@value KoreanTable#ID_BITS} bits each, numbers of
 * {@link KoreanTable}), how many of the three there are (2 bits), whether the family name was written last (1 bit), whether all is pinyin too (1 bit), the
 * {@link KoreanSource} (2 bits), whether the name is {@link KoreanName#isNoChinese} (1 bit). The same tables give the same code. All methods are safe for many threads; {@link #score} and its helpers allocate nothing.
 */
final class KoreanCode {
    /** Two names that score at least this have a key in common, under {@link ComparerPolicy#STANDARD}. */
    static final double LEAST_KEYED = 0.6;

    private static final int BITS = KoreanTable.ID_BITS;
    private static final int MASK = (1 << BITS) - 1;
    private static final int COUNT_AT = 4 * BITS;
    private static final int GIVEN_FIRST_AT = COUNT_AT + 2;
    private static final int CHINESE_AT = GIVEN_FIRST_AT + 1;
    private static final int SOURCE_AT = CHINESE_AT + 1;
    private static final int NO_CHINESE_AT = SOURCE_AT + 2;
    /** All that says how the name is spelt: syllables and their number. */
    private static final long SPELLING = (1L << GIVEN_FIRST_AT) - 1;

    private static final int MAX_GIVEN = 3;

    private KoreanCode() {}

    /** The code of a name: as many numbers as it has alternatives. */
    static long[] of(KoreanName name) {
        List<KoreanName.Alternative> alternatives = name.alternatives();
        long[] code = new long[alternatives.size()];
        for (int at = 0; at < code.length; at++) {
            code[at] = pack(alternatives.get(at)) | (name.isNoChinese() ? 1L << NO_CHINESE_AT : 0);
        }
        return code;
    }

    private static long pack(KoreanName.Alternative alternative) {
        List<KoreanSyllable> given = alternative.given();
        if (given.size() > MAX_GIVEN) {
            throw new IllegalArgumentException("at most " + MAX_GIVEN + " given syllables, got " + given.size());
        }
        long packed = KoreanTable.SURNAMES.id(alternative.surname());
        for (int at = 0; at < given.size(); at++) {
            packed |= (long) KoreanTable.GIVENS.id(given.get(at)) << ((at + 1) * BITS);
        }
        packed |= (long) given.size() << COUNT_AT;
        packed |= (long) alternative.source().code() << SOURCE_AT;
        packed |= alternative.chinese() ? 1L << CHINESE_AT : 0;
        return alternative.givenFirst() ? packed | (1L << GIVEN_FIRST_AT) : packed;
    }

    /** The score of {@link KoreanScore}, to the bit; symmetric, in [0, 1]. O(alternatives of one · of the other). */
    static double score(long[] left, long[] right, ComparerPolicy policy) {
        return score(left, right, 0, right.length, policy);
    }

    /** As {@link #score(long[], long[], ComparerPolicy)} with the code that stands from {@code from} to before {@code to}. */
    static double score(long[] left, long[] codes, int from, int to, ComparerPolicy policy) {
        double best = 0;
        for (long one : left) {
            for (int at = from; at < to; at++) {
                best = Math.max(best, score(one, codes[at], policy));
            }
        }
        return best;
    }

    private static double score(long one, long other, ComparerPolicy policy) {
        double factor = factor(one, other, policy);
        if (factor == 0) {
            return 0;
        }
        int ones = (int) (one >>> COUNT_AT) & MAX_GIVEN;
        int others = (int) (other >>> COUNT_AT) & MAX_GIVEN;
        int surname = KoreanTable.SURNAMES.grade((int) one & MASK, (int) other & MASK);
        boolean swapped = ((one ^ other) >>> GIVEN_FIRST_AT & 1) == 1;
        // Best sums of similarities of the first syllables of one with the first three of the other.
        double first = 0;
        double second = 0;
        double third = 0;
        for (int at = 1; at <= ones; at++) {
            double newFirst = Math.max(first, given(one, at, other, 1, others, policy));
            double newSecond = Math.max(first + given(one, at, other, 2, others, policy), Math.max(second, newFirst));
            third = Math.max(second + given(one, at, other, 3, others, policy), Math.max(third, newSecond));
            first = newFirst;
            second = newSecond;
        }
        return factor * KoreanScore.total(policy.korean(surname), third, ones, others, swapped, policy);
    }

    private static double factor(long one, long other, ComparerPolicy policy) {
        int ones = source(one);
        int others = source(other);
        boolean chinese = (chinese(one) || ones > 0) && (chinese(other) || others > 0);
        return KoreanSource.factor(ones, others, chinese, ((one ^ other) & SPELLING) == 0, policy);
    }

    private static boolean chinese(long code) {
        return (code >>> CHINESE_AT & 1) == 1;
    }

    private static int source(long code) {
        return (int) (code >>> SOURCE_AT) & 3;
    }

    /** {@link KoreanName#isBySyllables} of the first numbers of two names. */
    static boolean isBySyllables(long one, long other) {
        return (isSpelt(one) && isSpelt(other))
                || (isCharacters(one) && isNoChinese(other))
                || (isNoChinese(one) && isCharacters(other));
    }

    private static boolean isCharacters(long code) {
        return source(code) == KoreanSource.CHARACTERS.code();
    }

    private static boolean isNoChinese(long code) {
        return (code >>> NO_CHINESE_AT & 1) == 1;
    }

    /** Whether a name's first number says that it is spelt as a Korean name, see {@link KoreanName#isSpelt}. */
    static boolean isSpelt(long code) {
        return source(code) == KoreanSource.SPELT.code();
    }

    private static double given(long one, int at, long other, int otherAt, int others, ComparerPolicy policy) {
        return otherAt > others
                ? 0
                : policy.korean(KoreanTable.GIVENS.grade(
                        (int) (one >>> (at * BITS)) & MASK, (int) (other >>> (otherAt * BITS)) & MASK));
    }

    /**
     * What an index files the name under: surname and one given syllable, for all Hangul they can stand for; sorted, each
     * once. Some ten for a name in Latin letters, two for one in Hangul.
     */
    static int[] keys(long[] code) {
        int[] keys = new int[8];
        int size = 0;
        for (long alternative : code) {
            int given = (int) (alternative >>> COUNT_AT) & MAX_GIVEN;
            for (int at = 1; at <= given; at++) {
                int surname = (int) alternative & MASK;
                int syllable = (int) (alternative >>> (at * BITS)) & MASK;
                int count = KoreanTable.SURNAMES.readings(surname) * KoreanTable.GIVENS.readings(syllable);
                keys = Arrays.copyOf(keys, Math.max(keys.length, 2 * (size + count)));
                size = addKeys(surname, syllable, keys, size);
            }
        }
        return Arrays.stream(keys, 0, size).sorted().distinct().toArray();
    }

    private static int addKeys(int surname, int syllable, int[] keys, int from) {
        int size = from;
        for (int family = 0; family < KoreanTable.SURNAMES.readings(surname); family++) {
            for (int given = 0; given < KoreanTable.GIVENS.readings(syllable); given++) {
                keys[size++] = KoreanTable.SURNAMES.reading(surname, family) << BITS
                        | KoreanTable.GIVENS.reading(syllable, given);
            }
        }
        return size;
    }
}
