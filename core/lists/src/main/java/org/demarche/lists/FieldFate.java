package org.demarche.lists;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of the values of one field of a list.
 *
 * @param field the field, as in {@link ValueFate}
 * @param values how many values it has
 * @param claimed how many of them stand in claims, by predicate; a value that stands in claims of two predicates counts for both
 * @param dropped how many were dropped, by reason
 * @param repeated how many stand in rows that repeat another
 * @param rejected how many were rejected, by cause
 * @param lost how many are lost
 */
public record FieldFate(
        String field,
        int values,
        SortedMap<String, Integer> claimed,
        SortedMap<String, Integer> dropped,
        int repeated,
        SortedMap<String, Integer> rejected,
        int lost) {
    public FieldFate {
        claimed = Collections.unmodifiableSortedMap(new TreeMap<>(claimed));
        dropped = Collections.unmodifiableSortedMap(new TreeMap<>(dropped));
        rejected = Collections.unmodifiableSortedMap(new TreeMap<>(rejected));
    }
}
