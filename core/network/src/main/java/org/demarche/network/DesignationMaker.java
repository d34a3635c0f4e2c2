package org.demarche.network;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.model.EntityId;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;

/** Makes designations of the claims about an entity: one for each record that carries a list's number or an authority's act. */
final class DesignationMaker {
    private static final Set<Predicate> TELLING = EnumSet.of(Predicate.DESIGNATED_BY, Predicate.LIST_REFERENCE);
    private static final Set<Predicate> PART =
            EnumSet.of(Predicate.DESIGNATED_BY, Predicate.LIST_REFERENCE, Predicate.LISTED_ON, Predicate.PROGRAM);

    private final Material material;

    DesignationMaker(Material material) {
        this.material = material;
    }

    List<Designation> designations(EntityId id, List<Evidence> known) {
        Map<RecordId, List<Evidence>> byRecord = new TreeMap<>();
        for (Evidence evidence : known) {
            if (evidence.subject().equals(id)
                    && evidence.affirms()
                    && evidence.claim().modality().links()
                    && PART.contains(evidence.claim().predicate())) {
                byRecord.computeIfAbsent(evidence.claim().subject(), unused -> new ArrayList<>())
                        .add(evidence);
            }
        }
        List<Designation> designations = new ArrayList<>();
        byRecord.forEach((entry, evidence) -> {
            if (evidence.stream().anyMatch(each -> TELLING.contains(each.claim().predicate()))) {
                designations.add(designation(entry, evidence));
            }
        });
        return List.copyOf(designations);
    }

    private Designation designation(RecordId entry, List<Evidence> evidence) {
        Optional<Evidence> act = first(evidence, Predicate.DESIGNATED_BY);
        Optional<Evidence> reference = first(evidence, Predicate.LIST_REFERENCE);
        return new Designation(
                entry,
                act.map(this::authority)
                        .orElseGet(() -> evidence.get(0).source().publisher()),
                reference.map(each -> each.claim().object().text()).orElse(""),
                evidence.stream()
                        .filter(each -> each.claim().predicate() == Predicate.PROGRAM)
                        .map(each -> each.claim().object().text())
                        .distinct()
                        .sorted()
                        .toList(),
                period(act, first(evidence, Predicate.LISTED_ON)),
                evidence);
    }

    private String authority(Evidence act) {
        return act.object()
                .flatMap(material::entity)
                .map(Entity::caption)
                .orElseGet(() -> act.claim().object().text());
    }

    /** The act's own time if it has one, running on if it is a single date; or else from the day of listing on. */
    private static Period period(Optional<Evidence> act, Optional<Evidence> listed) {
        Period own = act.map(each -> each.claim().period()).orElse(Period.UNKNOWN);
        if (!own.isUnknown() && own.isInterval()) {
            return own;
        }
        Period day =
                own.isUnknown() ? listed.flatMap(DesignationMaker::listedOn).orElse(Period.UNKNOWN) : own;
        if (day.isUnknown()) {
            return Period.UNKNOWN;
        }
        return day.isInterval() ? day : Period.parse(day + "/..");
    }

    /** The day of listing that a claim gives. With the times of the claims, it has all days on which a designation can begin or end. */
    static Optional<Period> listedOn(Evidence evidence) {
        return evidence.claim().predicate() == Predicate.LISTED_ON
                ? Period.tryParse(evidence.claim().object().text())
                : Optional.empty();
    }

    private static Optional<Evidence> first(List<Evidence> evidence, Predicate predicate) {
        return evidence.stream()
                .filter(each -> each.claim().predicate() == predicate)
                .findFirst();
    }
}
