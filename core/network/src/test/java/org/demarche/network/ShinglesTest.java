package org.demarche.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShinglesTest {

    @ParameterizedTest(name = "\"{0}\" / \"{1}\": {2}, {3}")
    @CsvSource(delimiter = '|', textBlock = """
            a b c d e         | a b c d e       | 1.0   | 1.0
            A, b; C (d) -- E! | a b c d e       | 1.0   | 1.0
            a b c d e         | a b c d x       | 0.5   | 0.667
            a b c d e f g h   | a b c d         | 0.333 | 1.0
            a b c             | d e f           | 0.0   | 0.0
            a b               | a b             | 0.0   | 0.0
            大使馆关闭了      | 大使馆关闭了吗  | 0.8   | 1.0
            """)
    void textsAreAlikeByRunsOfThreeWords(String one, String other, double resemblance, double containment) {
        Shingles left = Shingles.of(one, Set.of());
        Shingles right = Shingles.of(other, Set.of());
        assertThat(left.resemblance(right)).isEqualTo(right.resemblance(left)).isCloseTo(resemblance, within(0.001));
        assertThat(left.containment(right)).isEqualTo(right.containment(left)).isCloseTo(containment, within(0.001));
    }

    static Stream<Long> seeds() {
        return Stream.iterate(Long.getLong("tests.seed", 20261125L), seed -> seed + 1)
                .limit(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void sharesAreThoseOfSetsOfWords(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> one = words(random);
        List<String> other = words(random);
        Set<String> left = runs(one);
        Set<String> right = runs(other);
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        Set<String> all = new HashSet<>(left);
        all.addAll(right);
        Shingles first = Shingles.of(String.join(" ", one), Set.of("w0"));
        Shingles second = Shingles.of(String.join(", ", other), Set.of("w0"));
        assertThat(first.resemblance(second)).isEqualTo(all.isEmpty() ? 0 : (double) both.size() / all.size());
        int least = Math.min(left.size(), right.size());
        assertThat(first.containment(second)).isEqualTo(least == 0 ? 0 : (double) both.size() / least);
    }

    private static List<String> words(SplittableRandom random) {
        List<String> words = new ArrayList<>();
        int count = random.nextInt(0, 30);
        for (int at = 0; at < count; at++) {
            words.add("w" + random.nextInt(4));
        }
        return words;
    }

    private static Set<String> runs(List<String> words) {
        List<String> kept = words.stream().filter(word -> !word.equals("w0")).toList();
        Set<String> runs = new HashSet<>();
        for (int at = 0; at + 3 <= kept.size(); at++) {
            runs.add(String.join(" ", kept.subList(at, at + 3)));
        }
        return runs;
    }
}
