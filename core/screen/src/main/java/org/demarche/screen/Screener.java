package org.demarche.screen;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Standpoint;
import org.demarche.names.Name;
import org.demarche.names.NameComparer;
import org.demarche.names.NameHit;
import org.demarche.names.NameIndex;
import org.demarche.network.Network;

/**
 * Finds the entities of a network that a query may mean; the exact best, as if each had been compared.
 *
 * <p>Make it once a network, O(names), and ask it often. A query costs a search of its names in the index, and after that only work for the names
 * that can still be among the hits. Immutable; any number of threads may ask it.
 */
public final class Screener {
    /** The most hits of one answer. */
    public static final int MOST_HITS = Search.MOST_HITS;

    /** Names looked at first; more only if those leave it open which hits are the best. */
    private static final int FIRST_NAMES = 64;

    private static final int NAMES_FOR_A_HIT = 4;
    private static final int GROWTH = 8;

    private static final NameComparer COMPARER = NameComparer.standard();

    private final Standpoint standpoint;
    private final ScreenPolicy policy;
    private final Weigher weigher;
    private final List<Profile> profiles;
    private final List<ProfileName> names = new ArrayList<>();
    private final NameIndex<Integer> index;
    private final NumberIndex numbers;
    private final ViaFinder vias;
    private final HitMaker hits;
    private final Comparator<Match> bestFirst;

    /**
     * One name of one profile.
     *
     * @param profile position of the profile
     * @param name the name
     */
    private record ProfileName(int profile, MatchedName name) {}

    private Screener(
            Standpoint standpoint,
            List<Profile> profiles,
            ViaFinder vias,
            NameIndex<Integer> index,
            ScreenPolicy policy) {
        this.standpoint = standpoint;
        this.policy = policy;
        this.weigher = new Weigher(policy);
        this.profiles = profiles;
        for (int at = 0; at < profiles.size(); at++) {
            for (MatchedName name : profiles.get(at).names()) {
                names.add(new ProfileName(at, name));
            }
        }
        this.index = index;
        this.numbers = new NumberIndex(profiles, policy.numbers().shortest());
        this.vias = vias;
        this.hits = new HitMaker(policy, COMPARER, vias);
        this.bestFirst = Comparator.comparingDouble((Match match) -> -match.logOdds())
                .thenComparing(match -> id(match.profile()));
    }

    /** A screener of what is known at the network's standpoint. */
    public static Screener of(Network network) {
        List<Profile> profiles = network.entities().stream()
                .flatMap(entity -> Profile.of(entity, network).stream())
                .toList();
        return new Screener(
                network.standpoint(),
                profiles,
                new ViaFinder(network, profiles),
                index(profiles),
                ScreenPolicy.STANDARD);
    }

    /**
     * Writes all that an answer needs, so that {@link #read} makes an equal screener without the network; equal screeners write equal bytes. Finds
     * first how each entity touches what is sanctioned: O(entities and links).
     */
    public void write(DataOutput out) throws IOException {
        ProfileWriter writer = new ProfileWriter(out);
        writer.text(standpoint.on().toString());
        writer.text(standpoint.known().toString());
        writer.text(standpoint.minimum().toString());
        out.writeInt(profiles.size());
        for (int at = 0; at < profiles.size(); at++) {
            writer.profile(profiles.get(at));
            writer.via(vias.of(at));
        }
        if (index.size() > 0) {
            index.write(out, String::valueOf);
        }
    }

    private static NameIndex<Integer> index(List<Profile> profiles) {
        NameIndex.Builder<Integer> builder = NameIndex.builder(COMPARER);
        int position = 0;
        for (Profile profile : profiles) {
            for (MatchedName name : profile.names()) {
                builder.add(position, Name.read(name.text(), profile.kind()));
                position++;
            }
        }
        return builder.build();
    }

