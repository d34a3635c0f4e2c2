package org.demarche.screen;

/**
 * One piece of evidence for or against a hit.
 *
 * @param part what is compared
 * @param asked the value asked for; empty when the query has none
 * @param found the value found; empty when the entity has none
 * @param weight share of this evidence in the comparison, in [0, 1]; 0 for an adjustment of the whole score
 * @param contribution what it adds to the score, negative when it lowers it; all contributions of a hit sum to its score
 * @param explanation one sentence for a reader
 */
public record MatchReason(
        MatchPart part, String asked, String found, double weight, double contribution, String explanation) {}
