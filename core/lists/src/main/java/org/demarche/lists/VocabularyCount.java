package org.demarche.lists;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts values by whether a vocabulary knows them. Not safe for use by several threads. */
final class VocabularyCount {
    private final SortedMap<String, Integer> values = new TreeMap<>();

    void add(String value) {
        values.merge(value, 1, Integer::sum);
    }

    /** @param meaning what the vocabulary says of a value; empty if it does not know it */
    Vocabulary by(Function<String, Optional<String>> meaning) {
        SortedMap<String, Integer> unknown = new TreeMap<>(values);
        unknown.keySet().removeIf(value -> meaning.apply(value).isPresent());
        return new Vocabulary(
                values.values().stream().mapToInt(Integer::intValue).sum(), unknown);
    }
}
