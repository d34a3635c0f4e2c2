package org.demarche.schema;

/**
 * A further role of a claim.
 *
 * @param id name in claims, such as {@code onBehalfOf}
 * @param label words before its value
 * @param range record, text or time
 * @param about what it is, in a sentence
 */
public record QualifierDefinition(String id, String label, String range, String about) {}
