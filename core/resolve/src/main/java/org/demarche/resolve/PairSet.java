package org.demarche.resolve;

import java.util.Arrays;

/** Numbers, each once, in eight bytes instead of the sixty of a set of objects: millions of pairs are brought together before the first is compared. For one thread. */
final class PairSet {
    private static final int FIRST = 1 << 12;

    private long[] pairs = new long[FIRST];
    private int size;

    void add(long pair) {
        if (size == pairs.length) {
            compact();
            if (size > pairs.length / 2) {
                pairs = Arrays.copyOf(pairs, pairs.length * 2);
            }
        }
        pairs[size++] = pair;
    }

    /** All of them in order, each once. */
    long[] sorted() {
        compact();
        return Arrays.copyOf(pairs, size);
    }

    private void compact() {
        Arrays.sort(pairs, 0, size);
        int kept = 0;
        for (int at = 0; at < size; at++) {
            if (kept == 0 || pairs[at] != pairs[kept - 1]) {
                pairs[kept++] = pairs[at];
            }
        }
        size = kept;
    }
}
