package org.demarche.names;

/**
 * The order in which a {@link Segment} files its names: names of persons first, then all others, each by what their telling words weigh together,
 * then by number. So names that say more than a query can meet are the end of every list, and are not looked at. Immutable; 8 bytes a name.
 */
final class NameRanks {
    private final int[] names;
    /** For each rank what the name's distinctive words weigh together, never more than they do. */
    private final float[] weights;

    private final int persons;

    NameRanks(SegmentData data, Lexicon lexicon) {
        int count = data.names();
        long[] keys = new long[count];
        names = new int[count];
        int known = 0;
        for (int name = 0; name < count; name++) {
            double weight = 0;
            for (int at = data.wordStart[name]; at < data.wordStart[name + 1]; at++) {
                weight += lexicon.distinctive(data.words[at]) ? lexicon.weight(data.words[at]) : 0;
            }
            boolean person = data.kinds[name] == NameKind.PERSON.code();
            known += person ? 1 : 0;
            keys[name] = (person ? 0 : 1L << 32) | Float.floatToIntBits(lowered(weight));
            names[name] = name;
        }
        persons = known;
        HashSort.sort(keys, names);
        weights = new float[count];
        for (int rank = 0; rank < count; rank++) {
            weights[rank] = Float.intBitsToFloat((int) keys[rank]);
        }
    }

    private static float lowered(double weight) {
        return Math.max(0, Math.nextDown((float) weight));
    }

    int size() {
        return names.length;
    }

    int name(int rank) {
        return names[rank];
    }

    /** The first rank that is no person's. */
    int persons() {
        return persons;
    }

    /** The first rank of persons, or of others, whose name weighs more; the first of all for a weight below 0. */
    int end(boolean ofPersons, double weight) {
        int low = ofPersons ? 0 : persons;
        int high = ofPersons ? persons : names.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (weights[middle] <= weight) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
