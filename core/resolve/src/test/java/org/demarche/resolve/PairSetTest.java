package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PairSetTest {
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void itHoldsWhatASetHolds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PairSet pairs = new PairSet();
        TreeSet<Long> set = new TreeSet<>();
        int values = 1 + random.nextInt(20_000);
        for (int added = random.nextInt(40_000); added > 0; added--) {
            long pair = (long) random.nextInt(values) << 31;
            pairs.add(pair);
            set.add(pair);
        }
        assertThat(pairs.sorted())
                .containsExactly(set.stream().mapToLong(each -> each).toArray());
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }
}
