package org.demarche.screen;

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
import java.util.function.Predicate;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.names.Name;
import org.demarche.names.NameComparer;
import org.demarche.names.NameHit;
import org.demarche.names.NameIndex;

/** Finds the profiles that a query means best, exactly as if each had been weighed. Immutable; any number of threads may ask it. */
final class BestMatches {
    /** Names looked at first; more only if those leave it open which hits are the best. */
    private static final int FIRST_NAMES = 64;

    private static final int NAMES_FOR_A_HIT = 4;
    private static final int GROWTH = 8;

    private final List<Profile> profiles;
    private final List<ProfileName> names;
    private final NameIndex<Integer> index;
    private final NumberIndex numbers;
    private final ViaFinder vias;
    private final NameComparer comparer;
    private final Comparator<Match> bestFirst;

    /**
     * One name of one profile.
     *
     * @param profile position of the profile
     * @param name the name
     */
    record ProfileName(int profile, MatchedName name) {}

    /** @param index of the names, by their positions in the list */
    BestMatches(
            List<Profile> profiles,
            List<ProfileName> names,
            NameIndex<Integer> index,
            NumberIndex numbers,
            ViaFinder vias,
            NameComparer comparer) {
        this.profiles = profiles;
        this.names = names;
        this.index = index;
        this.numbers = numbers;
        this.vias = vias;
        this.comparer = comparer;
        this.bestFirst = Comparator.comparingDouble((Match match) -> -match.logOdds())
                .thenComparing(match -> id(match.profile()));
    }

    /** The best, in order.
     * @param admitted asked last, of those that would be among the best */
    List<Match> of(Asked asked, Search search, ScreenPolicy policy, Predicate<EntityId> admitted) {
        return new Run(asked, search, policy, admitted).best();
    }

    private EntityId id(int profile) {
        return profiles.get(profile).entity().id();
    }

    /** Whether a profile may be a hit at all, whatever it is called. */
    boolean mayBeHit(Query query, Filter filter, int at) {
        return isInScope(query, filter, at) && hasTopic(filter, at);
    }

    /** Countries and what else is no party are sought only when asked for. */
    private boolean isInScope(Query query, Filter filter, int at) {
        Profile profile = profiles.get(at);
        EntityType type = profile.entity().type();
        boolean inScope = switch (query.scope()) {
            case EVERYTHING -> true;
            case PARTIES -> !type.isHub() && type != EntityType.GOODS;
        };
        return inScope && filter.allows(profile);
    }

    private boolean hasTopic(Filter filter, int at) {
        return filter.topics().isEmpty() || !Collections.disjoint(filter.topics(), vias.topics(at));
    }

    /** One question on its way to its answer. For one thread. */
    private final class Run {
        private final Asked asked;
        private final Search search;
        private final ScreenPolicy policy;
        private final Weigher weigher;
        private final Predicate<EntityId> admitted;
        private final double least;

        Run(Asked asked, Search search, ScreenPolicy policy, Predicate<EntityId> admitted) {
            this.asked = asked;
            this.search = search;
            this.policy = policy;
            this.weigher = new Weigher(policy);
            this.admitted = admitted;
            this.least = LogOdds.of(search.minimum());
        }

        /**
         * Looks at the likest names first, and at more as long as one that was not looked at could be among the hits: the threshold algorithm of R.
         * Fagin, A. Lotem and M. Naor, Optimal Aggregation Algorithms for Middleware (2003).
         */
        List<Match> best() {
            Map<Integer, Match.NumberMatch> numbered = numbered();
            double leastName = weigher.leastName(least, asked.canGain());
            int limit = Math.max(FIRST_NAMES, NAMES_FOR_A_HIT * search.most());
            while (true) {
                Map<Integer, Match.NameMatch> named = new HashMap<>();
                double unseen = index.size() == 0 ? 0 : named(limit, leastName, named);
                PriorityQueue<Match> top = new PriorityQueue<>(bestFirst.reversed());
                Set<Integer> candidates = new HashSet<>(named.keySet());
                candidates.addAll(numbered.keySet());
                for (int profile : candidates) {
                    if (isInScope(asked.query(), search.filter(), profile)) {
                        offer(top, match(profile, named, numbered));
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

        /** Takes a match among the best, if it is one: what costs most to know is asked last. */
        private void offer(PriorityQueue<Match> top, Match match) {
            Match worst = top.peek();
            boolean full = top.size() == search.most() && worst != null;
            boolean good = match.logOdds() >= least && (!full || bestFirst.compare(match, worst) < 0);
            if (!good || !hasTopic(search.filter(), match.profile()) || !admitted.test(id(match.profile()))) {
                return;
            }
            top.add(match);
            if (top.size() > search.most()) {
                top.remove();
            }
        }

        /** The profiles that have one of the numbers asked for, with the number that weighs most. */
        private Map<Integer, Match.NumberMatch> numbered() {
            Map<Integer, Match.NumberMatch> found = new HashMap<>();
            if (!policy.numbers().count()) {
                return found;
            }
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
        private double named(int limit, double leastName, Map<Integer, Match.NameMatch> named) {
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

        private Match match(int at, Map<Integer, Match.NameMatch> named, Map<Integer, Match.NumberMatch> numbered) {
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
                        && name.filter(match ->
                                        match.score() >= policy.numbers().otherNameBelow())
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
                    double score = comparer.compare(word.name(), read).score();
                    if (score > 0) {
                        keep(best, 0, weigher.names(word, found, score));
                    }
                }
            }
            return Optional.ofNullable(best.get(0));
        }
    }
}
