package org.demarche.screen;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.demarche.model.EntityId;

/**
 * Tells whose result is another in one state than in another, without screening everybody twice.
 *
 * <p>Exact, not a guess. How well a query and an entity match is a function of the query, the policy and the entity's profile alone: no weight depends on what
 * else is in the network (the comparer of names knows how common words are from a table of its own). So the entities whose profile and way to what is listed are
 * the same in both states have the same match in both, and a result is the best of those and of the changed ones. A query of which no changed entity, in its old or
 * its new form, would be a hit has therefore the same result, whatever the number of hits is cut to. All queries are searched among the changed entities only; those
 * that find one are screened in full before and after, and the two results compared.
 *
 * <p>Of a hit are compared: its entity, its score, whether it is on a list or in the network, the entries, and the steps of its way without the sentences that
 * tell who says them. Immutable but for what it remembers of queries that found nothing, so that a name which many parties bear is searched once; any number
 * of threads may ask it.
 */
public final class Rescreening {
    /** More queries than this are forgotten together; one takes some hundred bytes. */
    private static final int MOST_KEPT = 50_000;

    private final Screener before;
    private final Screener after;
    private final Screener changed;
    private final Set<EntityId> entities;
    /** What was asked before and finds no changed entity, whoever is admitted. */
    private final Set<Asking> untouched = ConcurrentHashMap.newKeySet();

    /**
     * All that an answer depends on but who is admitted.
     *
     * @param query the party
     * @param search what is sought
     */
    private record Asking(Query query, Search search) {}

    private Rescreening(Screener before, Screener after, Screener changed, Set<EntityId> entities) {
        this.before = before;
        this.after = after;
        this.changed = changed;
        this.entities = Set.copyOf(entities);
    }

    /** Compares two states. O(entities and links) once, on all cores. */
    public static Rescreening between(Screener before, Screener after) {
        Map<EntityId, String> old = before.prints();
        Map<EntityId, String> now = after.prints();
        Set<EntityId> lost = different(old, now);
        Set<EntityId> gained = different(now, old);
        Set<EntityId> entities = new HashSet<>(lost);
        entities.addAll(gained);
        return new Rescreening(before, after, before.with(lost::contains, after, gained::contains), entities);
    }

    private static Set<EntityId> different(Map<EntityId, String> prints, Map<EntityId, String> others) {
        Set<EntityId> different = new HashSet<>();
        prints.forEach((id, print) -> {
            if (!print.equals(others.get(id))) {
                different.add(id);
            }
        });
        return different;
    }

    /** The entities that are in one state only, or another in each: added, removed, joined otherwise, or changed in what a result depends on. */
    public Set<EntityId> changed() {
        return entities;
    }

    /**
     * What is not as it was in the result of a query: empty for most, after one search among the changed entities. A query is made ready
     * once for all searches.
     *
     * @param admitted which entities may be hits in both states; see {@link Screener#screen(Query, Search, Predicate)}
     */
    public List<HitChange> changes(Query query, Search search, Predicate<EntityId> admitted) {
        Asking asking = new Asking(query, search);
        if (untouched.contains(asking)) {
            return List.of();
        }
        Asked asked = Asked.of(query);
        if (changed.hasHit(asked, search, entity -> true)) {
            return fully(asked, search, admitted);
        }
        if (untouched.size() >= MOST_KEPT) {
            untouched.clear();
        }
        untouched.add(asking);
        return List.of();
    }

    /** The same by screening in full before and after, whatever has changed: the slow proof of {@link #changes}. */
    public List<HitChange> fully(Query query, Search search, Predicate<EntityId> admitted) {
        return fully(Asked.of(query), search, admitted);
    }

    private List<HitChange> fully(Asked asked, Search search, Predicate<EntityId> admitted) {
        return HitChange.between(before.screen(asked, search, admitted), after.screen(asked, search, admitted));
    }
}
