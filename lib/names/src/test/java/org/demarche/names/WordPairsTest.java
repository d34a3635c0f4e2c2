package org.demarche.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordPairsTest {

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.demarche.names.NameSamples#seeds")
    void noNeighboursAreMissedAndFewOthersTakenForSome(long seed) {
        SegmentData.Builder builder = new SegmentData.Builder();
        List<Name> names = new NameSamples(seed).names(400);
        for (int at = 0; at < names.size(); at++) {
            builder.add(at, names.get(at));
        }
        SegmentData data = builder.build();
        WordPairs pairs = new WordPairs(data);
        Set<List<Integer>> sideBySide = new HashSet<>();
        for (int name = 0; name < data.names(); name++) {
            for (int at = data.wordStart[name] + 1; at < data.wordStart[name + 1]; at++) {
                sideBySide.add(List.of(data.words[at - 1], data.words[at]));
            }
        }
        assertThat(sideBySide).allMatch(pair -> pairs.mayHold(pair.get(0), pair.get(1)));
        int others = 0;
        int taken = 0;
        for (int first = 0; first < data.lexicon.words(); first++) {
            for (int second = 0; second < data.lexicon.words(); second++) {
                if (!sideBySide.contains(List.of(first, second))) {
                    others++;
                    taken += pairs.mayHold(first, second) ? 1 : 0;
                }
            }
        }
        assertThat((double) taken / others).isLessThan(0.1);
    }

    /** Names keep their words, owners, texts and numbers when they are put in another order. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("org.demarche.names.NameSamples#seeds")
    void anotherOrderKeepsNamesWhole(long seed) {
        SegmentData.Builder builder = new SegmentData.Builder();
        List<Name> names = new NameSamples(seed).names(60);
        for (int at = 0; at < names.size(); at++) {
            builder.add(at / 3, names.get(at));
        }
        SegmentData data = builder.build();
        int[] order = shuffled(names.size(), new SplittableRandom(seed));
        SegmentData ordered = data.ordered(order).ordered(shuffled(names.size(), new SplittableRandom(seed + 1)));
        List<List<Object>> before = new ArrayList<>();
        List<List<Object>> after = new ArrayList<>();
        for (int number = 0; number < names.size(); number++) {
            before.add(whole(data, data.asAdded()[number]));
            after.add(whole(ordered, ordered.asAdded()[number]));
        }
        assertThat(after).isEqualTo(before);
    }

    private static List<Object> whole(SegmentData data, int name) {
        List<Object> whole = new ArrayList<>();
        for (int at = data.wordStart[name]; at < data.wordStart[name + 1]; at++) {
            whole.add(data.words[at]);
        }
        whole.addAll(List.of(data.kinds[name], data.orders[name], data.acronyms[name], data.singles[name]));
        whole.addAll(List.of(data.owners[name], data.numbers[name]));
        for (int at = data.textStart[name]; at < data.textStart[name + 1]; at++) {
            whole.add(data.text[at]);
        }
        for (int korean = 0; korean < data.koreans.length; korean++) {
            if (data.koreans[korean] == name) {
                for (long code : data.koreanCode(korean)) {
                    whole.add(code);
                }
            }
        }
        return whole;
    }

    private static int[] shuffled(int size, SplittableRandom random) {
        int[] order = new int[size];
        for (int at = 0; at < size; at++) {
            int other = random.nextInt(at + 1);
            order[at] = order[other];
            order[other] = at;
        }
        return order;
    }
}
