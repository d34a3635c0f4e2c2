package org.demarche.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word for the people of a country tells that country, or none where several have it. */
class DemonymsTest {
    private final Demonyms demonyms = Demonyms.standard();

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Russian      | RU   | an adjective
            Syrians      | SY   | the people
            north korean | KP   | case does not count
            Monegasque   | MC   | accents do not count
            Swiss        | CH   | both
            Nigerien     | NE   | one letter apart
            Nigerian     | NG   | one letter apart
            Mauritanian  | MR   | alike
            Mauritian    | MU   | alike
            Ukranian     | UA   | a spelling that lists use
            Saudi        | SA   | a short form
            Soviet       | SUHH | a state that is no more
            Yugoslavian  | YUCS | a state that is no more
            Czechoslovak | CSHH | a state that is no more
            Congolese    | -    | two countries have it
            Dominican    | -    | two countries have it
            Korean       | -    | two countries have it
            Ruritanian   | -    | no country
            Russia       | -    | a country, and no people
            ''           | -    | nothing
            """)
    void aWordTellsOneCountryOrNone(String word, String code, String why) {
        assertThat(demonyms.code(word).orElse("-")).as(why).isEqualTo(code);
    }

    @Test
    void everyCodeOfTheTableIsThatOfACountryAndItsFirstWordLeadsBack() {
        List<String> shared = new ArrayList<>();
        for (String[] row : Resources.rows("demonyms.tsv")) {
            String code = row[0];
            assertThat(CountryNames.standard().code(code)).as(code).hasValue(code);
            assertThat(demonyms.of(code)).as(code).isNotEmpty();
            if (demonyms.code(demonyms.of(code).get(0)).isEmpty()) {
                shared.add(code);
            }
        }
        assertThat(shared).containsExactly("CD", "CG", "DM", "DO");
    }

    @Test
    void noWordOfTheTableIsTheNameOfAnotherCountry() {
        for (String[] row : Resources.rows("demonyms.tsv")) {
            for (String word : String.join("|", row).split("\\|", -1)) {
                CountryNames.standard()
                        .code(word.replace(row[0] + "|", ""))
                        .ifPresent(code -> assertThat(code).as(word).isEqualTo(row[0]));
            }
        }
    }

    @Test
    void everyMemberOfTheUnitedNationsHasWords() {
        List<String> without = new ArrayList<>();
        for (String code : Locale.getISOCountries()) {
            if (demonyms.of(code).isEmpty()) {
                without.add(code);
            }
        }
        assertThat(without)
                .containsExactlyInAnyOrder(
                        "AQ", "AX", "BL", "BQ", "BV", "CC", "CX", "GF", "GG", "GP", "GS", "HM", "IO", "JE", "MF", "MP",
                        "MQ", "NF", "PM", "PN", "RE", "SJ", "SX", "TF", "TK", "UM", "VI", "WF", "YT");
    }
}
