package org.demarche.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Period;

/** Dates as documents write them, into periods; what is not a date is {@link Period#UNKNOWN}. */
final class Dates {
    private static final int EARLIEST_YEAR = 1800;
    private static final int LATEST_YEAR = 2199;
    private static final Pattern ISO =
            Pattern.compile("(\\d{4})(?:[-./](\\d{1,2})(?:[-./](\\d{1,2})(?:[T ].*)?)?)?", Pattern.DOTALL);

    private Dates() {}

    /** Day, month or year of a text that starts as ISO 8601 does: {@code 2023-12-15}, {@code 2023-12-15T09:00:00Z}, {@code 2023.11}. */
    static Period published(String text) {
        Matcher matcher = ISO.matcher(text.strip());
        if (!matcher.matches()) {
            return Period.UNKNOWN;
        }
        int year = Integer.parseInt(matcher.group(1));
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            return Period.UNKNOWN;
        }
        if (matcher.group(2) == null) {
            return Period.year(year);
        }
        int month = Integer.parseInt(matcher.group(2));
        if (matcher.group(3) == null) {
            return Period.tryParse("%04d-%02d".formatted(year, month)).orElse(Period.UNKNOWN);
        }
        try {
            return Period.on(LocalDate.of(year, month, Integer.parseInt(matcher.group(3))));
        } catch (DateTimeException e) {
            return Period.UNKNOWN;
        }
    }

    /** The day a file was made: about when it was published, so marked approximate (EDTF {@code ~}). */
    static Period about(LocalDate made) {
        if (made.getYear() < EARLIEST_YEAR || made.getYear() > LATEST_YEAR) {
            return Period.UNKNOWN;
        }
        return Period.parse(made + "~");
    }
}
