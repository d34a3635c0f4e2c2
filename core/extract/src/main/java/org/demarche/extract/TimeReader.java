package org.demarche.extract;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Period;
import org.demarche.model.Span;

/**
 * Finds English time expressions and writes them in EDTF, as precise as the words and no more.
 *
 * <p>"Early 2020" is {@code 2020}: EDTF has no early. "The mid-2010s" is {@code 201X}. "Around" makes a date approximate. What is relative
 * ("last year") needs the day of publication and is left out without it. A bare number that could be a year counts only behind a preposition
 * of time.
 */
final class TimeReader {
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Jun\\.|Jul\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\.)";
    private static final String YEAR = "(?:1[89]|20)\\d\\d";
    private static final String PART =
            "(?:the\\s+)?(?:(?:early|mid|late|the end of|the start of|the beginning of)[\\s-]*)?(?:the\\s+)?";
    private static final String RELATIVE = "(?:last|this|the previous|the past)\\s+(?:year|month)|yesterday|today";
    private static final String DATE =
            "(?:\\d{1,2}(?:st|nd|rd|th)?\\s+" + MONTH + "\\s+(?:this year|last year|" + YEAR + ")|" + MONTH
                    + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+" + YEAR + "|" + PART + MONTH + ",?\\s+(?:this year|last year|"
                    + YEAR + ")|\\d{4}-\\d\\d-\\d\\d|" + PART + YEAR + "s?\\b(?![,.]\\d)|" + RELATIVE + ")";
    private static final String LEAD =
            "(?<lead>in|on|during|of|since|from|until|till|up until|up to|before|prior to|by|after|following|around|about|circa|approximately|between|throughout|as of|to|through|as early as|as late as)";
    private static final Pattern RANGE = compile("\\b(?:between|from|in|during)?\\s*(?<a>" + DATE
            + ")\\s*(?:and|to|until|till|up to|through|–|—|-)\\s*(?<b>" + DATE + ")");
    private static final Pattern SINGLE =
            compile("\\b" + LEAD + "\\s+(?:around\\s+|about\\s+|at least\\s+)?(?<a>" + DATE + ")");
    private static final Pattern BARE = compile("(?<![\\d,.$€£-])\\b(?<a>" + DATE + ")");
    private static final Pattern DAY = compile("(?:(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<m>" + MONTH + ")|(?<m2>" + MONTH
            + ")\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?),?\\s+(?<y>this year|last year|" + YEAR + ")");
    private static final Pattern MONTH_YEAR =
            compile("(?<m>" + MONTH + "),?\\s+(?<y>this year|last year|" + YEAR + ")");
    private static final int LONGEST_SENTENCE = 20_000;

    private final Optional<Year> year;
    private final Optional<YearMonth> month;
    private final Optional<LocalDate> day;

    /** @param published when the text came out, as exactly as is known: a year alone gives "last year" a meaning, but not "yesterday" */
    TimeReader(Period published) {
        Optional<LocalDate> first = published.earliestStart();
        Optional<LocalDate> last = published.latestEnd();
        day = first.filter(start -> last.filter(start::equals).isPresent());
        month = first.map(YearMonth::from)
                .filter(start -> last.map(YearMonth::from).filter(start::equals).isPresent());
        year = first.map(Year::from)
                .filter(start -> last.map(Year::from).filter(start::equals).isPresent());
    }

    private static Pattern compile(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The expressions in a stretch of text, in order, not overlapping. */
    List<TimeExpression> expressions(String text, Span within) {
        String part = within.in(text);
        List<TimeExpression> found = new ArrayList<>();
        if (part.length() > LONGEST_SENTENCE) {
            return found;
        }
        for (Matcher match = RANGE.matcher(part); match.find(); ) {
            if (isRange(match)) {
                add(found, within.start(), match, range(match));
            }
        }
        for (Matcher match = SINGLE.matcher(part); match.find(); ) {
            add(found, within.start(), match, single(match));
        }
        for (Matcher match = BARE.matcher(part); match.find(); ) {
            if (standsAlone(match.group("a"))) {
                add(found, within.start(), match, date(match.group("a")));
            }
        }
        found.sort(Comparator.comparing(TimeExpression::span));
        return found;
    }

    private static boolean isRange(Matcher match) {
        String words = match.group().toLowerCase(Locale.ROOT);
        return words.startsWith("between")
                == words.substring(match.end("a") - match.start()).strip().startsWith("and");
    }

    /** A month, day, decade or relative word needs no preposition; a bare year does. */
    private static boolean standsAlone(String words) {
        return !words.strip().matches("(?i)" + PART + YEAR);
    }

    private static void add(List<TimeExpression> found, int offset, Matcher match, Optional<Period> period) {
        int start = match.start();
        while (start < match.end() && Character.isWhitespace(match.group().charAt(start - match.start()))) {
            start++;
        }
        Span span = new Span(offset + start, offset + match.end());
        if (period.isPresent() && found.stream().noneMatch(other -> other.span().overlaps(span))) {
            found.add(new TimeExpression(span, period.get()));
        }
    }

    private Optional<Period> range(Matcher match) {
        Optional<String> first = edtf(match.group("a"));
        Optional<String> last = edtf(match.group("b"));
        return first.isPresent() && last.isPresent()
                ? Period.tryParse(first.get() + "/" + last.get())
                : Optional.empty();
    }

    private Optional<Period> single(Matcher match) {
        Optional<String> date = edtf(match.group("a"));
        if (date.isEmpty()) {
            return Optional.empty();
        }
        boolean rough =
                match.group().toLowerCase(Locale.ROOT).matches("(?s).*\\b(?:around|about|circa|approximately)\\b.*");
        String written = date.get() + (rough ? "~" : "");
        return switch (match.group("lead").toLowerCase(Locale.ROOT)) {
            case "since" -> Period.tryParse(written + "/..");
            case "from" -> Period.tryParse(written + "/");
            case "until", "till", "up until", "up to", "before", "prior to", "by", "through", "to" ->
                Period.tryParse("../" + written);
            case "after", "following" -> Period.tryParse(written + "/..");
            case "of" -> standsAlone(match.group("a")) ? Period.tryParse(written) : Optional.empty();
            default -> Period.tryParse(written);
        };
    }

    private Optional<Period> date(String words) {
        return edtf(words).flatMap(Period::tryParse);
    }

    private Optional<String> edtf(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        Matcher day = DAY.matcher(plain);
        if (day.find()) {
            String month = day.group("m") != null ? day.group("m") : day.group("m2");
            String number = day.group("d") != null ? day.group("d") : day.group("d2");
            return year(day.group("y"))
                    .map(year -> "%s-%02d-%02d".formatted(year, month(month), Integer.parseInt(number)));
        }
        Matcher month = MONTH_YEAR.matcher(plain);
        if (month.find()) {
            return year(month.group("y")).map(year -> "%s-%02d".formatted(year, month(month.group("m"))));
        }
        if (plain.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Optional.of(plain);
        }
        Matcher year = compile("(?<y>" + YEAR + ")(?<s>s?)$").matcher(plain);
        if (year.find()) {
            String digits = year.group("y");
            boolean decade = !year.group("s").isEmpty();
            return Optional.of(decade ? digits.substring(0, 3) + "X" : digits);
        }
        return relative(plain);
    }

    private Optional<String> year(String words) {
        if (words.matches(YEAR)) {
            return Optional.of(words);
        }
        return year.map(known ->
                known.minusYears(words.equalsIgnoreCase("last year") ? 1 : 0).toString());
    }

    private Optional<String> relative(String words) {
        return switch (words.replaceAll("\\s+", " ")) {
            case "last year", "the previous year" ->
                year.map(known -> known.minusYears(1).toString());
            case "this year" -> year.map(Year::toString);
            case "last month", "the previous month" ->
                month.map(known -> known.minusMonths(1).toString());
            case "this month" -> month.map(YearMonth::toString);
            case "yesterday" -> day.map(known -> known.minusDays(1).toString());
            case "today" -> day.map(LocalDate::toString);
            case "the past year" -> day.map(known -> known.minusYears(1) + "/" + known);
            default -> Optional.empty();
        };
    }

    private static int month(String name) {
        return MONTHS.getOrDefault(name.toLowerCase(Locale.ROOT).substring(0, 3), 1);
    }
}
