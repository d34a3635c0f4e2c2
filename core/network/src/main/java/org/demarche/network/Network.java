package org.demarche.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.model.ClaimId;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityId;
import org.demarche.model.ErrorCode;
import org.demarche.model.Period;
import org.demarche.model.Standpoint;

/**
 * What is known on a day, at a moment, at a least grade, as entities and links: a view over claims.
 *
 * <p>A link is in the network if a claim of it was known, meets the grade and does not start after the day; {@link Link#mayHoldOn} says whether it still
 * holds on the day. Immutable and safe to share between threads; nothing is kept that is not made again from the same claims.
 */
public final class Network {
    /** Most paths of one trace. */
    public static final int MAX_PATHS = 20;
    /** Most steps of a neighbourhood. */
    public static final int MAX_DEPTH = 3;

    private static final int EXPOSURE_PATHS = 3;

    private final Material material;
    private final Standpoint standpoint;
    private final Projection projection;
    private final Map<EntityId, List<Link>> links;
    private final PathFinder paths;

    Network(Material material, Standpoint standpoint) {
        this.material = material;
        this.standpoint = standpoint;
        this.projection = new Projection(material, standpoint);
        this.links = projection.links();
        this.paths = new PathFinder(material, links);
    }

    /** From where the network is seen. */
    public Standpoint standpoint() {
        return standpoint;
    }

    /** The days around its own on which it says the same. O(claims). */
    public SteadyDays steadyDays() {
        Stream<Period> claims = material.all().stream().map(each -> each.claim().period());
        Stream<Period> listings = material.all().stream().flatMap(each -> DesignationMaker.listedOn(each).stream());
        return SteadyDays.around(standpoint.on(), Stream.concat(claims, listings));
    }

    /** Version of the weights and thresholds in force. */
    public static String policyVersion() {
        return NetworkPolicy.STANDARD.version();
    }

    /** What it was projected from. */
    public Material material() {
        return material;
    }

    /** All entities, by id, linked or not. */
    public Collection<Entity> entities() {
        return material.entities();
    }

    /** The entity with an id.
     * @throws DemarcheException NOT_FOUND if there is none */
    public Entity entity(EntityId id) {
        return material.entity(id)
                .orElseThrow(() -> new DemarcheException(
                        ErrorCode.NOT_FOUND,
                        "expected the id of an entity, found none with the id \"" + id + "\": look up its name"));
    }

    /** The entity meant by an id, a list number or a name. */
    public Lookup lookup(String asked) {
        return lookup(asked, unused -> true);
    }

    /** The entity meant by an id, a list number or a name, among those that are wanted. */
    public Lookup lookup(String asked, Predicate<Entity> wanted) {
        return material.index().find(asked, wanted);
    }

    /** The links of an entity, in the order they became known. */
    public List<Link> links(EntityId id) {
        return links.getOrDefault(id, List.of());
    }

    /** Claims in which an entity is subject, object or in a further role, that were known and meet the grade, whenever they hold. */
    public List<Evidence> evidence(EntityId id) {
        return projection.graded(material.about(id));
    }

    /** The claim with an id, if it was known. */
    public Optional<Evidence> claim(ClaimId id) {
        return material.evidence(id).filter(each -> !each.recordedAt().isAfter(standpoint.known()));
    }

    /** What a claim says, as a sentence with source, modality and date. */
    public String sentence(Evidence evidence) {
        return new Sentences(material).sentence(evidence);
    }

    /** What a claim says, as a clause without who says it and when: "A represents B". */
    public String clause(Evidence evidence) {
        return new Sentences(material).said(evidence);
    }

    /** What is stated about an entity, numbered from 1: relations before values, each in the order of time; names and what is sensitive left out. */
    public List<Statement> statements(EntityId id) {
        return statements(id, evidence(id));
    }

    /** What some claims state, numbered in the same way, as seen from one entity. */
    public List<Statement> statements(EntityId seenFrom, List<Evidence> evidence) {
        return new StatementMaker(material, standpoint).statements(seenFrom, evidence);
    }

