package org.demarche.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SeenKeysTest {
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noKeyThatWasAddedPassesForNewAndFewNewOnesForSeen(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        SeenKeys filter = new SeenKeys();
        Set<String> exact = new HashSet<>();
        int mistaken = 0;
        for (int key = 0; key < 300_000; key++) {
            String text = (random.nextBoolean() ? "list:" : "7 ") + random.nextInt(400_000);
            boolean seen = !exact.add(text);
            boolean perhaps = filter.add(text);
            assertThat(perhaps || !seen).isTrue();
            mistaken += perhaps && !seen ? 1 : 0;
        }
        assertThat(mistaken).isLessThan(30);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 5);
    }
}
