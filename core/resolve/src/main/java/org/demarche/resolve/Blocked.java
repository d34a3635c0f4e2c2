package org.demarche.resolve;

import org.demarche.model.RecordId;

/**
 * Two records that have a name or a number in common and are nevertheless two things, until a person judges otherwise.
 *
 * @param left the smaller id
 * @param right the larger id
 * @param reason what they have in common and what speaks against it, both values quoted
 */
public record Blocked(RecordId left, RecordId right, String reason) {}
