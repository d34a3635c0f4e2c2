package org.demarche.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.ledger.RecordedClaim;
import org.demarche.ledger.Snapshot;
import org.demarche.model.Claim;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityId;
import org.demarche.model.ErrorCode;
import org.demarche.model.Judgement;
import org.demarche.model.RecordId;
import org.demarche.model.SourceRecord;

/**
 * Which records are one thing, and why.
 *
 * <p>Two records are joined by a judgement that they are the same, by a number that is given to one thing, by a reference of a list
 * that the other quotes, or by names that agree in full while nothing known of them conflicts: type, dates of birth, nationality,
 * country, gender, numbers. A surname or any single word joins nothing but countries; a record without a name joins nothing. A text's
 * record whose name two listed things have is joined to neither. No entity holds two records that a person judged different, or that
 * have different numbers of a kind of which one thing has one. An entity of many records holds together by such joins alone.
 *
 * <p>A pure function of its input and of the policy's {@link #policyVersion version}; the order of records and claims does not matter.
 * Immutable and safe to share between threads. Making one is O(claims + names · keys + pairs of names that share a key), some seconds
 * for 10,000 records with 250,000 claims. Two are equal when records, joins, blocked pairs and standing judgements are.
 */
public final class Resolution {
    private static final int MOST_JUDGEMENTS = 10_000;

    private final ResolutionPolicy policy;
    private final Map<RecordId, EntityId> entityOf = new HashMap<>();
    private final Map<EntityId, List<RecordId>> recordsOf = new TreeMap<>();
    private final List<Join> joins;
    private final Map<EntityId, List<Join>> joinsOf = new HashMap<>();
    private final List<Blocked> blocked;
    private final Standing standing;
    private final Map<RecordId, Profile> profiles = new HashMap<>();

    Resolution(
            ResolutionPolicy policy,
            Map<RecordId, RecordId> representatives,
            List<Join> joins,
            List<Blocked> blocked,
            Standing standing,
            List<Profile> profiles) {
        this.policy = policy;
        this.joins = joins.stream()
                .sorted(Comparator.comparing(Join::left).thenComparing(Join::right))
                .toList();
        this.blocked = blocked.stream()
                .sorted(Comparator.comparing(Blocked::left).thenComparing(Blocked::right))
                .toList();
        this.standing = standing;
        profiles.forEach(profile -> this.profiles.put(profile.id(), profile.withoutNames()));
        representatives.forEach((record, representative) -> {
            EntityId entity = new EntityId(representative);
            entityOf.put(record, entity);
            recordsOf.computeIfAbsent(entity, any -> new ArrayList<>()).add(record);
        });
        this.joins.forEach(join -> joinsOf.computeIfAbsent(of(join.left()), any -> new ArrayList<>())
                .add(join));
    }

    /**
     * Resolves records.
     *
     * @param records what the sources describe
     * @param claims what they say of them; only what answers questions, so nothing rejected
     * @param judgements of persons, in the order in which they were given; of a pair, the last counts
     */
    public static Resolution of(
            Collection<SourceRecord> records, Collection<Claim> claims, Collection<Judgement> judgements) {
        ResolutionPolicy policy = ResolutionPolicy.STANDARD;
        List<Profile> profiles = new ProfileMaker(policy).profiles(records, claims);
        return new Resolver(policy, profiles, new Standing(judgements)).resolve();
    }

    /** Resolves what a ledger knew at a moment. */
    public static Resolution of(Snapshot snapshot) {
        return of(
                snapshot.records(),
                snapshot.claims().stream().map(RecordedClaim::claim).toList(),
                snapshot.judgements());
    }

    /** Version of the rules. */
    public String policyVersion() {
        return policy.version;
    }

    /** The entity that a record belongs to; a record that is not known is an entity of its own. */
    public EntityId of(RecordId record) {
        EntityId entity = entityOf.get(record);
        return entity == null ? new EntityId(record) : entity;
    }

    /** All entities, in the order of their ids. */
    public Set<EntityId> entities() {
        return Collections.unmodifiableSet(recordsOf.keySet());
    }

    /** The records of an entity, in the order of their ids; none if there is no such entity. */
    public List<RecordId> records(EntityId entity) {
        return Collections.unmodifiableList(recordsOf.getOrDefault(entity, List.of()));
    }

    /** All joins, in the order of the ids they join. */
    public List<Join> joins() {
        return joins;
    }

    /** Why the records of an entity are one thing: one join fewer than there are records. */
    public List<Join> joins(EntityId entity) {
        return Collections.unmodifiableList(joinsOf.getOrDefault(entity, List.of()));
    }

    /** Pairs that have a name or a number in common and were not joined: what a person may want to judge. */
    public List<Blocked> blocked() {
        return blocked;
    }

    /** The judgement that stands on each pair. */
    public List<Judgement> judgements() {
        return standing.judgements();
    }

