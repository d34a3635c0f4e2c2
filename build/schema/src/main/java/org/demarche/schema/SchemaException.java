package org.demarche.schema;

import java.util.List;

/** A schema with mistakes, all of them in the message, one a line, each with file and line. */
public final class SchemaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SchemaException(List<String> mistakes) {
        super("the claim schema has " + mistakes.size() + (mistakes.size() == 1 ? " mistake" : " mistakes") + ":\n"
                + String.join("\n", mistakes));
    }
}