    /** The designations of an entity that were known, those no longer in force included. */
    public List<Designation> designations(EntityId id) {
        return new DesignationMaker(material).designations(id, evidence(id));
    }

    /** Whether the entity may be on a list on the day. */
    public boolean isDesignated(EntityId id) {
        return designations(id).stream().anyMatch(each -> each.inForce(standpoint.on()));
    }

    /**
     * The shortest evidenced paths between two entities, the fewest hops first, then the best evidenced. No path runs through a hub or over what an
     * authority did.
     *
     * @param most how many at most, 1 to {@link #MAX_PATHS}
     * @throws IllegalArgumentException if {@code most} is out of range
     * @throws DemarcheException NOT_FOUND if an entity does not exist
     */
    public Trace trace(EntityId from, EntityId to, int most) {
        if (most < 1 || most > MAX_PATHS) {
            throw new IllegalArgumentException("number of paths must be 1 to " + MAX_PATHS + ", got " + most);
        }
        return new Trace(entity(from), entity(to), paths.shortest(from, to, most));
    }

    /** How an entity is tied to designated ones: the best-evidenced paths, each to another.
     * @throws DemarcheException NOT_FOUND if the entity does not exist */
    public Exposure exposure(EntityId id) {
        Entity entity = entity(id);
        List<Designation> own = designations(id).stream()
                .filter(each -> each.inForce(standpoint.on()))
                .toList();
        return new Exposure(entity, own, paths.bestTo(id, other -> isDesignated(other.id()), EXPOSURE_PATHS));
    }

    /**
     * The entities within some steps, hubs not walked through.
     *
     * @param depth 1 to {@link #MAX_DEPTH}
     * @param most how many entities at most; of the farthest the best evidenced are kept
     * @throws IllegalArgumentException if a number is out of range
     * @throws DemarcheException NOT_FOUND if the entity does not exist
     */
    public Neighbourhood neighbourhood(EntityId id, int depth, int most) {
        if (depth < 1 || depth > MAX_DEPTH || most < 1) {
            throw new IllegalArgumentException("depth must be 1 to " + MAX_DEPTH
                    + " and the number of entities 1 or more, got " + depth + " and " + most);
        }
        Map<EntityId, Integer> steps = new LinkedHashMap<>();
        steps.put(entity(id).id(), 0);
        boolean truncated = false;
        for (int step = 1; step <= depth && !truncated; step++) {
            for (EntityId next : ring(steps, step)) {
                if (steps.size() == most) {
                    truncated = true;
                    break;
                }
                steps.put(next, step);
            }
        }
        List<Neighbourhood.Member> members = new ArrayList<>();
        steps.forEach(
                (member, step) -> members.add(new Neighbourhood.Member(entity(member), step, isDesignated(member))));
        Set<Link> among = new LinkedHashSet<>();
        for (EntityId member : steps.keySet()) {
            for (Link link : links(member)) {
                if (steps.containsKey(link.from()) && steps.containsKey(link.to())) {
                    among.add(link);
                }
            }
        }
        return new Neighbourhood(id, members, List.copyOf(among), truncated);
    }

    /** The entities one step beyond those reached in the step before, the best evidenced first. */
    private List<EntityId> ring(Map<EntityId, Integer> steps, int step) {
        Map<EntityId, Link> reached = new LinkedHashMap<>();
        steps.forEach((member, at) -> {
            if (at == step - 1 && (step == 1 || !isHub(member))) {
                for (Link link : links(member)) {
                    EntityId other = link.from().equals(member) ? link.to() : link.from();
                    if (!steps.containsKey(other)) {
                        reached.merge(other, link, (one, two) -> one.doubt() <= two.doubt() ? one : two);
                    }
                }
            }
        });
        return reached.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<EntityId, Link> entry) ->
                                entry.getValue().doubt())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isHub(EntityId id) {
        return NetworkPolicy.STANDARD.isHub(entity(id).type(), links(id).size());
    }
}
