package org.demarche.screen;

import java.util.List;
import java.util.Optional;

/**
 * A query and an entity, weighed.
 *
 * @param profile position of the profile
 * @param name the names most alike; empty if only a number is the same
 * @param number the same number; empty if none is
 * @param facts the rest
 * @param otherName what names that have nothing in common take from an equal number; 0 or less
 * @param logOdds of all of it
 */
record Match(
        int profile,
        Optional<NameMatch> name,
        Optional<NumberMatch> number,
        List<Fact> facts,
        double otherName,
        double logOdds) {
    /**
     * Two names.
     *
     * @param asked the name asked for
     * @param found the name found
     * @param score how alike they are, in (0, 1]
     * @param quality what the quality of the less good one takes, 0 or less
     * @param logOdds of the two, the prior and the quality included
     */
    record NameMatch(Asked.AskedName asked, MatchedName found, double score, double quality, double logOdds) {}

    /**
     * A number that is the same.
     *
     * @param asked the number asked for
     * @param found the number found
     * @param weight in log-odds
     */
    record NumberMatch(IdentifierReading asked, IdentifierReading found, double weight) {}

    Match {
        facts = List.copyOf(facts);
    }
}
