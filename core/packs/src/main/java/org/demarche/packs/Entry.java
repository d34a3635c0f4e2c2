package org.demarche.packs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Period;

/** The keys and values of one item of a pack's file, read with messages that name the line. */
final class Entry {
    private final YamlNode node;
    private final Map<String, YamlNode> values;

    private Entry(YamlNode node, Map<String, YamlNode> values) {
        this.node = node;
        this.values = values;
    }

    /** The item, with no keys but these; with any if the set is empty. */
    static Entry of(YamlNode node, Set<String> allowed) {
        return new Entry(node, node.entries(allowed));
    }

    void allow(Set<String> keys) {
        node.entries(keys);
    }

    YamlNode node() {
        return node;
    }

    Set<String> keys() {
        return values.keySet();
    }

    YamlNode required(String key) {
        YamlNode value = values.get(key);
        if (value == null) {
            throw node.mistake("expected the key \"" + key + "\", found none");
        }
        return value;
    }

    Optional<YamlNode> optional(String key) {
        return Optional.ofNullable(values.get(key));
    }

    String text(String key) {
        return required(key).scalar();
    }

    String text(String key, String otherwise) {
        return optional(key).map(YamlNode::scalar).orElse(otherwise);
    }

    List<YamlNode> items(String key) {
        return optional(key).map(YamlNode::items).orElse(List.of());
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        items(key).forEach(item -> texts.add(item.scalar()));
        return texts;
    }

    /** The period under the key; unknown if the key is not there or says {@code unknown}. */
    Period period(String key) {
        Optional<YamlNode> value = optional(key);
        if (value.isEmpty() || value.get().scalar().equals("unknown")) {
            return Period.UNKNOWN;
        }
        try {
            return Period.parse(value.get().scalar());
        } catch (IllegalArgumentException e) {
            throw value.get().mistake(String.valueOf(e.getMessage()));
        }
    }

    /** Whether the key says {@code yes}; {@code otherwise} if it is not there. */
    boolean flag(String key, boolean otherwise) {
        if (optional(key).isEmpty()) {
            return otherwise;
        }
        return switch (text(key)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw required(key).mistake("expected yes or no, found \"" + text(key) + "\"");
        };
    }

    /** A number of degrees between {@code -most} and {@code most}. */
    double degrees(String key, double most) {
        double degrees;
        try {
            degrees = Double.parseDouble(text(key));
        } catch (NumberFormatException e) {
            degrees = Double.NaN;
        }
        if (!(Math.abs(degrees) <= most)) {
            throw required(key)
                    .mistake("expected degrees from -" + (int) most + " to " + (int) most + ", found \"" + text(key)
                            + "\"");
        }
        return degrees;
    }

    <E extends Enum<E>> E choice(String key, Class<E> choices) {
        String value = text(key).toUpperCase(Locale.ROOT);
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equals(value)) {
                return choice;
            }
        }
        throw required(key)
                .mistake("expected one of " + Arrays.toString(choices.getEnumConstants()) + ", found \"" + text(key)
                        + "\"");
    }

    <E extends Enum<E>> E choice(String key, Class<E> choices, E otherwise) {
        return optional(key).isPresent() ? choice(key, choices) : otherwise;
    }
}
