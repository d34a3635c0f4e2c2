package org.demarche.screen;

/**
 * A value that speaks against a hit: both sides have one and they cannot both be right. A missing value is no conflict.
 *
 * @param part what is compared
 * @param asked the value asked for
 * @param found the values found, parted by semicolons
 * @param explanation one sentence for a reader
 */
public record Conflict(MatchPart part, String asked, String found, String explanation) {}
