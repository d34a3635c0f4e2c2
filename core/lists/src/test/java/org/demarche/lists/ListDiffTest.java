package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.DemarcheException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a difference of two versions of a list, and what does not. */
class ListDiffTest {
    private static ListDiff un(String before, String after) {
        return ListDiff.of(Samples.unList(before, Samples.ENTITY), Samples.unList(after, Samples.ENTITY));
    }

    private static List<String> lines(ListDiff diff) {
        return Stream.of(diff.added(), diff.removed(), diff.changed())
                .flatMap(List::stream)
                .flatMap(entry -> entry.values().stream().map(ListDiffTest::line))
                .toList();
    }

    private static String line(ValueChange change) {
        return change.word() + " "
                + Stream.of(change.before(), change.after())
                        .flatMap(value -> value.stream())
                        .map(value -> value.claim().predicate().id() + " " + value.text())
                        .collect(Collectors.joining(" -> "));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
                    <GENDER>Female</GENDER> | <GENDER>Male</GENDER> | changed gender Female -> gender Male
                    <DATE>1961-07-09</DATE> | <YEAR>1961</YEAR> | changed birthDate 1961-07-09 -> birthDate 1961
                    <ALIAS_NAME>Maria Veldt</ALIAS_NAME> | <ALIAS_NAME>Marie Veldt</ALIAS_NAME> | changed alias Maria Veldt -> alias Marie Veldt
                    <QUALITY>Good</QUALITY> | <QUALITY>Low</QUALITY> | changed alias Maria Veldt -> weakAlias Maria Veldt
                    <NATIONALITY><VALUE>Atlantis</VALUE></NATIONALITY> | <NATIONALITY/> | removed nationality Atlantis
                    <TITLE><VALUE>Doctor</VALUE></TITLE> | <TITLE><VALUE>Doctor</VALUE><VALUE>Colonel</VALUE></TITLE> | added title Colonel
                    """)
    void aChangeIsToldByFieldAndValue(String before, String after, String expected) {
        assertThat(Samples.PERSON).contains(before);
        ListDiff diff = un(Samples.PERSON, Samples.PERSON.replace(before, after));
        assertThat(diff.added()).isEmpty();
        assertThat(diff.removed()).isEmpty();
        assertThat(lines(diff)).contains(expected);
        assertThat(diff.isEmpty()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    the same bytes | <DATAID>1001</DATAID> | <DATAID>1001</DATAID>
                    white space | <CITY>Port Amber</CITY> | <CITY>Port   Amber</CITY>
                    a field without a claim | <SORT_KEY/> | <SORT_KEY>V</SORT_KEY>
                    a value given twice | <NATIONALITY><VALUE>Atlantis</VALUE> | <NATIONALITY><VALUE>Atlantis</VALUE><VALUE>Atlantis</VALUE>
                    values in another order | <VALUE>Treasurer</VALUE><VALUE>Envoy at large</VALUE> | <VALUE>Envoy at large</VALUE><VALUE>Treasurer</VALUE>
                    """)
    void layoutIsNoDifference(String what, String before, String after) {
        assertThat(Samples.PERSON).contains(before);
        assertThat(lines(un(Samples.PERSON, Samples.PERSON.replace(before, after))))
                .as(what)
                .isEmpty();
    }

    @Test
    void anotherOrderOfEntriesIsNoDifference() {
        String other = Samples.PERSON.replace("1001", "1003").replace("ATi.001", "ATi.003");
        assertThat(un(Samples.PERSON + other, other + Samples.PERSON).isEmpty()).isTrue();
    }

    @Test
    void entriesComeAndGoWithAllTheirValues() {
        String other = Samples.PERSON.replace("1001", "1003").replace("ATi.001", "ATi.003");
        ListDiff diff = un(Samples.PERSON, other);
        assertThat(diff.added()).extracting(entry -> entry.id().local()).containsExactly("ATi.003");
        assertThat(diff.removed()).extracting(entry -> entry.id().local()).containsExactly("ATi.001");
        assertThat(diff.changed()).isEmpty();
        assertThat(diff.added().get(0).values())
                .hasSameSizeAs(diff.removed().get(0).values())
                .allMatch(change -> change instanceof ValueChange.Added);
    }

    @Test
    void rowsOfTablesInAnotherOrderAreNoDifference() {
        String turned = Samples.SDN
                .lines()
                .sorted(java.util.Comparator.reverseOrder())
                .collect(Collectors.joining("\n", "", "\n"));
        ListDiff diff = ListDiff.of(
                Samples.ofac(Map.of("sdn.csv", Samples.SDN, "alt.csv", Samples.ALT, "add.csv", Samples.ADD)),
                Samples.ofac(Map.of("sdn.csv", turned, "alt.csv", Samples.ALT, "add.csv", Samples.ADD)));
        assertThat(lines(diff)).isEmpty();
    }

    @Test
    void versionsOfTwoListsAreNotCompared() {
        ListSource un = Samples.unList(Samples.PERSON, "");
        ListSource ofac = Samples.ofac(Map.of("sdn.csv", Samples.SDN, "alt.csv", Samples.ALT, "add.csv", Samples.ADD));
        assertThatThrownBy(() -> ListDiff.of(un, ofac))
                .isInstanceOf(DemarcheException.class)
                .hasMessage(
                        "expected two versions of one list, found un-sc and us-ofac-sdn: compare a list with another version of itself");
    }

    @Test
    void eachValueIsInExactlyOneChange() {
        ListDiff whole =
                un(Samples.PERSON, Samples.PERSON.replace("1001", "1003").replace("ATi.001", "ATi.003"));
        List<ListedValue> lost = whole.removed().get(0).values().stream()
                .flatMap(change -> change.before().stream())
                .toList();
        List<ListedValue> gained = whole.added().get(0).values().stream()
                .flatMap(change -> change.after().stream())
                .toList();
        List<ValueChange> changes = ValuePairs.of(lost, gained);
        assertThat(changes.stream().flatMap(change -> change.before().stream()))
                .containsExactlyInAnyOrderElementsOf(lost);
        assertThat(changes.stream().flatMap(change -> change.after().stream()))
                .containsExactlyInAnyOrderElementsOf(gained);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({"1962, 1962-03-04, 0.571", "abc, abc, 1", "abc, xyz, 0", "aa, aaa, 0.8", "ab, ba, 0"})
    void textsAreAlikeByTheirCommonStartAndEnd(String one, String other, double expected) {
        assertThat(ValuePairs.alike(one, other)).isCloseTo(expected, org.assertj.core.api.Assertions.within(0.001));
        assertThat(ValuePairs.alike(other, one)).isEqualTo(ValuePairs.alike(one, other));
    }
}
