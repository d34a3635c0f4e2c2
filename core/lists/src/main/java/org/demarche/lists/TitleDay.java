package org.demarche.lists;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Period;

/** The day in a title over a table: {@code Report Date: 29-Apr-2026}, {@code Last Updated,29/04/2026}, {@code 2026-04-29}. */
final class TitleDay {
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:(?<words>\\d{1,2}[- ]\\p{L}{3,9}[- ]\\d{4})|(?<slashes>\\d{2}/\\d{2}/\\d{4})|(?<iso>\\d{4}-\\d{2}-\\d{2}))");

    private TitleDay() {}

    /** The first day that is one; empty if there is none. */
    static Optional<Period> of(String title) {
        Matcher day = DAY.matcher(title);
        return day.find() ? day(day.group()) : Optional.empty();
    }

    /** A day as publishers of tables write it: the day before the month, with slashes or the month's name, or as ISO 8601 has it. */
    static Optional<Period> day(String text) {
        return SlashDate.parse(text).or(() -> IsoDate.parse(text)).or(() -> EnglishDate.parse(text.replace('-', ' ')));
    }
}
