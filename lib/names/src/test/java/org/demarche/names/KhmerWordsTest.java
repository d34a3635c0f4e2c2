package org.demarche.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Khmer words and how books and newspapers write them. */
class KhmerWordsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ហ៊ុន   | hun     | a mark moves a consonant to the second series
            សែន   | sen     |
            ខៀវ   | khieu   | a consonant without a vowel closes the syllable
            សំផន  | samphan | a nasal closes it too
            ម៉ុក   | mok     | a mark moves a consonant to the first series
            ប៉ុល   | pol     | the same mark makes p of b
            ពត    | pot     | a consonant without a vowel has that of its series
            អៀង   | ieng    | a silent consonant carries the vowel
            សារី   | sary    |
            នួន   | nuon    |
            ជា    | chea    |
            ឌុច   | duch    |
            សុខ   | sok     | no breath at the end of a syllable
            """)
    void oneReadingIsTheUsualSpelling(String khmer, String latin, String why) {
        assertThat(KhmerWords.of(khmer)).as(why).contains(latin);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource({"a", "\u17b6", "\u17d2", "\u17d2\u17d2\u1780", "\u1780\u17d2"})
    void anyTextIsRead(String text) {
        assertThat(KhmerWords.of(text).size()).isBetween(0, NameWord.MAX_READINGS);
    }
}
