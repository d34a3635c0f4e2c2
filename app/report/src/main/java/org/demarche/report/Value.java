package org.demarche.report;

import java.util.Optional;

/**
 * What a claim says: an entity or a literal.
 *
 * @param text in words
 * @param entityId the entity's id, if it is one
 */
public record Value(String text, Optional<String> entityId) {}
