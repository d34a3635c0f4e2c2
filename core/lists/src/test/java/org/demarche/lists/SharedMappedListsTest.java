package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.Claim;
import org.demarche.model.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real tables by the mappings that come with the program, against a plain walk over their rows. */
class SharedMappedListsTest {
    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "uk_sanctions_list, uk-sl-tables, 6046, 0",
        "eu_journal/eu_oj_consolidated.zip, eu-oj, 8015, 0",
        "cn/cn_sanctions.csv, cn-mfa, 592, 0",
        "ch/fiaa_freezes.csv, ch-fiaa, 158, 0",
        "il/mod_crypto_wallets.csv, il-wallets, 881, 50",
        "us_misc/bis_mieu.csv, us-bis-mieu, 13, 0",
        "us_misc/cuba_restricted_entities.csv, us-cuba-restricted, 239, 0",
        "us_misc/dod_1260h_chinese_milcorps.csv, us-dod-1260h, 231, 0",
        "us_misc/fincen_special_measures.csv, us-fincen-311, 412, 0",
        "us_misc/section_1286.csv, us-section-1286, 192, 0",
        "diplomatic/database_of_embassies.csv.gz, embassies-wikidata, 9851, 1",
        "us_misc/section_353.csv, us-section-353, 167, 0"
    })
    void noValueOfAMappedColumnIsLost(String name, String mapping, int entries, int rejected) {
        Path path = SharedLists.list(name);
        ListSource list = Lists.openMapped(path, Path.of(mapping));
        if (!mapping.startsWith("us-section-")) {
            assertThat(Lists.open(path).id()).as("recognised by its columns").isEqualTo(list.id());
        }
        Reading.Collector sink = Reading.collector();
        ListSummary summary = list.read(sink);
        System.err.println(mapping + ": " + summary);
        sink.reading().rejected().stream().limit(5).forEach(each -> System.err.println("  " + each));
        if (entries > 0) {
            assertThat(summary.entries()).isEqualTo(entries);
        }
        if (rejected == 0) {
            assertThat(summary.rejected()).as("rejected: " + summary.causes()).isZero();
        } else {
            assertThat(summary.rejected()).isEqualTo(rejected);
        }
        assertThat(lost(list, mapping, sink)).isEmpty();
    }

    /** Values of the files that no claim of any entry quotes, but for dropped columns and rows set aside. */
    private static Set<String> lost(ListSource list, String mapping, Reading.Collector sink) {
        Map<String, Set<String>> quotes = sink.reading().claims().stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.citation().document().sha256() + SharedMappedListsTest.line(claim),
                        LinkedHashMap::new,
                        Collectors.mapping(claim -> claim.citation().quote(), Collectors.toSet())));
        Set<String> aside = sink.reading().rejected().stream()
                .map(each -> each.locator().replaceFirst(", line ", "["))
                .collect(Collectors.toSet());
        Mapping read = MappingFiles.read(Path.of(mapping));
        Set<String> lost = new java.util.TreeSet<>();
        for (ListFile file : list.files()) {
            RawFile raw = new RawFile(file.document().fileName(), "the test", file.content());
            MappedTable table = read.tables().stream()
                    .filter(each -> each.file().matcher(raw.name()).matches())
                    .findFirst()
                    .orElseThrow();
            MappedFile mapped = MappedFile.open(table, raw);
            Set<List<String>> once = new java.util.HashSet<>();
            mapped.rows()
                    .forEach(
                            each -> {
                                TableRow row = mapped.clean(each);
                                List<String> key = table.once().stream()
                                        .map(column -> row.value(column).orElse(""))
                                        .toList();
                                if ((!key.isEmpty() && !once.add(key))
                                        || aside.contains(raw.name() + "[" + row.line())) {
                                    return;
                                }
                                Set<String> said = quotes.getOrDefault(
                                        file.document().id().sha256() + "[" + row.line() + "]", Set.of());
                                row.cells().forEach((column, value) -> check(table, column, value, said, lost));
                            },
                            (locator, cause) -> {});
        }
        return lost;
    }

    private static void check(MappedTable table, String column, String value, Set<String> said, Set<String> lost) {
        List<ColumnRule> rules = table.columns().getOrDefault(column, List.of());
        boolean mapped = !rules.isEmpty() && rules.stream().noneMatch(rule -> rule.link() == ColumnRule.Link.SAID);
        List<String> separators = rules.isEmpty() ? List.of() : rules.get(0).split();
        for (String part : MappedRow.split(value, separators)) {
            if (mapped && said.stream().noneMatch(quote -> quote.contains(part) || part.contains(quote))) {
                lost.add(column);
            }
        }
    }

    private static String line(Claim claim) {
        String locator = claim.citation().locator();
        int end = locator.lastIndexOf(']');
        return locator.substring(locator.lastIndexOf('[', end), end + 1);
    }
}
