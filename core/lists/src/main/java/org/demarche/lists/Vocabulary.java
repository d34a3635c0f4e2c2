package org.demarche.lists;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How far the values of a list are known to a vocabulary. What is not known is kept as the list has it.
 *
 * @param values how many values the list has
 * @param unknown those that the vocabulary does not know, with how often the list has them
 */
public record Vocabulary(int values, SortedMap<String, Integer> unknown) {
    public Vocabulary {
        unknown = Collections.unmodifiableSortedMap(new TreeMap<>(unknown));
    }

    /** How many values are not known. */
    public int unknownValues() {
        return unknown.values().stream().mapToInt(Integer::intValue).sum();
    }
}
