package org.demarche.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of Koreans that came by way of Chinese. */
class KoreanHanjaTest {
    private static final NameComparer COMPARER = NameComparer.standard();

    @ParameterizedTest(name = "{0} / {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Jin Yongzhe          | Kim Yong Chol   | 0.79 | 0.83 | pinyin of the characters
            Yongzhe Jin          | Kim Yong Chol   | 0.76 | 0.81 | family name last
            Jin Yong Zhe         | KIM, Yong-ch'ol | 0.79 | 0.83 | syllables parted
            Piao Yongzhe         | Pak Yong Chol   | 0.79 | 0.83 | a surname that only Koreans bear
            Cui Cheng-he         | Choe Song Hyok  | 0.79 | 0.83 | other initials
            Li Cheng He          | Ri Song Hyok    | 0.79 | 0.83 | pinyin that can be Korean too
            Jin Tiesan (金铁三)  | Kim Chol Sam    | 0.79 | 0.96 | characters that say it again
            Jin Yongzhe          | 김영철          | 0.79 | 0.83 | against Hangul
            Jin Yongzhe          | Kim Tong Chol   | 0.00 | 0.60 | another syllable is another person
            Jin Yongzhe          | Pak Yong Chol   | 0.00 | 0.60 | so is another family name
            Jin Tie              | Jin Zhe         | 0.00 | 0.60 | two in pinyin are not read as Korean
            Jin Yongzhe          | Jin Yongzhe     | 0.94 | 1.00 | nor is one
            Li Wei               | Ri Jong         | 0.00 | 0.60 | a Chinese person's name
            金英哲               | Kim Yong Chol   | 0.90 | 1.00 | characters as Koreans read them
            李英哲               | Ri Yong Chol    | 0.90 | 1.00 | without the initial-sound law
            李英哲               | Lee Young Chul  | 0.90 | 1.00 | with it
            李英哲               | I Yong Chol     | 0.90 | 1.00 | without its consonant
            柳英哲               | Ryu Yong Chol   | 0.90 | 1.00 | another initial
            柳英哲               | Yu Yong Chol    | 0.90 | 1.00 | and without it
            英哲 金              | Kim Yong Chol   | 0.87 | 1.00 | family name last
            金英哲               | 김영철          | 0.90 | 1.00 | both scripts of Korea
            周淳                 | Jo Chun Ryong   | 0.00 | 0.50 | readings of other tongues do not count against a name that is only Korean
            金英哲               | Kim Yong Chun   | 0.00 | 0.70 | another syllable is another person
            金英哲               | Jin Yingzhe     | 0.94 | 1.00 | pinyin is read as such
            """)
    void aNameThatWentThroughChineseMeetsTheKoreanOne(String one, String other, double least, double most, String why) {
        Name left = Name.read(one, NameKind.PERSON);
        Name right = Name.read(other, NameKind.PERSON);
        assertThat(COMPARER.score(left, right)).as(why).isBetween(least, most).isEqualTo(COMPARER.score(right, left));
        Comparison comparison = COMPARER.compare(left, right);
        assertThat(comparison.score()).isEqualTo(COMPARER.score(left, right));
        assertThat(comparison.reasons().stream()
                        .mapToDouble(Reason::contribution)
                        .sum())
                .isCloseTo(comparison.score(), within(1e-9));
    }

    @ParameterizedTest(name = "{0} is read {1}")
    @CsvSource(delimiter = '|', textBlock = """
            金 英哲 | 김영철 금영철
            李 成赫 | 이성혁
            英哲 金 | 김영철 금영철
            英哲    | -
            金 英哲英哲英 | -
            """)
    void charactersHaveKoreanReadings(String words, String readings) {
        String found = KoreanHanja.ofCharacters(List.of(words.split(" ", -1))).stream()
                .map(alternative -> alternative.surname().spelling()
                        + alternative.given().stream()
                                .map(KoreanSyllable::spelling)
                                .collect(Collectors.joining()))
                .sorted((one, other) -> readings.indexOf(one) - readings.indexOf(other))
                .collect(Collectors.joining(" "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(readings);
    }

    /** A second way to the table: no syllable of it stands for Hangul of no character that is read so, as far as the characters here go. */
    @Test
    void aPairOfPinyinAndHangulIsThatOfACharacter() {
        String characters = "金李朴崔姜趙尹張林吳徐申權黃安宋柳洪哲英永成赫光勇鐵三男文吉明正恩日東";
        for (int at = 0; at < characters.length(); at++) {
            char character = characters.charAt(at);
            String pinyin =
                    HanWords.STANDARD.of(String.valueOf(character), true).get(0);
            List<String> hangul = HanWords.STANDARD.korean(character);
            List<String> table = List.of(KoreanTable.SURNAMES, KoreanTable.GIVENS).stream()
                    .flatMap(all -> all.ofPinyin(pinyin).stream())
                    .flatMap(syllable -> syllable.hangul().stream())
                    .toList();
            assertThat(table).as("%s %s", character, pinyin).containsAnyElementsOf(hangul);
        }
    }
}
