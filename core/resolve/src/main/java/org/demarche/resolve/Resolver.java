package org.demarche.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.demarche.model.Judgement;
import org.demarche.model.RecordId;
import org.demarche.resolve.Join.Basis;
import org.demarche.resolve.Match.Strength;

/**
 * One resolution in the making. Used once.
 *
 * <p>Reasons are tried from the strongest to the weakest: judgements, numbers, names of two listed things, names of a text against
 * listed things, names of texts among each other, short names. Within one kind the best match comes first; what would bring two
 * records together between which something speaks is left out. So the outcome does not depend on the order of the input.
 */
final class Resolver {
    private final ResolutionPolicy policy;
    private final List<Profile> profiles;
    private final Standing standing;
    private final PairCheck check;
    private final NumberMatches numbers;
    private final Clusters clusters;
    private final Map<RecordId, Integer> positions = new HashMap<>();
    private final Map<Integer, List<Integer>> twins = new LinkedHashMap<>();
    private final Set<Integer> ambiguous = new HashSet<>();
    private final List<Join> joins = new ArrayList<>();
    private final Map<List<Integer>, String> blocked = new HashMap<>();

    /** @param profiles in the order of their ids */
    Resolver(ResolutionPolicy policy, List<Profile> profiles, Standing standing) {
        this.policy = policy;
        this.profiles = profiles;
        this.standing = standing;
        this.check = new PairCheck(policy);
        this.numbers = new NumberMatches(profiles, policy);
        this.clusters = new Clusters(profiles.size());
        IntStream.range(0, profiles.size())
                .forEach(position -> positions.put(profiles.get(position).id(), position));
    }

    Resolution resolve() {
        joinJudged();
        numbers.forEach(this::joinNumbers);
        List<Match> matches = new Candidates(profiles, policy)
                .among(withoutTwins()).stream().filter(this::admit).toList();
        matches.stream()
                .filter(match -> match.strength() != Strength.SHORT && bothListed(match))
                .forEach(this::joinNames);
        joinTexts(matches, false);
        matches.stream()
                .filter(match -> match.strength() == Strength.AGREE && neitherListed(match))
                .filter(match -> !ambiguous.contains(match.left()) && !ambiguous.contains(match.right()))
                .forEach(this::joinNames);
        joinTexts(matches, true);
        twins.forEach(this::joinTwins);
        return outcome();
    }

    private void joinJudged() {
        for (Judgement judgement : standing.judgements()) {
            Integer left = positions.get(judgement.left());
            Integer right = positions.get(judgement.right());
            if (judgement.verdict() == Judgement.Verdict.SAME && left != null && right != null) {
                String reason = judgement.decidedBy() + " judged them the same: " + judgement.reason();
                join(left, right, Basis.JUDGEMENT, 1, reason, List.of(), this::hardObstacle);
            }
        }
    }

    private void joinNumbers(NumberMatches.Shared shared) {
        Profile left = profiles.get(shared.left());
        Profile right = profiles.get(shared.right());
        if (shared.score() < policy.namesWithNumber && !shared.alone()) {
            block(shared.left(), shared.right(), shared.reason() + ", but the names have little in common");
            return;
        }
        join(
                shared.left(),
                shared.right(),
                Basis.NUMBER,
                shared.score(),
                shared.reason(),
                check.agreements(left, right),
                this::obstacle);
    }

    /** All positions but those of records of texts that nothing tells from one before them; notes these as its twins. */
    private List<Integer> withoutTwins() {
        Set<RecordId> judged = standing.judged();
        Map<List<Object>, Integer> first = new HashMap<>();
        List<Integer> rest = new ArrayList<>();
        for (int position = 0; position < profiles.size(); position++) {
            Profile profile = profiles.get(position);
            Optional<List<Object>> signature = judged.contains(profile.id()) ? Optional.empty() : profile.signature();
            int representative = position;
            if (signature.isPresent()) {
                Integer known = first.putIfAbsent(signature.get(), position);
                representative = known == null ? position : known;
            }
            if (representative == position) {
                rest.add(position);
            } else {
                twins.computeIfAbsent(representative, any -> new ArrayList<>()).add(position);
            }
        }
        return rest;
    }

    /** Whether nothing between the two records themselves speaks against the match; notes what does. */
    private boolean admit(Match match) {
        Profile left = profiles.get(match.left());
        Profile right = profiles.get(match.right());
        if (match.strength() == Strength.FEWER_WORDS && !PairCheck.exactBirthsOverlap(left, right)) {
            return false;
        }
        Optional<String> against = obstacle(match.left(), match.right()).or(() -> tooLittle(match, left, right));
        if (match.strength() == Strength.AGREE) {
            against.ifPresent(
                    what -> block(match.left(), match.right(), "the names " + match.quoted() + " agree, but " + what));
        }
        return against.isEmpty();
    }

    private Optional<String> tooLittle(Match match, Profile left, Profile right) {
        if (bothListed(match)
                && policy.needsCorroboration(left.type())
                && match.strength() == Strength.AGREE
                && !check.corroborates(left, right)) {
            return Optional.of("nothing but the name speaks for it");
        }
        boolean general = policy.needsPlace(left.type()) || policy.needsPlace(right.type());
        boolean placed = match.leftName().namesAPlace() && match.rightName().namesAPlace();
        boolean oneCountry = !PairCheck.common(
                        left.values(Profile.Attribute.COUNTRY), right.values(Profile.Attribute.COUNTRY))
                .isEmpty();
        return general && !placed && !oneCountry
                ? Optional.of("bodies of several countries may have the name")
                : Optional.empty();
    }