    /**
     * The screener that was written. Who keeps the bytes answers for it that they are whole and of this program's version.
     *
     * @throws IOException if they are not what {@link #write} writes
     */
    public static Screener read(DataInput in) throws IOException {
        ProfileReader reader = new ProfileReader(in);
        try {
            Standpoint standpoint = new Standpoint(
                    LocalDate.parse(reader.text()), Instant.parse(reader.text()), Grade.parse(reader.text()));
            List<Profile> profiles = new ArrayList<>();
            List<Via> vias = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                profiles.add(reader.profile());
                vias.add(reader.via());
            }
            List<Profile> all = List.copyOf(profiles);
            boolean named = all.stream().anyMatch(profile -> !profile.names().isEmpty());
            NameIndex<Integer> index = named ? NameIndex.read(in, COMPARER, Integer::valueOf) : index(all);
            return new Screener(standpoint, all, new ViaFinder(all, List.copyOf(vias)), index, ScreenPolicy.STANDARD);
        } catch (IllegalArgumentException | DateTimeException | DemarcheException e) {
            throw new IOException("not what a screener writes", e);
        }
    }

    /** Version of the weights and thresholds in force, those of comparing names and of weighing paths included. */
    public static String policyVersion() {
        return "screen " + ScreenPolicy.STANDARD.version() + ", names "
                + NameComparer.standard().policyVersion() + ", network " + Network.policyVersion();
    }

    /** How many hits are given when no number is asked for. */
    public static int defaultMost() {
        return ScreenPolicy.STANDARD.most();
    }

    /** The least score of a hit when none is asked for. */
    public static double defaultMinimum() {
        return ScreenPolicy.STANDARD.minimum();
    }

    /** From where the network is seen that it screens against. */
    public Standpoint standpoint() {
        return standpoint;
    }

    /** How many names it holds. */
    public int size() {
        return names.size();
    }

    /** The hits with the default number and score. */
    public List<Hit> screen(Query query) {
        return screen(query, Search.standard());
    }

    /**
     * The hits, best first, equals in the order of ids; each entity once, with its best name.
     *
     * @param most at most this many, 1 to {@link #MOST_HITS}
     * @param minimum least score, in (0, 1]
     * @throws IllegalArgumentException if a number is out of range
     */
    public List<Hit> screen(Query query, int most, double minimum) {
        return screen(query, new Search(most, minimum, Filter.NONE));
    }

    /** The hits, best first, equals in the order of ids; each entity once, with its best name. */
    public List<Hit> screen(Query query, Search search) {
        Asked asked = Asked.of(query);
        return best(asked, search).stream()
                .map(match -> hits.hit(asked, match, profiles.get(match.profile()), search.minimum()))
                .toList();
    }

    /**
     * The hits by a mode, otherwise the same.
     *
     * @throws DemarcheException WRONG_USAGE if the mode compares names alone and the query has none
     */
    public List<Hit> screen(Query query, Search search, ScreenMode mode) {
        return switch (mode) {
            case STANDARD -> screen(query, search);
            case OFAC ->
                new OfacSearch(profiles, vias)
                        .hits(
                                query,
                                search,
                                at -> mayBeHit(query, search.filter(), at) && hasTopic(search.filter(), at));
        };
    }

    /**
     * Looks at the likest names first, and at more as long as one that was not looked at could be among the hits: the threshold algorithm of R.
     * Fagin, A. Lotem and M. Naor, Optimal Aggregation Algorithms for Middleware (2003).
     */
    private List<Match> best(Asked asked, Search search) {
        double least = LogOdds.of(search.minimum());
        Map<Integer, Match.NumberMatch> numbered = numbered(asked);
        double leastName = weigher.leastName(least, asked.canGain());
        int limit = Math.max(FIRST_NAMES, NAMES_FOR_A_HIT * search.most());
        while (true) {
            Map<Integer, Match.NameMatch> named = new HashMap<>();
            double unseen = index.size() == 0 ? 0 : named(asked, limit, leastName, named);
            PriorityQueue<Match> top = new PriorityQueue<>(bestFirst.reversed());
            Set<Integer> candidates = new HashSet<>(named.keySet());
            candidates.addAll(numbered.keySet());
            for (int profile : candidates) {
                if (mayBeHit(asked.query(), search.filter(), profile)) {
                    offer(top, match(asked, profile, named, numbered), search, least);
                }
            }
            Match worst = top.peek();
            boolean full = top.size() == search.most() && worst != null;
            boolean settled = full && worst.logOdds() > weigher.best(unseen, asked.canGain());
            if (unseen == 0 || settled) {
                List<Match> matches = new ArrayList<>(top);
                matches.sort(bestFirst);
                return matches;
            }
            limit = (int) Math.min(index.size(), (long) limit * GROWTH);
        }
    }

    private void offer(PriorityQueue<Match> top, Match match, Search search, double least) {
        if (match.logOdds() >= least && hasTopic(search.filter(), match.profile())) {
            top.add(match);
        }
        if (top.size() > search.most()) {
            top.remove();
        }
    }

    private boolean hasTopic(Filter filter, int profile) {
        return filter.topics().isEmpty() || !Collections.disjoint(filter.topics(), vias.topics(profile));
    }

    /** Countries and what else is no party are sought only when asked for. */
    private boolean mayBeHit(Query query, Filter filter, int at) {
        Profile profile = profiles.get(at);
        EntityType type = profile.entity().type();
        boolean inScope = switch (query.scope()) {
            case EVERYTHING -> true;
            case PARTIES -> !type.isHub() && type != EntityType.GOODS;
        };
        return inScope && filter.allows(profile);
    }

    /** The profiles that have one of the numbers asked for, with the number that weighs most. */
    private Map<Integer, Match.NumberMatch> numbered(Asked asked) {
        Map<Integer, Match.NumberMatch> found = new HashMap<>();
        for (int at : numbers.with(asked.anyNumbers(), profiles)) {
            for (IdentifierReading one : numbers.telling(asked.anyNumbers())) {
                for (IdentifierReading other : profiles.get(at).numbers()) {
                    if (one.isSame(other)) {
                        Match.NumberMatch match = new Match.NumberMatch(
                                one, other, policy.numbers().same(one, other));
                        found.merge(at, match, (known, next) -> next.weight() > known.weight() ? next : known);
                    }
                }
            }
        }
        return found;
    }

    /** Finds the likest names; the score is that above which none is left out, 0 if none is. */
    private double named(Asked asked, int limit, double leastName, Map<Integer, Match.NameMatch> named) {
        double unseen = 0;
        for (Asked.AskedName name : asked.names()) {
            List<NameHit<Integer>> found = index.search(name.name(), limit, leastName);
            for (NameHit<Integer> hit : found) {
                ProfileName owned = names.get(hit.key());
                keep(named, owned.profile(), weigher.names(name, owned.name(), hit.score()));
            }
            if (found.size() == limit && limit < index.size()) {
                unseen = Math.max(unseen, found.get(limit - 1).score());
            }
        }
        return unseen;
    }

    /** The first of equals stays. */
    private static void keep(Map<Integer, Match.NameMatch> best, int profile, Match.NameMatch match) {
        best.merge(profile, match, (known, other) -> other.logOdds() > known.logOdds() ? other : known);
    }

    private Match match(
            Asked asked, int at, Map<Integer, Match.NameMatch> named, Map<Integer, Match.NumberMatch> numbered) {
        Profile profile = profiles.get(at);
        Optional<Match.NumberMatch> number = Optional.ofNullable(numbered.get(at));
        Optional<Match.NameMatch> name = Optional.ofNullable(named.get(at));
        double otherName = 0;
        if (number.isPresent()) {
            List<Asked.AskedName> words = asked.names().stream()
                    .filter(each -> !isNumber(each, number.get()))
                    .toList();
            name = words.isEmpty() ? Optional.empty() : likest(words, profile);
            boolean other = !words.isEmpty()
                    && name.filter(match -> match.score() >= policy.numbers().otherNameBelow())
                            .isEmpty();
            otherName = other ? policy.numbers().otherName() : 0;
        }
        return weigher.match(at, name, number, Facts.of(asked, profile, policy), otherName);
    }

    /** Whether what stands for a name is the number that was found. */
    private static boolean isNumber(Asked.AskedName name, Match.NumberMatch number) {
        return name.text().equals(number.asked().identifier().value());
    }

    /** The names most alike, of those that have anything in common. */
    private Optional<Match.NameMatch> likest(List<Asked.AskedName> words, Profile profile) {
        Map<Integer, Match.NameMatch> best = new HashMap<>();
        for (MatchedName found : profile.names()) {
            Name read = Name.read(found.text(), profile.kind());
            for (Asked.AskedName word : words) {
                double score = COMPARER.compare(word.name(), read).score();
                if (score > 0) {
                    keep(best, 0, weigher.names(word, found, score));
                }
            }
        }
        return Optional.ofNullable(best.get(0));
    }

    private EntityId id(int profile) {
        return profiles.get(profile).entity().id();
    }
}
