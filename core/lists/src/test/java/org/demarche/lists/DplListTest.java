package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DplListTest {
    private static final String HEADER =
            "\"Name\"\t\"Street_Address\"\t\"City\"\t\"State\"\t\"Country\"\t\"Postal_Code\"\t\"Effective_Date\"\t"
                    + "\"Expiration_Date\"\t\"Standard_Order\"\t\"Last_Update\"\t\"Action\"\t\"FR_Citation\"\n";
    private static final String ROWS = """
            "MARA ""THE PURSE"" VELDT"\t"1 QUAY ROAD, SUITE 2"\t"PORT AMBER"\t"AM"\t"AT"\t"75159"\t"06/19/2003"\t"06/29/2056"\t"Y"\t"2007-01-31"\t"FR NOTICE ADDED"\t"68 F.R. 1 6/27/03"
            "MARA ""THE PURSE"" VELDT"\t"2 LOW FORD"\t""\t""\t""\t""\t"06/19/2003"\t""\t"Y"\t"soon"\t""\t""
            "HARBOUR FUND"\t""\t""\t""\t"LY"\t""\t"13/06/2003"\t"01/14/2026"\t""\t"2022-08-29"\t""\t""
            "HARBOUR-FUND"\t""\t""\t""\t"LY"\t""\t"13/06/2003"\t"01/14/2026"\t""\t"2022-08-29"\t""\t""
            "HARBOUR FUND"\t""\t""\t""\t"LY"\t""\t"13/06/2003"\t"01/14/2026"\t""\t"2022-08-29"\t""\t""
            ""\t"3 QUAY ROAD"\t""\t""\t"LY"\t""\t"06/19/2003"\t""\t""\t""\t""\t""
            "SHORT"\t"ROW"
            """;

    private static ListSource list(String text) {
        return DplList.recognise(new FoundFiles(List.of(Samples.raw("dpl.txt", text)), "the test", Period.UNKNOWN))
                .orElseThrow();
    }

    @Test
    void eachValueBecomesAClaimAndAnotherRowAnotherAddress() {
        Reading.Collector sink = Reading.collector();
        list(HEADER + ROWS).read(sink);
        String veldt = "MARA-THE-PURSE-VELDT-2003-06-19-";
        assertThat(sink.reading().claims().stream()
                        .filter(claim -> claim.subject().local().startsWith(veldt))
                        .map(Samples::line)
                        .map(line -> line.replaceFirst(veldt + "\\w{8}", "V")))
                .containsExactly(
                        "name MARA \"THE PURSE\" VELDT | V/Name[2] | MARA \"THE PURSE\" VELDT",
                        "designatedBy us-dpl:authority during 2003-06-19/2056-06-29 | V/Name[2] | MARA \"THE PURSE\" VELDT",
                        "listedOn 2003-06-19 | V/Effective_Date[2] | 06/19/2003",
                        "remark 06/29/2056 as expiration date | V/Expiration_Date[2] | 06/29/2056",
                        "address 1 QUAY ROAD, SUITE 2, PORT AMBER, AM, 75159, AT | V/address[2]"
                                + " | 1 QUAY ROAD, SUITE 2, PORT AMBER, AM, 75159, AT",
                        "country AT | V/Country[2] | AT",
                        "remark Y as standard order | V/Standard_Order[2] | Y",
                        "listAmendedOn 2007-01-31 | V/Last_Update[2] | 2007-01-31",
                        "remark FR NOTICE ADDED as action | V/Action[2] | FR NOTICE ADDED",
                        "remark 68 F.R. 1 6/27/03 as Federal Register notice | V/FR_Citation[2] | 68 F.R. 1 6/27/03",
                        "designatedBy us-dpl:authority during 2003-06-19/.. | V/Name[3] | MARA \"THE PURSE\" VELDT",
                        "listedOn 2003-06-19 | V/Effective_Date[3] | 06/19/2003",
                        "address 2 LOW FORD | V/address[3] | 2 LOW FORD",
                        "remark Y as standard order | V/Standard_Order[3] | Y",
                        "remark soon as had its entry amended on | V/Last_Update[3] | soon");
    }

    @Test
    void namesThatDifferInSignsAreTwoEntriesAndAnImpossibleDayIsNone() {
        Reading.Collector sink = Reading.collector();
        ListSummary summary = list(HEADER + ROWS).read(sink);
        assertThat(summary.entries()).isEqualTo(3);
        assertThat(summary.rows()).isEqualTo(7);
        assertThat(sink.reading().claims())
                .extracting(Samples::line)
                .contains(
                        "designatedBy us-dpl:authority during /2026-01-14 | HARBOUR-FUND-13/06/2003/Name[4] | HARBOUR FUND",
                        "remark 13/06/2003 as was listed on | HARBOUR-FUND-13/06/2003/Effective_Date[4] | 13/06/2003");
        assertThat(sink.reading().rejected())
                .extracting(each -> each.locator() + ": " + each.cause())
                .containsExactly(
                        "dpl.txt, line 6: expected each row once, found it again",
                        "dpl.txt, line 7: expected a name, found none",
                        "dpl.txt, line 8: expected as many values as the first row names columns, found others");
    }

    @ParameterizedTest
    @CsvSource({"Action, Acts, the column Action", "\"Country\", \"Land\", the column Country"})
    void aTableWithoutAColumnIsRefused(String from, String to, String message) {
        String quoted = from.replace("\"", "");
        assertThatThrownBy(() -> list(HEADER.replace(quoted, to.replace("\"", "")) + ROWS))
                .isInstanceOf(DemarcheException.class)
                .hasMessage("expected " + message
                        + ", found none of that name in the first row of the test: fetch the file again");
    }

    @Test
    void aTableWithoutRowsIsRefused() {
        assertThatThrownBy(() -> list(HEADER))
                .isInstanceOf(DemarcheException.class)
                .hasMessageContaining(", found ");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDamagedFileIsRefusedOrAccountedFor(long seed) {
        byte[] damaged = ListFuzzTest.damage(HEADER + ROWS, new SplittableRandom(seed));
        RawFile file = new RawFile("dpl.txt", "the test", Content.copyOf(damaged));
        ListFuzzTest.checkFound(() -> DplList.recognise(new FoundFiles(List.of(file), "the test", Period.UNKNOWN)));
    }

    static LongStream seeds() {
        return ListFuzzTest.seeds();
    }

    /** The real list a second way: its lines split at tabs. */
    @Test
    void everyValueOfTheRealListIsQuoted() throws IOException {
        Path path = SharedLists.list("us_csl/dpl.txt");
        Reading.Collector sink = Reading.collector();
        ListSummary summary = Lists.open(path).read(sink);
        System.err.println(summary);
        List<List<String>> rows = Files.readAllLines(path).stream()
                .skip(1)
                .map(line -> Stream.of(line.split("\t", -1))
                        .map(cell -> cell.substring(1, cell.length() - 1)
                                .replace("\"\"", "\"")
                                .strip())
                        .toList())
                .toList();
        assertThat(summary.rows()).isEqualTo(rows.size()).isEqualTo(581);
        assertThat(summary.entries()).isEqualTo((int) rows.stream()
                .map(row -> row.get(0) + "|" + row.get(6))
                .distinct()
                .count());
        assertThat(summary.rejected())
                .isEqualTo(rows.size() - (int) rows.stream().distinct().count());
        Set<String> quotes = new HashSet<>();
        sink.reading().claims().stream()
                .filter(claim -> claim.predicate() != Predicate.DESIGNATED_BY)
                .forEach(claim -> {
                    String quote = claim.citation().quote();
                    quotes.add(quote);
                    quotes.addAll(List.of(quote.split(", ")));
                });
        Set<String> lost = new HashSet<>();
        rows.forEach(row -> row.stream()
                .filter(value -> !value.isEmpty()
                        && !quotes.contains(value)
                        && quotes.stream().noneMatch(quote -> quote.contains(value)))
                .forEach(lost::add));
        assertThat(lost).isEmpty();
    }
}
