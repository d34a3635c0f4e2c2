package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodOverlapTest {
    private static final int CASES = 400;

    static Stream<Long> seeds() {
        return PeriodSamples.seeds(CASES);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, as {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2015             | 2015-06-01 | POSSIBLE | it is some time in that year
            2015             | 2016-01-01 | NONE     | it is another year
            2015-06-03       | 2015-06-03 | CERTAIN  | it is that day
            2014/2016        | 2015-06-01 | CERTAIN  | it lies between any start and any end
            2014/2016        | 2014-12-31 | CERTAIN  | the latest start is a day of it
            2014/2016        | 2014-12-30 | POSSIBLE | it may start a day later
            2014/2016        | 2016-01-01 | CERTAIN  | the earliest end is a day of it
            2014/2016        | 2016-01-02 | POSSIBLE | it may have ended the day before
            2014/2016        | 2017-01-01 | NONE     | it is over
            2014/2014-05     | 2014-05-31 | POSSIBLE | a start cannot come after the end
            2016/..          | 2099-01-01 | CERTAIN  | an open end never comes
            2016/..          | 2016-05-01 | POSSIBLE | it may not have started
            2016/            | 2099-01-01 | POSSIBLE | an unknown end may have come
            2016-05-03/      | 2016-05-03 | CERTAIN  | it ends on its first day or later
            ../2016          | 1900-01-01 | CERTAIN  | it held from ever
            /2016            | 1900-01-01 | POSSIBLE | an unknown start may be later
            /                | 2016-01-01 | POSSIBLE | nothing is said
            ../..            | 2016-01-01 | CERTAIN  | it always holds
            2015~            | 2014-01-01 | POSSIBLE | about 2015 may be 2014
            2015~            | 2013-12-31 | NONE     | two years before is not about then
            2014?/2016       | 2015-06-01 | POSSIBLE | the source doubts its date
            2015-06-03%      | 2015-06-04 | POSSIBLE | about that day may be the next
            2015-06-03?      | 2015-06-04 | NONE     | doubt does not move the date
            2021-24          | 2022-02-28 | POSSIBLE | winter ends in the next year
            """)
    void aDayIsCertainPossibleOrNone(String text, LocalDate day, Overlap expected, String why) {
        assertThat(Period.parse(text).holdsOn(day)).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} with {1}: {2}, as {3}")
    @CsvSource(delimiter = '|', textBlock = """
            2015       | 2015       | POSSIBLE | the one may be in May and the other in June
            2015-06-03 | 2015-06-03 | CERTAIN  | it is the same day
            2015-06-03 | 2015-06-04 | NONE     | it is the next day
            2014/2016  | 2015       | CERTAIN  | all of 2015 lies inside
            2014/2016  | 2016/2018  | POSSIBLE | the one may end before the other starts
            2014/2016  | 2017/2018  | NONE     | the one is over
            2014/..    | 2016/..    | CERTAIN  | neither ends
            2014/      | 2016/      | POSSIBLE | the first may have ended
            ../..      | /          | CERTAIN  | whenever the one held, the other does
            /          | /          | POSSIBLE | nothing is said
            /..        | /..        | CERTAIN  | neither ends
            /..        | ../        | POSSIBLE | the one may end before the other starts
            2014/2016? | 2015       | POSSIBLE | the source doubts its date
            197X       | 19XX       | POSSIBLE | the decade lies in the century
            """)
    void twoPeriodsMeetForCertainPossiblyOrNever(String one, String other, Overlap expected, String why) {
        assertThat(Period.parse(one).overlap(Period.parse(other))).as(why).isEqualTo(expected);
        assertThat(Period.parse(other).overlap(Period.parse(one))).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyAnswerIsThatOfAllPairsOfDays(long seed) {
        PeriodSamples samples = new PeriodSamples(seed);
        List<String> texts = List.of(samples.text(), samples.text());
        SplittableRandom random = new SplittableRandom(seed);
        NavigableSet<Long> corners = PeriodNaive.corners(texts);
        List<PeriodNaive> naive = texts.stream()
                .map(text -> new PeriodNaive(text, corners, random))
                .toList();
        for (int index = 0; index < texts.size(); index++) {
            assertThat(Period.tryParse(texts.get(index)).isEmpty())
                    .as("%s is refused", texts.get(index))
                    .isEqualTo(naive.get(index).isEmpty());
            Period.tryParse(texts.get(index)).ifPresent(sameOnDays(naive.get(index), corners));
        }
        if (naive.stream().noneMatch(PeriodNaive::isEmpty)) {
            assertThat(Period.parse(texts.get(0)).overlap(Period.parse(texts.get(1))))
                    .as("%s with %s", texts.get(0), texts.get(1))
                    .isEqualTo(naive.get(0).overlap(naive.get(1)));
        }
    }

    private static Consumer<Period> sameOnDays(PeriodNaive naive, NavigableSet<Long> corners) {
        return period -> corners.stream()
                .flatMap(corner -> Stream.of(corner - 1, corner, corner + 1))
                .forEach(number -> {
                    LocalDate day = LocalDate.ofEpochDay(number);
                    boolean inside = number > corners.first() && number < corners.last();
                    if (inside) {
                        assertThat(period.holdsOn(day))
                                .as("%s on %s", period, day)
                                .isEqualTo(naive.holdsOn(number));
                        assertThat(period.endsBefore(day))
                                .as("%s ends before %s", period, day)
                                .isEqualTo(naive.always(pair -> pair.end() < number));
                        assertThat(period.startsAfter(day))
                                .as("%s starts after %s", period, day)
                                .isEqualTo(naive.always(pair -> pair.start() > number));
                    }
                });
    }

    @Test
    void theRandomCasesReachEveryAnswer() {
        Map<Overlap, Integer> counts = new EnumMap<>(Overlap.class);
        seeds().forEach(seed -> {
            PeriodSamples samples = new PeriodSamples(seed);
            counts.merge(samples.period().overlap(samples.period()), 1, Integer::sum);
        });
        assertThat(counts)
                .hasSize(3)
                .allSatisfy((answer, count) ->
                        assertThat(count).as("cases that answer %s", answer).isGreaterThan(CASES / 20));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDayIsAskedAboutLikeAPeriodOfOneDay(long seed) {
        PeriodSamples samples = new PeriodSamples(seed);
        Period period = samples.period();
        LocalDate day = LocalDate.of(2013, 1, 1).plusDays(new SplittableRandom(seed).nextInt(1500));
        assertThat(period.holdsOn(day)).isEqualTo(period.overlap(Period.on(day)));
        assertThat(period.holdsOn(day).isPossible()).isEqualTo(!period.endsBefore(day) && !period.startsAfter(day));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aSpanCoversEveryDayOfBoth(long seed) {
        PeriodSamples samples = new PeriodSamples(seed);
        Period one = samples.period();
        Period other = samples.period();
        assertThat(one.span(other)).isEqualTo(other.span(one));
        one.span(other).ifPresent(span -> {
            assertThat(Period.parse(span.toString())).isEqualTo(span);
            Stream<LocalDate> uncovered = LocalDate.of(2003, 1, 1)
                    .datesUntil(LocalDate.of(2031, 1, 1))
                    .filter(day ->
                            one.holdsOn(day).isPossible() || other.holdsOn(day).isPossible())
                    .filter(day -> !span.holdsOn(day).isPossible());
            assertThat(uncovered).as("days that %s leaves out", span).isEmpty();
        });
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            2014      | 2016       | 2014/2016
            2014-05   | 2014       | 2014
            2016~     | 2014?/2015 | 2014?/2016~
            2014/..   | 2016       | 2014/..
            2014/..   | ../2016    | ../..
            2014/..   | 2016/      | 2014/..
            2014      | 2014       | 2014
            """)
    void aSpanKeepsTheOuterEnds(String one, String other, String expected) {
        assertThat(Period.parse(one).span(Period.parse(other))).hasValue(Period.parse(expected));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /     | /
            2014/ | 2016
            /2014 | 2016/..
            """)
    void nothingSpansAnUnknownEnd(String one, String other) {
        assertThat(Period.parse(one).span(Period.parse(other))).isEmpty();
    }
}
