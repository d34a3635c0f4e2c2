package org.demarche.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that have a key in common come together, as in a plain table of texts. */
class RandomBlocksTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void blocksAreThoseOfATableOfTexts(long seed) {
        Random random = new Random(seed);
        int most = 5;
        Map<String, List<Integer>> table = new TreeMap<>();
        Blocks blocks = new Blocks();
        for (int name = 0; name < 20_000; name++) {
            for (int keys = random.nextInt(4); keys > 0; keys--) {
                String key = "key " + random.nextInt(15_000) + keys;
                table.computeIfAbsent(key, any -> new ArrayList<>()).add(name);
                blocks.add(Blocks.hash(key), name);
            }
        }
        List<String> found = new ArrayList<>();
        blocks.forEach(most, block -> found.add(Arrays.toString(block)));
        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(table.values().stream()
                        .filter(block -> block.size() > 1 && block.size() <= most)
                        .map(List::toString)
                        .toList());
    }
}
