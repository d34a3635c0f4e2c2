package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.Predicate;
import org.demarche.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A programme's code means one programme of the vocabulary, by the list that has it; a code that is not known stays what it is. */
class ProgrammesTest {
    @ParameterizedTest(name = "{1} of {0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            us-ofac-sdn | DPRK3                            | US-NK       | a code of the catalogue
            us-csl      | dprk-nkspea                      | US-NK       | case does not count
            un-sc       | DPRK                             | UN-SC1718   | the same letters on another list
            au-dfat     | 1718  (DPRK)                     | UN-SC1718   | a list of one state that names a resolution
            au-dfat     | Autonomous (Thematic – Corruption) | AU-CRP    | signs do not count
            eu-fsf      | PRK                              | EU-PRK      | a code of the European Union
            uk-sl       | The Democratic People's Republic of Korea (Sanctions) (EU Exit) Regulations 2019 | GB-DPRK | the name of an act
            ca-sema     | Iran                             | CA-SEMA     | a country under one act
            ftm-x       | EU-UKR                           | EU-UKR      | the vocabulary's own name
            us-ofac-sdn | PRK                              | -           | a code of another's list
            un-sc       | Atlantis                         | -           | unknown
            """)
    void aCodeMeansOneProgramme(String list, String code, String name, String why) {
        assertThat(Programmes.standard().name(list, code).orElse("-")).as(why).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "un/un_consolidated_2026-02-27.xml.gz, '', 100",
        "us_ofac/2021-07, '', 98",
        "us_ofac/cons, '', 99",
        "us_csl/consolidated_csl.csv.gz, '', 60",
        "ca_sema/sema-lmes.xml, '', 99",
        "au_dfat/regulation8_consolidated.csv.gz, '', 99",
        "eu_journal/eu_oj_consolidated.zip, eu-oj, 100"
    })
    void nearlyAllProgrammesOfTheRealListsAreKnown(String name, String mapping, int atLeastPercent) {
        Path path = SharedLists.list(name);
        ListSource list = mapping.isEmpty() ? Lists.open(path) : Lists.openMapped(path, Path.of(mapping));
        Reading.Collector sink = Reading.collector();
        list.read(sink);
        int[] all = {0};
        Map<String, Integer> unknown = new TreeMap<>();
        sink.reading().claims().stream()
                .filter(claim -> claim.predicate() == Predicate.PROGRAM)
                .map(claim -> claim.object().text())
                .forEach(code -> {
                    all[0]++;
                    if (Programmes.standard().name(list.id(), code).isEmpty()) {
                        unknown.merge(code, 1, Integer::sum);
                    }
                });
        int lost = unknown.values().stream().mapToInt(Integer::intValue).sum();
        System.err.println(name + ": " + all[0] + " programmes, unknown " + lost + " " + unknown);
        assertThat((all[0] - lost) * 100L).isGreaterThanOrEqualTo((long) atLeastPercent * all[0]);
    }
}
