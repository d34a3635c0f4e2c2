package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One table says the same as CSV, TSV, XLSX and ODS. */
class MappedSpreadsheetTest {
    private static final String MAPPING = """
            list: atlantis
            title: Atlantis list
            authority: Harbour Council
            publisher: Harbour Council
            tables:
              - file: "*"
                reference: id
                type: Person
                caption: name
                since: {column: listed, dates: day-dot-month}
                columns:
                  id: listReference
                  name: name
                  alias: {as: alias, split: [";"]}
                  born: {as: birthDate, dates: day-dot-month}
                  phone: phone
                  listed: {as: listedOn, dates: day-dot-month}
            """;
    private static final List<List<String>> ROWS = List.of(
            List.of("id", "name", "alias", "born", "phone", "listed"),
            List.of("17", "Mara Veldt", "Maria \"Purse\" Veld;The Purse", "1961-07-09", "8502123456", "2011-03-05"),
            List.of("18", "Idris, called Kole", "", "1960", "", "2012-01-31"));

    private static ListSource list(RawFile file) {
        return MappedList.open(
                MappingReader.read("m.yaml", MAPPING), new FoundFiles(List.of(file), "the test", Period.UNKNOWN));
    }

    private static RawFile text(String separator) {
        String text = ROWS.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.matches(".*[\",;\t].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell)
                        .collect(Collectors.joining(separator)))
                .collect(Collectors.joining("\r\n"));
        return Samples.raw("list.txt", text);
    }

    private static List<String> claims(RawFile file) {
        Reading.Collector sink = Reading.collector();
        ListSummary summary = list(file).read(sink);
        assertThat(sink.reading().rejected()).isEmpty();
        assertThat(summary.entries()).isEqualTo(2);
        return sink.reading().claims().stream()
                .map(Samples::line)
                .map(line -> line.replaceAll("\\[\\d+]", ""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void theSeparatorIsTheOneThatFindsTheColumns(String separator) {
        assertThat(claims(text(separator))).isEqualTo(claims(text(",")));
    }

    @Test
    void aSheetSaysWhatTheTableSays() {
        List<String> csv = claims(text(","));
        assertThat(csv)
                .contains("birthDate 1961-07-09 | 17/born | 1961-07-09", "phone 8502123456 | 17/phone | 8502123456");
        assertThat(claims(SheetSample.of("list.xlsx", ROWS))).isEqualTo(csv);
        assertThat(claims(OdsSample.of(ROWS))).isEqualTo(csv);
    }

    @Test
    void aFileSaysWhatItIs() {
        assertThat(list(SheetSample.of("list.xlsx", ROWS)).files())
                .extracting(file -> file.document().mediaType())
                .containsExactly("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(list(OdsSample.of(ROWS)).files())
                .extracting(file -> file.document().mediaType())
                .containsExactly("application/vnd.oasis.opendocument.spreadsheet");
        assertThat(list(text("\t")).files())
                .extracting(file -> file.document().mediaType())
                .containsExactly("text/csv");
    }
}
