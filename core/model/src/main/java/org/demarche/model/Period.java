package org.demarche.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Valid time: when something held in the world, as exactly and as vaguely as the source said it.
 *
 * <p>Written in EDTF (ISO 8601-2:2019), level 0, level 1 and the unspecified decade and century:
 *
 * <ul>
 *   <li>a date: {@code 2014}, {@code 2014-05}, {@code 2014-05-03}; with digits left out: {@code 197X}, {@code 19XX},
 *       {@code 2014-XX}, {@code 2014-XX-XX}, {@code 2014-05-XX}; a season: {@code 2021-21} (spring) to {@code 2021-24}
 *       (winter);
 *   <li>a mark at its end: {@code ~} approximate, {@code ?} uncertain, {@code %} both;
 *   <li>an interval of two of these: {@code 2014/2016-05~}; an end can be open ({@code ../2016}, {@code 2016/..}: there
 *       is no such end) or unknown ({@code /2016}, {@code 2016/}: there is one, nobody said when); {@code /} is
 *       {@link #UNKNOWN}.
 * </ul>
 *
 * Years are 0001 to 9999. Sets, times of day, years with the letter Y and marks inside a date are refused.
 *
 * <h2>What a text means</h2>
 *
 * A period stands for all pairs of days (start, end), start not after end, that its text allows. Every question is
 * answered over all those pairs: {@link Overlap#CERTAIN} when each of them says yes, {@link Overlap#NONE} when each says
 * no, {@link Overlap#POSSIBLE} otherwise.
 *
 * <ul>
 *   <li>A single date: start and end both lie in it. {@code 2015} is something at or within that year, which may hold
 *       on any day of it and for certain on none; {@code 2015-06-03} holds on that day for certain.
 *   <li>An interval: the start lies in its first date, the end in its second.
 *   <li>An open end lies beyond every day: {@code 2016/..} holds for certain on every day from 2016-12-31. An unknown
 *       end may lie on any day not before the start.
 *   <li>Approximate: the date is widened by one unit of its precision on each side ({@code 2015~} is 2014 to 2016,
 *       {@code 197X~} 1960 to 1989), within the years 0001 to 9999; pairs in which the end comes before the start do not
 *       count.
 *   <li>Uncertain: the days stay, but what would be certain is only possible, for the whole period.
 *   <li>A season has the months of the northern weather year: spring is March to May, and winter is December to February
 *       of the next year. ISO 8601-2 leaves the months open.
 * </ul>
 *
 * <pre>{@code
 * Period posting = Period.parse("2014/2016-05~");
 * posting.holdsOn(LocalDate.of(2015, 1, 1)); // CERTAIN
 * posting.holdsOn(LocalDate.of(2014, 3, 1)); // POSSIBLE
 * posting.overlap(Period.parse("2017"));     // NONE
 * }</pre>
 *
 * <p>Immutable and safe to share between threads. Every operation is O(1). Two periods are equal when their texts are:
 * {@code 2014} and {@code 2014-XX} mean the same days and are not equal.
 */
public final class Period implements Comparable<Period> {

    /** How coarse a date is, from fine to coarse. */
    public enum Precision {
        /** No date at all: both ends are open or unknown. */
        UNDATED(0, 0),
        /** A day. */
        DAY(0, 1),
        /** A month: {@code 2014-05} or {@code 2014-05-XX}. */
        MONTH(1, 0),
        /** Three months: {@code 2021-21}. */
        SEASON(3, 0),
        /** A year: {@code 2014}, {@code 2014-XX} or {@code 2014-XX-XX}. */
        YEAR(12, 0),
        /** Ten years: {@code 197X}. */
        DECADE(120, 0),
        /** A hundred years: {@code 19XX}. */
        CENTURY(1200, 0);

        private final int months;
        private final int days;

        Precision(int months, int days) {
            this.months = months;
            this.days = days;
        }

        LocalDate shift(LocalDate day, int units) {
            return day.plusMonths((long) months * units).plusDays((long) days * units);
        }
    }

    /** Nothing is said about when: {@code /}. It may hold on any day. */
    public static final Period UNKNOWN = interval(EdtfEnd.Undated.UNKNOWN, EdtfEnd.Undated.UNKNOWN);

    /**
     * The order of a timeline: by the earliest start (open and unknown starts first), then by the latest end (open and
     * unknown ends last), then by the text. A total order consistent with {@link #equals}.
     */
    public static final Comparator<Period> CHRONOLOGICAL = Comparator.comparing((Period period) -> period.earliestStart)
            .thenComparing(period -> period.latestEnd)
            .thenComparing(period -> period.text);

    private static final Comparator<EdtfEnd> EARLIEST_START_FIRST = Comparator.comparing(EdtfEnd::earliestStart)
            .thenComparing(EdtfEnd::latestStart)
            .thenComparing(EdtfEnd::text);
    private static final Comparator<EdtfEnd> LATEST_END_FIRST = Comparator.comparing(EdtfEnd::latestEnd)
            .thenComparing(EdtfEnd::earliestEnd)
            .thenComparing(EdtfEnd::text)
            .reversed();

    private final EdtfEnd start;
    private final EdtfEnd end;
    private final String text;
    // The four bounds are tight: for each there is a pair (start, end) of the meaning that reaches it. MIN and MAX
    // stand
    // for "nothing bounds it".
    private final LocalDate earliestStart;
    private final LocalDate latestStart;
    private final LocalDate earliestEnd;
    private final LocalDate latestEnd;

    private Period(EdtfEnd start, EdtfEnd end, String text) {
        this.start = start;
        this.end = end;
        this.text = text;
        this.earliestStart = start.earliestStart();
        this.latestEnd = end.latestEnd();
        this.latestStart = earlier(start.latestStart(), latestEnd);
        this.earliestEnd = later(end.earliestEnd(), earliestStart);
    }

    static Period single(EdtfDate date) {
        return new Period(date, date, date.text());
    }

    static Period interval(EdtfEnd start, EdtfEnd end) {
        return new Period(start, end, start.text() + "/" + end.text());
    }

    /**
     * The period that an EDTF text means. It prints as the same text again.
     *
     * @throws IllegalArgumentException when the text is not one of the forms above, names a day that does not exist, or
     *     can only end before it starts; the message names the character, the first being 1
     */
    public static Period parse(String text) {
        return EdtfParser.parse(text);
    }

    /** The period that an EDTF text means, or empty when {@link #parse} would refuse it. */
    public static Optional<Period> tryParse(String text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    /**
     * Exactly one day.
     *
     * @throws IllegalArgumentException when the year is not 1 to 9999
     */
    public static Period on(LocalDate day) {
        return single(EdtfDate.ofDay(day));
    }

    /**
     * All days from the first to the last, both included; {@link #on} when they are the same.
     *
     * @throws IllegalArgumentException when a year is not 1 to 9999 or the last day is before the first
     */
    public static Period between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("period must not end before it starts, got " + first + " to " + last);
        }
        return first.equals(last) ? on(first) : interval(EdtfDate.ofDay(first), EdtfDate.ofDay(last));
    }

    /**
     * All days from one on, without end.
     *
     * @throws IllegalArgumentException when the year is not 1 to 9999
     */
    public static Period since(LocalDate first) {
        return interval(EdtfDate.ofDay(first), EdtfEnd.Undated.OPEN);
    }

    /**
     * All days up to one, itself included, without start.
     *
     * @throws IllegalArgumentException when the year is not 1 to 9999
     */
    public static Period until(LocalDate last) {
        return interval(EdtfEnd.Undated.OPEN, EdtfDate.ofDay(last));
    }

    /**
     * Some time at or within one year.
     *
     * @throws IllegalArgumentException when the year is not 1 to 9999
     */
    public static Period year(int year) {
        return single(EdtfDate.ofYear(year));
    }

    /** The first day on which it can have started; empty when the start is open or unknown. */
    public Optional<LocalDate> earliestStart() {
        return dated(start, earliestStart);
    }

    /** The last day on which it can have started; empty when the start is open or unknown. */
    public Optional<LocalDate> latestStart() {
        return dated(start, latestStart);
    }

    /** The first day on which it can have ended; empty when the end is open or unknown. */
    public Optional<LocalDate> earliestEnd() {
        return dated(end, earliestEnd);
    }

    /** The last day on which it can have ended; empty when the end is open or unknown. */
    public Optional<LocalDate> latestEnd() {
        return dated(end, latestEnd);
    }

    /** Whether nothing is said about when: both ends are unknown. */
    public boolean isUnknown() {
        return startUnknown() && endUnknown();
    }

    /** Whether it is written with two ends, even when both are the same date. */
    public boolean isInterval() {
        return text.indexOf('/') >= 0;
    }

    /** Whether a date of it is marked approximate ({@code ~} or {@code %}). */
    public boolean isApproximate() {
        return start.qualifier().isApproximate() || end.qualifier().isApproximate();
    }

    /** Whether a date of it is marked uncertain ({@code ?} or {@code %}). */
    public boolean isUncertain() {
        return start.qualifier().isUncertain() || end.qualifier().isUncertain();
    }

    /** The precision of the coarser of its dates; {@link Precision#UNDATED} when it has none. */
    public Precision precision() {
        return start.precision().compareTo(end.precision()) >= 0 ? start.precision() : end.precision();
    }

    /** Whether it has no start: it held from ever. */
    public boolean startsOpen() {
        return start == EdtfEnd.Undated.OPEN;
    }

    /** Whether it has no end: it holds on. */
    public boolean endsOpen() {
        return end == EdtfEnd.Undated.OPEN;
    }

    /** Whether it has a start that nobody dated. */
    public boolean startUnknown() {
        return start == EdtfEnd.Undated.UNKNOWN;
    }

    /** Whether it has an end that nobody dated. */
    public boolean endUnknown() {
        return end == EdtfEnd.Undated.UNKNOWN;
    }

    /**
     * Whether it holds on a day.
     *
     * <p>Certain from the latest start to the earliest end, possible from the earliest start to the latest end, none
     * outside; only possible where it would be certain when {@link #isUncertain}. The same as {@link #overlap} with
     * {@link #on} that day.
     */
    public Overlap holdsOn(LocalDate day) {
        return overlap(day, day, day, day, isUncertain());
    }

    /**
     * Whether there is a day on which both hold. Symmetric.
     *
     * <p>{@code 2015} with {@code 2015} is possible, as the one may be in May and the other in June; a day with itself is
     * certain. {@link #UNKNOWN} with {@code ../..} is certain, as that holds on every day. When either is uncertain,
     * nothing is certain.
     */
    public Overlap overlap(Period other) {
        return overlap(
                other.earliestStart,
                other.latestStart,
                other.earliestEnd,
                other.latestEnd,
                isUncertain() || other.isUncertain());
    }

    /*
     * Two pairs (s1, e1) and (s2, e2) share a day exactly when s1 <= e2 and s2 <= e1. As the bounds are tight and the two
     * periods are chosen independently, that is so for all pairs when it is so for the latest starts with the earliest
     * ends, and for some pairs when it is so for the earliest starts with the latest ends.
     */
    private Overlap overlap(
            LocalDate otherEarliestStart,
            LocalDate otherLatestStart,
            LocalDate otherEarliestEnd,
            LocalDate otherLatestEnd,
            boolean doubted) {
        Overlap answer;
        if (!latestStart.isAfter(otherEarliestEnd) && !otherLatestStart.isAfter(earliestEnd)) {
            answer = Overlap.CERTAIN;
        } else if (!earliestStart.isAfter(otherLatestEnd) && !otherEarliestStart.isAfter(latestEnd)) {
            answer = Overlap.POSSIBLE;
        } else {
            answer = Overlap.NONE;
        }
        return doubted ? answer.doubted() : answer;
    }

    /**
     * Whether it is over before a day for all dates that the text allows. False for an open or unknown end. With
     * {@link #startsAfter} it covers exactly the days on which {@link #holdsOn} answers none.
     */
    public boolean endsBefore(LocalDate day) {
        return latestEnd.isBefore(day);
    }

    /** Whether it starts after a day for all dates that the text allows. False for an open or unknown start. */
    public boolean startsAfter(LocalDate day) {
        return earliestStart.isAfter(day);
    }

    /**
     * The smallest period written with the ends of the two that covers every day on which either may hold: from the
     * earlier start to the later end, marks kept. An open end swallows all others; empty when otherwise an end is
     * unknown, as nothing is then known to cover it.
     */
    public Optional<Period> span(Period other) {
        return covering(start, other.start, EARLIEST_START_FIRST)
                .flatMap(first -> covering(end, other.end, LATEST_END_FIRST)
                        .map(last -> first instanceof EdtfDate date && first.equals(last)
                                ? single(date)
                                : interval(first, last)));
    }

    private static Optional<EdtfEnd> covering(EdtfEnd one, EdtfEnd other, Comparator<EdtfEnd> outermostFirst) {
        if (one == EdtfEnd.Undated.OPEN || other == EdtfEnd.Undated.OPEN) {
            return Optional.of(EdtfEnd.Undated.OPEN);
        }
        if (one == EdtfEnd.Undated.UNKNOWN || other == EdtfEnd.Undated.UNKNOWN) {
            return Optional.empty();
        }
        return Optional.of(outermostFirst.compare(one, other) <= 0 ? one : other);
    }

    /** By {@link #CHRONOLOGICAL}. */
    @Override
    public int compareTo(Period other) {
        return CHRONOLOGICAL.compare(this, other);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Period period && text.equals(period.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The EDTF text; {@link #parse} makes an equal period of it. */
    @Override
    public String toString() {
        return text;
    }

    private static Optional<LocalDate> dated(EdtfEnd side, LocalDate bound) {
        return side instanceof EdtfDate ? Optional.of(bound) : Optional.empty();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
