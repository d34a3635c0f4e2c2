package org.demarche.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.demarche.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Between two days of which nothing begins or ends, every period answers every question about a day the same. */
class SteadyDaysTest {
    private static final LocalDate START = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 400;

    static Stream<Long> seeds() {
        return Stream.iterate(Long.getLong("tests.seed", 20261124L), seed -> seed + 1)
                .limit(20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPeriodSaysTheSameOnAllSteadyDays(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Period> periods = new ArrayList<>();
        for (int count = random.nextInt(4); count >= 0; count--) {
            periods.add(period(random));
        }
        for (int at = 0; at < DAYS; at++) {
            LocalDate day = START.plusDays(at);
            SteadyDays steady = SteadyDays.around(day, periods.stream());
            assertThat(steady.contains(day)).isTrue();
            for (int other = 0; other < DAYS; other++) {
                LocalDate next = START.plusDays(other);
                if (steady.contains(next)) {
                    assertThat(said(periods, next))
                            .as("%s and %s of %s", day, next, periods)
                            .isEqualTo(said(periods, day));
                    assertThat(SteadyDays.around(next, periods.stream())).isEqualTo(steady);
                }
            }
        }
    }

    @Test
    void withoutADateEveryDayIsSteady() {
        SteadyDays all = SteadyDays.around(START, Stream.of(Period.UNKNOWN, Period.parse("../..")));
        assertThat(all).isEqualTo(new SteadyDays(LocalDate.MIN, LocalDate.MAX));
    }

    private static List<String> said(List<Period> periods, LocalDate day) {
        return periods.stream()
                .map(each -> each.holdsOn(day) + " " + each.startsAfter(day) + " " + each.endsBefore(day))
                .toList();
    }

    private static Period period(SplittableRandom random) {
        while (true) {
            List<String> ends = List.of("", "..", date(random), date(random), date(random));
            String start = ends.get(random.nextInt(ends.size()));
            String end = ends.get(random.nextInt(ends.size()));
            String text = random.nextInt(3) == 0 ? date(random) : start + "/" + end;
            if (Period.tryParse(text).isPresent()) {
                return Period.parse(text);
            }
        }
    }

    private static String date(SplittableRandom random) {
        LocalDate day = START.plusDays(random.nextInt(DAYS));
        String text = day.toString();
        String cut = List.of(text, text.substring(0, 7), text.substring(0, 4)).get(random.nextInt(3));
        return cut + List.of("", "", "~", "?").get(random.nextInt(4));
    }
}
