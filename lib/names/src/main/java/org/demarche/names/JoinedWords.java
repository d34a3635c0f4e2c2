package org.demarche.names;

import java.util.Optional;

/**
 * Two neighbouring words against one that may be both written without a space.
 *
 * <p>They count as one only when at most one half is misspelt, and not the much longer: the whole is equal, or the single word begins with the
 * first half or ends with the second, that half has at least {@value #MIN_HALF} letters and at most one fewer than the other, and the whole is at
 * least as alike as {@code similarity.joined}. So an index finds every such pair by looking up the halves of a word.
 */
final class JoinedWords {
    /** Letters of the half that is spelt alike when the other is not. */
    static final int MIN_HALF = 3;
    /** By so many letters the half that is misspelt may be longer than the one that is not. */
    private static final int MOST_LONGER = 1;
    /** Letters of the shortest half when both are spelt alike. */
    static final int MIN_EXACT_HALF = 2;

    private JoinedWords() {}

    /** In [{@code similarity.joined}, 1], or 0 when they are not one. */
    static double similarity(
            char[] firstLetters,
            int firstFrom,
            int firstLength,
            char[] secondLetters,
            int secondFrom,
            int secondLength,
            char[] single,
            int from,
            int length,
            ComparerPolicy policy) {
        return similarity(
                firstLetters,
                firstFrom,
                firstLength,
                secondLetters,
                secondFrom,
                secondLength,
                single,
                from,
                length,
                Optional.empty(),
                policy);
    }

    /** The same with the edits to the single word made before, for one that is compared with many pairs. */
    static double similarity(
            char[] firstLetters,
            int firstFrom,
            int firstLength,
            char[] secondLetters,
            int secondFrom,
            int secondLength,
            char[] single,
            int from,
            int length,
            Optional<EditDistance> toSingle,
            ComparerPolicy policy) {
        if (Math.min(firstLength, secondLength) < MIN_EXACT_HALF) {
            return 0;
        }
        int whole = firstLength + secondLength;
        int longer = Math.max(whole, length);
        int allowed = TokenSimilarity.allowedEdits(longer, policy.joined);
        if (Math.abs(whole - length) > allowed) {
            return 0;
        }
        boolean begins = length >= firstLength && same(firstLetters, firstFrom, single, from, firstLength);
        boolean ends = length >= secondLength
                && same(secondLetters, secondFrom, single, from + length - secondLength, secondLength);
        if (begins && ends && whole == length) {
            return 1;
        }
        boolean firstHolds = begins && firstLength >= Math.max(MIN_HALF, secondLength - MOST_LONGER);
        boolean secondHolds = ends && secondLength >= Math.max(MIN_HALF, firstLength - MOST_LONGER);
        if (allowed == 0 || !(firstHolds || secondHolds)) {
            return 0;
        }
        char[] both = new char[whole];
        System.arraycopy(firstLetters, firstFrom, both, 0, firstLength);
        System.arraycopy(secondLetters, secondFrom, both, firstLength, secondLength);
        int edits = toSingle.isPresent()
                ? toSingle.get().to(both, 0, whole)
                : new EditDistance(new String(both)).to(single, from, length);
        double alike = 1 - (double) edits / longer;
        return alike >= policy.joined ? alike : 0;
    }

    /** The most edits between a word of so many letters and two that are one with it. */
    static int allowedEdits(int length, ComparerPolicy policy) {
        return (int) ((1 - policy.joined) / policy.joined * length + 1e-9);
    }

    /** Whether a half of so many letters can hold a word of so many although the other half is misspelt. */
    static boolean canHold(int half, int length, ComparerPolicy policy) {
        int edits = allowedEdits(length, policy);
        return edits > 0 && half >= MIN_HALF && 2 * half + MOST_LONGER + edits >= length;
    }

    private static boolean same(char[] left, int leftFrom, char[] right, int rightFrom, int length) {
        for (int at = 0; at < length; at++) {
            if (left[leftFrom + at] != right[rightFrom + at]) {
                return false;
            }
        }
        return true;
    }
}
