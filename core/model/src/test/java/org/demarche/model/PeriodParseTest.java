package org.demarche.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodParseTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2014                   | 2014-01-01 | 2014-12-31 | 2014-01-01 | 2014-12-31 | YEAR
            0001                   | 0001-01-01 | 0001-12-31 | 0001-01-01 | 0001-12-31 | YEAR
            9999~                  | 9998-01-01 | 9999-12-31 | 9998-01-01 | 9999-12-31 | YEAR
            2014-02                | 2014-02-01 | 2014-02-28 | 2014-02-01 | 2014-02-28 | MONTH
            2014-02~               | 2014-01-01 | 2014-03-31 | 2014-01-01 | 2014-03-31 | MONTH
            2016-02-29             | 2016-02-29 | 2016-02-29 | 2016-02-29 | 2016-02-29 | DAY
            2016-02-29%            | 2016-02-28 | 2016-03-01 | 2016-02-28 | 2016-03-01 | DAY
            197X                   | 1970-01-01 | 1979-12-31 | 1970-01-01 | 1979-12-31 | DECADE
            197X~                  | 1960-01-01 | 1989-12-31 | 1960-01-01 | 1989-12-31 | DECADE
            000X                   | 0001-01-01 | 0009-12-31 | 0001-01-01 | 0009-12-31 | DECADE
            19XX                   | 1900-01-01 | 1999-12-31 | 1900-01-01 | 1999-12-31 | CENTURY
            19XX~                  | 1800-01-01 | 2099-12-31 | 1800-01-01 | 2099-12-31 | CENTURY
            2014-XX                | 2014-01-01 | 2014-12-31 | 2014-01-01 | 2014-12-31 | YEAR
            2014-XX-XX             | 2014-01-01 | 2014-12-31 | 2014-01-01 | 2014-12-31 | YEAR
            2014-05-XX?            | 2014-05-01 | 2014-05-31 | 2014-05-01 | 2014-05-31 | MONTH
            2021-21                | 2021-03-01 | 2021-05-31 | 2021-03-01 | 2021-05-31 | SEASON
            2021-22                | 2021-06-01 | 2021-08-31 | 2021-06-01 | 2021-08-31 | SEASON
            2021-23                | 2021-09-01 | 2021-11-30 | 2021-09-01 | 2021-11-30 | SEASON
            2019-24~               | 2019-09-01 | 2020-05-31 | 2019-09-01 | 2020-05-31 | SEASON
            9999-24                | 9999-12-01 | 9999-12-31 | 9999-12-01 | 9999-12-31 | SEASON
            2014/2016-05           | 2014-01-01 | 2014-12-31 | 2016-05-01 | 2016-05-31 | YEAR
            2014/2014-05           | 2014-01-01 | 2014-05-31 | 2014-05-01 | 2014-05-31 | YEAR
            2014-05/2014           | 2014-05-01 | 2014-05-31 | 2014-05-01 | 2014-12-31 | YEAR
            2015~/2014~            | 2014-01-01 | 2015-12-31 | 2014-01-01 | 2015-12-31 | YEAR
            2016-01-02/..          | 2016-01-02 | 2016-01-02 | -          | -          | DAY
            2016/                  | 2016-01-01 | 2016-12-31 | -          | -          | YEAR
            ../2016-05-XX%         | -          | -          | 2016-04-01 | 2016-06-30 | MONTH
            /201X                  | -          | -          | 2010-01-01 | 2019-12-31 | DECADE
            /                      | -          | -          | -          | -          | UNDATED
            ../..                  | -          | -          | -          | -          | UNDATED
            /..                    | -          | -          | -          | -          | UNDATED
            ../                    | -          | -          | -          | -          | UNDATED
            """)
    void aTextHasItsBoundsAndPrintsAsItself(
            String text,
            LocalDate earliestStart,
            LocalDate latestStart,
            LocalDate earliestEnd,
            LocalDate latestEnd,
            Period.Precision precision) {
        Period period = Period.parse(text);
        assertThat(period).hasToString(text).isEqualTo(Period.parse(text)).hasSameHashCodeAs(Period.parse(text));
        assertThat(period.earliestStart()).isEqualTo(Optional.ofNullable(earliestStart));
        assertThat(period.latestStart()).isEqualTo(Optional.ofNullable(latestStart));
        assertThat(period.earliestEnd()).isEqualTo(Optional.ofNullable(earliestEnd));
        assertThat(period.latestEnd()).isEqualTo(Optional.ofNullable(latestEnd));
        assertThat(period.precision()).isEqualTo(precision);
        assertThat(period.isInterval()).isEqualTo(text.contains("/"));
        assertThat(period.isApproximate()).isEqualTo(text.contains("~") || text.contains("%"));
        assertThat(period.isUncertain()).isEqualTo(text.contains("?") || text.contains("%"));
        assertThat(period.startsOpen()).isEqualTo(text.startsWith(".."));
        assertThat(period.endsOpen()).isEqualTo(text.endsWith(".."));
        assertThat(period.startUnknown()).isEqualTo(text.startsWith("/"));
        assertThat(period.endUnknown()).isEqualTo(text.endsWith("/"));
        assertThat(period.isUnknown()).isEqualTo(text.equals("/"));
    }

    @ParameterizedTest(name = "\"{0}\": {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            ''                      | 1  | nothing is not a period
            ' 2014'                 | 1  | a blank is not trimmed
            '2014 '                 | 5  | nor at the end
            0000                    | 1  | there is no such year
            0000-05                 | 1  | nor a month of it
            201                     | 4  | a year has four digits
            20145                   | 5  | and no more
            -2014                   | 1  | no year before the first
            Y20145                  | 1  | no long year
            2X14                    | 2  | only last digits can be left out
            20X4                    | 4  | and all after them
            1XXX                    | 2  | no more than two
            197x                    | 4  | the letter is a capital
            197X-05                 | 5  | a month needs a whole year
            2014-                   | 6  | a month is missing
            2014-5                  | 7  | a month has two digits
            2014-13                 | 6  | there is no such month
            2014-00                 | 6  | nor this
            2014-20                 | 6  | seasons start at 21
            2014-25                 | 6  | and end at 24
            2014-21-01              | 8  | a season has no days
            2014-0X                 | 7  | a month is left out whole
            2014-XX-03              | 9  | a day needs a month
            2014-02-29              | 9  | there is no such day in 2014
            2014-04-31              | 9  | nor this
            2014-04-00              | 9  | nor this
            2014-04-3X              | 10 | a day is left out whole
            2014-04-03T10:00        | 11 | no time of day
            2014~?                  | 6  | both is written with one mark
            ~2014                   | 1  | a mark stands at the end
            2014?-05                | 6  | and not inside
            ..                      | 3  | an open end needs another
            ./2014                  | 2  | an open end has two points
            .../2014                | 3  | and not three
            2014/2015/2016          | 10 | an interval has two ends
            2016/2014               | 6  | it ends before it starts
            2014-05-03/2014-05-02   | 12 | by a day
            2014-05-03/197X~        | 12 | even when about then
            '[2014,2016]'           | 1  | no sets
            ..2014                  | 3  | no before
            2014..                  | 5  | no after
            unknown                 | 1  | no words
            ٢٠١٤                    | 1  | no other digits
            """)
    void anythingElseIsRefusedWithThePlace(String text, int character, String why) {
        assertThatThrownBy(() -> Period.parse(text))
                .as(why)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period must be EDTF such as 2014, 2015-06~, 197X or 2014/2016, got \"" + text
                        + "\" at character " + character);
        assertThat(Period.tryParse(text)).isEmpty();
    }

    @Test
    void aLongTextIsQuotedInPart() {
        assertThatThrownBy(() -> Period.parse("2014".repeat(100_000)))
                .hasMessage("period must be EDTF such as 2014, 2015-06~, 197X or 2014/2016, got \"" + "2014".repeat(10)
                        + "…\" at character 5");
    }

    @Test
    void periodsAreMadeFromDays() {
        LocalDate first = LocalDate.of(2014, 5, 3);
        LocalDate last = LocalDate.of(2016, 1, 31);
        assertThat(Period.on(first)).isEqualTo(Period.parse("2014-05-03"));
        assertThat(Period.between(first, last)).isEqualTo(Period.parse("2014-05-03/2016-01-31"));
        assertThat(Period.between(first, first)).isEqualTo(Period.on(first));
        assertThat(Period.since(first)).isEqualTo(Period.parse("2014-05-03/.."));
        assertThat(Period.until(last)).isEqualTo(Period.parse("../2016-01-31"));
        assertThat(Period.year(987)).isEqualTo(Period.parse("0987"));
        assertThat(Period.UNKNOWN).isEqualTo(Period.parse("/"));
    }

    @Test
    void daysThatMakeNoPeriodAreRefused() {
        LocalDate day = LocalDate.of(2014, 5, 3);
        assertThatThrownBy(() -> Period.between(day, day.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period must not end before it starts, got 2014-05-03 to 2014-05-02");
        assertThatThrownBy(() -> Period.on(LocalDate.of(0, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period must lie in the years 0001 to 9999, got 0000-12-31");
        assertThatThrownBy(() -> Period.since(LocalDate.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period must lie in the years 0001 to 9999, got +999999999-12-31");
        assertThatThrownBy(() -> Period.year(10_000))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("period must lie in the years 0001 to 9999, got year 10000");
    }
}
