package org.demarche.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.names.Name;
import org.demarche.names.NameComparer;
import org.demarche.names.NameHit;
import org.demarche.names.NameIndex;
import org.demarche.names.NameKind;

/**
 * Finds entities by id, list number or name.
 *
 * <p>The same id, number or words beat a name that is only alike. Among several entities of the same words, one that a list or a person describes
 * beats those that texts merely mention; if that leaves more than one, the answer is that it is ambiguous.
 */
final class LookupIndex {
    private static final int MOST_CANDIDATES = 10;

    private final NetworkPolicy policy = NetworkPolicy.STANDARD;
    private final Map<EntityId, Entity> entities = new TreeMap<>();
    private final Map<String, Set<EntityId>> exact = new HashMap<>();
    private final Set<EntityId> described = new HashSet<>();
    private final NameIndex<EntityId> names;

    private LookupIndex(Collection<Entity> all) {
        NameIndex.Builder<EntityId> builder = NameIndex.builder(NameComparer.standard());
        for (Entity entity : all) {
            entities.put(entity.id(), entity);
            if (!entity.listReferences().isEmpty()
                    || entity.records().stream()
                            .anyMatch(each -> each.mentions().isEmpty())) {
                described.add(entity.id());
            }
            entity.records().forEach(each -> exactly(each.id().value(), entity.id()));
            entity.listReferences().forEach(reference -> exactly(reference, entity.id()));
            for (EntityName name : entity.names()) {
                if (name.text().length() <= Name.MAX_CHARACTERS) {
                    exactly(folded(name.text()), entity.id());
                    builder.add(entity.id(), Name.read(name.text(), kind(entity.type())));
                }
            }
        }
        names = builder.build();
    }

    static LookupIndex of(Collection<Entity> entities) {
        return new LookupIndex(entities);
    }

    Lookup find(String asked, Predicate<Entity> wanted) {
        if (asked.isBlank() || asked.length() > Name.MAX_CHARACTERS) {
            return new Lookup.Unknown(asked, List.of());
        }
        Set<EntityId> same = new HashSet<>(exact.getOrDefault(lower(asked), Set.of()));
        same.addAll(exact.getOrDefault(lower(folded(asked)), Set.of()));
        List<Lookup.Candidate> found = new ArrayList<>();
        same.stream().sorted().map(entities::get).filter(wanted).forEach(entity -> {
            if (entity != null) {
                found.add(new Lookup.Candidate(entity, asked, 1));
            }
        });
        if (!found.isEmpty()) {
            return decideSame(asked, found);
        }
        return decideAlike(asked, alike(asked, wanted));
    }

    private Lookup decideSame(String asked, List<Lookup.Candidate> found) {
        List<Lookup.Candidate> best = found.stream()
                .filter(candidate -> described.contains(candidate.entity().id()))
                .toList();
        if (best.isEmpty()) {
            best = found;
        }
        if (best.size() > 1) {
            return new Lookup.Ambiguous(asked, best);
        }
        Entity entity = best.get(0).entity();
        return new Lookup.Found(asked, entity, without(found, entity));
    }

    private Lookup decideAlike(String asked, List<Lookup.Candidate> found) {
        if (found.isEmpty() || found.get(0).score() < policy.lookupScore()) {
            return new Lookup.Unknown(asked, found);
        }
        double near = found.get(0).score() - policy.lookupMargin();
        List<Lookup.Candidate> best =
                found.stream().filter(candidate -> candidate.score() > near).toList();
        if (best.size() > 1) {
            List<Lookup.Candidate> known = best.stream()
                    .filter(candidate -> described.contains(candidate.entity().id()))
                    .toList();
            if (known.size() != 1) {
                return new Lookup.Ambiguous(asked, best);
            }
            best = known;
        }
        Entity entity = best.get(0).entity();
        return new Lookup.Found(asked, entity, without(found, entity));
    }

    private List<Lookup.Candidate> alike(String asked, Predicate<Entity> wanted) {
        List<Lookup.Candidate> found = new ArrayList<>();
        for (NameHit<EntityId> hit : names.search(
                Name.read(asked, NameKind.OTHER), MOST_CANDIDATES * MOST_CANDIDATES, policy.lookupLeast())) {
            Entity entity = entities.get(hit.key());
            if (entity != null && wanted.test(entity)) {
                found.add(new Lookup.Candidate(entity, hit.name().original(), hit.score()));
            }
        }
        found.sort(Comparator.comparingDouble((Lookup.Candidate candidate) -> -candidate.score())
                .thenComparing(candidate -> candidate.entity().id()));
        return found.stream().limit(MOST_CANDIDATES).toList();
    }

    private static List<Lookup.Candidate> without(List<Lookup.Candidate> found, Entity entity) {
        return found.stream()
                .filter(candidate -> !candidate.entity().equals(entity))
                .toList();
    }

    private void exactly(String words, EntityId id) {
        exact.computeIfAbsent(lower(words), unused -> new HashSet<>()).add(id);
    }

    private static String folded(String text) {
        return Name.read(text, NameKind.OTHER).folded();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static NameKind kind(EntityType type) {
        if (type == EntityType.PERSON) {
            return NameKind.PERSON;
        }
        if (type == EntityType.VESSEL) {
            return NameKind.VESSEL;
        }
        return type.isA(EntityType.ORGANIZATION) ? NameKind.ORGANISATION : NameKind.OTHER;
    }
}
