package org.demarche.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryNamesTest {
    private final CountryNames names = CountryNames.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            North Korea                             | KP
            Korea, North                            | KP
            DEMOCRATIC PEOPLE'S REPUBLIC OF KOREA   | KP
            KP                                      | KP
            PRK                                     | KP
            Côte d'Ivoire                           | CI
            Cote d'Ivoire                           | CI
            The Gambia                              | GM
            Virgin Islands, British                 | VG
            """)
    void a_country_is_known_by_its_usual_names(String name, String code) {
        assertThat(names.code(name)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        "USSR, SUHH, RU, true",
        "Soviet Union, SUHH, UA, true",
        "SU, SUHH, PL, false",
        "Yugoslavia, YUCS, HR, true",
        "YU, YUCS, CSXX, true",
        "Serbia and Montenegro, CSXX, HR, false",
        "Czechoslovakia, CSHH, SK, true",
        "DDDE, DDDE, DE, true",
        "Netherlands Antilles, ANHH, CW, true",
        "ZR, ZRCD, CD, true",
        "TP, TPTL, TL, true",
        "Democratic Yemen, YDYE, YE, true",
        "Russia, RU, UA, false"
    })
    void aFormerStateMayBeEachThatFollowedItAndNoOther(String name, String code, String other, boolean same) {
        assertThat(names.code(name)).contains(code);
        assertThat(names.code(CountryNames.name(code))).contains(code);
        assertThat(names.mayBeSame(code, other)).isEqualTo(same);
        assertThat(names.mayBeSame(other, code)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"Freedonia", "Korea Mining", "''"})
    void a_name_that_is_no_country_is_none(String name) {
        assertThat(names.code(name)).isEmpty();
    }

    @Test
    void every_code_leads_to_a_name_that_leads_back() {
        for (String code : Locale.getISOCountries()) {
            assertThat(names.code(CountryNames.name(code))).as(code).contains(code);
        }
    }
}
