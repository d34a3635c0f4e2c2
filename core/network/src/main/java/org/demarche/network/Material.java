package org.demarche.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.model.Citation;
import org.demarche.model.Claim;
import org.demarche.model.ClaimId;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.Origin;
import org.demarche.model.QualifierKey;
import org.demarche.model.RecordId;
import org.demarche.model.SourceDocument;
import org.demarche.model.SourceRecord;
import org.demarche.model.Standpoint;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known, sorted by the entities it is about: what a network is projected from, for any day and any grade.
 *
 * <p>Made once a ledger's state, O(claims); a projection then costs O(claims between two things). Immutable and safe to share between threads.
 */
public final class Material {
    private final Map<RecordId, EntityId> entityOf;
    private final Map<EntityId, Entity> entities;
    private final Map<EntityId, List<Evidence>> about;
    private final Map<ClaimId, Evidence> byId;
    private final List<Evidence> relations;
    private final List<KnownClaim> unplaced;
    private final Set<Citation> shared;
    private volatile @Nullable LookupIndex index;

    private Material(Sorting sorting) {
        entityOf = sorting.entityOf;
        about = sorting.about;
        byId = sorting.byId;
        relations = List.copyOf(sorting.relations);
        unplaced = List.copyOf(sorting.unplaced);
        shared = Set.copyOf(sorting.shared);
        entities = sorting.entities();
    }

    /**
     * The material of plain values.
     *
     * @param records what the sources describe
     * @param claims what they say; only what answers questions, so nothing rejected
     * @param documents what was read, with all that records and claims refer to
     * @param resolution which entity a record belongs to
     * @throws IllegalArgumentException if a record or claim refers to a document that is not among the documents
     */
    public static Material of(
            Collection<SourceRecord> records,
            Collection<KnownClaim> claims,
            Collection<SourceDocument> documents,
            Function<RecordId, EntityId> resolution) {
        return of(records, claims, documents, resolution, unused -> Optional.empty());
    }

    /**
     * The material of plain values, with the texts that quotations stand in: what is copied is then known by its passage and not only by its sentence.
     *
     * @param records what the sources describe
     * @param claims what they say; only what answers questions, so nothing rejected
     * @param documents what was read, with all that records and claims refer to
     * @param resolution which entity a record belongs to
     * @param texts the text of a document, where it is held; asked only for documents that say the same as others
     * @throws IllegalArgumentException if a record or claim refers to a document that is not among the documents
     */
    public static Material of(
            Collection<SourceRecord> records,
            Collection<KnownClaim> claims,
            Collection<SourceDocument> documents,
            Function<RecordId, EntityId> resolution,
            Function<DocumentId, Optional<String>> texts) {
        Sorting sorting = new Sorting(documents);
        sorting.records(records, resolution);
        sorting.claims(claims, new Passages(texts));
        return new Material(sorting);
    }

    /** The network at a standpoint. */
    public Network project(Standpoint standpoint) {
        return new Network(this, standpoint);
    }

    /** All entities, by id. */
    public Collection<Entity> entities() {
        return entities.values();
    }

    /** The entity with an id. */
    public Optional<Entity> entity(EntityId id) {
        return Optional.ofNullable(entities.get(id));
    }

    /** The entity that a record belongs to. */
    public Optional<EntityId> entityOf(RecordId id) {
        return Optional.ofNullable(entityOf.get(id));
    }

    /** Claims about records that are not described, as when the list that described them has a newer version: they answer nothing. */
    public List<KnownClaim> unplaced() {
        return unplaced;
    }

