package org.demarche.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.Predicate;
import org.demarche.model.SourceDocument;
import org.demarche.model.SourceRecord;

/** Makes an entity of its records and the claims about it. */
final class EntityMaker {
    private static final Map<Predicate, EntityName.Kind> NAMING = namePredicates();

    private final Map<DocumentId, SourceDocument> documents;

    EntityMaker(Map<DocumentId, SourceDocument> documents) {
        this.documents = documents;
    }

    /**
     * The entity.
     *
     * @param records at least one
     * @param about the claims that have it as subject
     */
    Entity make(EntityId id, List<SourceRecord> records, List<Evidence> about) {
        List<SourceRecord> sorted = new ArrayList<>(records);
        sorted.sort(bestCaptionFirst());
        SourceRecord head = sorted.get(0);
        TreeSet<String> references = new TreeSet<>();
        for (Evidence evidence : about) {
            if (evidence.claim().predicate() == Predicate.LIST_REFERENCE && evidence.affirms()) {
                references.add(evidence.claim().object().text());
            }
        }
        return new Entity(
                id, head.caption(), type(sorted), head.named(), names(sorted, about), sorted, List.copyOf(references));
    }

    /** A name before a description; what a person wrote down before a list's capitals, a list before a text; then the most mentioned. */
    private Comparator<SourceRecord> bestCaptionFirst() {
        return Comparator.comparing((SourceRecord described) -> described.named() ? 0 : 1)
                .thenComparing(this::rank)
                .thenComparing(described -> -described.mentions().size())
                .thenComparing(SourceRecord::id);
    }

    private int rank(SourceRecord described) {
        return Optional.ofNullable(documents.get(described.document()))
                .map(document -> switch (document.kind()) {
                    case PACK -> 0;
                    case LIST -> 1;
                    case REPORT -> 2;
                })
                .orElse(3);
    }

    /** The type of the first record, or a more exact one that another record gives. */
    private static EntityType type(List<SourceRecord> sorted) {
        EntityType type = sorted.get(0).type();
        for (SourceRecord other : sorted) {
            if (other.type().isA(type)) {
                type = other.type();
            }
        }
        return type;
    }

    private static List<EntityName> names(List<SourceRecord> sorted, List<Evidence> about) {
        Map<EntityName.Kind, Map<String, List<Evidence>>> found = new EnumMap<>(EntityName.Kind.class);
        for (SourceRecord described : sorted) {
            if (described.named()) {
                under(found, EntityName.Kind.NAME, described.caption());
            }
        }
        for (Evidence evidence : about) {
            EntityName.Kind kind = NAMING.get(evidence.claim().predicate());
            if (kind != null && evidence.affirms()) {
                under(found, kind, evidence.claim().object().text()).add(evidence);
            }
        }
        Map<String, EntityName> names = new LinkedHashMap<>();
        found.forEach((kind, texts) -> texts.forEach((text, evidence) ->
                names.putIfAbsent(text.toLowerCase(Locale.ROOT), new EntityName(text, kind, evidence))));
        return List.copyOf(names.values());
    }

    private static List<Evidence> under(
            Map<EntityName.Kind, Map<String, List<Evidence>>> found, EntityName.Kind kind, String text) {
        return found.computeIfAbsent(kind, unused -> new LinkedHashMap<>())
                .computeIfAbsent(text, unused -> new ArrayList<>());
    }

    private static Map<Predicate, EntityName.Kind> namePredicates() {
        Map<Predicate, EntityName.Kind> kinds = new EnumMap<>(Predicate.class);
        kinds.put(Predicate.NAME, EntityName.Kind.NAME);
        kinds.put(Predicate.ALIAS, EntityName.Kind.ALIAS);
        kinds.put(Predicate.WEAK_ALIAS, EntityName.Kind.WEAK_ALIAS);
        kinds.put(Predicate.NAME_ORIGINAL_SCRIPT, EntityName.Kind.ORIGINAL_SCRIPT);
        kinds.put(Predicate.FORMER_NAME, EntityName.Kind.FORMER_NAME);
        kinds.put(Predicate.ABBREVIATION, EntityName.Kind.ABBREVIATION);
        return kinds;
    }

    static boolean isNaming(Predicate predicate) {
        return NAMING.containsKey(predicate);
    }
}
