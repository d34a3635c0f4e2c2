package org.demarche.names;

/** Which of the query's words the names of a {@link Segment} meet, in one byte for each rank; see {@link QueryPlan}. For one thread; reused. */
final class Marks {
    private final Segment segment;
    private final Candidates candidates;
    private final byte[] met;
    /** One bit for each rank whose name has a word that it was marked or noted for. */
    private final long[] noted;

    /** @param candidates receives the names that are gathered */
    Marks(Segment segment, Candidates candidates) {
        this.segment = segment;
        this.candidates = candidates;
        this.met = new byte[segment.data.names()];
        this.noted = new long[(met.length + Long.SIZE - 1) / Long.SIZE];
    }

    /** The pattern of what the name of a rank meets, as long as it is not gathered. */
    int pattern(int rank) {
        return met[rank] & 0xff;
    }

    /** Marks the names that have a word of a list, as far as it can matter; places must come in their order. */
    void mark(NearWords list, int place, QueryPlan plan, ListEnds ends) {
        for (int at = 0; at < list.size(); at++) {
            int level = list.level(at);
            byte mark = (byte) plan.mark(place, level);
            int middle = list.middle(at);
            int first = mark(list.from(at), middle, ends.firstEnd(true, place, level), mark);
            markAgain(first, middle, ends.end(true, place, level), mark);
            first = mark(middle, list.to(at), ends.firstEnd(false, place, level), mark);
            markAgain(first, list.to(at), ends.end(false, place, level), mark);
        }
    }

    /** Marks names before a rank, and tells where the others begin. */
    private int mark(int from, int to, int end, byte mark) {
        int[] posted = segment.posted;
        int place = from;
        for (; place < to && posted[place] < end; place++) {
            int rank = posted[place];
            met[rank] |= mark;
            noted[rank >>> 6] |= 1L << rank;
        }
        return place;
    }

    /** Marks those names before a rank that have a mark. */
    private void markAgain(int from, int to, int end, byte mark) {
        int[] posted = segment.posted;
        for (int place = from; place < to && posted[place] < end; place++) {
            int rank = posted[place];
            if (met[rank] != 0) {
                met[rank] |= mark;
            }
        }
    }

    /** As {@link #note(Neighbours, int, int)}. */
    void note(NearWords list, int persons, int others) {
        for (int at = 0; at < list.size(); at++) {
            mark(list.from(at), list.middle(at), persons, (byte) 0);
            mark(list.middle(at), list.to(at), others, (byte) 0);
        }
    }

    /** Notes the names before two ranks that have a word of a list, whether they are marked or not. */
    void note(Neighbours list, int persons, int others) {
        for (int at = 0; at < list.size(); at++) {
            int word = list.word(at);
            int middle = segment.postingOthers[word];
            mark(segment.postingStart[word], middle, persons, (byte) 0);
            mark(middle, segment.postingStart[word + 1], others, (byte) 0);
        }
    }

    /** Takes the names that are noted, or marked and before the end of their pattern, by rank; all marks are gone then. */
    void gather(int persons, int others, int[] endOfPersons, int[] endOfOthers) {
        gather(0, persons, endOfPersons);
        gather(segment.ranks.persons(), others, endOfOthers);
    }

    private void gather(int from, int to, int[] ends) {
        for (int block = from >>> 6; block <= (to - 1) >> 6; block++) {
            long left = noted[block] & bits(block, from, to);
            noted[block] ^= left;
            for (; left != 0; left &= left - 1) {
                int rank = (block << 6) + Long.numberOfTrailingZeros(left);
                int pattern = met[rank] & 0xff;
                met[rank] = 0;
                if (rank < ends[pattern]) {
                    candidates.add(rank, pattern);
                }
            }
        }
    }

    /** The bits of a block for ranks from one to before another. */
    private static long bits(int block, int from, int to) {
        int first = block << 6;
        long behind = from > first ? -1L << from : -1L;
        return to < first + Long.SIZE ? behind & ~(-1L << to) : behind;
    }
}
