package org.demarche.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OfacSearchScoreTest {
    private static final int NEAR = 5;

    @ParameterizedTest(name = "{0} / {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            MARIA LOPEZ  | LOPEZ, Maria            | 100 | order of words does not count
            LOPEZ        | LOPEZ GARCIA, Maria     | 100 | words only the list has cost nothing
            MARÍA LÓPEZ  | LOPEZ, Maria            | 100 | marks do not count
            MARIA LOPES  | LOPEZ, Maria            |  96 | the mean of the words
            MARIA DE LOPEZ | LOPEZ, Maria          | 100 | words of two letters are set aside
            ANNA XXXXX   | GUSTAVSON, Anna         |  50 | a word without a partner counts nothing
            LOPEZLOPEZ   | LOPEZ                   |  92 | the whole texts are compared too
            ABC          | XYZ                     |   0 | below 50 nothing is shown
            ''           | XYZ                     |   0 | an empty text is like no other
            """)
    void rulesOfTheScore(String query, String listed, int score, String why) {
        assertThat(OfacSearchScore.of(query, listed)).as(why).isEqualTo(score);
    }

    /** Winkler (1990), table of examples. */
    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource(textBlock = """
            MARTHA,    MARHTA,     0.961
            DWAYNE,    DUANE,      0.840
            DIXON,     DICKSONX,   0.813
            ABROMS,    ABRAMS,     0.922
            """)
    void jaroWinklerIsThePublishedOne(String left, String right, double similarity) {
        assertThat(JaroWinkler.similarity(left, right)).isCloseTo(similarity, within(0.001));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void staysWithinItsRange(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String left = text(random);
        String right = text(random);
        assertThat(OfacSearchScore.of(left, right)).isBetween(0, 100);
        assertThat(OfacSearchScore.of(left, left)).isEqualTo(left.isBlank() ? OfacSearchScore.of("", "") : 100);
        assertThat(JaroWinkler.similarity(left, right)).isBetween(0.0, 1.0);
    }

    @Test
    void aDocumentIsNoName() {
        assertThatThrownBy(() -> OfacSearchScore.of("A".repeat(1001), "A"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a name has at most 1000 characters, got 1001");
    }

    /** A score of -1 in the file means that the search did not show the row; such rows are counted apart. */
    @Test
    void followsTheScoresThatTheSearchGave() {
        List<Map<String, String>> rows = SharedNames.rows("ofac_scores.dev.csv");
        int shown = 0;
        int near = 0;
        int hidden = 0;
        int hiddenHere = 0;
        for (Map<String, String> row : rows) {
            int theirs = Integer.parseInt(row.getOrDefault("ofac_score", ""));
            int ours = OfacSearchScore.of(row.getOrDefault("query_name", ""), row.getOrDefault("result_name", ""));
            if (theirs < 0) {
                hidden++;
                hiddenHere += ours == 0 ? 1 : 0;
            } else {
                shown++;
                near += Math.abs(ours - theirs) <= NEAR ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "names: within %d points of the OFAC search %d of %d rows shown, %.3f; hidden in both %d of %d%n",
                NEAR,
                near,
                shown,
                (double) near / shown,
                hiddenHere,
                hidden);
        assertThat((double) near / shown).isGreaterThanOrEqualTo(0.96);
    }

    static LongStream seeds() {
        return LongStream.range(20250301L, 20250331L);
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(24);
        for (int at = 0; at < length; at++) {
            text.append("ABCDE ,-'é李".charAt(random.nextInt(11)));
        }
        return text.toString();
    }
}
