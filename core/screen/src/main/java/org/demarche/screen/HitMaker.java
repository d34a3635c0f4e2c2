package org.demarche.screen;

import java.util.ArrayList;
import java.util.List;
import org.demarche.names.Comparison;
import org.demarche.names.Name;
import org.demarche.names.NameComparer;
import org.demarche.names.Reason;

/** Makes the answer of a match: reasons, conflicts and what would change it. Immutable. */
final class HitMaker {
    private final ScreenPolicy policy;
    private final NameComparer comparer;
    private final Weigher weigher;
    private final ViaFinder vias;

    HitMaker(ScreenPolicy policy, NameComparer comparer, ViaFinder vias) {
        this.policy = policy;
        this.comparer = comparer;
        this.weigher = new Weigher(policy);
        this.vias = vias;
    }

    Hit hit(Asked asked, Match match, Profile profile, double minimum) {
        return new Hit(
                profile.entity().id(),
                profile.entity().caption(),
                profile.entity().type(),
                match.name()
                        .map(Match.NameMatch::found)
                        .orElseGet(() -> new MatchedName(profile.entity().caption(), NameQuality.MAIN)),
                LogOdds.share(match.logOdds()),
                match.logOdds(),
                profile.entity().listReferences(),
                profile.datasets(),
                vias.topics(match.profile()),
                vias.of(match.profile()),
                reasons(asked, match, profile),
                conflicts(asked, match, profile),
                new Changes(asked, match, profile, policy, minimum).all());
    }

    private List<MatchReason> reasons(Asked asked, Match match, Profile profile) {
        List<MatchReason> reasons = new ArrayList<>();
        reasons.add(new MatchReason(
                MatchPart.PRIOR, "", "", policy.prior(), policy.prior(), "the odds before anything is compared"));
        match.name().ifPresent(name -> reasons.addAll(nameReasons(name, profile)));
        match.number()
                .ifPresent(number -> reasons.add(new MatchReason(
                        MatchPart.IDENTIFIER,
                        number.asked().identifier().value(),
                        number.found().identifier().value(),
                        number.weight(),
                        number.weight(),
                        sameNumber(number))));
        if (match.otherName() < 0) {
            Conflict conflict = otherName(asked, profile);
            reasons.add(new MatchReason(
                    MatchPart.NAME,
                    conflict.asked(),
                    conflict.found(),
                    match.otherName(),
                    match.otherName(),
                    conflict.explanation()));
        }
        double share = weigher.gainShare(match);
        for (Fact fact : match.facts()) {
            reasons.add(fact.reason(fact.weight() > 0 ? fact.weight() * share : fact.weight()));
        }
        return reasons;
    }

    /** The words' shares of the score, spread over what the score adds to the prior. */
    private List<MatchReason> nameReasons(Match.NameMatch match, Profile profile) {
        Comparison comparison =
                comparer.compare(match.asked().name(), Name.read(match.found().text(), profile.kind()));
        double added = match.logOdds() - match.quality() - policy.prior();
        double scale = comparison.score() > 0 ? added / comparison.score() : 0;
        List<MatchReason> reasons = new ArrayList<>();
        for (Reason reason : comparison.reasons()) {
            reasons.add(new MatchReason(
                    MatchPart.NAME,
                    reason.leftValue(),
                    reason.rightValue(),
                    reason.weight() * policy.fullName(),
                    reason.contribution() * scale,
                    reason.explanation()));
        }
        if (match.quality() < 0) {
            reasons.add(new MatchReason(
                    MatchPart.NAME_QUALITY,
                    match.asked().text(),
                    match.found().text(),
                    match.quality(),
                    match.quality(),
                    match.found().quality() == NameQuality.WEAK_ALIAS
                            ? "the source calls this name weak"
                            : "the name asked for is called weak"));
        }
        return reasons;
    }

    private static String sameNumber(Match.NumberMatch number) {
        if (number.asked().repaired() || number.found().repaired()) {
            return "the same number once letters and digits that look alike are exchanged; the check digit allows only this";
        }
        boolean valid = number.asked().check() == IdentifierCheck.VALID
                || number.found().check() == IdentifierCheck.VALID;
        if (valid) {
            return "the same number, and its check digit fits";
        }
        boolean wrong = number.asked().check() == IdentifierCheck.INVALID
                || number.found().check() == IdentifierCheck.INVALID;
        return wrong ? "the same number, though its form or check digit does not fit" : "the same number";
    }

    private static List<Conflict> conflicts(Asked asked, Match match, Profile profile) {
        List<Conflict> conflicts = new ArrayList<>();
        if (match.otherName() < 0) {
            conflicts.add(otherName(asked, profile));
        }
        match.facts().stream().filter(Fact::conflict).map(Fact::asConflict).forEach(conflicts::add);
        return conflicts;
    }

    private static Conflict otherName(Asked asked, Profile profile) {
        return new Conflict(
                MatchPart.NAME,
                String.join("; ", asked.query().names()),
                profile.entity().caption(),
                "the number is the same and the names are not: ships are renamed, and papers are forged");
    }
}
