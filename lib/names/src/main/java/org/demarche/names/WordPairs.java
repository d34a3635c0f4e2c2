package org.demarche.names;

/**
 * Which words stand side by side in some name: never no for a pair that does, seldom yes for one that does not. Immutable; about a byte a pair.
 *
 * <p>A filter of hashes in blocks of one machine word, so that a question costs one look at memory (after B. Bloom, "Space/time trade-offs in hash
 * coding with allowable errors", 1970; F. Putze et al., "Cache-, hash- and space-efficient Bloom filters", 2007).
 */
final class WordPairs {
    /** Pairs for each block of 64 bits. */
    private static final int PAIRS_A_BLOCK = 8;

    private final long[] blocks;

    WordPairs(SegmentData data) {
        int pairs = Math.max(1, data.words.length - data.names());
        blocks = new long[Integer.highestOneBit(Math.max(1, pairs / PAIRS_A_BLOCK)) * 2];
        for (int name = 0; name < data.names(); name++) {
            for (int at = data.wordStart[name] + 1; at < data.wordStart[name + 1]; at++) {
                long hash = hash(data.words[at - 1], data.words[at]);
                blocks[block(hash)] |= bits(hash);
            }
        }
    }

    /** Whether the second word may stand behind the first. */
    boolean mayHold(int first, int second) {
        long hash = hash(first, second);
        long bits = bits(hash);
        return (blocks[block(hash)] & bits) == bits;
    }

    private int block(long hash) {
        return (int) (hash >>> 32) & (blocks.length - 1);
    }

    /** Three bits of a block. */
    private static long bits(long hash) {
        return 1L << (hash & 63) | 1L << (hash >>> 6 & 63) | 1L << (hash >>> 12 & 63);
    }

    /** Mixes the bits of both (after the finaliser of SplitMix64). */
    private static long hash(int first, int second) {
        long mixed = ((long) first << 32 | second) * 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
