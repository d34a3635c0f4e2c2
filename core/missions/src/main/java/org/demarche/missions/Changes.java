package org.demarche.missions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.model.Predicate;
import org.demarche.network.Entity;
import org.demarche.network.Evidence;
import org.demarche.network.Network;
import org.demarche.network.Weight;

/** Collects what is stated to have happened to missions. */
final class Changes {
    private static final Set<Predicate> EVENTS = EnumSet.of(Predicate.OPENED, Predicate.CLOSED, Predicate.WILL_CLOSE);

    private final Network network;

    Changes(Network network) {
        this.network = network;
    }

    /** The newest first, up to the day; claims of one mission, event and time are one change. */
    List<Change> changes(List<Mission> missions) {
        List<Change> changes = new ArrayList<>();
        for (Mission mission : missions) {
            Map<List<Object>, List<Evidence>> alike = new LinkedHashMap<>();
            for (Evidence evidence : events(mission)) {
                if (!evidence.claim().period().startsAfter(network.standpoint().on())) {
                    alike.computeIfAbsent(
                                    List.of(
                                            evidence.claim().predicate(),
                                            evidence.claim().period()),
                                    unused -> new ArrayList<>())
                            .add(evidence);
                }
            }
            alike.values().forEach(same -> changes.add(change(mission.entity(), Weight.bestFirst(same))));
        }
        changes.sort(Comparator.comparing(Change::period, Comparator.reverseOrder())
                .thenComparing(change -> change.mission().caption())
                .thenComparing(Change::predicate));
        return List.copyOf(changes);
    }

    /** The exact days on which something is stated to have happened, each with the number of missions it happened to; whatever the day asked about. */
    Map<LocalDate, Integer> days(List<Mission> missions) {
        Map<LocalDate, Integer> days = new TreeMap<>();
        for (Mission mission : missions) {
            events(mission).stream()
                    .map(evidence -> evidence.claim().period())
                    .filter(period -> !period.isInterval())
                    .filter(period -> period.earliestStart().equals(period.latestEnd()))
                    .flatMap(period -> period.earliestStart().stream())
                    .distinct()
                    .forEach(day -> days.merge(day, 1, Integer::sum));
        }
        return days;
    }

    private List<Evidence> events(Mission mission) {
        return network.evidence(mission.entity().id()).stream()
                .filter(evidence -> EVENTS.contains(evidence.claim().predicate())
                        && evidence.affirms()
                        && evidence.claim().modality().links()
                        && !evidence.claim().period().isUnknown()
                        && evidence.object()
                                .filter(mission.entity().id()::equals)
                                .isPresent())
                .toList();
    }

    private Change change(Entity mission, List<Evidence> evidence) {
        Evidence best = evidence.get(0);
        return new Change(mission, best.claim().predicate(), best.claim().period(), network.sentence(best), evidence);
    }
}
