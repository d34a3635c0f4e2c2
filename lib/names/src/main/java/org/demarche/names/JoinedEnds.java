package org.demarche.names;

import java.util.Arrays;

/**
 * Where the lists of words end that may be written as one with a neighbour: for each pattern of what a name meets, see {@link QueryPlan}, and each set
 * of the query's words that words of it, written as one, may stand for. Made as they are asked for. For one thread; reused.
 */
final class JoinedEnds {
    private static final int SETS = 1 << Byte.SIZE;

    private final QueryPlan plan;
    private final NameRanks ranks;
    /** For each bit of a set the query's words that it stands for; the last bit for all that are left. */
    private final long[] units = new long[Byte.SIZE];
    /** For each set and pattern the end among persons, and then among others, each plus one; 0 for those not asked for yet. */
    private final int[] ends = new int[2 * SETS * QueryPlan.PATTERNS];

    private int[] known = new int[256];
    private int size;
    private int bits;

    JoinedEnds(QueryPlan plan, NameRanks ranks) {
        this.plan = plan;
        this.ranks = ranks;
    }

    void clear() {
        for (int at = 0; at < size; at++) {
            ends[known[at]] = 0;
        }
        size = 0;
        bits = 0;
        Arrays.fill(units, 0);
    }

    /** The bit of a word of the query for which words written as one may stand. */
    byte bitOf(int unit) {
        int bit = Math.min(bits++, Byte.SIZE - 1);
        units[bit] |= 1L << unit;
        return (byte) (1 << bit);
    }

    /** The first rank of persons, or of others, whose name cannot reach the score. */
    int end(int pattern, int set, boolean person) {
        int at = ((person ? 0 : SETS) + set) * QueryPlan.PATTERNS + pattern;
        if (ends[at] == 0) {
            long joined = 0;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                joined |= (set >>> bit & 1) == 0 ? 0 : units[bit];
            }
            ends[at] = ranks.end(person, plan.weight(pattern, joined, person)) + 1;
            if (size == known.length) {
                known = Arrays.copyOf(known, 2 * size);
            }
            known[size++] = at;
        }
        return ends[at] - 1;
    }
}
