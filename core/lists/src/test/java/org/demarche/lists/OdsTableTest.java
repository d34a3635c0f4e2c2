package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdsTableTest {
    private static RawFile sheet(String rows) {
        return OdsSample.packed(
                OdsSample.START + "<table:table table:name=\"One\">" + rows + "</table:table>" + OdsSample.END);
    }

    private static List<String> read(RawFile file) {
        List<String> rows = new ArrayList<>();
        OdsTable.open(file, TableHead.FIRST)
                .forEach(
                        row -> rows.add(row.line() + " " + new java.util.TreeMap<>(row.cells())),
                        (locator, cause) -> rows.add(locator + ": " + cause));
        return rows;
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <table:table-cell office:value-type="date" office:date-value="2001-01-31"><text:p>31/01/01</text:p></table:table-cell> | 2001-01-31
        <table:table-cell office:value-type="date" office:date-value="2001-01-31T00:00:00"><text:p>31/01/01</text:p></table:table-cell> | 2001-01-31
        <table:table-cell office:value-type="float" office:value="7078.0"><text:p>7,078</text:p></table:table-cell> | 7078
        <table:table-cell office:value-type="float" office:value="1.2E+3"><text:p>1200</text:p></table:table-cell> | 1200
        <table:table-cell office:value-type="string"><text:p>a<text:span> b</text:span>  c<text:s text:c="3"/>d</text:p></table:table-cell> | a b c d
        <table:table-cell><text:p>a<text:a>link</text:a></text:p></table:table-cell> | alink
        <table:table-cell><office:annotation><text:p>a note</text:p></office:annotation><text:p>value</text:p></table:table-cell> | value
        <table:covered-table-cell><text:p>covered</text:p></table:covered-table-cell> | covered
        """)
    void aCellIsWhatItHolds(String cell, String value) {
        assertThat(read(sheet(row(text("A")) + row(cell)))).containsExactly("2 {a=" + value + "}");
    }

    @Test
    void paragraphsAreLines() {
        assertThat(read(sheet(row(text("A")) + row(text("one</text:p><text:p>two<text:line-break/>three")))))
                .containsExactly("2 {a=one\ntwo\nthree}");
    }

    @Test
    void repeatedRowsAndCellsCountAsOftenAsTheyStandThereAndEmptyOnesAsNone() {
        String equal = "<table:table-cell table:number-columns-repeated=\"2\"><text:p>x</text:p></table:table-cell>";
        String empty = "<table:table-cell table:number-columns-repeated=\"16000\"/>";
        assertThat(read(sheet(row(text("A"), text("B"), text("C"))
                        + "<table:table-row table:number-rows-repeated=\"3\">" + empty + "</table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"2\">" + equal + text("y") + empty
                        + "</table:table-row>"
                        + row(equal, equal)
                        + "<table:table-row table:number-rows-repeated=\"1048000\">" + empty + "</table:table-row>")))
                .containsExactly("5 {a=x, b=x, c=y}", "6 {a=x, b=x, c=y}", "7 {(column 4)=x, a=x, b=x, c=x}");
    }

    @Test
    void onlyTheFirstSheetIsReadAndWhatIsDrawnOnItIsNot() {
        String second = "</table:table><table:table>" + row(text("other")) + row(text("sheet"));
        String drawn = "<table:shapes><table:table>" + row(text("in a drawing")) + "</table:table></table:shapes>";
        assertThat(read(sheet(drawn + "<table:table-header-rows>" + row(text("A")) + "</table:table-header-rows>"
                        + "<table:table-row-group>" + row(text("x")) + "</table:table-row-group>" + second)))
                .containsExactly("2 {a=x}");
    }

    @Test
    void aRowBeyondALimitOrWithATableInACellIsRejected() {
        String wide = "<table:table-cell table:number-columns-repeated=\"300\"><text:p>x</text:p></table:table-cell>";
        String nested = "<table:table-cell><table:table>" + row(text("x")) + "</table:table></table:table-cell>";
        String longer = text("long ".repeat(50_000));
        assertThat(read(sheet(row(text("A")) + row(wide) + row(nested) + row(longer) + row(text("x")))))
                .containsExactly(
                        "list.ods, line 2: expected values in at most 256 columns, found more",
                        "list.ods, line 3: expected values in the cells of a row, found a table in one",
                        "list.ods, line 4: expected a row of at most 200000 characters, found more",
                        "5 {a=x}");
    }

    @Test
    void moreRowsThanALimitAreRefusedBeforeTheyAreRead() {
        RawFile file = sheet(row(text("A")) + "<table:table-row table:number-rows-repeated=\"900000000\">" + text("x")
                + "</table:table-row>");
        assertThatThrownBy(() -> OdsTable.open(file, TableHead.FIRST))
                .isInstanceOf(DemarcheException.class)
                .hasMessage("expected at most 2000000 rows, found more in the test: check where the file comes from");
    }

    @ParameterizedTest
    @CsvSource({
        "<table:table-row table:number-rows-repeated=\"-1\"/>",
        "<table:table-row table:number-rows-repeated=\"99999999999999\"/>",
        "<table:table-row><table:table-cell office:value-type=\"float\" office:value=\"1e999999999\"/></table:table-row>",
        "<table:table-row>",
        "<table:table-row><table:table-cell>&unknown;</table:table-cell></table:table-row>"
    })
    void damageIsRefusedWhole(String rows) {
        assertThatThrownBy(() -> OdsTable.open(sheet(row(text("A")) + rows), TableHead.FIRST))
                .isInstanceOf(DemarcheException.class)
                .hasMessage("expected a complete spreadsheet (.ods), found damage in the test: fetch the file again");
    }

    @Test
    void aFileThatEndsEarlyIsRefusedWherever() {
        byte[] bytes = sheet(row(text("A")) + row(text("x"))).content().toArray();
        int content = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("content.xml");
        for (int length = 80; length < content + 200; length += 13) {
            RawFile file = new RawFile("list.ods", "the test", Content.copyOf(Arrays.copyOf(bytes, length)));
            assertThatThrownBy(() -> OdsTable.open(file, TableHead.FIRST))
                    .isInstanceOf(DemarcheException.class)
                    .hasMessageContaining("found damage in the test");
        }
    }
}
