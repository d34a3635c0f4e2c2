package org.demarche.names;

/**
 * One word of a name with the role it plays.
 *
 * @param type the role
 * @param text the word as it was written
 * @param folded the form that is compared: romanised, without case, accents and apostrophes
 */
public record NamePart(PartType type, String text, String folded) {}
