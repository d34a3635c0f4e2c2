package org.demarche.report;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.ledger.Snapshot;

/** Keeps who is no longer on a list, for all days on which the same versions answer. Safe for several threads. */
final class FormerCache {
    private static final int KEPT = 3;

    private final Cache<Seen, FormerListings> kept = new Cache<>(KEPT);

    /**
     * The days on which the same versions of lists answer.
     *
     * @param snapshot what the ledger held; by identity
     * @param from the first of the days
     */
    private record Seen(Snapshot snapshot, LocalDate from) {}

    /** O(records) where a list has several versions and this is asked for the first time. */
    FormerListings of(Snapshot snapshot, LocalDate day) {
        LocalDate from = Optional.ofNullable(snapshot.changes().floor(day)).orElse(LocalDate.MIN);
        return kept.get(new Seen(snapshot, from), seen -> FormerListings.of(snapshot.on(from)));
    }
}
