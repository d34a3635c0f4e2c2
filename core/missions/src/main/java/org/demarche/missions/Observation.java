package org.demarche.missions;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.demarche.model.Claim;
import org.demarche.model.Modality;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.network.Evidence;

/**
 * What one claim says about whether a mission works, and for when.
 *
 * @param evidence the claim
 * @param says open, closed, or that it will close
 * @param isEvent whether it tells of an opening or closing, and not of a state that was seen
 * @param mayStart first day for which it can be meant
 * @param starts first day for which it is certainly meant
 * @param lastSeen last day for which it can be meant: no source sees beyond the day it was published
 */
record Observation(
        Evidence evidence, Says says, boolean isEvent, LocalDate mayStart, LocalDate starts, LocalDate lastSeen) {
    enum Says {
        OPEN,
        CLOSED,
        WILL_CLOSE
    }

    /** What the claim says of a mission's status; empty if it says nothing, or only holds something possible. */
    static Optional<Observation> of(Evidence evidence) {
        if (evidence.claim().modality() == Modality.HYPOTHETICAL) {
            return Optional.empty();
        }
        return switch (evidence.claim().predicate()) {
            case OPENED -> evidence.affirms() ? event(evidence, Says.OPEN) : Optional.empty();
            case WILL_CLOSE -> evidence.affirms() ? event(evidence, Says.WILL_CLOSE) : Optional.empty();
            case CLOSED -> evidence.affirms() ? event(evidence, Says.CLOSED) : notSo(evidence, Says.OPEN);
            case COUNTED_OPEN -> evidence.affirms() ? sighting(evidence, Says.OPEN) : Optional.empty();
            case COUNTED_CLOSED -> evidence.affirms() ? sighting(evidence, Says.CLOSED) : notSo(evidence, Says.OPEN);
            default -> Optional.empty();
        };
    }

    /** Whether its source states or reports it, and does not only conclude or accuse. */
    boolean isFirm() {
        Modality modality = evidence.claim().modality();
        return modality == Modality.ASSERTED || modality == Modality.REPORTED || modality == Modality.DENIED;
    }

    boolean isOpening() {
        return evidence.claim().predicate() == Predicate.OPENED;
    }

    private static Optional<Observation> notSo(Evidence evidence, Says says) {
        return evidence.denies() ? sighting(evidence, says) : Optional.empty();
    }

    /** An event; one for an unknown time is known of from the day on which its source came out, and not before. */
    private static Optional<Observation> event(Evidence evidence, Says says) {
        Period period = evidence.claim().period();
        LocalDate published = published(evidence).orElse(recorded(evidence));
        LocalDate mayStart =
                period.isUnknown() ? published : period.earliestStart().orElse(LocalDate.MIN);
        LocalDate happened = period.latestEnd().or(period::latestStart).orElse(published);
        return Optional.of(new Observation(evidence, says, true, mayStart, happened, happened));
    }

    /** A state that was seen; one for an unknown time was seen when its source came out, if that is known. */
    private static Optional<Observation> sighting(Evidence evidence, Says says) {
        Period period = evidence.claim().period();
        Optional<LocalDate> published = published(evidence);
        LocalDate mayStart = period.earliestStart().orElse(LocalDate.MIN);
        LocalDate starts = period.latestStart().or(() -> published).orElse(recorded(evidence));
        LocalDate end = period.isUnknown()
                ? published.orElse(LocalDate.MIN)
                : period.latestEnd().orElse(LocalDate.MAX);
        LocalDate lastSeen = published.filter(end::isAfter).orElse(end);
        return Optional.of(new Observation(evidence, says, false, mayStart, starts, lastSeen));
    }

    private static Optional<LocalDate> published(Evidence evidence) {
        return evidence.source().date().latestEnd();
    }

    private static LocalDate recorded(Evidence evidence) {
        return evidence.recordedAt().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Whether a claim can say something of a mission's status. */
    static boolean isStatus(Claim claim) {
        return switch (claim.predicate()) {
            case OPENED, WILL_CLOSE, CLOSED, COUNTED_OPEN, COUNTED_CLOSED -> true;
            default -> false;
        };
    }
}
