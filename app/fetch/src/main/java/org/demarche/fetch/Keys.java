package org.demarche.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * Keys and values of a part of a configuration, with its place, so that mistakes name it.
 *
 * @param place the file and the keys that lead here
 * @param values by key, in the file's order
 */
record Keys(String place, Map<String, Object> values) {
    private static final Pattern TIME = Pattern.compile("(\\d{1,9})\\s*(s|m|h|d)");

    /** The part under a place; any key is allowed where none is given.
     * @throws DemarcheException if it is no mapping or has another key */
    static Keys of(String place, Object node, Set<String> allowed) {
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
        return new Keys(place, values);
    }

    Keys part(String key, Set<String> allowed) {
        return of(place + "." + key, values.getOrDefault(key, Map.of()), allowed);
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(value -> scalar(key, value));
    }

    String needed(String key) {
        return text(key).orElseThrow(() -> mistake(place, "the key " + key, "none"));
    }

    /** Values, where one stands for a list of one. */
    List<Object> items(String key) {
        Object value = values.getOrDefault(key, List.of());
        return value instanceof List<?> list ? List.copyOf(list) : List.of(value);
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        items(key).forEach(item -> texts.add(scalar(key, item)));
        return texts;
    }

    /** A time such as {@code 30s}, {@code 5m}, {@code 6h} or {@code 1d}. */
    Duration time(String key, Duration otherwise) {
        return text(key)
                .map(text -> time(text).orElseThrow(() -> mistake(place + "." + key, "a time such as 6h", text)))
                .orElse(otherwise);
    }

    /** A time such as {@code 6h}; empty if it is none. */
    static Optional<Duration> time(String text) {
        Matcher time = TIME.matcher(text.strip());
        if (!time.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(time.group(1));
        return Optional.of(
                switch (time.group(2)) {
                    case "s" -> Duration.ofSeconds(number);
                    case "m" -> Duration.ofMinutes(number);
                    case "h" -> Duration.ofHours(number);
                    default -> Duration.ofDays(number);
                });
    }

    long number(String key, long otherwise) {
        String text = text(key).orElse(Long.toString(otherwise));
        if (!text.matches("\\d{1,18}")) {
            throw mistake(place + "." + key, "a whole number", "\"" + text + "\"");
        }
        return Long.parseLong(text);
    }

    double share(String key, double otherwise) {
        String text = text(key).orElse(Double.toString(otherwise));
        if (!text.matches("0(\\.\\d{1,9})?|1(\\.0{1,9})?")) {
            throw mistake(place + "." + key, "a share from 0 to 1", "\"" + text + "\"");
        }
        return Double.parseDouble(text);
    }

    static DemarcheException mistake(String place, String expected, String found) {
        return new DemarcheException(
                ErrorCode.WRONG_LAYOUT,
                "expected " + expected + ", found " + found + " in " + place
                        + ": correct the configuration (docs/guides/fetching.md)");
    }

    private String scalar(String key, Object value) {
        if (value instanceof Map || value instanceof List) {
            throw mistake(place + "." + key, "a single value", "something else");
        }
        return String.valueOf(value);
    }
}
