package org.demarche.lists;

import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.model.Period;

/** Dates as ISO 8601 writes them, as exact as they are said: {@code 1948-12-10}, {@code 1948-12}, {@code 1948}. */
final class IsoDate {
    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");
    private static final Pattern TIME = Pattern.compile("(?<=\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:\\d{2}(?::\\d{2})?\\S*");

    private static final Memo<Optional<Period>> DATES = new Memo<>(IsoDate::read);

    private IsoDate() {}

    /** The period that a text means; a time of day is left out. Empty if it is not such a date, or there is no such day. */
    static Optional<Period> parse(String text) {
        return DATES.of(text);
    }

    private static Optional<Period> read(String text) {
        String date = TIME.matcher(text.strip()).replaceFirst("");
        return DATE.matcher(date).matches() ? Period.tryParse(date) : Optional.empty();
    }
}
