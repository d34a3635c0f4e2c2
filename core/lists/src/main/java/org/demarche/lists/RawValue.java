package org.demarche.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A value as a file has it, before a reader makes anything of it.
 *
 * @param field where it stands in its row: names of elements or fields from the outside in, with slashes; {@code @} before an attribute; a column
 * @param text the value, without outer white space; never empty
 */
record RawValue(String field, String text) {
    /** Every text and attribute in an element, in the order of the file; attributes of an element by name. */
    static List<RawValue> of(XmlElement element) {
        List<RawValue> values = new ArrayList<>();
        add("", element, values);
        return values;
    }

    /** Every value of a row, by column. */
    static List<RawValue> of(TableRow row) {
        List<RawValue> values = new ArrayList<>();
        new TreeMap<>(row.cells()).forEach((column, value) -> add(column, value, values));
        return values;
    }

    /** Every value of a row of OFAC, but its mark of emptiness. */
    static List<RawValue> of(OfacRow row) {
        List<RawValue> values = new ArrayList<>();
        for (String column : row.table().columns()) {
            row.value(column).ifPresent(value -> add(column, value, values));
        }
        return values;
    }

    /** Every text, number and truth value in an object, at whatever depth. */
    static List<RawValue> of(Json.Fields object) {
        List<RawValue> values = new ArrayList<>();
        add("", object, values);
        return values;
    }

    /** The name of the innermost element or column. */
    String name() {
        return field.substring(field.lastIndexOf('/') + 1);
    }

    private static void add(String field, XmlElement element, List<RawValue> values) {
        new TreeMap<>(element.attributes()).forEach((name, value) -> add(within(field, "@" + name), value, values));
        add(field.isEmpty() ? element.name() : field, element.text(), values);
        element.children().forEach(child -> add(within(field, child.name()), child, values));
    }

    private static void add(String field, Json json, List<RawValue> values) {
        if (json instanceof Json.Text text) {
            add(field, text.value(), values);
        } else if (json instanceof Json.Items items) {
            items.values().forEach(item -> add(field, item, values));
        } else if (json instanceof Json.Fields fields) {
            for (Map.Entry<String, Json> each : fields.byName().entrySet()) {
                add(within(field, each.getKey()), each.getValue(), values);
            }
        }
    }

    private static void add(String field, String text, List<RawValue> values) {
        if (!text.isBlank()) {
            values.add(new RawValue(field, text.strip()));
        }
    }

    private static String within(String outer, String inner) {
        return outer.isEmpty() ? inner : outer + "/" + inner;
    }
}
