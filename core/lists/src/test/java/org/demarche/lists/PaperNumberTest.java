package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperNumberTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1230456 (Atlantis)                                        | 1230456    | Atlantis | /
            A 12/7                                                    | A 12/7     | ''       | /
            AT1 (Atlantis) issued 1999                                | AT1        | Atlantis | 1999/
            AT1 (Atlantis) expires 30 Oct 2012                        | AT1        | Atlantis | /2012-10-30
            AT1 issued 05 Mar 1999 expires 04 Mar 2006                | AT1        | ''       | 1999-03-05/2006-03-04
            AT1 expires 04 Mar 1990 issued nowhere                    | AT1        | ''       | /
            AT1 issued 05 Mar 2006 expires 04 Mar 1999                | AT1        | ''       | /
            pending                                                   | ''         | ''       | /
            """)
    void numberCountryAndValidityAreToldApart(String text, String number, String country, String valid) {
        PaperNumber paper = PaperNumber.parse(text);
        assertThat(paper.number()).isEqualTo(number);
        assertThat(paper.country().orElse("")).isEqualTo(country);
        assertThat(paper.valid()).hasToString(valid);
    }
}
