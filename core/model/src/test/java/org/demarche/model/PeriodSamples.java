package org.demarche.model;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Random EDTF texts, close enough to each other that they meet, touch and miss about equally often. */
final class PeriodSamples {
    private static final long DEFAULT_SEED = 20250301L;
    private static final List<String> MARKS = List.of("", "", "", "", "~", "~", "?", "%");

    private final SplittableRandom random;

    PeriodSamples(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Stream<Long> seeds(int count) {
        return Stream.iterate(Long.getLong("tests.seed", DEFAULT_SEED), seed -> seed + 1)
                .limit(count);
    }

    /** A text of the right form that may end before it starts. */
    String text() {
        return random.nextInt(5) < 2 ? date() : end() + "/" + end();
    }

    /** A period drawn anew until its text is not refused. */
    Period period() {
        Optional<Period> period = Period.tryParse(text());
        while (period.isEmpty()) {
            period = Period.tryParse(text());
        }
        return period.orElseThrow();
    }

    private String end() {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> "..";
            default -> date();
        };
    }

    private String date() {
        int year = 2013 + random.nextInt(4);
        YearMonth month = YearMonth.of(year, 1 + random.nextInt(random.nextBoolean() ? 3 : 12));
        int day = 1 + random.nextInt(random.nextBoolean() ? 3 : month.lengthOfMonth());
        String unmarked = switch (random.nextInt(11)) {
            case 0 -> "201X";
            case 1 -> year + "-XX";
            case 2 -> year + "-XX-XX";
            case 3 -> month + "-XX";
            case 4 -> year + "-2" + (1 + random.nextInt(4));
            case 5, 6 -> String.valueOf(year);
            case 7, 8 -> month.toString();
            default -> month.atDay(day).toString();
        };
        return unmarked + MARKS.get(random.nextInt(MARKS.size()));
    }
}
