package org.demarche.missions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.model.Modality;
import org.demarche.model.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissionStatusTest {
    private static final Map<String, Predicate> WORDS = Map.of(
            "opened", Predicate.OPENED,
            "closed", Predicate.CLOSED,
            "will-close", Predicate.WILL_CLOSE,
            "counted-open", Predicate.COUNTED_OPEN,
            "counted-closed", Predicate.COUNTED_CLOSED);

    /** Reads claims such as {@code Herald closed 2023-10; Ministry counted-open 2023-12/.. @2024-01-30; Herald closed 2024 alleged}. */
    private static Register register(String claims) {
        Register register = Register.empty().mission("mission", "embassy", "Ostia", "Port Ostia");
        for (String claim : claims.split(";", -1)) {
            List<String> words = List.of(claim.strip().split(" +", -1));
            if (words.size() < 3) {
                continue;
            }
            Predicate predicate = WORDS.getOrDefault(words.get(1), Predicate.REMARK);
            List<String> more = words.subList(3, words.size());
            more.stream()
                    .filter(each -> each.startsWith("@"))
                    .forEach(day -> register.published(words.get(0), day.substring(1)));
            Register.Change change = builder -> {
                for (String word : more) {
                    if (word.equals("not")) {
                        builder.negated();
                    }
                    Modality.byId(word.toLowerCase(Locale.ROOT)).ifPresent(builder::modality);
                }
            };
            boolean counted = predicate == Predicate.COUNTED_OPEN || predicate == Predicate.COUNTED_CLOSED;
            if (counted) {
                register.says(
                        words.get(0), "mission", predicate, "'" + words.get(0), Register.during(words.get(2)), change);
            } else {
                register.says(words.get(0), "norden", predicate, "mission", Register.during(words.get(2)), change);
            }
        }
        return register;
    }

    private static StatusFinding status(String claims, String day) {
        return register(claims)
                .on(day)
                .mission(Register.entity("mission"))
                .orElseThrow()
                .status();
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            | 2024-02-01 | UNKNOWN | / | nothing is said
            A opened 2013 | 2012-06-01 | UNKNOWN | / | before it opened nothing is known
            A opened 2013 | 2024-02-01 | OPEN | 2013 | opened, and nobody says otherwise
            A counted-open 2022-11-16 | 2024-02-01 | OPEN | / | what was seen lasts
            A counted-open 2022-11-16 | 2021-01-01 | UNKNOWN | / | what was seen later says nothing of before
            A counted-open 2022/2023; B closed 2023-10-30 | 2023-10-29 | OPEN | / | the day before the closing
            A counted-open 2022/2023-10-22; B closed 2023-10-30 | 2023-10-30 | CLOSED | 2023-10-30 | the day of the closing
            A counted-open 2022/2023-10-22; B closed 2023-10 | 2023-10-15 | ANNOUNCED | 2023-10 | it may have closed by then
            A counted-open 2022/2023-10-22; B closed 2023-10 | 2023-10-31 | CLOSED | 2023-10 | by then it must have closed
            A counted-open 2022; B will-close 2023-10-23 | 2024-02-01 | ANNOUNCED | 2023-10-23 | announced and not yet reported closed
            A counted-open 2022; B will-close 2023-10-23; C closed 2023-11-20 | 2024-02-01 | CLOSED | 2023-11-20 | announced and then closed
            A closed 2023-11; B counted-open 2023-12/.. @2024-01-30 | 2024-02-01 | DISPUTED | 2023-11 | another counts it as open after the closing
            A closed 2023-11; B closed 2023-12/.. @2024-01-30 not | 2024-02-01 | DISPUTED | 2023-11 | another says that it is not closed
            A closed 2024-12; B counted-open 2023-12/.. @2024-01-30 | 2025-06-01 | CLOSED | 2024-12 | a count sees no further than the day it came out
            A closed 2023-11; A counted-open 2024-03 | 2024-06-01 | OPEN | / | the same source sees it open again
            A closed 1995; B opened 2010-05 | 2024-02-01 | OPEN | 2010-05 | opened again
            A closed 2023-11-20; B closed 2023-11-21; C closed 2023-10/2023-12 | 2024-02-01 | CLOSED | 2023-11-20/2023-11-21 | the exact accounts give the time
            A counted-closed 2023-12/.. | 2024-02-01 | CLOSED | 2023-12/.. | counted as closed
            A counted-open 2022; B closed 2024-12 assessed | 2025-06-01 | DISPUTED | 2024-12 | only concluded to have closed
            A counted-open 2025-03; B closed 2024-12 alleged | 2025-06-01 | OPEN | / | an accusation, and seen open since
            A counted-open 2022; B closed 2023 hypothetical | 2024-02-01 | OPEN | / | what is only possible says nothing
            A counted-open / ; B closed 2023-11 | 2024-02-01 | CLOSED | 2023-11 | an undated list contradicts nothing
            A closed / @2021-03 | 2020-12-31 | UNKNOWN | / | an undated closing is not known of before its source comes out
            A closed / @2021-03 | 2021-04-01 | CLOSED | / | and has been once its source is out
            """)
    void statusFollowsTheRule(String claims, String day, MissionStatus expected, String since, String why) {
        StatusFinding found = status(claims == null ? "" : claims, day);
        assertThat(found.status()).as(why).isEqualTo(expected);
        assertThat(found.since().toString()).as("since when: " + why).isEqualTo(since);
    }

    @Test
    void aDisputeHoldsTheClaimsOfBothSides() {
        StatusFinding found =
                status("Paper closed 2023-11; Ministry counted-open 2023-12/.. @2024-01-30", "2024-02-01");
        assertThat(found.supporting()).extracting(each -> each.origin()).containsExactly("Paper");
        assertThat(found.against()).extracting(each -> each.origin()).containsExactly("Ministry");
    }

    @Test
    void twoOriginsOfAClosingConfirmIt() {
        StatusFinding found = status("Paper closed 2023-11; Ministry closed 2023-11-20", "2024-02-01");
        assertThat(found.weight().map(weight -> weight.grade() + " " + weight.origins()))
                .contains("B1 [Ministry, Paper]");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            embassy | EMBASSY
            consulate general | CONSULATE
            trade office | TRADE_OFFICE
            permanent mission | PERMANENT_MISSION
            representative office | REPRESENTATIVE_OFFICE
            representative office / delegation | REPRESENTATIVE_OFFICE
            office | REPRESENTATIVE_OFFICE
            mission | MISSION
            """)
    void aKindIsReadFromTheWordsOfASource(String words, MissionKind kind) {
        assertThat(MissionKind.of(words)).isEqualTo(kind);
    }

    static Stream<String> ids() {
        return Stream.of(MissionStatus.values()).map(MissionStatus::id);
    }

    @Test
    void statusesHaveTheNamesOfTheContract() {
        assertThat(ids()).containsExactly("open", "closed", "announced", "disputed", "unknown");
    }
}
