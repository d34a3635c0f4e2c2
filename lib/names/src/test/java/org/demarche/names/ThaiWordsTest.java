package org.demarche.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Thai words and how the Royal Thai General System writes them. */
class ThaiWordsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ไทย    | thai      | a vowel before its consonant; a silent y
            แก้ว    | kaeo      | tones are dropped; w makes a diphthong
            สมชาย  | somchai   | an o that is not written
            สนิท    | sanit     | an a that is not written
            ถนน    | thanon    | both
            วงศ์     | wong      | a consonant that is marked silent
            จันทร์   | chan      | the one before it is silent too
            สิทธิ์    | sit       | and its vowel
            หนู     | nu        | an h that only sets the tone
            อย่า     | ya        | so does this one
            ศรี     | si        | an r that is not spoken
            ทรง    | song      | two letters for an s
            กรุง    | krung     | two consonants at once
            ธรรม   | tham      | a doubled r is a vowel
            สวรรค์  | sawan     | and an n
            เสือ    | suea      | vowel signs around a consonant
            เมีย    | mia       |
            เดิน    | doen      |
            เลย    | loei      |
            เกาะ   | ko        |
            เจริญ   | charoen   | a vowel before two syllables
            สวน    | suan      | a w that is a vowel
            ขวา    | khwa      | and one that is not
            บัว     | bua       |
            น้ำ     | nam       | a vowel with its consonant
            ชาติ    | chat      | a last vowel that is not spoken
            สันติ    | santi     | and one that is
            กฤษณ์   | krit      | a vowel from Sanskrit
            พิษณุ    | phitsanu  | one consonant ends a syllable and begins another
            บริษัท   | borisat   | an o before an r
            ณรงค์   | narong    |
            ณ      | na        | the particle of noble names
            """)
    void thePreferredReadingIsTheGeneralSystem(String thai, String latin, String why) {
        assertThat(ThaiWords.of(thai).get(0)).as(why).isEqualTo(latin);
    }

    @ParameterizedTest(name = "{0} can be {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ภูมิพล  | bhumibol  | Indic letters
            อดุลยเดช | adulyadej | Indic letters at the end of syllables
            ปรีดา   | prida     |
            รัตนา   | rattana   | a consonant counted twice
            พิชิต   | pichit    | no h
            """)
    void oneReadingIsACustomarySpelling(String thai, String latin, String why) {
        assertThat(ThaiWords.of(thai)).as(why).contains(latin);
    }

    static LongStream seeds() {
        return LongStream.range(20261124L, 20261124L + 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyLettersAreRead(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder word = new StringBuilder();
        for (int length = random.nextInt(1, 40); length > 0; length--) {
            word.append((char) random.nextInt(0x0e00, 0x0e60));
        }
        assertThat(ThaiWords.of(word.toString()))
                .hasSizeLessThanOrEqualTo(NameWord.MAX_READINGS)
                .allMatch(reading -> reading.matches("[a-z]+"));
    }
}
