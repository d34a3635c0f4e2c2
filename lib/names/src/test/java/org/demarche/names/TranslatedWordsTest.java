package org.demarche.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of organisations in Cyrillic are their English names; other organisations of the same words are not. */
class TranslatedWordsTest {

    @ParameterizedTest(name = "{0} | {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Донецкий металлургический завод            | Donetsk Metallurgical Plant        | true  | an adjective of a place is the place
            Уральский химический завод                 | Ural Chemical Works                | true  | a word may have several English ones
            Акционерное общество «Северный флот»       | JSC Severny Flot                   | true  | a legal form in full
            Общество с ограниченной ответственностью Ромашка | Romashka LLC                 | true  |
            Государственного научного института        | State Scientific Institute         | true  | endings of case and gender
            Донецкий металлургический завод            | Luhansk Metallurgical Plant        | false | another place
            Акционерное общество Ромашка               | JSC Vasilek                        | false | a legal form alone says nothing
            """)
    void aTranslationIsTheName(String cyrillic, String english, boolean same, String why) {
        double score = NameComparer.standard()
                .score(Name.read(cyrillic, NameKind.ORGANISATION), Name.read(english, NameKind.ORGANISATION));
        assertThat(score >= 0.8).as("%s: %s", why, score).isEqualTo(same);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"уральский,ural", "донецкая,donetsk", "кировского,kirov", "харківський,kharkiv"})
    void anAdjectiveIsReadAsItsPlace(String adjective, String place) {
        assertThat(CyrillicWords.place(adjective, adjective)).contains(place);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"завод", "ский", "моск"})
    void otherWordsAreOfNoPlace(String word) {
        assertThat(CyrillicWords.place(word, word)).isEmpty();
    }

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource({"7%ers Club,Seven Percenters Club", "100% Fruit,100 Percent Fruit"})
    void theSignIsReadAsPerCent(String sign, String word) {
        assertThat(NameComparer.standard()
                        .score(Name.read(sign, NameKind.ORGANISATION), Name.read(word, NameKind.ORGANISATION)))
                .isGreaterThan(0.9);
    }
}
