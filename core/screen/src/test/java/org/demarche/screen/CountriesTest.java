package org.demarche.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {
    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "Soviet Union, Russia, false",
        "USSR, Ukraine, false",
        "USSR, Poland, true",
        "Yugoslavia, HR, false",
        "Serbia and Montenegro, Croatia, true",
        "Russia, Ukraine, true",
        "Freedonia, Poland, false"
    })
    void aFormerStateConflictsWithNoneThatFollowedIt(String one, String other, boolean conflict) {
        Countries left = Countries.of(List.of(one));
        Countries right = Countries.of(List.of(other));
        assertThat(left.conflictWith(right)).isEqualTo(conflict);
        assertThat(right.conflictWith(left)).isEqualTo(conflict);
    }
}
