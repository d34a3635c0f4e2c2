package org.demarche.measure;

import org.demarche.names.NameKind;

/** Which kind of name a thing of a FollowTheMoney schema has. */
final class SchemaKinds {
    private SchemaKinds() {}

    /** The kind; an unknown schema, an empty one, and one that may be a person or a body have names of any kind. */
    static NameKind of(String schema) {
        return switch (schema.strip()) {
            case "Person" -> NameKind.PERSON;
            case "Company", "Organization", "PublicBody" -> NameKind.ORGANISATION;
            case "Vessel" -> NameKind.VESSEL;
            default -> NameKind.OTHER;
        };
    }
}
