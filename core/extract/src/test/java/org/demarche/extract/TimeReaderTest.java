package org.demarche.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.model.Period;
import org.demarche.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words for times, and what they mean in EDTF. */
class TimeReaderTest {
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    It sold them in 2014.                          | 2014
                    It sold them in May 2014.                      | 2014-05
                    It sold them on 3 May 2014.                    | 2014-05-03
                    It sold them on May 3, 2014.                   | 2014-05-03
                    It sold them between 2014 and 2016.            | 2014/2016
                    It sold them from May 2014 to June 2015.       | 2014-05/2015-06
                    It has sold them since 2014.                   | 2014/..
                    It sold them until 2014.                       | ../2014
                    It sold them around 2014.                      | 2014~
                    It sold them in the 1970s.                     | 197X
                    It sold them last year.                        | 2019
                    It sold them this month.                       | 2020-06
                    It sold them yesterday.                        | 2020-06-14
                    It sold 2014 of them.                          | ''
                    It sold them for $2014.                        | ''
                    """)
    void wordsMeanAPeriod(String text, String edtf) {
        List<String> found = new TimeReader(Period.parse("2020-06-15"))
                .expressions(text, new Span(0, text.length())).stream()
                        .map(expression -> expression.period().toString())
                        .toList();
        assertThat(found).isEqualTo(edtf.isEmpty() ? List.of() : List.of(edtf));
    }

    @ParameterizedTest(name = "published {0}: {1} -> {2}")
    @CsvSource({
        "2020, last year, 2019",
        "2020, last month, ''",
        "2020-06, last month, 2020-05",
        "2020-06, yesterday, ''",
        "/, last year, ''"
    })
    void relativeTimeIsAsExactAsTheDayOfPublication(String published, String words, String edtf) {
        String text = "It closed " + words + ".";
        List<String> found = new TimeReader(Period.parse(published))
                .expressions(text, new Span(0, text.length())).stream()
                        .map(expression -> expression.period().toString())
                        .toList();
        assertThat(found).isEqualTo(edtf.isEmpty() ? List.of() : List.of(edtf));
    }
}
