package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Predicate;
import org.demarche.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number of the IMO is one only if its last digit checks the others; ships and companies have rules of their own. */
class ImoNumberTest {
    @ParameterizedTest(name = "{0}: ship {1}, company or ship {2}")
    @CsvSource({
        "9074729, true, true",
        "IMO 9074729, true, true",
        "9074728, false, false",
        "907472, false, false",
        "90747290, false, false",
        "text, false, false"
    })
    void theLastDigitChecksTheOthers(String text, boolean ship, boolean any) {
        assertThat(ImoNumber.ship(text).isPresent()).isEqualTo(ship);
        assertThat(ImoNumber.any(text).isPresent()).isEqualTo(any);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {0, 1, 123456, 540916, 999999})
    void everySixDigitsHaveOneLastDigitForAShipAndOneForACompany(int start) {
        int ships = 0;
        int either = 0;
        for (int last = 0; last < 10; last++) {
            String number = String.format(java.util.Locale.ROOT, "%06d%d", start, last);
            ships += ImoNumber.ship(number).isPresent() ? 1 : 0;
            either += ImoNumber.any(number).isPresent() ? 1 : 0;
        }
        assertThat(ships).isEqualTo(1);
        assertThat(either).isBetween(1, 2);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"us_ofac/2021-07", "us_csl/consolidated_csl.csv.gz"})
    void noNumberOfARealListIsClaimedWithAWrongLastDigit(String name) {
        Reading.Collector sink = Reading.collector();
        Lists.open(SharedLists.list(name)).read(sink);
        Set<String> wrong = new TreeSet<>();
        int[] all = {0};
        sink.reading().claims().stream()
                .filter(claim -> claim.predicate() == Predicate.IMO_NUMBER)
                .forEach(claim -> {
                    all[0]++;
                    if (ImoNumber.any(claim.object().text()).isEmpty()) {
                        wrong.add(claim.subject() + " " + claim.object().text());
                    }
                });
        System.err.println(name + ": " + all[0] + " numbers of the IMO");
        assertThat(wrong).isEmpty();
        assertThat(all[0]).isPositive();
    }
}
