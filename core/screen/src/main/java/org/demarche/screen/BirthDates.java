package org.demarche.screen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Period;

/** How two persons' dates of birth agree, by their precision. */
final class BirthDates {
    private BirthDates() {}

    /** How two dates of birth agree. */
    enum Agreement {
        SAME_DAY("sameDay", false, "the same day of birth"),
        SAME_MONTH("sameMonth", false, "the same month of birth"),
        SAME_YEAR("sameYear", false, "the same year of birth"),
        WITHIN("within", false, "one date of birth fits the other"),
        SWAPPED("swapped", false, "the same day of birth if day and month have changed places"),
        OTHER_DAY("otherDay", true, "another day of the same year of birth"),
        NEAR_YEAR("nearYear", true, "the years of birth differ by little"),
        OTHER("other", true, "no date of birth fits the other");

        private final String id;
        private final boolean conflict;
        private final String explanation;

        Agreement(String id, boolean conflict, String explanation) {
            this.id = id;
            this.conflict = conflict;
            this.explanation = explanation;
        }

        String id() {
            return id;
        }

        boolean isConflict() {
            return conflict;
        }

        String explanation() {
            return explanation;
        }
    }

    /**
     * The two dates that agree best.
     *
     * @param agreement how
     * @param asked the one asked for
     * @param found the one found
     */
    record Pair(Agreement agreement, Period asked, Period found) {}

    /** The pair of the greatest weight; empty if one side has no date. */
    static Optional<Pair> best(List<Period> asked, List<Period> found, ScreenPolicy policy) {
        Optional<Pair> best = Optional.empty();
        for (Period one : asked) {
            for (Period other : found) {
                Pair pair = new Pair(agreement(one, other, policy.nearYears()), one, other);
                if (best.isEmpty()
                        || policy.weight(pair.agreement())
                                > policy.weight(best.get().agreement())) {
                    best = Optional.of(pair);
                }
            }
        }
        return best;
    }

    /** Symmetric. */
    static Agreement agreement(Period one, Period other, int nearYears) {
        boolean exact = isExact(one) && isExact(other);
        Period.Precision coarser = coarser(one.precision(), other.precision());
        if (one.overlap(other).isPossible()) {
            if (!exact) {
                return Agreement.WITHIN;
            }
            return switch (coarser) {
                case DAY -> Agreement.SAME_DAY;
                case MONTH -> Agreement.SAME_MONTH;
                case SEASON, YEAR -> Agreement.SAME_YEAR;
                case UNDATED, DECADE, CENTURY -> Agreement.WITHIN;
            };
        }
        if (exact && coarser == Period.Precision.DAY && swapped(one, other)) {
            return Agreement.SWAPPED;
        }
        int apart = yearsApart(one, other);
        if (exact && apart == 0) {
            return Agreement.OTHER_DAY;
        }
        return apart <= nearYears ? Agreement.NEAR_YEAR : Agreement.OTHER;
    }

    private static boolean isExact(Period date) {
        return !date.isInterval() && !date.isApproximate() && !date.isUncertain();
    }

    private static Period.Precision coarser(Period.Precision one, Period.Precision other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static boolean swapped(Period one, Period other) {
        Optional<LocalDate> left = one.earliestStart();
        Optional<LocalDate> right = other.earliestStart();
        return left.isPresent()
                && right.isPresent()
                && left.get().getYear() == right.get().getYear()
                && left.get().getDayOfMonth() == right.get().getMonthValue()
                && left.get().getMonthValue() == right.get().getDayOfMonth();
    }

    /** Years between two dates that have no day in common. */
    private static int yearsApart(Period one, Period other) {
        Optional<LocalDate> firstEnd =
                one.endsBefore(other.earliestStart().orElse(LocalDate.MAX)) ? one.latestEnd() : other.latestEnd();
        Optional<LocalDate> secondStart = one.endsBefore(other.earliestStart().orElse(LocalDate.MAX))
                ? other.earliestStart()
                : one.earliestStart();
        if (firstEnd.isEmpty() || secondStart.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        return Math.abs(secondStart.get().getYear() - firstEnd.get().getYear());
    }
}
