package org.demarche.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.EntityType;
import org.demarche.names.Comparison;
import org.demarche.names.Name;
import org.demarche.names.NameComparer;
import org.demarche.names.NameHit;
import org.demarche.names.NameIndex;
import org.demarche.names.NameKind;
import org.demarche.names.Reason;
import org.demarche.network.Network;

/**
 * Finds the entities of a network that a query may mean; the exact best, as if each had been compared.
 *
 * <p>Make it once a network, O(names), and ask it often: a query compares its words with each different word of the names once. Immutable; any
 * number of threads may ask it.
 */
public final class Screener {
    /** The most hits of one answer. */
    public static final int MOST_HITS = 1_000;
    /** Below this no score is looked at: two names that have nothing in common. */
    private static final double LEAST_SCORE = 1e-6;

    private final Network network;
    private final ScreenPolicy policy;
    private final NameComparer comparer = NameComparer.standard();
    private final List<Profile> profiles;
    private final List<ProfileName> names = new ArrayList<>();
    private final NameIndex<Integer> index;
    private final Identifiers identifiers;

    /**
     * One name of one profile.
     *
     * @param profile position of the profile
     * @param name the name
     */
    private record ProfileName(int profile, MatchedName name) {}

    /**
     * The best match of a query with one profile so far.
     *
     * @param profile position of the profile
     * @param asked the name or number asked for
     * @param found the name found; the caption for a number
     * @param number the number found, if it was a number
     * @param score before the facts count
     */
    private record Match(int profile, String asked, MatchedName found, Optional<String> number, double score) {}

    /**
     * A match with all that counts.
     *
     * @param match the names or numbers
     * @param facts the rest
     * @param score with the facts
     */
    private record Scored(Match match, Facts facts, double score) {}

    private Screener(Network network, ScreenPolicy policy) {
        this.network = network;
        this.policy = policy;
        this.profiles = network.entities().stream()
                .flatMap(entity -> Profile.of(entity, network).stream())
                .toList();
        NameIndex.Builder<Integer> builder = NameIndex.builder(comparer);
        for (int at = 0; at < profiles.size(); at++) {
            NameKind kind = Profile.kind(profiles.get(at).entity().type());
            for (MatchedName name : profiles.get(at).names()) {
                builder.add(names.size(), Name.read(name.text(), kind));
                names.add(new ProfileName(at, name));
            }
        }
        this.index = builder.build();
        this.identifiers = new Identifiers(profiles, policy.shortestIdentifier());
    }

    /** A screener of what is known at the network's standpoint. */
    public static Screener of(Network network) {
        return new Screener(network, ScreenPolicy.STANDARD);
    }

    /** Version of the weights and thresholds in force, those of comparing names included. */
    public static String policyVersion() {
        return "screen " + ScreenPolicy.STANDARD.version() + ", names "
                + NameComparer.standard().policyVersion();
    }

    /** How many hits are given when no number is asked for. */
    public static int defaultMost() {
        return ScreenPolicy.STANDARD.most();
    }

    /** The least score of a hit when none is asked for. */
    public static double defaultMinimum() {
        return ScreenPolicy.STANDARD.minimum();
    }

    /** How many names it holds. */
    public int size() {
        return names.size();
    }

    /** The hits with the default number and score. */
    public List<Hit> screen(Query query) {
        return screen(query, policy.most(), policy.minimum());
    }

    /**
     * The hits, best first, equals in the order of ids; each entity once, with its best name.
     *
     * @param most at most this many, 1 to {@link #MOST_HITS}
     * @param minimum least score, in (0, 1]
     * @throws IllegalArgumentException if a number is out of range
     */
    public List<Hit> screen(Query query, int most, double minimum) {
        if (most < 1 || most > MOST_HITS) {
            throw new IllegalArgumentException("number of hits must be 1 to " + MOST_HITS + ", got " + most);
        }
        if (!(minimum > 0 && minimum <= 1)) {
            throw new IllegalArgumentException("least score must be in (0, 1], got " + minimum);
        }
        Comparator<Scored> best = Comparator.comparingDouble(scored -> -scored.score());
        return matches(query, minimum).values().stream()
                .filter(match ->
                        inScope(query, profiles.get(match.profile()).entity().type()))
                .map(match -> scored(query, match))
                .filter(scored -> scored.score() >= minimum)
                .sorted(best.thenComparing(scored ->
                        profiles.get(scored.match().profile()).entity().id()))
                .limit(most)
                .map(scored -> hit(query, scored))
                .toList();
    }