    /** Joins each record of a text with the one listed thing whose name it has; with none if it may be one of several. */
    private void joinTexts(List<Match> matches, boolean shortened) {
        Map<Integer, List<Match>> byText = new TreeMap<>();
        for (Match match : matches) {
            if ((match.strength() == Strength.SHORT) == shortened && !bothListed(match) && !neitherListed(match)) {
                int text = textOf(match);
                boolean placed = shortened
                        && clusters.members(clusters.clusterOf(text)).stream()
                                .anyMatch(at -> profiles.get(at).listed());
                if (!placed && !ambiguous.contains(text)) {
                    byText.computeIfAbsent(text, any -> new ArrayList<>()).add(match);
                }
            }
        }
        List<Match> clear = new ArrayList<>();
        byText.forEach((text, candidates) -> {
            Set<Integer> things = new TreeSet<>();
            candidates.forEach(match -> things.add(clusters.clusterOf(listedOf(match))));
            if (things.size() == 1) {
                clear.addAll(candidates);
            } else {
                ambiguous.add(text);
                candidates.forEach(match -> block(
                        match.left(),
                        match.right(),
                        "the names " + match.quoted()
                                + (shortened ? " fit" : " agree") + ", but so do those of " + (things.size() - 1)
                                + " other listed " + (things.size() == 2 ? "thing" : "things")));
            }
        });
        clear.stream().sorted(Match.BEST).forEach(this::joinNames);
    }

    private void joinNames(Match match) {
        Profile left = profiles.get(match.left());
        Profile right = profiles.get(match.right());
        String reason = switch (match.strength()) {
            case AGREE -> "the names " + match.quoted() + " agree";
            case FEWER_WORDS -> "the names " + match.quoted() + " agree but for words that only one of them has";
            case SHORT ->
                "of the names " + match.quoted()
                        + " the shorter stands whole in the longer, and in no other listed name";
        };
        join(
                match.left(),
                match.right(),
                match.strength() == Strength.SHORT ? Basis.SHORT_NAME : Basis.NAMES,
                match.score(),
                reason,
                check.agreements(left, right),
                this::obstacle);
    }

    private void joinTwins(int representative, List<Integer> others) {
        Profile first = profiles.get(representative);
        for (int other : others) {
            String name = "\"" + first.names().get(0).text() + "\" and \""
                    + profiles.get(other).names().get(0).text() + "\"";
            if (ambiguous.contains(representative)) {
                block(
                        representative,
                        other,
                        "the names " + name + " agree, but each may be one of several listed things");
            } else {
                join(
                        representative,
                        other,
                        Basis.NAMES,
                        1,
                        "the names " + name + " agree",
                        check.agreements(first, profiles.get(other)),
                        this::obstacle);
            }
        }
    }

    private void join(
            int left,
            int right,
            Basis basis,
            double score,
            String reason,
            List<String> compared,
            BiFunction<Integer, Integer, Optional<String>> obstacle) {
        if (clusters.together(left, right)) {
            return;
        }
        Optional<String> against = clusters.join(
                left,
                right,
                (one, other) -> obstacle.apply(one, other)
                        .map(what -> one == Math.min(left, right) && other == Math.max(left, right)
                                ? what
                                : "of " + profiles.get(one).id() + " and "
                                        + profiles.get(other).id() + ", " + what));
        if (against.isPresent()) {
            block(left, right, reason + ", but " + against.get());
        } else {
            joins.add(new Join(
                    profiles.get(Math.min(left, right)).id(),
                    profiles.get(Math.max(left, right)).id(),
                    basis,
                    score,
                    reason,
                    compared));
        }
    }

    /** What even a judgement that two other records are the same cannot overrule. */
    private Optional<String> hardObstacle(int one, int other) {
        Profile left = profiles.get(one);
        Profile right = profiles.get(other);
        return standing.different(left.id(), right.id())
                .map(judgement -> judgement.decidedBy() + " judged them different: " + judgement.reason())
                .or(() -> check.differentNumbers(left, right));
    }

    private Optional<String> obstacle(int one, int other) {
        Profile left = profiles.get(one);
        Profile right = profiles.get(other);
        if (standing.on(left.id(), right.id())
                .filter(each -> each.verdict() == Judgement.Verdict.SAME)
                .isPresent()) {
            return Optional.empty();
        }
        return hardObstacle(one, other).or(() -> check.conflict(left, right));
    }

    private void block(int one, int other, String reason) {
        blocked.putIfAbsent(List.of(Math.min(one, other), Math.max(one, other)), reason);
    }

    private boolean bothListed(Match match) {
        return profiles.get(match.left()).listed()
                && profiles.get(match.right()).listed();
    }

    private boolean neitherListed(Match match) {
        return !profiles.get(match.left()).listed()
                && !profiles.get(match.right()).listed();
    }

    private int textOf(Match match) {
        return profiles.get(match.left()).listed() ? match.right() : match.left();
    }

    private int listedOf(Match match) {
        return profiles.get(match.left()).listed() ? match.left() : match.right();
    }

    private Resolution outcome() {
        Map<RecordId, RecordId> representatives = new TreeMap<>();
        for (int position = 0; position < profiles.size(); position++) {
            representatives.put(
                    profiles.get(position).id(),
                    profiles.get(clusters.clusterOf(position)).id());
        }
        List<Blocked> apart = blocked.entrySet().stream()
                .filter(entry ->
                        !clusters.together(entry.getKey().get(0), entry.getKey().get(1)))
                .map(entry -> new Blocked(
                        profiles.get(entry.getKey().get(0)).id(),
                        profiles.get(entry.getKey().get(1)).id(),
                        entry.getValue()))
                .toList();
        return new Resolution(policy, representatives, joins, apart, standing, profiles);
    }
}
