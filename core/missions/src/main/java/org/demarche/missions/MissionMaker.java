package org.demarche.missions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.model.EntityType;
import org.demarche.model.Predicate;
import org.demarche.network.Entity;
import org.demarche.network.Evidence;
import org.demarche.network.Network;
import org.demarche.network.Weight;

/** Makes the register's missions: things of type mission of which a source says who sends or receives them, or what sort they are. */
final class MissionMaker {
    private final Network network;

    MissionMaker(Network network) {
        this.network = network;
    }

    List<Mission> missions() {
        List<Mission> missions = new ArrayList<>();
        for (Entity entity : network.entities()) {
            if (entity.type() == EntityType.MISSION && entity.named()) {
                mission(entity).ifPresent(missions::add);
            }
        }
        missions.sort(Comparator.comparing((Mission mission) -> caption(mission.host()))
                .thenComparing(mission -> caption(mission.city()))
                .thenComparing(mission -> mission.entity().caption())
                .thenComparing(mission -> mission.entity().id()));
        return List.copyOf(missions);
    }

    private Optional<Mission> mission(Entity entity) {
        List<Evidence> evidence = network.evidence(entity.id());
        Optional<Entity> sender = other(entity, evidence, Predicate.SENT_BY);
        Optional<Entity> host = other(entity, evidence, Predicate.HOSTED_BY);
        Optional<String> kind = best(entity, evidence, Predicate.MISSION_KIND)
                .map(each -> each.claim().object().text());
        if (sender.isEmpty() && host.isEmpty() && kind.isEmpty()) {
            return Optional.empty();
        }
        List<Evidence> status = evidence.stream()
                .filter(each -> Observation.isStatus(each.claim()))
                .filter(each -> each.subject().equals(entity.id())
                        || each.object().filter(entity.id()::equals).isPresent())
                .toList();
        return Optional.of(new Mission(
                entity,
                MissionKind.of(kind.orElse(entity.caption())),
                sender,
                host,
                city(entity, evidence),
                StatusRule.status(status, network.standpoint().on())));
    }

    /** The best-evidenced place; that an embassy is in its host says nothing of the city. */
    private Optional<Entity> city(Entity entity, List<Evidence> evidence) {
        List<Evidence> places = evidence.stream()
                .filter(each -> each.object()
                        .map(network::entity)
                        .filter(other -> other.type() == EntityType.PLACE)
                        .isPresent())
                .toList();
        return other(entity, places, Predicate.LOCATED_IN).or(() -> other(entity, evidence, Predicate.LOCATED_IN));
    }

    private Optional<Entity> other(Entity entity, List<Evidence> evidence, Predicate predicate) {
        return best(entity, evidence, predicate).flatMap(Evidence::object).map(network::entity);
    }

    private static Optional<Evidence> best(Entity entity, List<Evidence> evidence, Predicate predicate) {
        return Weight.bestFirst(evidence.stream()
                        .filter(each -> each.claim().predicate() == predicate
                                && each.subject().equals(entity.id())
                                && each.affirms()
                                && each.claim().modality().links())
                        .toList())
                .stream()
                .findFirst();
    }

    private static String caption(Optional<Entity> entity) {
        return entity.map(Entity::caption).orElse("");
    }
}
