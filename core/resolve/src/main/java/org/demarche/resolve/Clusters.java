package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Records joined so far: disjoint sets that are never joined across an obstacle. Used by one thread. */
final class Clusters {
    private final int[] clusterOf;
    private final List<List<Integer>> members = new ArrayList<>();

    Clusters(int size) {
        clusterOf = new int[size];
        for (int position = 0; position < size; position++) {
            clusterOf[position] = position;
            members.add(new ArrayList<>(List.of(position)));
        }
    }

    boolean together(int one, int other) {
        return clusterOf[one] == clusterOf[other];
    }

    int clusterOf(int position) {
        return clusterOf[position];
    }

    /** The members of a cluster. */
    Collection<Integer> members(int cluster) {
        return members.get(cluster);
    }

    /**
     * Joins the clusters of two records, unless there is an obstacle between a record of the one and a record of the other. O(pairs of
     * members).
     *
     * @param obstacle between two records, the smaller position first
     * @return the first obstacle, by the order of positions
     */
    Optional<String> join(int one, int other, BiFunction<Integer, Integer, Optional<String>> obstacle) {
        int left = clusterOf[one];
        int right = clusterOf[other];
        if (left == right) {
            return Optional.empty();
        }
        for (int member : members.get(left)) {
            for (int counterpart : members.get(right)) {
                Optional<String> found = obstacle.apply(Math.min(member, counterpart), Math.max(member, counterpart));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        int kept = Math.min(left, right);
        int dissolved = Math.max(left, right);
        for (int member : members.get(dissolved)) {
            clusterOf[member] = kept;
        }
        members.get(kept).addAll(members.get(dissolved));
        members.get(kept).sort(null);
        members.get(dissolved).clear();
        return Optional.empty();
    }
}