    /**
     * The judgements that make one entity of those of two records: to be appended to the ledger. What was judged different between
     * them is withdrawn.
     *
     * @throws DemarcheException NOT_FOUND if a record is not known; CONFLICT if they are one already, or a record of the one has
     *     another number than a record of the other, of a kind of which one thing has one
     */
    public List<Judgement> merge(RecordId one, RecordId other, String decidedBy, String reason) {
        EntityId left = of(known(one));
        EntityId right = of(known(other));
        if (left.equals(right)) {
            throw new DemarcheException(
                    ErrorCode.CONFLICT,
                    "expected two entities, but " + one + " and " + other
                            + " are records of one already: nothing to merge");
        }
        PairCheck check = new PairCheck(policy);
        List<Judgement> judgements = new ArrayList<>();
        for (RecordId member : records(left)) {
            for (RecordId counterpart : records(right)) {
                check.differentNumbers(profile(member), profile(counterpart)).ifPresent(what -> {
                    throw new DemarcheException(
                            ErrorCode.CONFLICT,
                            "expected records that can be one thing, but of " + member + " and " + counterpart + ", "
                                    + what + ": reject the claim that is wrong first");
                });
                boolean asked = List.of(one, other).containsAll(List.of(member, counterpart));
                if (!asked && standing.different(member, counterpart).isPresent()) {
                    judgements.add(new Judgement(member, counterpart, Judgement.Verdict.WITHDRAWN, decidedBy, reason));
                }
            }
        }
        judgements.add(new Judgement(one, other, Judgement.Verdict.SAME, decidedBy, reason));
        return limited(judgements);
    }

    /**
     * The judgements that part some records of an entity from its others: to be appended to the ledger.
     *
     * @param apart records of one entity, not all of them
     * @throws DemarcheException NOT_FOUND if a record is not known; CONFLICT if they are not of one entity or are all of it; TOO_LARGE
     *     if more than 10,000 pairs would have to be judged
     */
    public List<Judgement> split(Set<RecordId> apart, String decidedBy, String reason) {
        List<EntityId> entities =
                apart.stream().map(this::known).map(this::of).distinct().toList();
        if (entities.size() != 1) {
            throw new DemarcheException(
                    ErrorCode.CONFLICT,
                    "expected records of one entity to part from its others, found records of " + entities.size()
                            + ": name records of one");
        }
        List<RecordId> all = records(entities.get(0));
        if (apart.size() == all.size()) {
            throw new DemarcheException(
                    ErrorCode.CONFLICT,
                    "expected some records of " + entities.get(0) + " to part from its others, found all " + all.size()
                            + ": leave at least one out");
        }
        List<Judgement> judgements = new ArrayList<>();
        for (RecordId record : all) {
            for (RecordId other : all) {
                if (apart.contains(record) && !apart.contains(other)) {
                    judgements.add(new Judgement(record, other, Judgement.Verdict.DIFFERENT, decidedBy, reason));
                }
            }
        }
        return limited(judgements);
    }

    /**
     * The judgements that take others back: with them appended, the resolution is this one again, to the last reason.
     *
     * @param made judgements given after this resolution was made
     */
    public List<Judgement> undoing(List<Judgement> made, String decidedBy, String reason) {
        return made.stream()
                .map(judgement -> standing.on(judgement.left(), judgement.right())
                        .orElseGet(() -> new Judgement(
                                judgement.left(), judgement.right(), Judgement.Verdict.WITHDRAWN, decidedBy, reason)))
                .distinct()
                .toList();
    }

    private RecordId known(RecordId record) {
        if (!entityOf.containsKey(record)) {
            throw new DemarcheException(
                    ErrorCode.NOT_FOUND,
                    "expected a record of the ledger, found none with the id " + record + ": look up its id");
        }
        return record;
    }

    private Profile profile(RecordId record) {
        return Optional.ofNullable(profiles.get(record)).orElseThrow();
    }

    private static List<Judgement> limited(List<Judgement> judgements) {
        if (judgements.size() > MOST_JUDGEMENTS) {
            throw new DemarcheException(
                    ErrorCode.TOO_LARGE,
                    "expected at most " + MOST_JUDGEMENTS + " pairs to judge, found " + judgements.size()
                            + ": part fewer records at a time");
        }
        return List.copyOf(judgements);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Resolution resolution
                && entityOf.equals(resolution.entityOf)
                && joins.equals(resolution.joins)
                && blocked.equals(resolution.blocked)
                && judgements().equals(resolution.judgements())
                && policyVersion().equals(resolution.policyVersion());
    }

    @Override
    public int hashCode() {
        return 31 * entityOf.hashCode() + joins.hashCode();
    }

    @Override
    public String toString() {
        return entityOf.size() + " records, " + recordsOf.size() + " entities, " + joins.size() + " joins, "
                + blocked.size() + " blocked pairs";
    }
}
