package org.demarche.screen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which profiles have a number, found by its letters and digits alone. Immutable once made; a look-up is O(its holders). */
final class NumberIndex {
    private final Map<String, Set<Integer>> holders = new HashMap<>();
    private final int shortest;

    NumberIndex(List<Profile> all, int shortest) {
        this.shortest = shortest;
        for (int at = 0; at < all.size(); at++) {
            for (IdentifierReading number : all.get(at).numbers()) {
                if (number.tells(shortest)) {
                    holders.computeIfAbsent(number.key(), unused -> new HashSet<>())
                            .add(at);
                }
            }
        }
    }

    /** Those that have one of the numbers, in no order. */
    Set<Integer> with(List<IdentifierReading> numbers, List<Profile> profiles) {
        Set<Integer> found = new HashSet<>();
        for (IdentifierReading number : numbers) {
            if (number.tells(shortest)) {
                for (int at : holders.getOrDefault(number.key(), Set.of())) {
                    if (profiles.get(at).numbers().stream().anyMatch(number::isSame)) {
                        found.add(at);
                    }
                }
            }
        }
        return found;
    }

    /** The numbers that tell one thing from another. */
    List<IdentifierReading> telling(List<IdentifierReading> numbers) {
        List<IdentifierReading> telling = new ArrayList<>(numbers);
        telling.removeIf(number -> !number.tells(shortest));
        return telling;
    }
}
