package org.demarche.missions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.Predicate;
import org.demarche.network.Certainty;
import org.demarche.network.Entity;
import org.demarche.network.Evidence;
import org.demarche.network.Network;
import org.demarche.network.Weight;

/** Says who serves a country on the day. */
final class CoverageMaker {
    private final Network network;

    CoverageMaker(Network network) {
        this.network = network;
    }

    Coverage coverage(Entity country, List<Mission> hosted) {
        List<Mission> resident = hosted.stream()
                .filter(mission -> mission.status().status() != MissionStatus.CLOSED
                        && mission.status().status() != MissionStatus.UNKNOWN)
                .toList();
        Set<EntityId> own =
                hosted.stream().map(mission -> mission.entity().id()).collect(Collectors.toSet());
        List<Coverage.CoverageClaim> claims = claims(country, own);
        return new Coverage(country, kind(hosted, resident, claims), resident, claims);
    }

    private static Coverage.Kind kind(
            List<Mission> hosted, List<Mission> resident, List<Coverage.CoverageClaim> claims) {
        if (resident.stream().anyMatch(CoverageMaker::works)) {
            return Coverage.Kind.RESIDENT;
        }
        boolean elsewhere = claims.stream()
                .anyMatch(each -> each.by().isPresent() && each.weight().certainty() != Certainty.DENIED);
        if (elsewhere) {
            return Coverage.Kind.FROM_ELSEWHERE;
        }
        if (!resident.isEmpty()) {
            return Coverage.Kind.RESIDENT;
        }
        return hosted.stream().anyMatch(mission -> mission.status().status() == MissionStatus.CLOSED)
                ? Coverage.Kind.NONE_KNOWN
                : Coverage.Kind.UNKNOWN;
    }

    private static boolean works(Mission mission) {
        return mission.status().status() == MissionStatus.OPEN
                || mission.status().status() == MissionStatus.ANNOUNCED;
    }

    /** Claims that had begun by the day and are not over: taken over, or accredited from elsewhere. */
    private List<Coverage.CoverageClaim> claims(Entity country, Set<EntityId> own) {
        Map<List<String>, List<Evidence>> grouped = new LinkedHashMap<>();
        for (Evidence evidence : network.evidence(country.id())) {
            boolean covers = evidence.claim().predicate() == Predicate.COVERED_BY
                    && evidence.subject().equals(country.id());
            boolean accredited = evidence.claim().predicate() == Predicate.ACCREDITED_TO
                    && evidence.object().filter(country.id()::equals).isPresent()
                    && !own.contains(evidence.subject())
                    && isMission(evidence.subject());
            if ((covers || accredited) && lasts(evidence)) {
                grouped.computeIfAbsent(
                                List.of(evidence.claim().predicate().id(), served(evidence, covers)),
                                unused -> new ArrayList<>())
                        .add(evidence);
            }
        }
        return grouped.values().stream()
                .map(this::claim)
                .sorted(Comparator.comparing(
                                (Coverage.CoverageClaim claim) -> claim.weight().certainty())
                        .thenComparing(claim -> claim.weight().grade().toString())
                        .thenComparing(Coverage.CoverageClaim::period)
                        .thenComparing(Coverage.CoverageClaim::words))
                .toList();
    }

    private Coverage.CoverageClaim claim(List<Evidence> same) {
        List<Evidence> evidence = Weight.bestFirst(same);
        Evidence best = evidence.get(0);
        boolean accreditation = best.claim().predicate() == Predicate.ACCREDITED_TO;
        Optional<Entity> by = (accreditation ? Optional.of(best.subject()) : best.object()).map(network::entity);
        return new Coverage.CoverageClaim(
                by,
                by.map(Entity::caption).orElseGet(() -> best.claim().object().text()),
                accreditation,
                best.claim().period(),
                best.holdsOn(network.standpoint().on()),
                evidence,
                network.sentence(best));
    }

    /** A standing accreditation seen on one day lasts until another is seen; who took over is asked for the day itself. */
    private boolean lasts(Evidence evidence) {
        boolean begun =
                !evidence.claim().period().startsAfter(network.standpoint().on());
        boolean seenOnce = evidence.claim().predicate() == Predicate.ACCREDITED_TO
                && !evidence.claim().period().isInterval();
        return begun && (seenOnce || evidence.holdsOn(network.standpoint().on()).isPossible());
    }

    private boolean isMission(EntityId id) {
        return network.entity(id).type() == EntityType.MISSION;
    }

    private static String served(Evidence evidence, boolean covers) {
        return covers
                ? evidence.object()
                        .map(EntityId::toString)
                        .orElseGet(() -> evidence.claim().object().text())
                : evidence.subject().toString();
    }
}
