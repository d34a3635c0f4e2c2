package org.demarche.screen;

/**
 * The name of an entity that a query is most like.
 *
 * @param text as the source writes it
 * @param quality how good the source says it is
 */
public record MatchedName(String text, NameQuality quality) {}
