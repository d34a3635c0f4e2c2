package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodOrderTest {

    static Stream<Long> seeds() {
        return PeriodSamples.seeds(100);
    }

    @Test
    void aTimelineStartsWithWhatHasNoDatedStart() {
        List<Period> timeline = Stream.of(
                        "../2013",
                        "/2014",
                        "../..",
                        "/",
                        "/..",
                        "2013~",
                        "2014-01-01",
                        "2014-01",
                        "2014",
                        "2014-XX",
                        "2014/2015",
                        "2014/",
                        "2014/..",
                        "2014-02")
                .map(Period::parse)
                .toList();
        List<Period> shuffled = new ArrayList<>(timeline);
        Collections.shuffle(shuffled, new Random(1));
        Collections.sort(shuffled);
        assertThat(shuffled).isEqualTo(timeline);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderIsTotalAndConsistentWithEquals(long seed) {
        PeriodSamples samples = new PeriodSamples(seed);
        List<Period> periods = Stream.generate(samples::period).limit(15).toList();
        for (Period one : periods) {
            for (Period other : periods) {
                int order = Period.CHRONOLOGICAL.compare(one, other);
                assertThat(Integer.signum(order))
                        .as("%s, %s", one, other)
                        .isEqualTo(-Integer.signum(other.compareTo(one)));
                assertThat(order == 0).as("%s, %s", one, other).isEqualTo(one.equals(other));
                for (Period third : periods) {
                    if (order <= 0 && other.compareTo(third) <= 0) {
                        assertThat(one.compareTo(third))
                                .as("%s, %s, %s", one, other, third)
                                .isLessThanOrEqualTo(0);
                    }
                }
            }
        }
    }
}
