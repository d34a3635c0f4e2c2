package org.demarche.names;

/**
 * One piece of evidence of a comparison, for or against.
 *
 * @param part the role of the words compared
 * @param leftValue the words of the left name as written; empty when it has none
 * @param rightValue the words of the right name as written; empty when it has none
 * @param weight share of this evidence in the whole comparison, in [0, 1]; 0 for an adjustment of the whole score
 * @param contribution what it adds to the score; negative when it lowers it; all contributions sum to the score
 * @param explanation one sentence for a reader
 */
public record Reason(
        PartType part, String leftValue, String rightValue, double weight, double contribution, String explanation) {
    Reason swapped() {
        return new Reason(part, rightValue, leftValue, weight, contribution, explanation);
    }
}
