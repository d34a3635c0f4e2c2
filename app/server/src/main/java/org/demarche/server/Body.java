package org.demarche.server;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer that is put together of names and values.
 *
 * @param value a map, list or text
 */
record Body(@JsonValue Object value) {
    /** An answer of names, each followed by its value. */
    static Body of(Object... namesAndValues) {
        return new Body(map(namesAndValues));
    }

    /** Names, each followed by its value, in that order. */
    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            map.put(namesAndValues[at].toString(), namesAndValues[at + 1]);
        }
        return map;
    }
}
