package org.demarche.network;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.model.Period;

/**
 * Days, one after the other, on which a network says the same: no claim and no designation begins, ends or becomes surer between them.
 *
 * @param first of them; {@link LocalDate#MIN} if nothing changes before
 * @param last of them; {@link LocalDate#MAX} if nothing changes after
 */
public record SteadyDays(LocalDate first, LocalDate last) {
    /** @throws IllegalArgumentException if the last is before the first */
    public SteadyDays {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "the last day must not be before the first, got " + first + " to " + last);
        }
    }

    /** Those of them that are neither before one day nor after another. */
    public SteadyDays within(Optional<LocalDate> start, Optional<LocalDate> end) {
        LocalDate from = start.filter(day -> day.isAfter(first)).orElse(first);
        return new SteadyDays(from, end.filter(day -> day.isBefore(last)).orElse(last));
    }

    /** Whether a day is among them. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * The days around one between which no period of some changes. Whatever is asked of a period and a day is settled by whether the day is before, on or
     * after its four bounds, so that the day of a bound and the day after it are where an answer can change.
     */
    static SteadyDays around(LocalDate day, Stream<Period> periods) {
        LocalDate[] found = {LocalDate.MIN, LocalDate.MAX};
        // claims of one time share its object, and there are a hundred times as many claims as times
        Set<Period> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        periods.filter(period -> !period.isUnknown() && seen.add(period))
                .flatMap(SteadyDays::bounds)
                .forEach(bound -> {
                    cut(found, day, bound);
                    if (bound.isBefore(LocalDate.MAX)) {
                        cut(found, day, bound.plusDays(1));
                    }
                });
        return new SteadyDays(found[0], found[1]);
    }

    private static Stream<LocalDate> bounds(Period period) {
        return Stream.of(period.earliestStart(), period.latestStart(), period.earliestEnd(), period.latestEnd())
                .flatMap(Optional::stream);
    }

    /** @param change a day that may be another than the day before */
    private static void cut(LocalDate[] found, LocalDate day, LocalDate change) {
        if (change.isAfter(day)) {
            LocalDate before = change.minusDays(1);
            found[1] = before.isBefore(found[1]) ? before : found[1];
        } else {
            found[0] = change.isAfter(found[0]) ? change : found[0];
        }
    }
}
