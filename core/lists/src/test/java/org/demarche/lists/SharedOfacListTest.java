package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.model.Claim;
import org.demarche.model.DocumentId;
import org.demarche.model.Predicate;
import org.demarche.model.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real lists of OFAC against a naive count of their lines and a search for their words. */
class SharedOfacListTest {
    private static ListSource list = Samples.ofac(Map.of("sdn.csv", Samples.SDN));
    private static ListSummary summary = list.read(Reading.collector());
    private static Reading reading = Reading.collector().reading();

    @BeforeAll
    static void read() {
        list = Lists.open(SharedLists.list("us_ofac/2021-07"));
        Reading.Collector sink = Reading.collector();
        summary = list.read(sink);
        reading = sink.reading();
    }

    @Test
    void noRowIsLostUnexplained() {
        long entries = lines("sdn.csv").size();
        long aliases = lines("alt.csv").size();
        List<String> addresses = lines("add.csv");
        long comments = lines("sdn_comments.csv").size();
        long blank = addresses.stream()
                .filter(line -> line.replace(" ", "").endsWith(",-0-,-0-,-0-,-0-"))
                .count();
        assertThat(entries).isEqualTo(8976);
        assertThat(summary.entries()).isEqualTo((int) entries);
        assertThat(summary.rows()).isEqualTo((int) (entries + aliases + addresses.size() + comments));
        assertThat(summary.rejected()).isZero();
        assertThat(summary.blank()).isEqualTo((int) blank);
        assertThat(rowsWith("/ALIAS[")).isEqualTo(aliases);
        assertThat(rowsWith("/ADDRESS[")).isEqualTo(addresses.size() - blank);
        assertThat(reading.claims().stream().filter(claim -> claim.predicate() == Predicate.NAME))
                .hasSize((int) entries);
    }

    @Test
    void everyPartOfTheRemarksIsQuotedByAClaim() {
        Map<String, String> quoted = new HashMap<>();
        for (Claim claim : reading.claims()) {
            if (claim.citation().locator().contains("/Remarks[")) {
                quoted.merge(claim.subject().local(), claim.citation().quote(), (one, other) -> one + "\n" + other);
            }
        }
        for (String line : lines("sdn.csv")) {
            String number = line.substring(0, line.indexOf(','));
            String remarks = line.substring(line.lastIndexOf(",\"") + 2).replaceFirst("\"$", "");
            if (!line.endsWith("-0-")) {
                String all = "\n" + quoted.getOrDefault(number, "") + "\n";
                List<String> parts = Arrays.stream(remarks.split(";", -1))
                        .map(String::strip)
                        .filter(part -> part.length() > 40)
                        .toList();
                assertThat(parts).as(number).allSatisfy(part -> assertThat(all).contains(part));
            }
        }
    }

    @Test
    void everyQuotationStandsInTheFileItNames() {
        Map<DocumentId, String> texts = list.files().stream()
                .collect(Collectors.toMap(file -> file.document().id(), SharedOfacListTest::text));
        Pattern joined = Pattern.compile(".*/ADDRESS\\[\\d+]");
        List<Claim> single = reading.claims().stream()
                .filter(claim -> !joined.matcher(claim.citation().locator()).matches())
                .filter(claim ->
                        claim.citation().locator().hashCode() % 20 == 0) // one in twenty: a search costs a file
                .toList();
        assertThat(single)
                .hasSizeGreaterThan(3000)
                .allSatisfy(claim -> assertThat(texts.get(claim.citation().document()))
                        .contains(claim.citation().quote()));
    }

    @Test
    void noRemarkGivesThePassportOfAPerson() {
        Pattern passport = Pattern.compile("(?i)passport[^a-z]{0,6}[A-Z]{0,3}\\d{5}");
        assertThat(reading.claims().stream()
                        .filter(claim -> !claim.predicate().isSensitive())
                        .filter(claim ->
                                passport.matcher(claim.citation().quote()).find())
                        .map(claim -> claim.predicate() + " " + claim.citation().locator()))
                .isEmpty();
    }

    @Test
    void theOthersAreReadFromTheSameLayout() {
        ListSummary others = Lists.open(SharedLists.list("us_ofac/cons")).read(Reading.collector());
        assertThat(others.list()).isEqualTo("us-ofac-cons");
        assertThat(others.entries()).isEqualTo(442);
    }

    private static long rowsWith(String field) {
        return reading.claims().stream()
                .map(claim -> claim.citation().locator())
                .filter(locator -> locator.contains(field))
                .map(locator -> locator.substring(0, locator.indexOf(']') + 1))
                .distinct()
                .count();
    }

    private static List<String> lines(String name) {
        return list.files().stream()
                .filter(file -> file.document().fileName().equals(name))
                .flatMap(file -> text(file).lines())
                .map(String::strip)
                .filter(line -> line.length() > 1)
                .toList();
    }

    private static String text(ListFile file) {
        return new String(file.content().toArray(), StandardCharsets.UTF_8);
    }
}
