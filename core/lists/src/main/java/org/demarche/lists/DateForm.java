package org.demarche.lists;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.Period;

/** How a table writes dates. None of them guesses: a date that is not in the form is none. */
enum DateForm {
    /** {@code 1948-12-10}, {@code 1948-12}, {@code 1948}. */
    ISO {
        @Override
        Optional<Period> read(String text) {
            return IsoDate.parse(text);
        }
    },
    /** {@code 1948-12-10T00:00:00Z}, in which a first of January means no more than the year, and another first day no more than the month, as in Wikidata's exports. */
    PADDED_ISO {
        @Override
        Optional<Period> read(String text) {
            String day = text.strip().replaceFirst("T.*", "");
            return IsoDate.parse(text)
                    .flatMap(exact ->
                            Period.tryParse(day.replaceFirst("-01-01$", "").replaceFirst("(-\\d{2})-01$", "$1")));
        }
    },
    /** {@code 10.12.1948}, {@code 1948}. */
    DAY_DOT_MONTH {
        @Override
        Optional<Period> read(String text) {
            return dayFirst(text, '.');
        }
    },
    /** {@code 10/12/1948}, {@code dd/mm/1948}, {@code 1948}: the day before the month. */
    DAY_SLASH_MONTH {
        @Override
        Optional<Period> read(String text) {
            return SlashDate.parse(text).or(() -> dayFirst(text, '/'));
        }
    },
    /** {@code 12/10/1948}, {@code 1948}: the month before the day. */
    MONTH_SLASH_DAY {
        @Override
        Optional<Period> read(String text) {
            return dayFirst(text.strip().replaceFirst("^(\\d{1,2})/(\\d{1,2})/", "$2/$1/"), '/');
        }
    },
    /** {@code 10 Dec 1948}, {@code circa 1951}, {@code 1936 to 1938}. */
    ENGLISH {
        @Override
        Optional<Period> read(String text) {
            return EnglishDate.parse(text);
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // what it gives never changes
    private final Memo<Optional<Period>> periods = new Memo<>(this::read);

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}\\S*)?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4})");

    /** The period that a text means; empty if it is not in this form, or there is no such day. */
    Optional<Period> parse(String text) {
        return periods.of(text);
    }

    abstract Optional<Period> read(String text);

    /** The name of the form in a mapping file. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DateForm> byId(String id) {
        return Arrays.stream(values()).filter(form -> form.id().equals(id)).findFirst();
    }

    /** The first of the forms that fits. A day in full as {@code 1948-12-10} is read whatever they are, because the dates of sheets come so. */
    static Optional<Period> parse(String text, List<DateForm> forms) {
        for (DateForm form : forms) {
            Optional<Period> period = form.parse(text);
            if (period.isPresent()) {
                return period;
            }
        }
        return DAY.matcher(text.strip()).matches() ? IsoDate.parse(text) : Optional.empty();
    }

    private static Optional<Period> dayFirst(String text, char between) {
        Matcher date = NUMBERS.matcher(text.strip());
        if (!date.matches() || date.group(2).charAt(0) != between) {
            return text.strip().matches("\\d{4}") ? Period.tryParse(text.strip()) : Optional.empty();
        }
        return Period.tryParse(String.format(
                Locale.ROOT,
                "%s-%02d-%02d",
                date.group(4),
                Integer.parseInt(date.group(3)),
                Integer.parseInt(date.group(1))));
    }
}
