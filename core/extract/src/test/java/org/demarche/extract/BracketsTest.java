package org.demarche.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BracketsTest {
    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource(textBlock = """
            BHT,    Blue Heron Trading,  true
            Blueco, Blue Heron Company,  true
            BHT,    Heron Trading,       false
            AHT,    Blue Harbour Trade,  false
            TB,     Blue Trade,          false
            B,      Blue,                false
            B-H,    Blue Heron,          true
            """)
    void lettersStandInTheNameInOrder(String alias, String name, boolean abbreviates) {
        assertThat(Brackets.abbreviates(alias, name)).isEqualTo(abbreviates);
    }

    static Stream<Long> seeds() {
        return Stream.iterate(20260301L, seed -> seed + 1).limit(100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void initialsAlwaysAbbreviate(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder name = new StringBuilder();
        StringBuilder initials = new StringBuilder();
        for (int word = 2 + random.nextInt(4); word > 0; word--) {
            char first = (char) ('A' + random.nextInt(26));
            initials.append(first);
            name.append(name.isEmpty() ? "" : " ").append(first).append("xyz", 0, random.nextInt(4));
        }
        assertThat(Brackets.abbreviates(initials.toString(), name.toString()))
                .as("%s for %s", initials, name)
                .isTrue();
    }
}
