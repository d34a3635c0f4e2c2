package org.demarche.lists;

import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what becomes of the values of a field. Not safe for use by several threads. */
final class FieldCount {
    private final String field;
    private final SortedMap<String, Integer> claimed = new TreeMap<>();
    private final SortedMap<String, Integer> dropped = new TreeMap<>();
    private final SortedMap<String, Integer> rejected = new TreeMap<>();
    private int values;
    private int repeated;
    private int lost;

    FieldCount(String field) {
        this.field = field;
    }

    void add(ValueFate fate) {
        values++;
        switch (fate.kind()) {
            case CLAIMED ->
                fate.claims().stream()
                        .map(claim -> claim.predicate().id())
                        .distinct()
                        .forEach(predicate -> claimed.merge(predicate, 1, Integer::sum));
            case DROPPED -> dropped.merge(fate.reason(), 1, Integer::sum);
            case REPEATED -> repeated++;
            case REJECTED -> rejected.merge(fate.reason(), 1, Integer::sum);
            case LOST -> lost++;
        }
    }

    int lost() {
        return lost;
    }

    FieldFate fate() {
        return new FieldFate(field, values, claimed, dropped, repeated, rejected, lost);
    }
}
