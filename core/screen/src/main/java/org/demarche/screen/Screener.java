package org.demarche.screen;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityId;
import org.demarche.model.Standpoint;
import org.demarche.names.Name;
import org.demarche.names.NameComparer;
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

    private static final NameComparer COMPARER = NameComparer.standard();

    private final Standpoint standpoint;
    private final ScreenPolicy policy;
    private final List<Profile> profiles;
    private final List<BestMatches.ProfileName> names = new ArrayList<>();
    private final NameIndex<Integer> index;
    private final ViaFinder vias;
    private final BestMatches matches;

    private Screener(
            Standpoint standpoint,
            List<Profile> profiles,
            ViaFinder vias,
            NameIndex<Integer> index,
            ScreenPolicy policy) {
        this.standpoint = standpoint;
        this.policy = policy;
        this.profiles = profiles;
        for (int at = 0; at < profiles.size(); at++) {
            for (MatchedName name : profiles.get(at).names()) {
                names.add(new BestMatches.ProfileName(at, name));
            }
        }
        this.index = index;
        NumberIndex numbers = new NumberIndex(profiles, policy.numbers().shortest());
        this.vias = vias;
        this.matches = new BestMatches(profiles, List.copyOf(names), index, numbers, vias, COMPARER);
    }

    /** A screener of what is known at the network's standpoint. */
    public static Screener of(Network network) {
        List<Profile> profiles = List.copyOf(network.entities()).parallelStream()
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
     * Writes all that an answer needs, so that {@link #read} makes an equal screener without the network; those of equal answers write equal bytes,
     * whatever their standpoints. Finds first how each entity touches what is sanctioned: O(entities and links).
     */
    public void write(DataOutput out) throws IOException {
        IntStream.range(0, profiles.size()).parallel().forEach(vias::of);
        ProfileWriter writer = new ProfileWriter(out);
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
        List<Name> names = profiles.parallelStream()
                .flatMap(profile -> profile.names().stream().map(name -> Name.read(name.text(), profile.kind())))
                .toList();
        for (int position = 0; position < names.size(); position++) {
            builder.add(position, names.get(position));
        }
        return builder.build();
    }

    /**
     * The screener that was written. Who keeps the bytes answers for it that they are whole, of this program's version, and true at the standpoint.
     *
     * @param standpoint that of the writer, or another from which the network says the same
     * @throws IOException if they are not what {@link #write} writes
     */
    public static Screener read(DataInput in, Standpoint standpoint) throws IOException {
        ProfileReader reader = new ProfileReader(in);
        try {
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

    /**
     * A print of each entity's profile and way to what is listed, by id: entities of equal prints are equally hits of every query. O(entities and links),
     * on all cores, as it finds every way.
     */
    Map<EntityId, String> prints() {
        Map<EntityId, String> prints = new ConcurrentHashMap<>();
        IntStream.range(0, profiles.size())
                .parallel()
                .forEach(at ->
                        prints.put(profiles.get(at).entity().id(), ProfilePrint.of(profiles.get(at), vias.of(at))));
        return prints;
    }

    /** A screener of some entities of this one and some of another, as if they were in no network with the rest. */
    Screener with(Predicate<EntityId> mine, Screener other, Predicate<EntityId> others) {
        List<Profile> some = new ArrayList<>();
        List<Via> ways = new ArrayList<>();
        take(mine, some, ways);
        other.take(others, some, ways);
        return new Screener(standpoint, List.copyOf(some), new ViaFinder(some, List.copyOf(ways)), index(some), policy);
    }

    private void take(Predicate<EntityId> wanted, List<Profile> some, List<Via> ways) {
        for (int at = 0; at < profiles.size(); at++) {
            if (wanted.test(profiles.get(at).entity().id())) {
                some.add(profiles.get(at));
                ways.add(vias.of(at));
            }
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
        return screen(query, search, entity -> true);
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
                new OfacSearch(profiles, vias).hits(query, search, at -> matches.mayBeHit(query, search.filter(), at));
        };
    }

    /**
     * The best hits among the entities that a caller lets pass: as if only those were in the network.
     *
     * @param admitted asked only of entities that would be hits, so it may cost something; it must answer the same each time
     */
    public List<Hit> screen(Query query, Search search, Predicate<EntityId> admitted) {
        return screen(Asked.of(query), search, admitted);
    }

    /** As {@link #screen(Query, Search, Predicate)}, of a query that was made ready before: several screeners can share it. */
    List<Hit> screen(Asked asked, Search search, Predicate<EntityId> admitted) {
        ScreenPolicy weighted = policy.weighted(search.weights());
        HitMaker hits = new HitMaker(weighted, COMPARER, vias);
        return matches.of(asked, search, weighted, admitted).stream()
                .map(match -> hits.hit(asked, match, profiles.get(match.profile()), search.minimum()))
                .toList();
    }

    /** Whether there is any hit, at less cost than making the best one. */
    boolean hasHit(Asked asked, Search search, Predicate<EntityId> admitted) {
        return !matches.of(asked, search.most(1), policy.weighted(search.weights()), admitted)
                .isEmpty();
    }
}
