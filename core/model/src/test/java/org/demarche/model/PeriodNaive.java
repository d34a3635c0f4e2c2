package org.demarche.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The meaning of a period written a second time, slowly: every pair of days that its text allows, each day of a window
 * of the calendar being compared with the text as a string.
 *
 * <p>Sets of up to a month of days are enumerated in full. Of larger ones it takes the corners (the first and last day
 * of every date in play) and some random days: questions that ask only which day comes first can turn nowhere else.
 */
final class PeriodNaive {
    /** A start and an end that the text allows, in days since 1970. */
    record Pair(long start, long end) {
        /** Two runs of days share one exactly when an end of the one lies in the other. */
        boolean meets(Pair other) {
            return holdsOn(other.start) || holdsOn(other.end) || other.holdsOn(start) || other.holdsOn(end);
        }

        boolean holdsOn(long day) {
            return start <= day && day <= end;
        }
    }

    private static final LocalDate WINDOW_START = LocalDate.of(1999, 1, 1);
    private static final List<LocalDate> WINDOW =
            WINDOW_START.datesUntil(LocalDate.of(2031, 1, 1)).toList();
    private static final int ENUMERATED_IN_FULL = 31;
    private static final int RANDOM_DAYS = 12;

    private final String text;
    private final List<Pair> pairs = new ArrayList<>();

    /** The pairs of one text; corners are the days that must not be left out. */
    PeriodNaive(String text, NavigableSet<Long> corners, SplittableRandom random) {
        this.text = text;
        String[] ends = text.split("/", -1);
        List<Long> starts = days(ends[0], Long.MIN_VALUE, corners, random);
        List<Long> stops = ends.length == 1 ? starts : days(ends[1], Long.MAX_VALUE, corners, random);
        for (long start : starts) {
            for (long end : stops) {
                if (start <= end) {
                    pairs.add(new Pair(start, end));
                }
            }
        }
    }

    /** The first and last days of all dates in some texts, and of the window. */
    static NavigableSet<Long> corners(List<String> texts) {
        NavigableSet<Long> corners = new TreeSet<>();
        corners.add(WINDOW.get(0).toEpochDay());
        corners.add(WINDOW.get(WINDOW.size() - 1).toEpochDay());
        for (String text : texts) {
            for (String end : text.split("/", -1)) {
                if (!end.isEmpty() && !end.equals("..")) {
                    List<Long> allowed = allowed(end);
                    corners.add(allowed.get(0));
                    corners.add(allowed.get(allowed.size() - 1));
                }
            }
        }
        return corners;
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }

    boolean always(Predicate<Pair> question) {
        return pairs.stream().allMatch(question);
    }

    Overlap overlap(PeriodNaive other) {
        return answer(
                pairs.stream().allMatch(pair -> other.pairs.stream().allMatch(pair::meets)),
                pairs.stream().anyMatch(pair -> other.pairs.stream().anyMatch(pair::meets)),
                text + other.text);
    }

    Overlap holdsOn(long day) {
        return answer(
                pairs.stream().allMatch(pair -> pair.holdsOn(day)),
                pairs.stream().anyMatch(pair -> pair.holdsOn(day)),
                text);
    }

    private static Overlap answer(boolean all, boolean some, String texts) {
        boolean doubted = texts.contains("?") || texts.contains("%");
        if (all && !doubted) {
            return Overlap.CERTAIN;
        }
        return some ? Overlap.POSSIBLE : Overlap.NONE;
    }

    private static List<Long> days(String end, long open, NavigableSet<Long> corners, SplittableRandom random) {
        if (end.equals("..")) {
            return List.of(open);
        }
        List<Long> allowed = allowed(end);
        if (allowed.size() <= ENUMERATED_IN_FULL) {
            return allowed;
        }
        NavigableSet<Long> chosen = new TreeSet<>(corners);
        chosen.retainAll(new TreeSet<>(allowed));
        for (int draw = 0; draw < RANDOM_DAYS; draw++) {
            chosen.add(allowed.get(random.nextInt(allowed.size())));
        }
        return List.copyOf(chosen);
    }

    private static List<Long> allowed(String end) {
        String date = end.replaceAll("[~?%]", "");
        boolean approximate = end.endsWith("~") || end.endsWith("%");
        boolean season = date.matches("\\d{4}-2[1-4]");
        String pattern = date + "XXXX-XX-XX".substring(date.length());
        Predicate<LocalDate> meant = season ? day -> date.equals(season(day)) : day -> matches(pattern, day.toString());
        UnaryOperator<LocalDate> later = season ? day -> day.plusMonths(3) : day -> later(pattern, day, 1);
        UnaryOperator<LocalDate> earlier = season ? day -> day.minusMonths(3) : day -> later(pattern, day, -1);
        return WINDOW.stream()
                .filter(day -> meant.test(day)
                        || (approximate && (meant.test(later.apply(day)) || meant.test(earlier.apply(day)))))
                .map(LocalDate::toEpochDay)
                .toList();
    }

    private static String season(LocalDate day) {
        LocalDate shifted = day.minusMonths(2);
        return shifted.getYear() + "-2" + ((shifted.getMonthValue() + 2) / 3);
    }

    private static boolean matches(String pattern, String written) {
        for (int index = 0; index < pattern.length(); index++) {
            if (pattern.charAt(index) != 'X' && pattern.charAt(index) != written.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    private static LocalDate later(String pattern, LocalDate day, int units) {
        if (!pattern.endsWith("X")) {
            return day.plusDays(units);
        }
        if (!pattern.endsWith("XX-XX")) {
            return day.plusMonths(units);
        }
        return day.plusYears(pattern.startsWith("X", 3) ? 10L * units : units);
    }
}
