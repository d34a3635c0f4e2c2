package org.demarche.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NameReaderTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            PERSON       | PUTIN, Vladimir                 | FAMILY:putin GIVEN:vladimir                              | a comma ends the family name
            PERSON       | Vladimir PUTIN                  | GIVEN:vladimir FAMILY:putin                              | so do capitals
            PERSON       | Vladimir Putin                  | TOKEN:vladimir TOKEN:putin                               | nothing says which is which
            PERSON       | General Kim Yong Chol           | RANK:general FAMILY:kim GIVEN:yong GIVEN:chol            | a rank is no name
            PERSON       | RI Je-son                       | FAMILY:ri GIVEN:je GIVEN:son                             | hyphen and space are one
            PERSON       | Yong Chol Kim                   | GIVEN:yong GIVEN:chol FAMILY:kim                         | family name last
            PERSON       | 리제선                           | FAMILY:li GIVEN:jeseon                                   | Hangul splits after the surname
            PERSON       | Usama bin Laden                 | TOKEN:usama PARTICLE:bin TOKEN:laden                     | small words weigh little
            PERSON       | Mr. Dr.                         | TOKEN:mr TOKEN:dr                                        | titles alone are a name after all
            ORGANISATION | Green Pine Associated Corp.     | TOKEN:green TOKEN:pine ROLE:associated LEGAL_FORM:corporation | a form is read as its class
            ORGANISATION | Deutsche Bank Aktiengesellschaft | TOKEN:deutsche ROLE:bank LEGAL_FORM:joint-stock          | in other languages too
            ORGANISATION | ООО "Луч"                       | LEGAL_FORM:limited TOKEN:luch                            | and scripts
            ORGANISATION | Foo Co., Ltd.                   | TOKEN:foo LEGAL_FORM:limited                             | longest form first
            ORGANISATION | A.B.C. Trading                  | TOKEN:abc ROLE:trading                                   | lone letters are one abbreviation
            ORGANISATION | First Korean Intl Bank          | NUMBER:1 PLACE:korean ROLE:international ROLE:bank       | numbers, places, abbreviations
            ORGANISATION | Smith & Sons                    | TOKEN:smith PARTICLE:and TOKEN:sons                      | a sign is a word
            VESSEL       | CHONG CHON GANG 007             | TOKEN:chong TOKEN:chon TOKEN:gang NUMBER:7               | no leading zeros
            VESSEL       | Victory III                     | TOKEN:victory NUMBER:3                                   | Roman numerals
            OTHER        | O Yong Ho                       | FAMILY:o GIVEN:yong GIVEN:ho                             | an unknown kind can be a Korean
            """)
    void aNameIsReadIntoTypedParts(NameKind kind, String text, String parts, String why) {
        assertThat(Name.read(text, kind).parts().stream()
                        .map(part -> part.type() + ":" + part.folded())
                        .collect(Collectors.joining(" ")))
                .as(why)
                .isEqualTo(parts);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Ri Je-son         | ri je son
            RI  JE SON        | ri je son
            Ch'oe Ch'ŏl       | choe chol
            Łódź Straße       | lodz strasse
            A&B               | a and b
            -- x --           | x
            ＡＢＣ            | abc
            ""                | ""
            """)
    void foldingDropsWhatSpellingDoesNotDistinguish(String text, String folded) {
        assertThat(NameFolding.fold(text)).isEqualTo(folded);
        assertThat(NameFolding.fold(folded)).as("folding twice changes nothing").isEqualTo(folded);
    }

    @ParameterizedTest(name = "{0} is {2} of {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Владимир    | CYRILLIC   | vladimir
            Володимирі  | CYRILLIC   | volodymyri
            Αλέξανδρος  | GREEK      | alexandros
            محمد        | ARABIC     | mhmd
            金正恩       | HAN        | jinzhengen
            김정은       | HANGUL     | gimjeongeun
            オバマ       | KANA       | obama
            Смир Ivan   | MIXED      | smir ivan
            """)
    void otherScriptsAreRomanised(String text, NameScript script, String latin) {
        assertThat(NameScript.of(text)).isEqualTo(script);
        assertThat(NameFolding.fold(Romaniser.romanise(text))).isEqualTo(latin);
    }

    @Test
    void anEmptyNameHasNoParts() {
        assertThat(Name.read("", NameKind.PERSON).parts()).isEmpty();
        assertThat(Name.read(" - ", NameKind.OTHER).folded()).isEmpty();
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        String text = "a".repeat(Name.MAX_CHARACTERS + 1);
        assertThatThrownBy(() -> Name.read(text, NameKind.PERSON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a name must have at most 1000 characters, got 1001: give the name alone, not the text around it");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(NameKind.class)
    void wordsAfterTheSixtiethAreLeftAside(NameKind kind) {
        assertThat(Name.read("ab ".repeat(300), kind).parts()).hasSize(Name.MAX_WORDS);
        assertThat(Name.read("a ".repeat(400), kind).parts()).hasSizeLessThanOrEqualTo(Name.MAX_WORDS);
    }

    @Test
    void namesAreEqualByTextAndKind() {
        assertThat(Name.read("A", NameKind.PERSON))
                .isEqualTo(Name.read("A", NameKind.PERSON))
                .hasSameHashCodeAs(Name.read("A", NameKind.PERSON))
                .isNotEqualTo(Name.read("A", NameKind.VESSEL))
                .hasToString("A");
    }
}