    /** Countries and what else is no party are sought only when asked for. */
    private static boolean inScope(Query query, EntityType type) {
        return switch (query.scope()) {
            case EVERYTHING -> true;
            case PARTIES -> !type.isHub() && type != EntityType.GOODS;
        };
    }

    private Map<Integer, Match> matches(Query query, double minimum) {
        Map<Integer, Match> best = new HashMap<>();
        Stream.concat(query.identifiers().stream(), query.names().stream()).forEach(number -> {
            for (int at : identifiers.withNumber(number)) {
                Profile profile = profiles.get(at);
                MatchedName caption = new MatchedName(profile.entity().caption(), NameQuality.MAIN);
                keep(best, new Match(at, number, caption, identifiers.same(number, profile), 1));
            }
        });
        double least = leastNameScore(query, minimum);
        NameKind kind = query.type().map(Profile::kind).orElse(NameKind.OTHER);
        for (String asked : query.names()) {
            if (index.size() > 0) {
                for (NameHit<Integer> hit : index.search(Name.read(asked, kind), index.size(), least)) {
                    ProfileName found = names.get(hit.key());
                    double score = hit.score() * policy.factor(found.name().quality());
                    keep(best, new Match(found.profile(), asked, found.name(), Optional.empty(), score));
                }
            }
        }
        return best;
    }

    /** The first of equals stays. */
    private static void keep(Map<Integer, Match> best, Match match) {
        best.merge(match.profile(), match, (known, other) -> other.score() > known.score() ? other : known);
    }

    /** Names below this cannot reach the minimum, whatever else agrees. */
    private double leastNameScore(Query query, double minimum) {
        double agreement = query.birthDates().isEmpty() ? 0 : policy.birthDateAgreement();
        return Math.min(1, Math.max(LEAST_SCORE, (minimum - agreement) / (1 - agreement) - LEAST_SCORE));
    }

    private Scored scored(Query query, Match match) {
        Facts facts = new Facts(query, profiles.get(match.profile()), policy);
        return new Scored(match, facts, clamp(facts.adjust(match.score())));
    }

    private Hit hit(Query query, Scored scored) {
        Match match = scored.match();
        Profile profile = profiles.get(match.profile());
        List<MatchReason> reasons = new ArrayList<>(
                match.number().isPresent()
                        ? numberReasons(match, match.number().get())
                        : nameReasons(query, match, profile));
        reasons.addAll(scored.facts().reasons(match.score()));
        return new Hit(
                profile.entity().id(),
                profile.entity().caption(),
                profile.entity().type(),
                match.found(),
                scored.score(),
                profile.entity().listReferences(),
                Via.of(profile.entity().id(), network),
                reasons,
                scored.facts().conflicts());
    }

    private static List<MatchReason> numberReasons(Match match, String found) {
        return List.of(new MatchReason(MatchPart.IDENTIFIER, match.asked(), found, 1, 1, "the same number"));
    }

    private List<MatchReason> nameReasons(Query query, Match match, Profile profile) {
        Comparison comparison = comparer.compare(
                Name.read(match.asked(), query.type().map(Profile::kind).orElse(NameKind.OTHER)),
                Name.read(match.found().text(), Profile.kind(profile.entity().type())));
        List<MatchReason> reasons = new ArrayList<>();
        for (Reason reason : comparison.reasons()) {
            reasons.add(new MatchReason(
                    MatchPart.NAME,
                    reason.leftValue(),
                    reason.rightValue(),
                    reason.weight(),
                    reason.contribution(),
                    reason.explanation()));
        }
        double factor = policy.factor(match.found().quality());
        if (factor < 1) {
            reasons.add(new MatchReason(
                    MatchPart.NAME_QUALITY,
                    match.asked(),
                    match.found().text(),
                    0,
                    comparison.score() * (factor - 1),
                    "the source calls this name weak"));
        }
        return reasons;
    }

    private static double clamp(double score) {
        return Math.max(0, Math.min(1, score));
    }
}
