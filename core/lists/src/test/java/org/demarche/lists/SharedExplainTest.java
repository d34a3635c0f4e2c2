package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of the real lists, every value stands in a claim of its entry, or is dropped or rejected for a reason that is told: none is lost. */
class SharedExplainTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "un/un_consolidated_2020-11-24.xml.gz",
        "un/un_consolidated_2024-11-30.xml.gz",
        "un/un_consolidated_2026-02-27.xml.gz",
        "us_ofac/2021-07",
        "us_ofac/2023-01",
        "us_ofac/cons",
        "us_ofac/cons/CONS_ENHANCED.ZIP",
        "us_csl/consolidated_csl.csv.gz",
        "ca_sema/sema-lmes.xml",
        "au_dfat/regulation8_consolidated.csv.gz",
        "au_dfat/regulation8_consolidated.xlsx",
        "ftm/yente_zala.entities.ftm.json",
        "ftm/yente_t1.entities.ftm.json",
        "ftm/yente_parteispenden.entities.ftm.json",
        "format_samples/ch_seco_sample.xml",
        "format_samples/eu_fsf_v1.1_sample.xml",
        "format_samples/uk_sanctions_list_sample.xml",
        "format_samples/us_sdn_xml_sample.xml"
    })
    void noValueIsLost(String name) {
        check(name, Lists.open(SharedLists.list(name)));
    }

    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "uk_sanctions_list, uk-sl-tables",
        "eu_journal/eu_oj_consolidated.zip, eu-oj",
        "cn/cn_sanctions.csv, cn-mfa",
        "ch/fiaa_freezes.csv, ch-fiaa",
        "il/mod_crypto_wallets.csv, il-wallets",
        "us_misc/bis_mieu.csv, us-bis-mieu",
        "us_misc/cuba_restricted_entities.csv, us-cuba-restricted",
        "us_misc/dod_1260h_chinese_milcorps.csv, us-dod-1260h",
        "us_misc/fincen_special_measures.csv, us-fincen-311",
        "us_misc/section_1286.csv, us-section-1286",
        "us_misc/section_353.csv, us-section-353"
    })
    void noValueOfAMappedTableIsLost(String name, String mapping) {
        check(name, Lists.openMapped(SharedLists.list(name), Path.of(mapping)));
    }

    private static void check(String name, ListSource list) {
        Explanation told = Explanation.of(list, value -> false);
        ListSummary summary = told.summary();
        System.err.println(name + ": " + told.values() + " values, " + told.lostValues() + " lost; " + summary.rows()
                + " rows, " + summary.entries() + " entries, " + summary.blank() + " blank, " + summary.rejected()
                + " rejected");
        told.fields().stream()
                .filter(field -> field.lost() > 0)
                .forEach(field -> System.err.println("  lost " + field.lost() + " of " + field.values() + " "
                        + field.field() + ", such as "
                        + told.lost().stream()
                                .filter(value -> value.field().equals(field.field()))
                                .limit(4)
                                .map(value -> value.entry() + ": " + value.text())
                                .toList()));
        assertThat(told.lostValues()).isZero();
    }
}
