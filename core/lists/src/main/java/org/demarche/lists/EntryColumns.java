package org.demarche.lists;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which columns of a table hold what an element of the same list's XML holds: a table whose rows are combinations of what an entry has several of is put
 * together to the entries of the XML, and read as these are.
 *
 * @param element name of the element of an entry
 * @param groups the columns that stand together in an element
 * @param dropped columns of which nothing becomes anything, by {@link TableHead#key}; docs/reference/lists says why
 */
record EntryColumns(String element, List<Group> groups, Set<String> dropped) {
    /** Where the text of an element itself stands. */
    static final String TEXT = ".";
    /** The group of what an entry has once: attributes of its own element. */
    static final String ENTRY = "";

    private static final String ATTRIBUTE = "@";

    EntryColumns {
        groups = List.copyOf(groups);
        dropped = Set.copyOf(dropped);
    }

    /**
     * Columns whose values in a row belong together.
     *
     * @param element name of the element that they make, or {@link #ENTRY}
     * @param parts columns by {@link TableHead#key}, each with where its value stands: {@link #TEXT}, an attribute as {@code @name}, or a child element
     */
    record Group(String element, Map<String, String> parts) {
        Group {
            parts = new LinkedHashMap<>(parts);
        }

        /** One column that is the text of an element, under any of its names. */
        static Group text(String element, String... columns) {
            Map<String, String> parts = new LinkedHashMap<>();
            List.of(columns).forEach(column -> parts.put(column, TEXT));
            return new Group(element, parts);
        }
    }

    /** The groups by the columns that a table has; those without any are left out, those that no group has come as elements of their own name. */
    List<Bound> bind(List<String> columns) {
        Map<String, String> byKey = new LinkedHashMap<>();
        columns.forEach(column -> byKey.putIfAbsent(TableHead.key(column), column));
        Set<String> taken = new HashSet<>();
        List<Bound> bound = new ArrayList<>();
        for (Group group : groups) {
            Map<String, String> present = new LinkedHashMap<>();
            group.parts().forEach((key, part) -> {
                String column = byKey.get(key);
                if (column != null && !present.containsValue(part)) {
                    present.put(column, part);
                    taken.add(column);
                }
            });
            if (!present.isEmpty()) {
                bound.add(new Bound(group.element(), present));
            }
        }
        columns.stream()
                .filter(column -> !taken.contains(column) && !dropped.contains(TableHead.key(column)))
                .map(column -> new Bound(column, Map.of(column, TEXT)))
                .forEach(bound::add);
        return bound;
    }

    /**
     * A group in a table.
     *
     * @param element as in {@link Group}
     * @param parts the table's columns, by {@link FileStart#key}, each with where its value stands
     */
    record Bound(String element, Map<String, String> parts) {
        Bound {
            parts = new LinkedHashMap<>(parts);
        }

        /** What a row says of it, in the order of the parts, an empty text for what it does not say. */
        List<String> values(TableRow row) {
            List<String> values = new ArrayList<>(parts.size());
            for (String column : parts.keySet()) {
                values.add(row.cells().getOrDefault(column, ""));
            }
            return values;
        }

        /** The element that such values make. */
        XmlElement element(List<String> values) {
            Map<String, String> attributes = attributes(values);
            List<XmlElement> children = new ArrayList<>();
            String text = "";
            int at = 0;
            for (String part : parts.values()) {
                String value = values.get(at++);
                if (part.equals(TEXT)) {
                    text = value;
                } else if (!part.startsWith(ATTRIBUTE) && !value.isEmpty()) {
                    children.add(new XmlElement(part, Map.of(), value, List.of()));
                }
            }
            return new XmlElement(element, attributes, text, children);
        }

        /** The attributes among such values. */
        Map<String, String> attributes(List<String> values) {
            List<String> names = List.copyOf(parts.values());
            Map<String, String> attributes = new LinkedHashMap<>();
            for (int at = 0; at < names.size(); at++) {
                if (names.get(at).startsWith(ATTRIBUTE) && !values.get(at).isEmpty()) {
                    attributes.put(names.get(at).substring(1), values.get(at));
                }
            }
            return attributes;
        }
    }
}
