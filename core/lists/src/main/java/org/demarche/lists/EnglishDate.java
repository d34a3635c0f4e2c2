package org.demarche.lists;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Period;

/** Dates as lists in English write them: {@code 10 Dec 1948}, {@code August 1961}, {@code 1936}, {@code circa 1951}, {@code 1936 to 1938}. */
final class EnglishDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern DATE =
            Pattern.compile("(?:(?<day>\\d{1,2})\\s+)?(?:(?<month>[A-Za-z]{3,9})\\.?,?\\s+)?(?<year>\\d{4})");
    private static final Pattern RANGE = Pattern.compile("(?<first>.+?)(?:\\s+to\\s+|\\s*-\\s*)(?<last>\\S.*)");
    private static final String CIRCA = "circa ";

    private static final int YEAR = 4;
    private static final Memo<Optional<Period>> DATES = new Memo<>(EnglishDate::read);

    private EnglishDate() {}

    /** The period that a text means; empty if it is not such a date or names a day that does not exist. */
    static Optional<Period> parse(String text) {
        return Digits.in(text, YEAR) ? DATES.of(text) : Optional.empty();
    }

    private static Optional<Period> read(String text) {
        String stripped = text.strip();
        boolean circa = stripped.toLowerCase(Locale.ROOT).startsWith(CIRCA);
        String date = circa ? stripped.substring(CIRCA.length()).strip() : stripped;
        String mark = circa ? "~" : "";
        Optional<String> single = edtf(date);
        if (single.isPresent()) {
            return Period.tryParse(single.get() + mark);
        }
        Matcher range = RANGE.matcher(date);
        if (!range.matches()) {
            return Optional.empty();
        }
        return edtf(range.group("first"))
                .flatMap(first ->
                        edtf(range.group("last")).flatMap(last -> Period.tryParse(first + mark + "/" + last + mark)));
    }

    /** Number of a month by its name or the start of it, as two digits. */
    static Optional<String> month(String name) {
        String start = name.strip().toLowerCase(Locale.ROOT);
        int index = start.length() < 3 ? -1 : MONTHS.indexOf(start.substring(0, 3));
        return index < 0 ? Optional.empty() : Optional.of(twoDigits(index + 1));
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    /** A single date in EDTF. */
    private static Optional<String> edtf(String text) {
        Matcher date = DATE.matcher(text.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        String year = date.group("year");
        if (date.group("month") == null) {
            return date.group("day") == null ? Optional.of(year) : Optional.empty();
        }
        return month(date.group("month"))
                .map(month -> date.group("day") == null
                        ? year + "-" + month
                        : year + "-" + month + "-" + twoDigits(Integer.parseInt(date.group("day"))));
    }
}
