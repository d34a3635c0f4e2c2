package org.demarche.resolve;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Which names have a key in common, by hashes of the keys: twelve bytes a key, where a table of texts needs two hundred. Two keys of one hash only bring
 * together names that are compared and found different; among millions of keys the odds of any such pair are below one in a million. For one thread.
 */
final class Blocks {
    private static final int FIRST = 1 << 12;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private long[] keys = new long[FIRST];
    private int[] names = new int[FIRST];
    private int size;

    /** The hash of a key: FNV-1a of 64 bits, its bits mixed once more. */
    static long hash(String key) {
        long hash = FNV_OFFSET;
        for (int at = 0; at < key.length(); at++) {
            hash = (hash ^ key.charAt(at)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        return hash ^ (hash >>> 29);
    }

    /** Files a name under the hash of one of its keys; names in ascending order. */
    void add(long key, int name) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
            names = Arrays.copyOf(names, size * 2);
        }
        keys[size] = key;
        names[size] = name;
        size++;
    }

    /** Hands on the names of each key that has at least two and at most some, in ascending order. O(keys). */
    void forEach(int most, Consumer<int[]> sink) {
        int[] blockOf = number();
        int blocks = Arrays.stream(blockOf).max().orElse(-1) + 1;
        int[] ends = new int[blocks + 1];
        for (int block : blockOf) {
            ends[block + 1]++;
        }
        for (int block = 0; block < blocks; block++) {
            ends[block + 1] += ends[block];
        }
        int[] sorted = new int[size];
        int[] next = ends.clone();
        for (int at = 0; at < size; at++) {
            sorted[next[blockOf[at]]++] = names[at];
        }
        for (int block = 0; block < blocks; block++) {
            int count = ends[block + 1] - ends[block];
            if (count > 1 && count <= most) {
                sink.accept(Arrays.copyOfRange(sorted, ends[block], ends[block + 1]));
            }
        }
    }

    /** For each key filed the number of its block, by open addressing with linear probing. */
    private int[] number() {
        int slots = Math.max(2, Integer.highestOneBit(Math.max(1, size)) * 4);
        int[] blockAt = new int[slots];
        long[] keyOf = new long[size];
        int[] blockOf = new int[size];
        int blocks = 0;
        for (int at = 0; at < size; at++) {
            int slot = (int) (keys[at] & (slots - 1));
            while (blockAt[slot] != 0 && keyOf[blockAt[slot] - 1] != keys[at]) {
                slot = (slot + 1) & (slots - 1);
            }
            if (blockAt[slot] == 0) {
                keyOf[blocks] = keys[at];
                blockAt[slot] = ++blocks;
            }
            blockOf[at] = blockAt[slot] - 1;
        }
        return blockOf;
    }
}
