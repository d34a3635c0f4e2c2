package org.demarche.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Claim;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityId;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.Standpoint;

/**
 * The links at a standpoint: every relation whose claims were known, meet the grade, and do not start after the day.
 *
 * <p>A claim gives a link from subject to object, and, if a path may run over it, one to who received and one to on whose behalf it was done: else a
 * sale would tie the seller to the goods and not to the buyer.
 */
final class Projection {
    private static final List<QualifierKey> ROLES = List.of(QualifierKey.RECIPIENT, QualifierKey.ON_BEHALF_OF);

    private final Material material;
    private final Standpoint standpoint;

    Projection(Material material, Standpoint standpoint) {
        this.material = material;
        this.standpoint = standpoint;
    }

    /** What a link is of. */
    private record Key(EntityId from, EntityId to, Predicate predicate, Optional<QualifierKey> role) {}

    /** Links by the entities at their ends, in the order their first claim became known. */
    Map<EntityId, List<Link>> links() {
        Map<Key, List<Evidence>> grouped = new LinkedHashMap<>();
        for (Evidence evidence : material.relations()) {
            if (counts(evidence)) {
                evidence.object().ifPresent(object -> group(grouped, evidence, object, Optional.empty()));
                if (evidence.claim().predicate().isStep()) {
                    ROLES.forEach(role -> inRole(evidence, role)
                            .ifPresent(other -> group(grouped, evidence, other, Optional.of(role))));
                }
            }
        }
        Map<EntityId, List<Link>> links = new HashMap<>();
        grouped.forEach((key, evidence) -> link(key, evidence).ifPresent(link -> {
            links.computeIfAbsent(link.from(), unused -> new ArrayList<>()).add(link);
            links.computeIfAbsent(link.to(), unused -> new ArrayList<>()).add(link);
        }));
        return Collections.unmodifiableMap(links);
    }

    /** Of some claims those that were known and meet the grade, by themselves or because others confirm them; in their order. */
    List<Evidence> graded(Collection<Evidence> evidence) {
        Map<List<Object>, List<Evidence>> same = new LinkedHashMap<>();
        for (Evidence each : evidence) {
            if (!each.recordedAt().isAfter(standpoint.known())) {
                same.computeIfAbsent(SameClaim.key(each), unused -> new ArrayList<>())
                        .add(each);
            }
        }
        Set<Evidence> meeting = new HashSet<>();
        same.values().forEach(group -> meeting.addAll(Weighing.meeting(standpoint.minimum(), group)));
        return evidence.stream().filter(meeting::contains).toList();
    }

    private boolean counts(Evidence evidence) {
        return !evidence.recordedAt().isAfter(standpoint.known())
                && !evidence.claim().period().startsAfter(standpoint.on());
    }

    private Optional<Link> link(Key key, List<Evidence> all) {
        List<Evidence> supporting = new ArrayList<>();
        List<Evidence> against = new ArrayList<>();
        List<Evidence> considered = new ArrayList<>();
        for (Evidence evidence : all) {
            if (evidence.denies()) {
                against.add(evidence);
            } else if (evidence.affirms() && evidence.claim().modality().links()) {
                supporting.add(evidence);
            } else {
                considered.add(evidence);
            }
        }
        List<Evidence> counted = Weighing.meeting(standpoint.minimum(), supporting);
        List<Evidence> denied = Weighing.meeting(standpoint.minimum(), against);
        List<Evidence> possible = Weighing.meeting(standpoint.minimum(), considered);
        if (counted.isEmpty() && denied.isEmpty() && possible.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Link(
                key.from(),
                key.to(),
                key.predicate(),
                key.role(),
                Weighing.bestFirst(counted),
                Weighing.bestFirst(denied),
                Weighing.bestFirst(possible)));
    }

    private Optional<EntityId> inRole(Evidence evidence, QualifierKey role) {
        return evidence.claim().qualifier(role).flatMap(ClaimObject::asRecord).flatMap(material::entityOf);
    }

    private static void group(
            Map<Key, List<Evidence>> grouped, Evidence evidence, EntityId to, Optional<QualifierKey> role) {
        Claim claim = evidence.claim();
        if (!evidence.subject().equals(to)) {
            grouped.computeIfAbsent(
                            new Key(evidence.subject(), to, claim.predicate(), role), unused -> new ArrayList<>())
                    .add(evidence);
        }
    }
}
