package org.demarche.lists;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Period;

/** Dates as British lists write them: {@code 31/01/2001}, with {@code dd}, {@code mm} or {@code 00} for a day or a month that is not known. */
final class SlashDate {
    private static final Pattern DATE = Pattern.compile(
            "(?<day>\\d{2}|dd)/(?<month>\\d{2}|mm)/(?<year>\\d{4})(?:[ T].*)?", Pattern.CASE_INSENSITIVE);

    private static final Memo<Optional<Period>> DATES = new Memo<>(SlashDate::read);

    private SlashDate() {}

    /** The period that a text means; empty if it is not such a date, or there is no such day. */
    static Optional<Period> parse(String text) {
        return DATES.of(text);
    }

    private static Optional<Period> read(String text) {
        Matcher date = DATE.matcher(text.strip());
        if (!date.matches()) {
            return Optional.empty();
        }
        boolean month = isKnown(date.group("month"));
        boolean day = isKnown(date.group("day"));
        if (day && !month) {
            return Optional.empty();
        }
        return Period.tryParse(
                date.group("year") + (month ? "-" + date.group("month") : "") + (day ? "-" + date.group("day") : ""));
    }

    private static boolean isKnown(String part) {
        return Digits.only(part, 0, part.length()) && !part.equals("00");
    }
}