    /** The claim with an id. */
    public Optional<Evidence> evidence(ClaimId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Claims in which an entity is subject, object or in a further role, whatever the standpoint. */
    List<Evidence> about(EntityId id) {
        return about.getOrDefault(id, List.of());
    }

    /** All claims that are placed. */
    Collection<Evidence> all() {
        return byId.values();
    }

    /** All claims between two things. */
    List<Evidence> relations() {
        return relations;
    }

    /** Whether several claims were made of the same words, which then say more than each of them. */
    boolean isShared(Citation citation) {
        return shared.contains(citation);
    }

    /** Made when the first name is looked up; two threads that come first make two that are equal. */
    LookupIndex index() {
        LookupIndex made = index;
        if (made == null) {
            made = LookupIndex.of(entities.values());
            index = made;
        }
        return made;
    }

    /** Places records and claims. */
    private static final class Sorting {
        private final Map<DocumentId, SourceDocument> documents = new HashMap<>();
        private final Map<RecordId, EntityId> entityOf = new HashMap<>();
        private final Map<EntityId, List<SourceRecord>> recordsOf = new TreeMap<>();
        private final Map<EntityId, List<Evidence>> about = new HashMap<>();
        private final Map<ClaimId, Evidence> byId = new HashMap<>();
        private final List<Evidence> relations = new ArrayList<>();
        private final List<KnownClaim> unplaced = new ArrayList<>();
        private final Set<Citation> cited = new HashSet<>();
        private final Set<Citation> shared = new HashSet<>();

        Sorting(Collection<SourceDocument> documents) {
            documents.forEach(document -> this.documents.put(document.id(), document));
        }

        void records(Collection<SourceRecord> records, Function<RecordId, EntityId> resolution) {
            for (SourceRecord described : records) {
                document(described.document());
                EntityId entity = resolution.apply(described.id());
                if (entityOf.put(described.id(), entity) == null) {
                    recordsOf
                            .computeIfAbsent(entity, unused -> new ArrayList<>())
                            .add(described);
                }
            }
        }

        /** Who restates in words of their own what others said. */
        private Set<String> packPublishers() {
            return documents.values().stream()
                    .filter(document -> document.kind() == SourceDocument.Kind.PACK)
                    .map(SourceDocument::publisher)
                    .collect(Collectors.toSet());
        }

        void claims(Collection<KnownClaim> claims, Passages passages) {
            Map<EntityId, SourceRecord> heads = new HashMap<>();
            recordsOf.forEach((entity, records) -> heads.put(
                    entity,
                    records.stream().min(Comparator.comparing(SourceRecord::id)).orElseThrow()));
            Map<EntityId, EntityType> types = new HashMap<>();
            recordsOf.forEach(
                    (entity, records) -> types.put(entity, records.get(0).type()));
            EvidenceMaker maker = new EvidenceMaker(
                    new Origins(entityOf, heads, claims, documents.values()),
                    new OwnActs(allRecords(), entityOf, types, claims),
                    packPublishers(),
                    entityOf,
                    claims,
                    this::caption);
            List<Evidence> placed = new ArrayList<>();
            for (KnownClaim known : claims) {
                Claim claim = known.claim();
                EntityId subject = entityOf.get(claim.subject());
                Optional<RecordId> object = claim.object().asRecord();
                if (subject == null || (object.isPresent() && !entityOf.containsKey(object.get()))) {
                    unplaced.add(known);
                } else {
                    placed.add(
                            maker.make(known, subject, document(claim.citation().document())));
                }
            }
            new Meeting(passages, this::captions).of(placed).forEach(this::place);
        }

        private void place(Evidence evidence) {
            Claim claim = evidence.claim();
            byId.put(evidence.id(), evidence);
            if (claim.origin().kind() == Origin.Kind.ANALYST && !cited.add(claim.citation())) {
                shared.add(claim.citation());
            }
            for (EntityId entity : touched(evidence)) {
                about.computeIfAbsent(entity, unused -> new ArrayList<>()).add(evidence);
            }
            if (evidence.object().isPresent()
                    || evidence.role(QualifierKey.RECIPIENT).isPresent()
                    || evidence.role(QualifierKey.ON_BEHALF_OF).isPresent()) {
                relations.add(evidence);
            }
        }

        private List<String> captions(EntityId entity) {
            return recordsOf.getOrDefault(entity, List.of()).stream()
                    .map(SourceRecord::caption)
                    .toList();
        }

        private List<SourceRecord> allRecords() {
            return recordsOf.values().stream().flatMap(List::stream).toList();
        }

        private static Set<EntityId> touched(Evidence evidence) {
            Set<EntityId> touched = new HashSet<>(evidence.roles().values());
            touched.add(evidence.subject());
            evidence.object().ifPresent(touched::add);
            return touched;
        }

        private Optional<String> caption(RecordId id) {
            return Optional.ofNullable(entityOf.get(id))
                    .flatMap(entity -> recordsOf.getOrDefault(entity, List.of()).stream()
                            .filter(described -> described.id().equals(id))
                            .findFirst())
                    .map(SourceRecord::caption);
        }

        Map<EntityId, Entity> entities() {
            EntityMaker maker = new EntityMaker(documents);
            Map<EntityId, Entity> made = new TreeMap<>();
            recordsOf.forEach((id, records) -> {
                List<Evidence> own = about.getOrDefault(id, List.of()).stream()
                        .filter(evidence -> evidence.subject().equals(id))
                        .toList();
                made.put(id, maker.make(id, records, own));
            });
            return Collections.unmodifiableMap(made);
        }

        private SourceDocument document(DocumentId id) {
            SourceDocument document = documents.get(id);
            if (document == null) {
                throw new IllegalArgumentException(
                        "expected the document " + id.shortened() + " among the documents, found none");
            }
            return document;
        }
    }
}
