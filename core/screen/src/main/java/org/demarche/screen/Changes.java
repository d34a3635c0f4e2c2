package org.demarche.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.Period;

/** Finds what would give a match another score: each time one part is taken as known, or as known otherwise, and all is weighed again. */
final class Changes {
    /** Smaller differences of the score are not worth saying. */
    private static final double LEAST_DIFFERENCE = 0.005;

    private final Asked asked;
    private final Match match;
    private final Profile profile;
    private final ScreenPolicy policy;
    private final double minimum;
    private final List<Change> changes = new ArrayList<>();

    Changes(Asked asked, Match match, Profile profile, ScreenPolicy policy, double minimum) {
        this.asked = asked;
        this.match = match;
        this.profile = profile;
        this.policy = policy;
        this.minimum = minimum;
    }

    /** The most telling first. */
    List<Change> all() {
        birthDate();
        gender();
        type();
        country();
        number();
        double score = LogOdds.share(match.logOdds());
        changes.removeIf(change -> Math.abs(change.score() - score) < LEAST_DIFFERENCE);
        changes.sort(Comparator.comparingDouble((Change change) -> -Math.abs(change.score() - score))
                .thenComparing(Change::part)
                .thenComparing(Change::condition));
        return changes;
    }

    private void birthDate() {
        if (profile.birthDates().isEmpty()) {
            return;
        }
        Optional<Fact> known = fact(MatchPart.BIRTH_DATE);
        boolean speaksFor = known.filter(fact -> fact.weight() > 0).isPresent();
        if (!speaksFor) {
            Period date = profile.birthDates().get(0);
            BirthDates.Agreement same = BirthDates.agreement(date, date, policy.nearYears());
            with(MatchPart.BIRTH_DATE, "a date of birth within " + date, policy.weight(same));
        }
        if (known.isEmpty() || speaksFor) {
            with(
                    MatchPart.BIRTH_DATE,
                    "a date of birth years away from " + profile.birthDates().get(0),
                    policy.weight(BirthDates.Agreement.OTHER));
        }
    }

    private void gender() {
        Optional<Fact> known = fact(MatchPart.GENDER);
        if (profile.genders().isEmpty()) {
            return;
        }
        if (known.filter(Fact::conflict).isPresent()) {
            with(MatchPart.GENDER, "the same gender", policy.sameGender());
        } else {
            with(MatchPart.GENDER, "another gender", policy.otherGender());
        }
    }

    private void type() {
        if (fact(MatchPart.TYPE).isPresent()) {
            with(MatchPart.TYPE, "the kind " + profile.entity().type().label(), 0);
        } else if (asked.query().type().isEmpty()) {
            with(MatchPart.TYPE, "another kind than " + profile.entity().type().label(), policy.otherType());
        }
    }

    private void country() {
        if (fact(MatchPart.COUNTRY).isPresent()) {
            with(MatchPart.COUNTRY, "a country in common", 0);
        }
    }

    private void number() {
        if (match.number().isPresent()) {
            String label = match.number().get().found().identifier().kind().label();
            add(
                    MatchPart.IDENTIFIER,
                    "another " + label,
                    new Weigher(policy).total(match.name(), Optional.empty(), match.facts(), 0));
            return;
        }
        List<IdentifierKind> seen = new ArrayList<>();
        for (IdentifierReading number : profile.numbers()) {
            IdentifierKind kind = number.identifier().kind();
            if (seen.contains(kind) || !number.tells(policy.numbers().shortest())) {
                continue;
            }
            seen.add(kind);
            List<Fact> without = without(MatchPart.IDENTIFIER);
            Match.NumberMatch same =
                    new Match.NumberMatch(number, number, policy.numbers().same(number, number));
            add(
                    MatchPart.IDENTIFIER,
                    "the same " + kind.label(),
                    new Weigher(policy).total(match.name(), Optional.of(same), without, 0));
            boolean conflicts = fact(MatchPart.IDENTIFIER).isPresent();
            if (policy.numbers().other(kind) < 0 && !conflicts) {
                with(
                        MatchPart.IDENTIFIER,
                        "another " + kind.label(),
                        policy.numbers().other(kind));
            }
        }
    }

    private Optional<Fact> fact(MatchPart part) {
        return match.facts().stream().filter(fact -> fact.part() == part).findFirst();
    }

    private List<Fact> without(MatchPart part) {
        return match.facts().stream().filter(fact -> fact.part() != part).toList();
    }

    /** The part weighed otherwise. */
    private void with(MatchPart part, String condition, double weight) {
        List<Fact> facts = new ArrayList<>(without(part));
        facts.add(new Fact(part, weight, List.of(), List.of(), condition, false));
        add(part, condition, new Weigher(policy).total(match.name(), match.number(), facts, match.otherName()));
    }

    private void add(MatchPart part, String condition, double logOdds) {
        double score = LogOdds.share(logOdds);
        double now = LogOdds.share(match.logOdds());
        String way = score >= now ? "raise" : "lower";
        String below = score < minimum ? String.format(Locale.ROOT, ", below the least score of %.2f", minimum) : "";
        String sentence = String.format(Locale.ROOT, "%s would %s it to %.2f%s", condition, way, score, below);
        changes.add(new Change(part, condition, score, logOdds, sentence));
    }
}
