package org.demarche.lists;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A value of JSON (RFC 8259). Numbers and truth values are kept as they are written; null is empty text. */
sealed interface Json {
    /** The texts in it that are not empty, those of an array in their order; objects have none. */
    default List<String> texts() {
        return items().stream()
                .flatMap(item ->
                        item instanceof Text text ? Stream.of(text.value().strip()) : Stream.empty())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The values of an array, or the one value that is none. */
    default List<Json> items() {
        return this instanceof Items array ? array.values() : List.of(this);
    }

    /** A text, number or truth value, as it is written. */
    record Text(String value) implements Json {}

    /** An array. */
    record Items(List<Json> values) implements Json {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** An object, its fields in the order of the file. */
    record Fields(Map<String, Json> byName) implements Json {
        public Fields {
            byName = new LinkedHashMap<>(byName);
        }

        /** The texts of a field; none if there is no such field. */
        List<String> texts(String name) {
            return Optional.ofNullable(byName.get(name)).map(Json::texts).orElse(List.of());
        }

        /** The first text of a field. */
        Optional<String> first(String name) {
            return texts(name).stream().findFirst();
        }

        /** The object in a field; empty if there is none. */
        Optional<Fields> object(String name) {
            return byName.get(name) instanceof Fields fields ? Optional.of(fields) : Optional.empty();
        }
    }
}
