package org.demarche.network;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Claim;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;
import org.jspecify.annotations.Nullable;

/**
 * Knows when a source speaks of what is its own to say: a state of its own acts, of its own representation, and of the missions it hosts.
 *
 * <p>A source is a state's if it is the state, or a public body or mission that is part of it, by the claims; the source is known by the exact words of
 * one of its names.
 */
final class OwnActs {
    private static final Set<Predicate> TIES =
            EnumSet.of(Predicate.MEMBER_OF, Predicate.LOCATED_IN, Predicate.ACTS_FOR, Predicate.SENT_BY);

    private final Map<String, Set<EntityId>> bodies = new HashMap<>();
    private final Map<EntityId, Set<EntityId>> belongsTo = new HashMap<>();
    private final Map<EntityId, Set<String>> countries = new HashMap<>();
    private final Map<EntityId, Set<EntityId>> hosts = new HashMap<>();

    OwnActs(
            Collection<SourceRecord> records,
            Map<RecordId, EntityId> entityOf,
            Map<EntityId, EntityType> types,
            Collection<KnownClaim> claims) {
        for (SourceRecord described : records) {
            EntityId id = entityOf.get(described.id());
            if (id != null && described.named() && isBody(types.get(id))) {
                name(described.caption(), id);
            }
        }
        for (KnownClaim known : claims) {
            Claim claim = known.claim();
            EntityId subject = entityOf.get(claim.subject());
            if (subject == null || claim.negated() || !isBody(types.get(subject))) {
                continue;
            }
            if (EntityMaker.isNaming(claim.predicate()) && claim.predicate() != Predicate.WEAK_ALIAS) {
                name(claim.object().text(), subject);
            } else if (TIES.contains(claim.predicate())) {
                claim.object().asRecord().map(entityOf::get).ifPresent(state -> put(belongsTo, subject, state));
            } else if (claim.predicate() == Predicate.COUNTRY) {
                put(countries, subject, Origins.key(claim.object().text()));
            } else if (claim.predicate() == Predicate.HOSTED_BY) {
                claim.object().asRecord().map(entityOf::get).ifPresent(host -> put(hosts, subject, host));
            }
        }
    }

    boolean ownAct(Claim claim, EntityId subject, Optional<EntityId> object, String origin) {
        if (!claim.predicate().isStatus()) {
            return false;
        }
        Set<EntityId> speaking = new HashSet<>(bodies.getOrDefault(Origins.key(origin), Set.of()));
        for (EntityId body : Set.copyOf(speaking)) {
            speaking.addAll(belongsTo.getOrDefault(body, Set.of()));
            countries
                    .getOrDefault(body, Set.of())
                    .forEach(country -> speaking.addAll(bodies.getOrDefault(country, Set.of())));
        }
        if (speaking.isEmpty()) {
            return false;
        }
        Set<EntityId> ends = new HashSet<>(hosts.getOrDefault(subject, Set.of()));
        ends.add(subject);
        object.ifPresent(other -> {
            ends.addAll(hosts.getOrDefault(other, Set.of()));
            if (claim.predicate() != Predicate.COVERED_BY) {
                ends.add(other);
            }
        });
        ends.retainAll(speaking);
        return !ends.isEmpty();
    }

    private static boolean isBody(@Nullable EntityType type) {
        return type == EntityType.COUNTRY || type == EntityType.PUBLIC_BODY || type == EntityType.MISSION;
    }

    private void name(String text, EntityId id) {
        put(bodies, Origins.key(text), id);
    }

    private static <K, V> void put(Map<K, Set<V>> map, K key, V value) {
        map.computeIfAbsent(key, unused -> new HashSet<>()).add(value);
    }
}
