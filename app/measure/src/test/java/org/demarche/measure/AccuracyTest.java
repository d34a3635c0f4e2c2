package org.demarche.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccuracyTest {
    private static final double EXACT = 1e-12;

    @Test
    void figuresOfAHandMadeTable() {
        Accuracy accuracy = Accuracy.of(
                List.of(new Judged(1, 1), new Judged(1, 1), new Judged(0.9, 0), new Judged(0.8, 1), new Judged(0.2, 0)),
                0.85);
        assertThat(accuracy.atThreshold()).isEqualTo(new Accuracy.Cut(0.85, 2 / 3.0, 2 / 3.0));
        assertThat(accuracy.best()).isEqualTo(new Accuracy.Cut(0.8, 0.75, 1));
        assertThat(accuracy.area()).isCloseTo(5 / 6.0, within(EXACT));
        assertThat(accuracy.tiedAtTop()).isCloseTo(2 / 3.0, within(EXACT));
        assertThat(accuracy.brier()).isCloseTo((0.81 + 0.04 + 0.04) / 5, within(EXACT));
    }

    /** Against counting every pair of pairs, and every threshold. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void agreesWithCounting(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Judged> judged = new ArrayList<>(List.of(new Judged(0.5, 1), new Judged(0.5, 0)));
        for (int at = 0; at < random.nextInt(40); at++) {
            judged.add(new Judged(random.nextInt(11) / 10.0, random.nextInt(2)));
        }
        Accuracy accuracy = Accuracy.of(judged, 0.5);
        assertThat(accuracy.area()).isCloseTo(area(judged), within(EXACT));
        double best = 0;
        for (Judged each : judged) {
            best = Math.max(best, f1(judged, each.score()));
        }
        assertThat(accuracy.best().f1()).isCloseTo(best, within(EXACT));
        assertThat(accuracy.atThreshold().f1()).isCloseTo(f1(judged, 0.5), within(EXACT));
    }

    static LongStream seeds() {
        return LongStream.range(20250301L, 20250351L);
    }

    private static double area(List<Judged> judged) {
        double won = 0;
        int pairs = 0;
        for (Judged same : judged) {
            for (Judged other : judged) {
                if (same.truth() == 1 && other.truth() == 0) {
                    pairs++;
                    won += same.score() > other.score() ? 1 : same.score() == other.score() ? 0.5 : 0;
                }
            }
        }
        return won / pairs;
    }

    private static double f1(List<Judged> judged, double threshold) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Judged each : judged) {
            boolean match = each.score() >= threshold;
            right += match && each.truth() == 1 ? 1 : 0;
            wrong += match && each.truth() == 0 ? 1 : 0;
            missed += !match && each.truth() == 1 ? 1 : 0;
        }
        return 2.0 * right / (2.0 * right + wrong + missed);
    }
}
