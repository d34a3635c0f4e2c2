package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layouts of which no full file is at hand, on the shortened samples of them. */
class SharedFormatSamplesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "eu_fsf_v1.1_sample.xml, eu-fsf, 3, EU.27.28, 1937-04-28",
        "uk_sanctions_list_sample.xml, uk-sl, 3, AFG0011, 1967-11-12",
        "ch_seco_sample.xml, ch-seco, 2, 5142, 1980-03-23",
        "us_sdn_xml_sample.xml, us-ofac-sdn, 4, 9758, 1955-12-26"
    })
    void aSampleIsReadWithoutLoss(String name, String list, int entries, String entry, String born) {
        ListSource source = Lists.open(SharedLists.list("format_samples/" + name));
        Reading.Collector sink = Reading.collector();
        ListSummary summary = source.read(sink);
        assertThat(source.id()).isEqualTo(list);
        assertThat(source.published().isUnknown()).isFalse();
        assertThat(summary.entries()).isEqualTo(entries);
        assertThat(sink.reading().rejected()).isEmpty();
        assertThat(Samples.claims(source, entry)).anyMatch(line -> line.startsWith("birthDate " + born));
    }
}
