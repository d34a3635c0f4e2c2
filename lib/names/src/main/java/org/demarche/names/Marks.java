package org.demarche.names;

/** Which of the query's words the names of a {@link Segment} meet, in one byte for each rank; see {@link QueryPlan}. For one thread; reused. */
final class Marks {
    private final Segment segment;
    private final Candidates candidates;
    private final byte[] met;

    /** @param candidates receives the names that are gathered */
    Marks(Segment segment, Candidates candidates) {
        this.segment = segment;
        this.candidates = candidates;
        this.met = new byte[segment.data.names()];
    }

    /** The pattern of what the name of a rank meets, as long as it is not gathered. */
    int pattern(int rank) {
        return met[rank] & 0xff;
    }

    /** Marks the names before two ranks that have a word of a list. */
    void mark(Neighbours list, int place, QueryPlan plan, int persons, int others) {
        for (int at = 0; at < list.size(); at++) {
            int word = list.word(at);
            byte mark = (byte) plan.mark(place, QueryPlan.level(list.similarity(at), segment.comparer.policy()));
            int middle = segment.postingOthers[word];
            mark(segment.postingStart[word], middle, persons, mark);
            mark(middle, segment.postingStart[word + 1], others, mark);
        }
    }

    private void mark(int from, int to, int end, byte mark) {
        int[] posted = segment.posted;
        for (int place = from; place < to && posted[place] < end; place++) {
            met[posted[place]] |= mark;
        }
    }

    /** Takes the names of a list that are marked and before the end of their pattern, and takes their marks away. */
    void gather(Neighbours list, int persons, int others, int[] endOfPersons, int[] endOfOthers) {
        for (int at = 0; at < list.size(); at++) {
            int word = list.word(at);
            int middle = segment.postingOthers[word];
            gather(segment.postingStart[word], middle, persons, endOfPersons);
            gather(middle, segment.postingStart[word + 1], others, endOfOthers);
        }
    }

    private void gather(int from, int to, int end, int[] ends) {
        int[] posted = segment.posted;
        for (int place = from; place < to && posted[place] < end; place++) {
            int rank = posted[place];
            int pattern = met[rank] & 0xff;
            if (pattern != 0) {
                met[rank] = 0;
                if (rank < ends[pattern]) {
                    candidates.add(rank, pattern);
                }
            }
        }
    }

    /** Takes the names before two ranks that have a word of a list and no mark. */
    void gatherUnmarked(Neighbours list, int persons, int others) {
        for (int at = 0; at < list.size(); at++) {
            int word = list.word(at);
            int middle = segment.postingOthers[word];
            gatherUnmarked(segment.postingStart[word], middle, persons);
            gatherUnmarked(middle, segment.postingStart[word + 1], others);
        }
    }

    private void gatherUnmarked(int from, int to, int end) {
        for (int place = from; place < to && segment.posted[place] < end; place++) {
            if (met[segment.posted[place]] == 0) {
                candidates.add(segment.posted[place], 0);
            }
        }
    }
}
