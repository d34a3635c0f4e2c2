package org.demarche.ledger;

/**
 * Tells of most new keys that they are new, without keeping them: a filter of fixed size (B. H. Bloom, "Space/time trade-offs in hash coding with allowable
 * errors", 1970). Of a million keys it takes about one in 30,000 for perhaps seen. Not safe for use by several threads.
 */
final class SeenKeys {
    private static final int BITS_LOG = 25;
    private static final int WORD_LOG = 6;
    private static final int PROBES = 4;
    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    private final long[] words = new long[1 << (BITS_LOG - WORD_LOG)];

    /** Adds a key. Whether it may have been added before; if not, it certainly was not. */
    boolean add(String key) {
        long hash = hash(key);
        int step = (int) (hash >>> Integer.SIZE) | 1;
        int place = (int) hash;
        boolean perhaps = true;
        for (int probe = 0; probe < PROBES; probe++) {
            int bit = place >>> (Integer.SIZE - BITS_LOG);
            long mask = 1L << bit;
            perhaps &= (words[bit >>> WORD_LOG] & mask) != 0;
            words[bit >>> WORD_LOG] |= mask;
            place += step;
        }
        return perhaps;
    }

    /** FNV-1a over the characters, with its bits mixed at the end. */
    private static long hash(String key) {
        long hash = BASIS;
        for (int index = 0; index < key.length(); index++) {
            hash = (hash ^ key.charAt(index)) * PRIME;
        }
        hash ^= hash >>> Integer.SIZE;
        hash *= 0x9e3779b97f4a7c15L;
        return hash ^ (hash >>> Integer.SIZE);
    }
}
