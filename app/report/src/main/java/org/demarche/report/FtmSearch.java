package org.demarche.report;

import java.util.List;

/**
 * What is searched by words.
 *
 * @param text words that must all occur; {@code -word} must not, {@code word*} is a beginning, {@code a OR b} is either; empty for everything
 * @param spelling whether near names count too
 * @param schema what each result is
 * @param filter which entities may be named
 * @param fields conditions such as {@code countries:kp} or {@code properties.birthDate:1946}
 * @param combination whether all conditions must hold or one
 * @param order in which results come
 * @param facets what is counted: {@code countries}, {@code topics}, {@code datasets}, {@code schema}
 * @param limit most results, 0 or more
 * @param offset results left out before the first
 */
public record FtmSearch(
        String text,
        Spelling spelling,
        FtmSchema schema,
        FtmFilter filter,
        List<Field> fields,
        Combination combination,
        List<Order> order,
        List<String> facets,
        int limit,
        int offset) {
    /** Copies the lists. */
    public FtmSearch {
        fields = List.copyOf(fields);
        order = List.copyOf(order);
        facets = List.copyOf(facets);
    }

    /** How words are compared. */
    public enum Spelling {
        /** As they are spelt, but for case and marks. */
        EXACT,
        /** Names that are like the text count too. */
        FUZZY
    }

    /** How conditions go together. */
    public enum Combination {
        /** All must hold. */
        AND,
        /** One must hold. */
        OR
    }

    /**
     * A condition on a field.
     *
     * @param name {@code countries}, {@code topics}, {@code datasets}, {@code schema} or a property, with or without {@code properties.} before it
     * @param values of which one must be there
     */
    public record Field(String name, List<String> values) {
        /** Copies the list. */
        public Field {
            values = List.copyOf(values);
        }

        boolean holds(FtmEntity entity, FtmModel model) {
            List<String> found = of(entity, name, model);
            return values.stream().anyMatch(found::contains);
        }

        /** The values that an entity has in a field. */
        static List<String> of(FtmEntity entity, String name, FtmModel model) {
            return switch (name) {
                case "schema" -> List.of(entity.schema());
                case "schemata" -> List.copyOf(model.required(entity.schema()).ancestry());
                case "datasets" -> entity.datasets();
                case "countries" -> entity.ofType("country", model);
                case "names" -> entity.ofType("name", model);
                case "identifiers" -> entity.ofType("identifier", model);
                case "dates" -> entity.ofType("date", model);
                case "genders" -> entity.ofType("gender", model);
                case "target" -> List.of(Boolean.toString(entity.target()));
                default -> entity.texts(name.startsWith("properties.") ? name.substring("properties.".length()) : name);
            };
        }
    }

    /**
     * A field by which results are put in order.
     *
     * @param field {@code first_seen}, {@code last_seen}, {@code last_change}, {@code caption}, {@code id} or a field as of {@link Field}
     * @param direction which end comes first
     */
    public record Order(String field, Direction direction) {
        /** Which end comes first. */
        public enum Direction {
            /** The least first. */
            UP,
            /** The greatest first. */
            DOWN
        }

        String key(FtmEntity entity, FtmModel model) {
            return switch (field) {
                case "first_seen" -> entity.firstSeen();
                case "last_seen" -> entity.lastSeen();
                case "last_change" -> entity.lastChange();
                case "caption" -> entity.caption();
                case "id" -> entity.id();
                default -> String.join(" ", Field.of(entity, field, model));
            };
        }
    }
}
