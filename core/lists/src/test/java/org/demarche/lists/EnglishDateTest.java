package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.model.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishDateTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            10 Dec 1948                | 1948-12-10
            1 September 1993           | 1993-09-01
            Dec 1948                   | 1948-12
            Nov. 1973                  | 1973-11
            August 1961                | 1961-08
            1936                       | 1936
            circa 1951                 | 1951~
            circa 01 Jan 1951          | 1951-01-01~
            1936 to 1938               | 1936/1938
            circa 1936-1938            | 1936~/1938~
            01 Jan 1960 to 31 Dec 1962 | 1960-01-01/1962-12-31
            31 Feb 1960                | none
            12 1960                    | none
            1938 to 1936               | none
            24/06/1402                 | none
            Sometime 1960              | none
            ''                         | none
            """)
    void aDateIsReadAsExactlyAsItIsWritten(String text, String expected) {
        assertThat(EnglishDate.parse(text).map(Period::toString).orElse("none")).isEqualTo(expected);
    }
}
