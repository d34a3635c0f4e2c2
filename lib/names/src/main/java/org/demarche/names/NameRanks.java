package org.demarche.names;

/**
 * What the names of a {@link Segment} weigh, which is the order in which it files them: names of persons first, then all others, each by what their
 * telling words weigh together. So names that say more than a query can meet are the end of every list, and are not looked at. The number of a name is
 * its rank. Immutable; 8 bytes a name.
 */
final class NameRanks {
    /** By what share a kept weight may be less than it is, at most. */
    private static final double LOWERED = 1e-6;

    /** For each rank what the name's distinctive words weigh together, never more than they do. */
    private final float[] weights;

    private final int persons;

    /** Of names that are in order. */
    NameRanks(SegmentData data, Lexicon lexicon) {
        weights = new float[data.names()];
        int known = 0;
        for (int name = 0; name < weights.length; name++) {
            weights[name] = weight(data, lexicon, name);
            known += isPerson(data, name) ? 1 : 0;
        }
        persons = known;
    }

    /** The names as they are to be filed; equals stay as they are. */
    static SegmentData order(SegmentData data, Lexicon lexicon) {
        long[] keys = new long[data.names()];
        int[] order = new int[keys.length];
        boolean isInOrder = true;
        for (int name = 0; name < keys.length; name++) {
            keys[name] = (isPerson(data, name) ? 0 : 1L << 32) | Float.floatToIntBits(weight(data, lexicon, name));
            order[name] = name;
            isInOrder &= name == 0 || keys[name - 1] <= keys[name];
        }
        if (isInOrder) {
            return data;
        }
        HashSort.sort(keys, order);
        return data.ordered(order);
    }

    private static boolean isPerson(SegmentData data, int name) {
        return data.kinds[name] == NameKind.PERSON.code();
    }

    private static float weight(SegmentData data, Lexicon lexicon, int name) {
        double weight = 0;
        for (int at = data.wordStart[name]; at < data.wordStart[name + 1]; at++) {
            weight += lexicon.distinctive(data.words[at]) ? lexicon.weight(data.words[at]) : 0;
        }
        return Math.max(0, Math.nextDown((float) weight));
    }

    /** What the distinctive words of a name weigh, or slightly less. */
    double least(int rank) {
        return weights[rank];
    }

    /** What the distinctive words of a name weigh, or slightly more. */
    double most(int rank) {
        return weights[rank] * (1 + LOWERED) + LOWERED;
    }

    /** The first rank that is no person's. */
    int persons() {
        return persons;
    }

    /** The first rank of persons, or of others, whose name weighs more; the first of all for a weight below 0. */
    int end(boolean ofPersons, double weight) {
        int low = ofPersons ? 0 : persons;
        int high = ofPersons ? persons : weights.length;
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
