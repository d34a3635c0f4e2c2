package org.demarche.screen;

/**
 * One piece of evidence for or against a hit, in log-odds (natural logarithm).
 *
 * @param part what is compared
 * @param asked the value asked for; empty when the query has none
 * @param found the value found; empty when the entity has none
 * @param weight what this evidence weighs by itself: for a word of a name the most it can add, for a fact the logarithm of how much oftener one
 *     thing shows it than two
 * @param contribution what it adds to the log-odds, negative when it lowers them; all contributions of a hit sum to its log-odds
 * @param explanation one sentence for a reader
 */
public record MatchReason(
        MatchPart part, String asked, String found, double weight, double contribution, String explanation) {}
