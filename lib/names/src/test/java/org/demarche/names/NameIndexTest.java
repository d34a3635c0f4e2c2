package org.demarche.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NameIndexTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.demarche.names.NameSamples#seeds")
    void findsWhatComparingWithEveryNameFinds(long seed) {
        NameSamples samples = new NameSamples(seed);
        List<Name> names = samples.names(300);
        NameComparer comparer =
                seed % 2 == 0 ? NameComparer.standard() : NameComparer.weightedBy(TokenFrequencies.in(names));
        NameIndex.Builder<Integer> builder = NameIndex.builder(comparer);
        for (int at = 0; at < names.size(); at++) {
            builder.add(at / 2, names.get(at));
        }
        NameIndex<Integer> index = builder.build();
        assertThat(index.size()).isEqualTo(names.size());
        for (Name query : samples.names(15)) {
            for (double minimum : new double[] {0.0001, 0.5, 0.9}) {
                assertThat(index.search(query, 7, minimum))
                        .as("%s of kind %s at %s", query, query.kind(), minimum)
                        .isEqualTo(naive(comparer, names, query, 7, minimum));
            }
        }
    }

    private static List<NameHit<Integer>> naive(
            NameComparer comparer, List<Name> names, Name query, int limit, double minimum) {
        Map<Integer, NameHit<Integer>> best = new HashMap<>();
        for (int at = 0; at < names.size(); at++) {
            NameHit<Integer> hit = new NameHit<>(at / 2, names.get(at), comparer.score(query, names.get(at)));
            best.merge(at / 2, hit, (first, second) -> second.score() > first.score() ? second : first);
        }
        List<NameHit<Integer>> hits = new ArrayList<>(best.values());
        hits.removeIf(hit -> hit.score() < minimum);
        hits.sort(Comparator.comparingDouble((NameHit<Integer> hit) -> -hit.score())
                .thenComparing(NameHit::key));
        return hits.subList(0, Math.min(limit, hits.size()));
    }

    @Test
    void equalsComeInTheOrderOfKeys() {
        NameIndex<String> index = NameIndex.<String>builder(NameComparer.standard())
                .add("b", Name.read("Green Pine", NameKind.ORGANISATION))
                .add("a", Name.read("GREEN PINE", NameKind.ORGANISATION))
                .add("c", Name.read("Green-Pine", NameKind.ORGANISATION))
                .build();
        assertThat(index.search(Name.read("green pine", NameKind.ORGANISATION), 2, 0.5))
                .extracting(NameHit::key)
                .containsExactly("a", "b");
    }

    @Test
    void anEmptyIndexAndAnEmptyQueryFindNothing() {
        NameIndex<String> empty =
                NameIndex.<String>builder(NameComparer.standard()).build();
        assertThat(empty.search(Name.read("x", NameKind.OTHER), 3, 0.1)).isEmpty();
        NameIndex<String> one = NameIndex.<String>builder(NameComparer.standard())
                .add("a", Name.read("Green Pine", NameKind.ORGANISATION))
                .build();
        assertThat(one.search(Name.read("", NameKind.OTHER), 3, 0.1)).isEmpty();
    }

    @Test
    void limitsOutOfRangeAreRefused() {
        NameIndex<String> index =
                NameIndex.<String>builder(NameComparer.standard()).build();
        Name query = Name.read("x", NameKind.OTHER);
        assertThatThrownBy(() -> index.search(query, 0, 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit must be at least 1, got 0");
        assertThatThrownBy(() -> index.search(query, 1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minScore must be in (0, 1], got 0.0");
        assertThatThrownBy(() -> index.search(query, 1, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minScore must be in (0, 1], got NaN");
    }
}
