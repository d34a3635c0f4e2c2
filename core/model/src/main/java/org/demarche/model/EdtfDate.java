package org.demarche.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * One date of EDTF with its mark: the days it can mean, and how it is written.
 *
 * @param unmarked the date as written, without the mark
 * @param first the first day the date can mean before the mark is heeded
 * @param last the last day the date can mean before the mark is heeded
 * @param precision how coarse the date is
 * @param qualifier the mark
 */
record EdtfDate(String unmarked, LocalDate first, LocalDate last, Period.Precision precision, EdtfQualifier qualifier)
        implements EdtfEnd {

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final int SPRING = 21;
    private static final int MARCH = 3;
    private static final int MONTHS_OF_A_SEASON = 3;

    EdtfDate {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("date must not end before it starts, got " + first + " to " + last);
        }
        first = clamp(first);
        last = clamp(last);
    }

    /** One day, such as {@code 2014-05-03}. */
    static EdtfDate ofDay(LocalDate day) {
        if (!day.equals(clamp(day))) {
            throw new IllegalArgumentException("period must lie in the years 0001 to 9999, got " + day);
        }
        return new EdtfDate(day.toString(), day, day, Period.Precision.DAY, EdtfQualifier.NONE);
    }

    /** The days of one month, written in any of the ways that EDTF has for it. */
    static EdtfDate ofMonth(String text, YearMonth month) {
        return new EdtfDate(text, month.atDay(1), month.atEndOfMonth(), Period.Precision.MONTH, EdtfQualifier.NONE);
    }

    /** The three months of a season; {@code code} is 21 (spring) to 24 (winter). */
    static EdtfDate ofSeason(String text, int year, int code) {
        LocalDate first = LocalDate.of(year, MARCH, 1).plusMonths((long) (code - SPRING) * MONTHS_OF_A_SEASON);
        LocalDate last = first.plusMonths(MONTHS_OF_A_SEASON).minusDays(1);
        return new EdtfDate(text, first, last, Period.Precision.SEASON, EdtfQualifier.NONE);
    }

    /** The days of {@code firstYear} and the years after it up to {@code lastYear}, both included. */
    static EdtfDate ofYears(String text, int firstYear, int lastYear, Period.Precision precision) {
        return new EdtfDate(
                text, LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear, 12, 31), precision, EdtfQualifier.NONE);
    }

    /** One year, such as {@code 2014}. */
    static EdtfDate ofYear(int year) {
        if (year < 1 || year > LAST_DAY.getYear()) {
            throw new IllegalArgumentException("period must lie in the years 0001 to 9999, got year " + year);
        }
        return ofYears(String.format(Locale.ROOT, "%04d", year), year, year, Period.Precision.YEAR);
    }

    EdtfDate with(EdtfQualifier mark) {
        return new EdtfDate(unmarked, first, last, precision, mark);
    }

    /** The first day it can mean, one unit earlier when it is approximate. */
    LocalDate earliest() {
        return qualifier.isApproximate() ? clamp(precision.shift(first, -1)) : first;
    }

    /** The last day it can mean, one unit later when it is approximate. */
    LocalDate latest() {
        // The day after is shifted, as the units end on days of different numbers (31 May, 30 June).
        return qualifier.isApproximate()
                ? clamp(precision.shift(last.plusDays(1), 1).minusDays(1))
                : last;
    }

    @Override
    public String text() {
        return unmarked + qualifier.mark();
    }

    @Override
    public LocalDate earliestStart() {
        return earliest();
    }

    @Override
    public LocalDate latestStart() {
        return latest();
    }

    @Override
    public LocalDate earliestEnd() {
        return earliest();
    }

    @Override
    public LocalDate latestEnd() {
        return latest();
    }

    private static LocalDate clamp(LocalDate day) {
        if (day.isBefore(FIRST_DAY)) {
            return FIRST_DAY;
        }
        return day.isAfter(LAST_DAY) ? LAST_DAY : day;
    }
}
