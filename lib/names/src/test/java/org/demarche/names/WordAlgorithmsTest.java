package org.demarche.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Edit distance, assignment and skeletons beside slow second implementations. */
class WordAlgorithmsTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.demarche.names.NameSamples#seeds")
    void bitParallelEditsAreThoseOfTheTable(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 2_000; round++) {
            String left = word(random);
            String right = word(random);
            assertThat(EditDistance.between(left, right))
                    .as("%s ~ %s", left, right)
                    .isEqualTo(EditDistance.table(left, right));
        }
    }

    private static String word(SplittableRandom random) {
        StringBuilder word = new StringBuilder();
        int length = random.nextInt(20) == 0 ? 60 + random.nextInt(10) : random.nextInt(9);
        while (word.length() < length) {
            word.append(random.nextInt(200) == 0 ? 'ж' : (char) ('a' + random.nextInt(4)));
        }
        return word.toString();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.demarche.names.NameSamples#seeds")
    void theAssignmentIsTheBestOfAll(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Assignment assignment = new Assignment(6);
        for (int round = 0; round < 500; round++) {
            int rows = random.nextInt(5);
            int columns = 1 + random.nextInt(5);
            double[][] value = new double[rows][columns];
            for (double[] row : value) {
                for (int j = 0; j < columns; j++) {
                    row[j] = random.nextInt(3) == 0 ? 0 : random.nextInt(10) / 10.0;
                }
            }
            assignment.clear(rows, columns);
            for (int i = 0; i < rows; i++) {
                for (int j = 0; j < columns; j++) {
                    assignment.value(i, j, value[i][j]);
                }
            }
            assignment.solve();
            double sum = 0;
            boolean[] taken = new boolean[columns];
            for (int i = 0; i < rows; i++) {
                if (assignment.columnOf(i) >= 0) {
                    assertThat(taken[assignment.columnOf(i)])
                            .as("a column is chosen once")
                            .isFalse();
                    assertThat(value[i][assignment.columnOf(i)]).isPositive();
                    taken[assignment.columnOf(i)] = true;
                    sum += value[i][assignment.columnOf(i)];
                }
            }
            assertThat(sum).isCloseTo(best(value, 0, new boolean[columns]), within(1e-9));
        }
    }

    /** Tries everything. */
    private static double best(double[][] value, int row, boolean[] taken) {
        if (row == value.length) {
            return 0;
        }
        double best = best(value, row + 1, taken);
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j]) {
                taken[j] = true;
                best = Math.max(best, value[row][j] + best(value, row + 1, taken));
                taken[j] = false;
            }
        }
        return best;
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            mohammed | muhamad  | one name
            khan     | kan      | one sound
            wladimir | vladimir | no: w is silent, v is f
            """)
    void skeletonsAreConsonants(String left, String right, String why) {
        boolean same = Skeleton.of(left).equals(Skeleton.of(right));
        assertThat(same).as(why).isEqualTo(!why.startsWith("no"));
    }

    @ParameterizedTest(name = "{0} in {1} of {2}")
    @CsvSource({"kim, 3, 4, 0.139", "ri, 0, 4, 1.0", "all, 4, 4, 0.0"})
    void rarityFallsFromOneToZero(String word, int count, int names, double rarity) {
        TokenFrequencies frequencies = TokenFrequencies.of(java.util.Map.of(word, count), names);
        assertThat(frequencies.count(word)).isEqualTo(count);
        assertThat(frequencies.rarity(word)).isCloseTo(rarity, within(0.001));
    }
}
