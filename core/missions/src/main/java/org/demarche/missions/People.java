package org.demarche.missions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.network.Entity;
import org.demarche.network.Evidence;
import org.demarche.network.Link;
import org.demarche.network.Network;
import org.demarche.network.Weight;

/** Finds who was posted at missions, and whom missions and their people are tied to. */
final class People {
    private static final Set<Predicate> SERVING = EnumSet.of(
            Predicate.REPRESENTS_ORGANIZATION,
            Predicate.ACTS_FOR,
            Predicate.DIRECTOR_OF,
            Predicate.MEMBER_OF,
            Predicate.HOLDS_POST,
            Predicate.SUPPORTED);

    private final Network network;

    People(Network network) {
        this.network = network;
    }

    /** Postings that had begun by the day, in the order of time. */
    List<Posting> postings(Entity mission) {
        List<Posting> postings = new ArrayList<>();
        for (Link link : network.links(mission.id())) {
            if (link.predicate() == Predicate.HOLDS_POST && link.to().equals(mission.id()) && link.holds()) {
                Map<List<String>, List<Evidence>> alike = new LinkedHashMap<>();
                for (Evidence evidence : link.supporting()) {
                    alike.computeIfAbsent(
                                    List.of(
                                            role(evidence),
                                            evidence.claim().period().toString()),
                                    unused -> new ArrayList<>())
                            .add(evidence);
                }
                Entity person = network.entity(link.from());
                alike.values()
                        .forEach(same -> postings.add(new Posting(
                                person,
                                mission,
                                role(same.get(0)),
                                same.get(0).claim().period(),
                                Weight.bestFirst(same))));
            }
        }
        postings.sort(Comparator.comparing((Posting posting) -> posting.period().isUnknown())
                .thenComparing(Posting::period)
                .thenComparing(posting -> posting.person().caption())
                .thenComparing(Posting::role));
        return List.copyOf(postings);
    }

    /** Organisations that the mission or its people serve, by what sources say; listed ones first. */
    List<Principal> principals(Entity mission, List<Posting> postings) {
        Set<Entity> ties = new LinkedHashSet<>();
        ties.add(mission);
        postings.forEach(posting -> ties.add(posting.person()));
        List<Principal> principals = new ArrayList<>();
        for (Entity via : ties) {
            for (Link link : network.links(via.id())) {
                Entity other = network.entity(otherEnd(link, via.id()));
                boolean organisation = other.type().isA(EntityType.ORGANIZATION) && other.type() != EntityType.MISSION;
                if (link.isStep() && organisation && link.from().equals(via.id()) && serves(link)) {
                    principals.add(new Principal(other, via, link, network.isDesignated(other.id())));
                }
            }
        }
        principals.sort(Comparator.comparing((Principal principal) -> principal.designated() ? 0 : 1)
                .thenComparing(principal -> principal.link().certainty())
                .thenComparing(principal -> principal.principal().caption())
                .thenComparing(principal -> principal.via().caption())
                .thenComparing(principal -> principal.link().predicate()));
        return List.copyOf(principals);
    }

    /** Claims about the mission, its offices, and what its people did at a time at which they may have been there. */
    List<Evidence> evidence(Entity mission, List<Posting> postings) {
        Set<Evidence> evidence = new LinkedHashSet<>(network.evidence(mission.id()));
        for (Posting posting : postings) {
            network.evidence(posting.person().id()).stream()
                    .filter(each -> each.claim().predicate().kind() == Predicate.Kind.RELATION)
                    .filter(each ->
                            each.claim().period().overlap(posting.period()).isPossible())
                    .forEach(evidence::add);
        }
        for (Link link : network.links(mission.id())) {
            boolean office =
                    link.predicate() == Predicate.PARENT_OF && link.from().equals(mission.id());
            boolean part = link.predicate() == Predicate.MEMBER_OF && link.to().equals(mission.id());
            if (link.holds() && (office || part)) {
                network.evidence(otherEnd(link, mission.id())).stream()
                        .filter(each -> each.claim().predicate().kind() == Predicate.Kind.RELATION)
                        .forEach(evidence::add);
            }
        }
        return List.copyOf(evidence);
    }

    private static boolean serves(Link link) {
        return link.role().map(role -> role == QualifierKey.ON_BEHALF_OF).orElse(SERVING.contains(link.predicate()));
    }

    private static EntityId otherEnd(Link link, EntityId one) {
        return link.from().equals(one) ? link.to() : link.from();
    }

    private static String role(Evidence evidence) {
        return evidence.claim()
                .qualifier(QualifierKey.ROLE)
                .map(role -> role.text())
                .orElse("");
    }
}
