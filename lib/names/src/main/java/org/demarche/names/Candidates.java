package org.demarche.names;

import java.util.Arrays;

/** Names that may reach the score, by the pattern of the words they meet. For one thread; reused. */
final class Candidates {
    private int[] ranks = new int[1024];
    private byte[] patterns = new byte[1024];
    private int size;
    private int[] sorted = new int[1024];
    /** For each pattern where its names end in {@link #sorted}. */
    private final int[] end = new int[QueryPlan.PATTERNS];

    void clear() {
        size = 0;
    }

    void add(int rank, int pattern) {
        if (size == ranks.length) {
            ranks = Arrays.copyOf(ranks, 2 * size);
            patterns = Arrays.copyOf(patterns, 2 * size);
        }
        ranks[size] = rank;
        patterns[size++] = (byte) pattern;
    }

    /** Puts the names of each pattern together, in the order in which they came. */
    void sort() {
        if (sorted.length < size) {
            sorted = new int[ranks.length];
        }
        Arrays.fill(end, 0);
        for (int at = 0; at < size; at++) {
            end[patterns[at] & 0xff]++;
        }
        int before = 0;
        for (int pattern = 0; pattern < end.length; pattern++) {
            int count = end[pattern];
            end[pattern] = before;
            before += count;
        }
        for (int at = 0; at < size; at++) {
            sorted[end[patterns[at] & 0xff]++] = ranks[at];
        }
    }

    /** Where a pattern's names begin. */
    int first(int pattern) {
        return pattern == 0 ? 0 : end[pattern - 1];
    }

    /** Where a pattern's names end. */
    int end(int pattern) {
        return end[pattern];
    }

    int rank(int at) {
        return sorted[at];
    }
}
