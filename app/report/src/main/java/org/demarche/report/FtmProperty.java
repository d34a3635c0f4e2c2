package org.demarche.report;

import java.util.Optional;

/**
 * A property of FollowTheMoney.
 *
 * @param schema the kind of thing that brings it, such as {@code LegalEntity}
 * @param name such as {@code registrationNumber}
 * @param label for people
 * @param type of its values, such as {@code identifier}, {@code date} or {@code entity}
 * @param range for an entity, what kind it is
 * @param reverse for an entity, the name of the way back
 */
public record FtmProperty(
        String schema, String name, String label, String type, Optional<String> range, Optional<String> reverse) {
    /** The type of values that are ids of entities. */
    static final String ENTITY = "entity";

    /** With the kind of thing before it: {@code LegalEntity:registrationNumber}. */
    public String qualifiedName() {
        return schema + ":" + name;
    }

    boolean isEntity() {
        return type.equals(ENTITY);
    }
}
