package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.model.Claim;
import org.demarche.model.Predicate;
import org.demarche.model.Reading;
import org.demarche.model.Rejected;
import org.junit.jupiter.api.Test;

/** The real Consolidated Screening List against a second, naive reading of its rows. */
class SharedCslListTest {
    /** Decides the type of the record instead of being quoted. */
    private static final Set<String> NOT_QUOTED = Set.of("type");

    @Test
    void noRowAndNoValueOfTheListIsLost() throws IOException {
        ListSource list = Lists.open(SharedLists.list("us_csl/consolidated_csl.csv.gz"));
        Reading.Collector sink = Reading.collector();
        ListSummary summary = list.read(sink);
        Reading reading = sink.reading();
        List<Map<String, String>> rows = rows(list);

        assertThat(list.id()).isEqualTo("us-csl");
        assertThat(summary.rows()).isEqualTo(rows.size()).isEqualTo(14160);
        assertThat(summary.entries()).isEqualTo(14159);
        assertThat(reading.rejected())
                .extracting(Rejected::cause)
                .containsExactly("expected a reference that no other entry has, found one again");

        Set<String> names = new HashSet<>();
        Set<String> passports = new HashSet<>();
        Map<String, StringBuilder> quotes = new HashMap<>();
        for (Claim claim : reading.claims()) {
            String entry = claim.subject().local();
            quotes.computeIfAbsent(entry, key -> new StringBuilder())
                    .append(claim.citation().quote())
                    .append('\n');
            if (claim.predicate() == Predicate.NAME
                    || claim.citation().locator().contains("/alt_names[")) {
                names.add(entry + " " + claim.citation().quote());
            } else if (claim.citation().quote().endsWith(", Passport")) {
                assertThat(claim.predicate()).isEqualTo(Predicate.PASSPORT_NUMBER);
                passports.add(entry + " " + claim.citation().quote());
            }
        }
        Set<String> seen = new HashSet<>();
        Set<String> naiveNames = new HashSet<>();
        Set<String> naivePassports = new HashSet<>();
        for (Map<String, String> row : rows) {
            String entry = entry(row);
            if (!seen.add(entry)) {
                continue; // the row rejected above: the entry again, with another address of the list
            }
            naiveNames.add(entry + " " + row.get("name"));
            parts(row.getOrDefault("alt_names", "")).forEach(name -> naiveNames.add(entry + " " + name));
            parts(row.getOrDefault("ids", "")).stream()
                    .filter(id -> id.endsWith(", Passport"))
                    .forEach(id -> naivePassports.add(entry + " " + id));
            String quoted = String.valueOf(quotes.get(entry));
            row.forEach((column, value) -> {
                if (!NOT_QUOTED.contains(column)) {
                    assertThat(parts(value)).as("%s/%s", entry, column).allMatch(quoted::contains);
                }
            });
        }
        assertThat(different(names, naiveNames)).isEmpty();
        assertThat(different(passports, naivePassports)).isEmpty();
        assertThat(passports).hasSizeGreaterThan(1500);
        assertThat(reading.claims().stream().filter(claim -> claim.predicate() == Predicate.LINKED_TO))
                .as("links, most of them to the entry that alone has the name")
                .hasSize(4555)
                .filteredOn(claim -> claim.object().asRecord().isPresent())
                .hasSize(3843);
    }

    private static Set<String> different(Set<String> read, Set<String> naive) {
        Set<String> different = new TreeSet<>(read);
        different.removeAll(naive);
        naive.stream().filter(name -> !read.contains(name)).forEach(different::add);
        return different;
    }

    private static String entry(Map<String, String> row) {
        String source = String.valueOf(row.get("source"));
        String list = source.substring(source.indexOf('(') + 1, source.indexOf(')'));
        return list.replace(' ', '-') + "-" + row.get("_id");
    }

    private static List<String> parts(String value) {
        return Arrays.stream(value.split(";", -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private static List<Map<String, String>> rows(ListSource list) throws IOException {
        try (InputStream stream = list.files().get(0).content().stream()) {
            return NaiveCsv.rows(new String(stream.readAllBytes(), StandardCharsets.UTF_8), ',');
        }
    }
}
