package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.demarche.model.Claim;
import org.demarche.model.Predicate;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;

/** The real Australian list, once as CSV and once as a workbook, against a plain walk over the rows of the CSV. */
class SharedAuListTest {
    private static final java.util.regex.Pattern GAP = java.util.regex.Pattern.compile("[\\s;,]+");

    private static final Set<Predicate> NAMES =
            Set.of(Predicate.NAME, Predicate.ALIAS, Predicate.FORMER_NAME, Predicate.NAME_ORIGINAL_SCRIPT);

    @Test
    void noNameAndNoValueOfTheTableIsLost() throws Exception {
        ListSource list = Lists.open(SharedLists.list("au_dfat/regulation8_consolidated.csv.gz"));
        Reading.Collector sink = Reading.collector();
        ListSummary summary = list.read(sink);
        System.err.println("Australia, CSV: " + summary);
        Map<String, List<String>> quotes = new HashMap<>();
        sink.reading()
                .claims()
                .forEach(claim -> quotes.computeIfAbsent(claim.subject().local(), key -> new ArrayList<>())
                        .add(claim.citation().quote().replaceAll("\\s+", " ")));
        Set<String> entries = new HashSet<>();
        Set<String> lost = new TreeSet<>();
        int names = 0;
        try (InputStream bytes = list.files().get(0).content().stream();
                CSVParser rows = CSVParser.parse(
                        new InputStreamReader(bytes, StandardCharsets.UTF_8),
                        CSVFormat.RFC4180
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())) {
            for (CSVRecord row : rows) {
                String entry = row.get("Reference").strip().replaceFirst("\\D.*", "");
                entries.add(entry);
                names += row.get("Name of Individual or Entity").isBlank() ? 0 : 1;
                String said = String.join("\n", quotes.getOrDefault(entry, List.of()));
                for (String column : List.of(
                        "Name of Individual or Entity",
                        "Citizenship",
                        "Committees",
                        "Listing Information",
                        "Control Date",
                        "Date of Birth",
                        "Address",
                        "Place of Birth",
                        "Additional Information")) {
                    String between = column.equals("Citizenship") ? "\\band\\b|/" : "(?!)";
                    for (String word : GAP.splitAsStream(row.get(column)
                                    .replaceAll("(?<![\\p{L}])[(]?[a-z]\\)", " ")
                                    .replaceAll(between, " ")
                                    .strip())
                            .toList()) {
                        if (!said.contains(word) && !word.matches("(?i)n/?a|-")) {
                            lost.add(row.get("Reference") + " " + column + " " + word);
                        }
                    }
                }
            }
        }
        assertThat(summary.entries()).isEqualTo(entries.size());
        assertThat(count(sink)).isEqualTo(names);
        assertThat(summary.rejected()).isZero();
        assertThat(lost).isEmpty();
    }

    @Test
    void theWorkbookSaysTheSameNamesAsTheTable() {
        ListSource sheet = Lists.open(SharedLists.list("au_dfat/regulation8_consolidated.xlsx"));
        Reading.Collector sink = Reading.collector();
        ListSummary summary = sheet.read(sink);
        System.err.println("Australia, workbook: " + summary);
        Reading.Collector other = Reading.collector();
        Lists.open(SharedLists.list("au_dfat/regulation8_consolidated.csv.gz")).read(other);
        Set<String> inSheet = names(sink);
        Set<String> inTable = names(other);
        Set<String> missing = new TreeSet<>(inTable);
        missing.removeAll(inSheet);
        System.err.println(
                "  names of the table that the workbook has not: " + missing.size() + " of " + inTable.size());
        assertThat(missing.size()).isLessThan(inTable.size() / 10);
    }

    private static Set<String> names(Reading.Collector sink) {
        Set<String> names = new TreeSet<>();
        sink.reading().claims().stream()
                .filter(claim -> NAMES.contains(claim.predicate()))
                .forEach(claim -> names.add(claim.object().text().replaceAll("\\s+", " ")));
        return names;
    }

    private static long count(Reading.Collector sink) {
        return sink.reading().claims().stream()
                .map(Claim::predicate)
                .filter(NAMES::contains)
                .count();
    }
}
