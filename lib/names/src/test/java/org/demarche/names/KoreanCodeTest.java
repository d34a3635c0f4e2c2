package org.demarche.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The packed form of Korean names says what the readable one says. */
class KoreanCodeTest {
    private static final ComparerPolicy POLICY = ComparerPolicy.STANDARD;
    private static final int NAMES = 160;

    private static final class Coded {
        private final KoreanName name;
        private final long[] code;
        private final int[] keys;

        Coded(KoreanName name) {
            this.name = name;
            this.code = KoreanCode.of(name);
            this.keys = KoreanCode.keys(code);
        }
    }

    static Stream<Long> seeds() {
        return NameSamples.seeds();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void scoreEqualsThatOfTheReadableFormAndKeysMissNothing(long seed) {
        List<Coded> names = names(seed);
        for (Coded one : names) {
            for (Coded other : names) {
                double score = new KoreanScore(one.name, other.name, POLICY).score();
                assertThat(KoreanCode.score(one.code, other.code, POLICY))
                        .as("%s / %s", one.name.alternatives(), other.name.alternatives())
                        .isEqualTo(score)
                        .isEqualTo(KoreanCode.score(other.code, one.code, POLICY))
                        .isBetween(0.0, 1.0);
                if (score >= KoreanCode.LEAST_KEYED) {
                    assertThat(Arrays.stream(one.keys).anyMatch(key -> Arrays.binarySearch(other.keys, key) >= 0))
                            .as("key of %s / %s", one.name.alternatives(), other.name.alternatives())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void tableGradesAsTheSyllablesDo() {
        for (KoreanTable table : List.of(KoreanTable.SURNAMES, KoreanTable.GIVENS)) {
            List<KoreanSyllable> syllables = new ArrayList<>();
            for (int id = 0; id < table.size(); id++) {
                syllables.add(table.syllable(id));
                table.syllable(id).hangul().stream()
                        .map(KoreanSyllable::ofHangul)
                        .forEach(syllables::add);
            }
            for (KoreanSyllable one : syllables) {
                for (KoreanSyllable other : syllables) {
                    assertThat(table.grade(table.id(one), table.id(other)))
                            .isEqualTo(one.grade(other).code());
                }
            }
        }
    }

    @Test
    void everySpellingHasAReadingSoThatEqualSpellingsShareAKey() {
        for (KoreanTable table : List.of(KoreanTable.SURNAMES, KoreanTable.GIVENS)) {
            for (int id = 0; id < table.size(); id++) {
                assertThat(table.readings(id)).as(table.syllable(id).spelling()).isPositive();
            }
        }
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource({
        "Li Gang, Li Kang, 0.8800", // two Chinese, or one Korean
        "Kang Min, Kang Min, 1.0000",
        "Kim Chong Chol, Kim Jong-chol, 1.0000", // no Chinese spelling
        "Ri Yong Chol, Lee Young Chul, 0.9700",
        "Kim Yong Chol, Kim Yong Chun, 0.6333",
        "Kim Chol, Kim Yong Chol, 0.6835",
        "김정은, 김종은, 0.6333"
    })
    void scoresOfPairs(String one, String other, double expected) {
        KoreanName left = Name.read(one, NameKind.PERSON).korean().orElseThrow();
        KoreanName right = Name.read(other, NameKind.PERSON).korean().orElseThrow();
        assertThat(new KoreanScore(left, right, POLICY).score()).isCloseTo(expected, within(0.0001));
    }

    /** Names that share surnames and syllables often enough, in all the ways of writing. */
    private static List<Coded> names(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<KoreanSyllable> surnames = sample(KoreanTable.SURNAMES, random, 12);
        List<KoreanSyllable> givens = sample(KoreanTable.GIVENS, random, 24);
        List<Coded> names = new ArrayList<>();
        while (names.size() < NAMES) {
            List<KoreanSyllable> given = new ArrayList<>();
            for (int left = 1 + random.nextInt(5) / 2; left > 0; left--) {
                given.add(givens.get(random.nextInt(givens.size())));
            }
            write(surnames.get(random.nextInt(surnames.size())), given, random)
                    .map(Coded::new)
                    .ifPresent(names::add);
        }
        return names;
    }

    private static Optional<KoreanName> write(
            KoreanSyllable surname, List<KoreanSyllable> given, SplittableRandom random) {
        if (random.nextInt(4) == 0) {
            return viaChinese(random);
        }
        if (random.nextInt(3) == 0) {
            return KoreanName.readHangul(hangul(surname, random)
                    + given.stream().map(syllable -> hangul(syllable, random)).collect(Collectors.joining()));
        }
        List<String> words =
                new ArrayList<>(given.stream().map(KoreanSyllable::spelling).toList());
        if (random.nextBoolean()) {
            words = new ArrayList<>(List.of(String.join("", words)));
        }
        words.add(random.nextInt(4) == 0 ? words.size() : 0, surname.spelling());
        return KoreanName.read(words);
    }

    private static final List<String> PINYIN =
            List.of("jin", "li", "cui", "zhe", "yong", "ying", "he", "tie", "yongzhe", "chenghe", "xianyu", "guang");
    private static final String CHARACTERS = "金李柳英哲永鐵成赫光";

    /** In pinyin, of which some is Korean spelling too, or in characters. */
    private static Optional<KoreanName> viaChinese(SplittableRandom random) {
        List<String> words = new ArrayList<>();
        StringBuilder characters = new StringBuilder();
        for (int left = 2 + random.nextInt(2); left > 0; left--) {
            words.add(PINYIN.get(random.nextInt(PINYIN.size())));
            characters.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return random.nextBoolean()
                ? KoreanName.withChinese(KoreanName.read(words), KoreanHanja.ofPinyin(words))
                : KoreanName.withChinese(Optional.empty(), KoreanHanja.ofCharacters(List.of(characters.toString())));
    }

    private static String hangul(KoreanSyllable syllable, SplittableRandom random) {
        return syllable.hangul().get(random.nextInt(syllable.hangul().size()));
    }

    private static List<KoreanSyllable> sample(KoreanTable table, SplittableRandom random, int count) {
        return random.ints(0, table.size())
                .mapToObj(table::syllable)
                .filter(syllable -> syllable.written().equals(syllable.spelling()))
                .limit(count)
                .toList();
    }
}
