package org.demarche.names;

import java.util.Arrays;

/** The names of each hash that is not 0; immutable. */
final class HashedNames {
    private final long[] hashes;
    private final int[] names;

    HashedNames(long[] hashOfName) {
        long[] found = new long[hashOfName.length];
        int[] holders = new int[hashOfName.length];
        int count = 0;
        for (int name = 0; name < hashOfName.length; name++) {
            if (hashOfName[name] != 0) {
                found[count] = hashOfName[name];
                holders[count++] = name;
            }
        }
        hashes = Arrays.copyOf(found, count);
        names = Arrays.copyOf(holders, count);
        HashSort.sort(hashes, names);
    }

    /** Where the names of a hash begin; they end where {@link #has} fails. */
    int first(long hash) {
        return hash == 0 ? hashes.length : HashSort.first(hashes, hash);
    }

    boolean has(int at, long hash) {
        return at < hashes.length && hashes[at] == hash;
    }

    int name(int at) {
        return names[at];
    }
}
