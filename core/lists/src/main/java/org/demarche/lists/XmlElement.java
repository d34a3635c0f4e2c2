package org.demarche.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a list in XML.
 *
 * @param name its name, without prefix
 * @param attributes its attributes by local name; no empty ones
 * @param text its own text without outer white space; empty if it has none
 * @param children the elements in it, in order
 */
record XmlElement(String name, Map<String, String> attributes, String text, List<XmlElement> children) {
    XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    /** Text of the first child of that name, unless it is empty. */
    Optional<String> value(String child) {
        for (XmlElement each : children) {
            if (!each.text.isEmpty() && each.name.equals(child)) {
                return Optional.of(each.text);
            }
        }
        return Optional.empty();
    }

    /** Value of an attribute, unless it is empty. */
    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** The children of that name, in order. */
    List<XmlElement> each(String child) {
        return children.stream().filter(each -> each.name().equals(child)).toList();
    }

    /** The first child of that name. */
    Optional<XmlElement> first(String child) {
        for (XmlElement each : children) {
            if (each.name.equals(child)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Texts of the children that have one, in order. */
    List<String> values() {
        List<String> values = new ArrayList<>(children.size());
        for (XmlElement each : children) {
            if (!each.text.isEmpty()) {
                values.add(each.text);
            }
        }
        return values;
    }

    /** Texts of the children of the given names that have one, in order of the names. */
    List<String> values(List<String> names) {
        List<String> values = new ArrayList<>(names.size());
        names.forEach(each -> value(each).ifPresent(values::add));
        return values;
    }

    /** Whether neither it nor anything in it has a text; attributes do not count. */
    boolean isBlank() {
        if (!text.isEmpty()) {
            return false;
        }
        for (XmlElement child : children) {
            if (!child.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
