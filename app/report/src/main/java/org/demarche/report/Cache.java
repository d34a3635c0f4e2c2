package org.demarche.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Keeps the values last asked for. Safe for several threads: one makes a value, the others wait for it. */
final class Cache<K, V> {
    private final Map<K, V> values;

    /** @param most how many values are kept */
    Cache(int most) {
        values = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The value of a key, made if it is not kept. */
    synchronized V get(K key, Function<K, V> make) {
        V kept = values.get(key);
        if (kept != null) {
            return kept;
        }
        V made = make.apply(key);
        values.put(key, made);
        return made;
    }
}
