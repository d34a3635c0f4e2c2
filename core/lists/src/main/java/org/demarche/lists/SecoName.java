package org.demarche.lists;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Predicate;

/** Reads a name of the Swiss list: parts in an order, each with its spellings in other languages and scripts. */
final class SecoName {
    private SecoName() {}

    /** The name as it is mainly spelt. */
    static String whole(XmlElement name) {
        return parts(name).stream()
                .flatMap(part -> part.value("value").stream())
                .collect(Collectors.joining(" "));
    }

    private static List<XmlElement> parts(XmlElement name) {
        return name.each("name-part").stream()
                .sorted(Comparator.comparing(SecoName::order))
                .toList();
    }

    private static int order(XmlElement part) {
        return part.attribute("order")
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(Integer.MAX_VALUE);
    }

    static void read(XmlElement name, boolean main, NumberedPlaces places, EntryWriter writer) {
        String whole = whole(name);
        if (whole.isEmpty()) {
            writer.reject(places.next("name", List.of()).locator(), "expected a name in its parts, found none");
            return;
        }
        boolean first = main && SecoTarget.isPrimary(name);
        Grade grade = SecoTarget.grade(name);
        List<String> values = parts(name).stream()
                .flatMap(part -> part.value("value").stream())
                .toList();
        writer.text(predicate(name, first, grade), places.next("name", values), whole, grade, Optional.empty());
        if (first && writer.type() == EntityType.PERSON) {
            parts(name).forEach(part -> part(part, places, writer));
        }
        variants(name).forEach((key, spelt) -> {
            boolean latin = key.endsWith("LATN");
            Predicate predicate = latin ? Predicate.ALIAS : Predicate.NAME_ORIGINAL_SCRIPT;
            writer.text(
                    latin && grade.equals(EntryWriter.WEAK) ? Predicate.WEAK_ALIAS : predicate,
                    places.next("spelling-variant", spelt),
                    String.join(" ", spelt),
                    grade,
                    Optional.of("spelling " + key));
        });
    }

    private static Predicate predicate(XmlElement name, boolean first, Grade grade) {
        if (first) {
            return Predicate.NAME;
        }
        if (name.attribute("name-type")
                .filter(type -> type.startsWith("former"))
                .isPresent()) {
            return Predicate.FORMER_NAME;
        }
        return grade.equals(EntryWriter.WEAK) ? Predicate.WEAK_ALIAS : Predicate.ALIAS;
    }

    private static void part(XmlElement part, NumberedPlaces places, EntryWriter writer) {
        String type = part.attribute("name-part-type").orElse("name-part");
        Predicate predicate = switch (type) {
            case "family-name" -> Predicate.FAMILY_NAME;
            case "given-name", "further-given-name" -> Predicate.GIVEN_NAME;
            default -> Predicate.NAME_PART;
        };
        part.value("value").ifPresent(value -> {
            Place place = places.next("name-part", List.of(value));
            if (predicate == Predicate.NAME_PART) {
                writer.text(predicate, place, value, type);
            } else {
                writer.text(predicate, place, value);
            }
        });
    }

    /** The spellings of a whole name by language and script; a part without one of its own keeps its main spelling only where the script is Latin. */
    private static Map<String, List<String>> variants(XmlElement name) {
        Map<String, List<String>> whole = new LinkedHashMap<>();
        List<XmlElement> parts = parts(name);
        parts.stream()
                .flatMap(part -> part.each("spelling-variant").stream())
                .map(SecoName::key)
                .distinct()
                .forEach(key -> whole.put(
                        key,
                        parts.stream()
                                .flatMap(part -> spelt(part, key).stream())
                                .toList()));
        return whole;
    }

    private static List<String> spelt(XmlElement part, String key) {
        List<String> own = part.each("spelling-variant").stream()
                .filter(variant -> key(variant).equals(key))
                .map(XmlElement::text)
                .filter(text -> !text.isEmpty())
                .toList();
        boolean keeps = own.isEmpty() && key.endsWith("LATN");
        return keeps ? part.value("value").stream().toList() : own;
    }

    private static String key(XmlElement variant) {
        return variant.attribute("lang").orElse("?") + " "
                + variant.attribute("script").orElse("?");
    }
}
