package org.demarche.names;

/**
 * Edits between two words: insertions, deletions, substitutions and swaps of neighbours (optimal string alignment).
 *
 * <p>Bit-parallel for patterns of up to 64 characters: H. Hyyrö, "A bit-vector algorithm for computing Levenshtein and
 * Damerau edit distances", Nordic Journal of Computing 10 (2003). O(length) then, O(product of lengths) else.
 */
final class EditDistance {
    private static final int WORD = 64;
    private static final int SLOTS = 128;

    private final String pattern;
    private final long[] positions = new long[SLOTS];
    private final boolean fast;

    EditDistance(String pattern) {
        this.pattern = pattern;
        boolean plain = !pattern.isEmpty() && pattern.length() <= WORD;
        for (int at = 0; plain && at < pattern.length(); at++) {
            if (pattern.charAt(at) < SLOTS) {
                positions[pattern.charAt(at)] |= 1L << at;
            } else {
                plain = false;
            }
        }
        fast = plain;
    }

    static int between(String left, String right) {
        return new EditDistance(left).to(right);
    }

    int to(String text) {
        return to(text.toCharArray(), 0, text.length());
    }

    /** Edits to the {@code length} characters from {@code from}; no allocation for patterns of up to 64 plain characters. */
    int to(char[] letters, int from, int length) {
        return fast ? bitParallel(letters, from, length) : table(pattern, new String(letters, from, length));
    }

    private int bitParallel(char[] letters, int from, int length) {
        long last = 1L << (pattern.length() - 1);
        int distance = pattern.length();
        long increase = ~0L;
        long decrease = 0;
        long diagonal = 0;
        long before = 0;
        for (int at = from; at < from + length; at++) {
            char letter = letters[at];
            long match = letter < SLOTS ? positions[letter] : 0;
            long swap = ((~diagonal & match) << 1) & before;
            diagonal = (((match & increase) + increase) ^ increase) | match | decrease | swap;
            long up = decrease | ~(diagonal | increase);
            long down = diagonal & increase;
            if ((up & last) != 0) {
                distance++;
            }
            if ((down & last) != 0) {
                distance--;
            }
            up = (up << 1) | 1;
            down <<= 1;
            increase = down | ~(diagonal | up);
            decrease = up & diagonal;
            before = match;
        }
        return distance;
    }

    /** The textbook table; also the oracle of the test. */
    static int table(String left, String right) {
        int[][] cost = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                int best = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1)) {
                    best = Math.min(best, cost[i - 2][j - 2] + 1);
                }
                cost[i][j] = best;
            }
        }
        return cost[left.length()][right.length()];
    }
}
