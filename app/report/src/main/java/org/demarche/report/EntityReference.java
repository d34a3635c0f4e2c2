package org.demarche.report;

import java.util.Optional;

/**
 * An entity, to be named and followed.
 *
 * @param id its id
 * @param caption what it is called here
 * @param type its type in the schema, such as {@code Mission}
 */
public record EntityReference(String id, String caption, Optional<String> type) {}
