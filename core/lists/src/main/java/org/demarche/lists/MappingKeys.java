package org.demarche.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * Keys and values of one part of a mapping file, with its place, so that mistakes name it.
 *
 * @param place the file and the keys that lead here, such as {@code fund.yaml: tables[1].columns}
 * @param values values by key, in the file's order
 */
record MappingKeys(String place, Map<String, Object> values) {
    /** The part under a place.
     * @throws DemarcheException if it is no mapping, or has a key that is not among the allowed; any key is allowed where none is given */
    static MappingKeys of(String place, Object node, Set<String> allowed) {
        if (!(node instanceof Map<?, ?> map)) {
            throw mistake(place, "keys and values", "something else");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (!allowed.isEmpty() && !allowed.contains(name)) {
                throw mistake(
                        place, "one of the keys " + allowed.stream().sorted().toList(), "\"" + name + "\"");
            }
            if (value != null) {
                values.put(name, value);
            }
        });
        return new MappingKeys(place, values);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** A value that must be there. */
    String text(String key) {
        return optional(key).orElseThrow(() -> mistake(place, "the key " + key + " with a value", "none"));
    }

    /** A value, if the key is there. */
    Optional<String> optional(String key) {
        return Optional.ofNullable(values.get(key)).map(value -> scalar(place + "." + key, value));
    }

    /** Values, where one stands for a list of one; empty if the key is not there. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object item : items(key)) {
            texts.add(scalar(place + "." + key, item));
        }
        return texts;
    }

    /** The parts of a list, where one stands for a list of one. */
    List<Object> items(String key) {
        Object value = values.get(key);
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? List.copyOf(list) : List.of(value);
    }

    /** The keys and values under a key; none if it is not there. */
    MappingKeys part(String key, Set<String> allowed) {
        return of(place + "." + key, values.getOrDefault(key, Map.of()), allowed);
    }

    /** Keys with single values under a key. */
    Map<String, String> table(String key) {
        MappingKeys part = part(key, Set.of());
        Map<String, String> table = new LinkedHashMap<>();
        part.values().forEach((name, value) -> table.put(name, scalar(part.place() + "." + name, value)));
        return table;
    }

    DemarcheException mistake(String expected, String found) {
        return mistake(place, expected, found);
    }

    static DemarcheException mistake(String place, String expected, String found) {
        return new DemarcheException(
                ErrorCode.WRONG_LAYOUT,
                "expected " + expected + ", found " + found + " in " + place
                        + ": correct the mapping file (docs/reference/lists/mapping.md)");
    }

    private static String scalar(String place, Object value) {
        if (value instanceof Map
                || value instanceof List
                || String.valueOf(value).isEmpty()) {
            throw mistake(place, "a single value", "something else");
        }
        return String.valueOf(value);
    }
}
