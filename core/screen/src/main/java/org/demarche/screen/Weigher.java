package org.demarche.screen;

import java.util.List;
import java.util.Optional;

/**
 * Weighs evidence in log-odds: the prior, what the names add, what an equal number adds, and what facts add and take.
 *
 * <p>The model is that of I. P. Fellegi and A. B. Sunter, A Theory for Record Linkage, Journal of the American Statistical Association 64 (1969),
 * 1183-1210: evidence adds the logarithm of how much oftener one thing shows it than two things do. It departs from it in one place: what facts add
 * is bounded by the names, because agreement in common facts is no independent evidence when the names speak against it.
 *
 * <p>Pure and symmetric: what is asked and what is found can change places.
 */
final class Weigher {
    private final ScreenPolicy policy;

    Weigher(ScreenPolicy policy) {
        this.policy = policy;
    }

    Match match(
            int profile,
            Optional<Match.NameMatch> name,
            Optional<Match.NumberMatch> number,
            List<Fact> facts,
            double otherName) {
        return new Match(profile, name, number, facts, otherName, total(name, number, facts, otherName));
    }

    double total(
            Optional<Match.NameMatch> name, Optional<Match.NumberMatch> number, List<Fact> facts, double otherName) {
        double named = name.map(Match.NameMatch::logOdds).orElse(policy.prior());
        double gains = 0;
        double losses = 0;
        for (Fact fact : facts) {
            gains += Math.max(0, fact.weight());
            losses += Math.min(0, fact.weight());
        }
        double numbered = number.map(Match.NumberMatch::weight).orElse(0.0);
        return named + numbered + otherName + Math.min(gains, limit(name, number)) + losses;
    }

    /** The most that facts may add. */
    private double limit(Optional<Match.NameMatch> name, Optional<Match.NumberMatch> number) {
        return number.isPresent()
                ? policy.gainLimit(Double.MAX_VALUE)
                : name.map(match -> policy.gainLimit(match.logOdds())).orElse(0.0);
    }

    /** The share of their weight that facts which speak for a match may add. */
    double gainShare(Match match) {
        double gains = match.facts().stream()
                .mapToDouble(fact -> Math.max(0, fact.weight()))
                .sum();
        return gains == 0 ? 0 : Math.min(1, limit(match.name(), match.number()) / gains);
    }

    Match.NameMatch names(Asked.AskedName asked, MatchedName found, double score) {
        double quality = Math.min(policy.quality(asked.quality()), policy.quality(found.quality()));
        return new Match.NameMatch(asked, found, score, quality, policy.name(score) + quality);
    }

    /** The most that names of a score can come to. */
    double best(double nameScore, boolean withFacts) {
        double named = policy.name(nameScore);
        return named + (withFacts ? policy.gainLimit(named) : 0);
    }

    /** The least score of names that can come to some log-odds, a little less for the sake of rounding; in (0, 1]. */
    double leastName(double logOdds, boolean withFacts) {
        double low = 0;
        double high = 1;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (best(middle, withFacts) < logOdds) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.max(LEAST_SCORE, low - LEAST_SCORE);
    }

    private static final int STEPS = 40;
    /** Below this no score is looked at: two names that have nothing in common. */
    private static final double LEAST_SCORE = 1e-6;
}
