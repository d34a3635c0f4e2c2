package org.demarche.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.demarche.model.Predicate;
import org.demarche.names.Name;
import org.demarche.names.NameComparer;

/** Pairs of records that have a number in common and do not stand in one list, which keeps them apart. O(numbers + pairs). */
final class NumberMatches {
    /** A number that more records have is no number of one thing. */
    private static final int MOST_RECORDS = 50;

    private final List<Profile> profiles;
    private final ResolutionPolicy policy;
    private final NameComparer comparer = NameComparer.standard();

    /**
     * A number in common.
     *
     * @param left position of the profile with the smaller id
     * @param right position of the profile with the larger id
     * @param alone whether the number says enough without a name
     * @param score how alike the names are
     * @param reason in words
     */
    record Shared(int left, int right, boolean alone, double score, String reason) {}

    NumberMatches(List<Profile> profiles, ResolutionPolicy policy) {
        this.profiles = profiles;
        this.policy = policy;
    }

    /** Hands on the pairs: by kind of number, the most telling first, then by number and ids. */
    void forEach(Consumer<Shared> consumer) {
        policy.singleNumbers.forEach(predicate -> forEach(predicate, true, consumer));
        policy.references.forEach(predicate -> forEach(predicate, true, consumer));
        policy.severalNumbers.forEach(predicate -> forEach(predicate, false, consumer));
    }

    private void forEach(Predicate predicate, boolean alone, Consumer<Shared> consumer) {
        Map<String, List<Integer>> holders = new TreeMap<>();
        for (int position = 0; position < profiles.size(); position++) {
            for (String number : profiles.get(position).numbers(predicate)) {
                holders.computeIfAbsent(number, any -> new ArrayList<>()).add(position);
            }
        }
        holders.forEach((number, positions) -> {
            String reason = "each " + predicate.label() + " " + PairCheck.shown(predicate, Set.of(number));
            for (int one = 0; one < positions.size() && positions.size() <= MOST_RECORDS; one++) {
                for (int other = one + 1; other < positions.size(); other++) {
                    int left = positions.get(one);
                    int right = positions.get(other);
                    boolean apart = profiles.get(left).isListedBeside(profiles.get(right));
                    if (!apart && profiles.get(left).fitsTypeOf(profiles.get(right))) {
                        consumer.accept(new Shared(left, right, alone, score(left, right), reason));
                    }
                }
            }
        });
    }

    private double score(int left, int right) {
        double best = 0;
        for (Name one : profiles.get(left).anyNames()) {
            for (Name other : profiles.get(right).anyNames()) {
                best = Math.max(best, comparer.score(one, other));
            }
        }
        return best;
    }
}
