package org.demarche.names;

/**
 * Some words of a lexicon, numbered in their order: a bit for each word, and for each block of 64 how many stand before it. So little that it stays near
 * the processor where a number for each word would not. For one thread; reused.
 */
final class WordRows {
    private final long[] words;
    /** For each block of words how many stand before it; only where a word stands in the block. */
    private final int[] before;
    /** One bit for each block in which a word stands. */
    private final long[] blocks;

    /** @param size number of words of the lexicon */
    WordRows(int size) {
        this.words = new long[(size + Long.SIZE - 1) / Long.SIZE];
        this.before = new int[words.length];
        this.blocks = new long[(words.length + Long.SIZE - 1) / Long.SIZE];
    }

    void add(int word) {
        int block = word >>> 6;
        words[block] |= 1L << word;
        blocks[block >>> 6] |= 1L << block;
    }

    /** Numbers the words once all are added, and tells how many there are. */
    int number() {
        int count = 0;
        for (int at = 0; at < blocks.length; at++) {
            for (long left = blocks[at]; left != 0; left &= left - 1) {
                int block = (at << 6) + Long.numberOfTrailingZeros(left);
                before[block] = count;
                count += Long.bitCount(words[block]);
            }
        }
        return count;
    }

    boolean has(int word) {
        return (words[word >>> 6] >>> word & 1) != 0;
    }

    /** The number of a word, from 0, or -1. */
    int of(int word) {
        int block = word >>> 6;
        long found = words[block];
        return (found >>> word & 1) == 0 ? -1 : before[block] + Long.bitCount(found & ~(-1L << word));
    }

    void clear() {
        for (int at = 0; at < blocks.length; at++) {
            for (long left = blocks[at]; left != 0; left &= left - 1) {
                words[(at << 6) + Long.numberOfTrailingZeros(left)] = 0;
            }
            blocks[at] = 0;
        }
    }
}
