package org.demarche.names;

import java.util.Arrays;

/** Arrays of hashes with a value each, sorted by hash, then by value. */
final class HashSort {
    private HashSort() {}

    /** Sorts both arrays together; O(n log n). */
    static void sort(long[] hashes, int[] values) {
        int[] order = order(hashes);
        long[] oldHashes = hashes.clone();
        int[] oldValues = values.clone();
        for (int at = 0; at < order.length; at++) {
            hashes[at] = oldHashes[order[at]];
            values[at] = oldValues[order[at]];
        }
    }

    /** Least-significant-digit radix sort of positions, sixteen bits a pass; stable. */
    private static int[] order(long[] keys) {
        int[] order = new int[keys.length];
        int[] next = new int[keys.length];
        for (int at = 0; at < order.length; at++) {
            order[at] = at;
        }
        int[] counts = new int[(1 << 16) + 1];
        for (int shift = 0; shift < Long.SIZE; shift += 16) {
            Arrays.fill(counts, 0);
            for (long key : keys) {
                counts[digit(key, shift) + 1]++;
            }
            for (int digit = 0; digit < 1 << 16; digit++) {
                counts[digit + 1] += counts[digit];
            }
            for (int at : order) {
                next[counts[digit(keys[at], shift)]++] = at;
            }
            int[] turned = order;
            order = next;
            next = turned;
        }
        return order;
    }

    /** The topmost digit is turned so that the order is that of signed numbers. */
    private static int digit(long key, int shift) {
        return (int) ((key ^ Long.MIN_VALUE) >>> shift) & 0xffff;
    }

    /** The first position whose hash is not less than the given one. */
    static int first(long[] hashes, long hash) {
        int low = 0;
        int high = hashes.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hashes[middle] < hash) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
