package org.demarche.schema;

import java.util.Locale;

/** Names of the schema in the spelling of a language. */
final class Names {
    private Names() {}

    /** {@code PublicBody} and {@code publicBody} as {@code PUBLIC_BODY}. */
    static String constant(String id) {
        return id.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    /** A text in double quotes, as Java, TypeScript and JSON write it. */
    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
