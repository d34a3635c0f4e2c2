package org.demarche.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
        List<Name> queries = new ArrayList<>(samples.names(queriesASeed() / 2));
        queries.addAll(samples.like(names, queriesASeed() - queries.size()));
        for (Name query : queries) {
            for (double minimum : new double[] {0.0001, 0.5, 0.8, 0.9}) {
                assertThat(index.search(query, 7, minimum))
                        .as("%s of kind %s at %s", query, query.kind(), minimum)
                        .isEqualTo(naive(comparer, names, query, 7, minimum));
            }
        }
    }

    /** Words that are met beside the joined ones count, also where a name without joined words could not say so much. */
    @ParameterizedTest
    @CsvSource({
        "abdulsmithson ivan, K Ivan Abduk Smithson",
        "abdulsmithson ivan, Ivan Abdul Smithson",
        "abduk smithson ivan petrov, Abduksmithson Ivan Petrov Karim",
        "harbourview ivan petrov, Q Petrov Ivan Harbourt View"
    })
    void wordsWrittenAsOneAreFoundBesideOthers(String asked, String listed) {
        NameComparer comparer = NameComparer.standard();
        for (NameKind kind : NameKind.values()) {
            Name query = Name.read(asked, kind);
            List<Name> names = List.of(Name.read(listed, NameKind.PERSON), Name.read(listed, NameKind.ORGANISATION));
            NameIndex<Integer> index = NameIndex.<Integer>builder(comparer)
                    .add(0, names.get(0))
                    .add(1, names.get(1))
                    .build();
            for (int least = 50; least < 100; least++) {
                List<Double> found = index.search(query, 2, least / 100.0).stream()
                        .map(NameHit::score)
                        .toList();
                double minimum = least / 100.0;
                assertThat(found)
                        .as("%s at %s", kind, least)
                        .containsExactlyElementsOf(names.stream()
                                .map(name -> comparer.compare(query, name).score())
                                .filter(score -> score >= minimum)
                                .sorted(Comparator.reverseOrder())
                                .toList());
            }
        }
    }

    /** {@code -Dqueries=100000} makes it the long proof. */
    private static int queriesASeed() {
        return Integer.getInteger("queries", 180) / 12;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.demarche.names.NameSamples#seeds")
    void aChangedIndexFindsWhatANewOneFinds(long seed) throws IOException {
        NameSamples samples = new NameSamples(seed);
        List<Name> names = samples.names(120);
        NameIndex.Builder<String> first = NameIndex.builder(NameComparer.standard());
        NameIndex.Builder<String> all = NameIndex.builder(NameComparer.standard());
        List<NameIndex.Entry<String>> added = new ArrayList<>();
        Set<String> gone = new HashSet<>();
        for (int at = 0; at < names.size(); at++) {
            String key = "k" + at / 2;
            if (at < 60) {
                first.add(key, names.get(at));
            } else {
                added.add(new NameIndex.Entry<>(key, names.get(at)));
            }
            if (at < 60 && (at / 2 % 3 == 0 || key.equals("k1"))) {
                gone.add(key);
            } else {
                all.add(key, names.get(at));
            }
        }
        NameIndex<String> changed = first.build();
        changed = changed.with(added.subList(0, 30), gone);
        changed = withOneNamedAnew(changed, all, "k1", samples);
        changed = changed.with(added.subList(30, 60), Set.of());
        NameIndex<String> whole = all.build();
        NameIndex<String> kept = readAgain(changed);
        for (Name query : samples.names(30)) {
            List<NameHit<String>> expected = whole.search(query, 5, 0.3);
            assertThat(changed.search(query, 5, 0.3)).as("changed, %s", query).isEqualTo(expected);
            assertThat(kept.search(query, 5, 0.3)).as("read again, %s", query).isEqualTo(expected);
        }
    }

    /** An owner that was taken out comes back with other names, and none of its old ones. */
    private static NameIndex<String> withOneNamedAnew(
            NameIndex<String> index, NameIndex.Builder<String> all, String key, NameSamples samples) {
        List<NameIndex.Entry<String>> anew = new ArrayList<>();
        for (Name name : samples.names(2)) {
            anew.add(new NameIndex.Entry<>(key, name));
            all.add(key, name);
        }
        return index.with(anew, Set.of());
    }

    private static NameIndex<String> readAgain(NameIndex<String> index) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        index.write(new DataOutputStream(bytes), key -> key);
        return NameIndex.read(
                new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())),
                NameComparer.standard(),
                key -> key);
    }

    @Test
    void aDamagedIndexIsRefused() throws IOException {
        NameIndex<String> index = NameIndex.<String>builder(NameComparer.standard())
                .add("a", Name.read("Green Pine", NameKind.ORGANISATION))
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        index.write(new DataOutputStream(bytes), key -> key);
        byte[] whole = bytes.toByteArray();
        for (int at = 0; at < whole.length - 16; at++) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 1;
            assertThatThrownBy(() -> NameIndex.read(
                            new DataInputStream(new ByteArrayInputStream(damaged)),
                            NameComparer.standard(),
                            key -> key))
                    .as("byte %d", at)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void namesOfAnOwnerThatIsHereAreRefused() {
        NameIndex<String> index = NameIndex.<String>builder(NameComparer.standard())
                .add("a", Name.read("Green Pine", NameKind.ORGANISATION))
                .build();
        List<NameIndex.Entry<String>> again =
                List.of(new NameIndex.Entry<>("a", Name.read("Pine", NameKind.ORGANISATION)));
        assertThatThrownBy(() -> index.with(again, Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"a\"");
        assertThat(index.with(again, Set.of("a")).search(Name.read("Pine", NameKind.ORGANISATION), 3, 0.5))
                .extracting(NameHit::key)
                .containsExactly("a");
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
