package org.demarche.lists;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One statement of FollowTheMoney: that an entity has a value in a property, by a dataset.
 *
 * @param locator where it stands, for a rejection
 * @param fields its values by the names of the fields; none that is empty
 */
record FtmStatement(String locator, Map<String, String> fields) {
    /** The property of the statement that an entity is there; its value is a checksum. */
    static final String PRESENCE = "id";
    /** Every field of a statement. */
    static final Set<String> FIELDS = Set.of(
            "canonical_id",
            "entity_id",
            "prop",
            "prop_type",
            "schema",
            "value",
            "dataset",
            "lang",
            "original_value",
            "external",
            "first_seen",
            "last_seen",
            "id",
            "origin");

    private static final Set<String> TRUE = Set.of("t", "true", "1", "yes");
    private static final Set<String> FALSE = Set.of("f", "false", "0", "no");

    FtmStatement {
        fields = Map.copyOf(fields);
    }

    /** A field that is not empty. */
    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The entity that it is about: the one that its publisher judged several to be, else the one of the source. */
    String entity() {
        return field("canonical_id").or(() -> field("entity_id")).orElse("");
    }

    /** The kind of the entity. */
    String schema() {
        return field("schema").orElse("");
    }

    /** The property. */
    String property() {
        return field("prop").orElse("");
    }

    /** Why it is not read; empty if it is. */
    Optional<String> fault() {
        String external = field("external").orElse("f").toLowerCase(Locale.ROOT);
        if (entity().isEmpty() || schema().isEmpty() || property().isEmpty() || !fields.containsKey("value")) {
            return Optional.of(
                    "expected a statement with entity_id, schema, prop and value, found one of them missing");
        }
        if (TRUE.contains(external)) {
            return Optional.of(
                    "expected a statement of the list itself, found an external one: another source's, not judged to be of the entity");
        }
        if (!FALSE.contains(external)) {
            return Optional.of("expected external to be true or false, found another word");
        }
        return Optional.empty();
    }
}
