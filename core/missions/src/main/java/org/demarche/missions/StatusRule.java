package org.demarche.missions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.missions.Observation.Says;
import org.demarche.model.Period;
import org.demarche.network.Evidence;
import org.demarche.network.Weight;

/*
 * docs/decisions/0007-mission-status.md says why. In short: what a source saw lasts until another says otherwise; a closing counts from the day by which it
 * certainly happened; whoever saw the mission open after the last closing contradicts it, unless it is the same source that had it closed.
 */
/** Says from the claims about one mission what its status is on a day. */
final class StatusRule {
    private final LocalDate day;
    private final List<Observation> begun;

    private StatusRule(List<Evidence> evidence, LocalDate day) {
        this.day = day;
        this.begun = evidence.stream()
                .flatMap(each -> Observation.of(each).stream())
                .filter(each -> !each.mayStart().isAfter(day))
                .toList();
    }

    static StatusFinding status(List<Evidence> evidence, LocalDate day) {
        return new StatusRule(evidence, day).status();
    }

    private StatusFinding status() {
        List<Observation> closings = those(each -> says(each, Says.CLOSED) && each.isFirm() && happened(each));
        if (!closings.isEmpty()) {
            return afterClosing(closings);
        }
        List<Observation> announced = those(
                each -> says(each, Says.WILL_CLOSE) || (says(each, Says.CLOSED) && each.isFirm() && !happened(each)));
        if (!announced.isEmpty()) {
            return finding(MissionStatus.ANNOUNCED, announced, List.of());
        }
        List<Observation> open = those(each -> says(each, Says.OPEN));
        List<Observation> doubtful = those(each -> says(each, Says.CLOSED) && happened(each));
        if (!doubtful.isEmpty()) {
            List<Observation> later = seenAfter(last(doubtful), open);
            return later.isEmpty()
                    ? finding(MissionStatus.DISPUTED, doubtful, open)
                    : finding(MissionStatus.OPEN, later, doubtful);
        }
        return open.isEmpty()
                ? new StatusFinding(MissionStatus.UNKNOWN, Period.UNKNOWN, List.of(), List.of())
                : finding(MissionStatus.OPEN, open, List.of());
    }

    private StatusFinding afterClosing(List<Observation> closings) {
        List<Observation> later = seenAfter(last(closings), those(each -> says(each, Says.OPEN)));
        if (later.isEmpty()) {
            return finding(MissionStatus.CLOSED, closings, List.of());
        }
        boolean reopened = later.stream().anyMatch(each -> each.isOpening() && each.isFirm());
        if (reopened || origins(later).containsAll(origins(closings))) {
            return finding(MissionStatus.OPEN, later, closings);
        }
        return finding(MissionStatus.DISPUTED, closings, later);
    }

    private List<Observation> those(Predicate<Observation> wanted) {
        return begun.stream().filter(wanted).toList();
    }

    private static boolean says(Observation observation, Says says) {
        return observation.says() == says;
    }

    private boolean happened(Observation observation) {
        return !observation.starts().isAfter(day);
    }

    /** The day by which the last of the closings certainly happened; later sightings of the same are no later closings. */
    private static LocalDate last(List<Observation> closings) {
        Stream<Observation> events = closings.stream().anyMatch(Observation::isEvent)
                ? closings.stream().filter(Observation::isEvent)
                : closings.stream();
        return events.map(Observation::starts).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static List<Observation> seenAfter(LocalDate closing, List<Observation> open) {
        return open.stream().filter(each -> each.lastSeen().isAfter(closing)).toList();
    }

    private static Set<String> origins(List<Observation> observations) {
        Set<String> origins = new HashSet<>();
        observations.forEach(each -> origins.add(each.evidence().origin()));
        return origins;
    }

    private static StatusFinding finding(
            MissionStatus status, List<Observation> supporting, List<Observation> against) {
        return new StatusFinding(status, since(status, supporting), claims(supporting), claims(against));
    }

    private static List<Evidence> claims(List<Observation> observations) {
        return Weight.bestFirst(observations.stream().map(Observation::evidence).toList());
    }

    /**
     * The time that covers all accounts of the event, those left out that only say it more vaguely than another; without an event the best claim's own, and
     * nothing for a state that lasts.
     */
    private static Period since(MissionStatus status, List<Observation> supporting) {
        List<Period> events = supporting.stream()
                .filter(Observation::isEvent)
                .map(each -> each.evidence().claim().period())
                .filter(period -> !period.isUnknown())
                .distinct()
                .toList();
        if (events.isEmpty()) {
            return status == MissionStatus.OPEN
                    ? Period.UNKNOWN
                    : Weight.of(claims(supporting)).period();
        }
        List<Period> exact = events.stream()
                .filter(each -> events.stream().noneMatch(other -> isVaguer(each, other)))
                .toList();
        Optional<Period> covering = Optional.of(exact.get(0));
        for (Period next : exact) {
            covering = covering.flatMap(sum -> sum.span(next));
        }
        return covering.orElse(exact.get(0));
    }

    /** Whether all days of the other are among this one's, and not the other way round. */
    private static boolean isVaguer(Period period, Period other) {
        return contains(period, other) && !contains(other, period);
    }

    private static boolean contains(Period outer, Period inner) {
        LocalDate from = outer.earliestStart().orElse(LocalDate.MIN);
        LocalDate to = outer.latestEnd().orElse(LocalDate.MAX);
        return !inner.earliestStart().orElse(LocalDate.MIN).isBefore(from)
                && !inner.latestEnd().orElse(LocalDate.MAX).isAfter(to);
    }
}
