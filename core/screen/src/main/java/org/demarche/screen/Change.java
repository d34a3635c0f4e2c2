package org.demarche.screen;

/**
 * What a hit would be if one thing were known, or known otherwise.
 *
 * @param part what would be compared
 * @param condition what would have to be so, such as "a date of birth within 1964"
 * @param score of the hit then, in [0, 1]
 * @param logOdds of the hit then
 * @param sentence condition and outcome in one sentence
 */
public record Change(MatchPart part, String condition, double score, double logOdds, String sentence) {}
