package org.demarche.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/** How often words occur among names, so that rare words can weigh more; immutable. */
public final class TokenFrequencies {
    private final Map<String, Integer> counts;
    private final int names;

    private TokenFrequencies(Map<String, Integer> counts, int names) {
        this.counts = Map.copyOf(counts);
        this.names = names;
    }

    /** Counts in how many of the names each folded word occurs. */
    public static TokenFrequencies in(Iterable<Name> names) {
        Map<String, Integer> counts = new HashMap<>();
        int total = 0;
        for (Name name : names) {
            total++;
            HashSet<String> seen = new HashSet<>();
            for (NamePart part : name.parts()) {
                if (seen.add(part.folded())) {
                    counts.merge(part.folded(), 1, Integer::sum);
                }
            }
        }
        return new TokenFrequencies(counts, total);
    }

    /**
     * Takes counts made elsewhere.
     *
     * @param counts names that hold each folded word
     * @param names number of names counted
     * @throws IllegalArgumentException if a count is below 0 or above {@code names}
     */
    public static TokenFrequencies of(Map<String, Integer> counts, int names) {
        counts.forEach((word, count) -> {
            if (count < 0 || count > names) {
                throw new IllegalArgumentException(
                        "a count must be in [0, " + names + "], got " + count + " for \"" + word + "\"");
            }
        });
        return new TokenFrequencies(counts, names);
    }

    /** Number of names that hold the folded word. */
    public int count(String folded) {
        return counts.getOrDefault(folded, 0);
    }

    /** From 0, a word in every name, to 1, a word in none: inverse document frequency over its greatest value. */
    public double rarity(String folded) {
        return names == 0 ? 1 : Math.log((names + 1.0) / (count(folded) + 1.0)) / Math.log(names + 1.0);
    }
}
