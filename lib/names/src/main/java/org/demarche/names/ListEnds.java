package org.demarche.names;

import java.util.Arrays;

/**
 * How far the lists of words are walked that are like a query's word, for each tracked place and level, see {@link QueryPlan}: up to the greatest rank
 * that a name may have which meets the word so and whatever else; and, for names that have met no place before, up to the greatest of those that do not
 * (after the essential lists of MaxScore). What is not marked can only make a name weigh too much that does so anyhow. For one thread; reused.
 */
final class ListEnds {
    private final QueryPlan plan;
    private final int startOfOthers;
    private final int[] ends = new int[2 * QueryPlan.MOST_TRACKED * QueryPlan.LEVELS];
    private final int[] firstEnds = new int[ends.length];
    private int places;
    private int persons;
    private int others;

    /** @param startOfOthers the first rank that is no person's */
    ListEnds(QueryPlan plan, int startOfOthers) {
        this.plan = plan;
        this.startOfOthers = startOfOthers;
    }

    /** Takes the ends of each pattern among persons, and among others, of so many tracked places. */
    void load(int tracked, int[] endOfPersons, int[] endOfOthers) {
        places = tracked;
        persons = 0;
        others = startOfOthers;
        Arrays.fill(ends, 0, ends.length / 2, 0);
        Arrays.fill(ends, ends.length / 2, ends.length, startOfOthers);
        System.arraycopy(ends, 0, firstEnds, 0, ends.length);
        for (int pattern = 0; pattern < plan.patterns(); pattern++) {
            persons = Math.max(persons, endOfPersons[pattern]);
            others = Math.max(others, endOfOthers[pattern]);
            boolean first = true;
            for (int place = 0; place < places; place++) {
                for (int level = 1; level < QueryPlan.LEVELS; level++) {
                    if (plan.holds(pattern, place, level)) {
                        raise(ends, place, level, endOfPersons[pattern], endOfOthers[pattern]);
                        if (first) {
                            raise(firstEnds, place, level, endOfPersons[pattern], endOfOthers[pattern]);
                        }
                    }
                }
                first &= (pattern & plan.mark(place, QueryPlan.LEVELS - 1)) == 0;
            }
        }
    }

    private static void raise(int[] array, int place, int level, int ofPersons, int ofOthers) {
        int person = at(true, place, level);
        int other = at(false, place, level);
        array[person] = Math.max(array[person], ofPersons);
        array[other] = Math.max(array[other], ofOthers);
    }

    private static int at(boolean person, int place, int level) {
        return ((person ? 0 : QueryPlan.MOST_TRACKED) + place) * QueryPlan.LEVELS + level;
    }

    /** The first rank of persons that no pattern allows. */
    int persons() {
        return persons;
    }

    /** The first rank of others that no pattern allows. */
    int others() {
        return others;
    }

    /** The first rank from which on a word of that level is not marked. */
    int end(boolean person, int place, int level) {
        return ends[at(person, place, level)];
    }

    /** The first rank from which on a word of that level is not marked for a name without marks of places before. */
    int firstEnd(boolean person, int place, int level) {
        return firstEnds[at(person, place, level)];
    }

    /** A pattern with all that the name of a rank may meet besides, because it was not marked. */
    int withUnmarked(int pattern, int rank) {
        boolean person = rank < startOfOthers;
        int all = pattern;
        boolean before = false;
        for (int place = 0; place < places; place++) {
            int[] limits = before ? ends : firstEnds;
            for (int level = 1; level < QueryPlan.LEVELS; level++) {
                all |= rank < limits[at(person, place, level)] ? 0 : plan.mark(place, level);
            }
            before |= (pattern & plan.mark(place, QueryPlan.LEVELS - 1)) != 0;
        }
        return all;
    }
}
