package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the countries, nationalities, citizenships and flags of the real lists nearly all are known as countries of ISO 3166, also where the list names peoples (Russian), as Australia's and the EU journal's do; the others are kept as written, and counted. */
class SharedCountriesTest {
    @ParameterizedTest(name = "{0}: at least {2} of a thousand")
    @CsvSource({
        "un/un_consolidated_2026-02-27.xml.gz, '', 998",
        "us_ofac/2021-07, '', 998",
        "us_ofac/cons, '', 1000",
        "us_ofac/cons/CONS_ENHANCED.ZIP, '', 1000",
        "us_csl/consolidated_csl.csv.gz, '', 999",
        "au_dfat/regulation8_consolidated.csv.gz, '', 989",
        "uk_sanctions_list, uk-sl-tables, 995",
        "eu_journal/eu_oj_consolidated.zip, eu-oj, 984"
    })
    void noFewerCountriesAreKnown(String name, String mapping, int atLeast) {
        Path path = SharedLists.list(name);
        ListSource list = mapping.isEmpty() ? Lists.open(path) : Lists.openMapped(path, Path.of(mapping));
        CountryCount count = new CountryCount();
        list.read(count);
        Vocabulary countries = count.countries();
        System.err.println(name + ": " + countries.values() + " countries, unknown " + countries.unknownValues() + " "
                + countries.unknown());
        assertThat((countries.values() - countries.unknownValues()) * 1000L)
                .isGreaterThanOrEqualTo((long) atLeast * countries.values());
    }
}
