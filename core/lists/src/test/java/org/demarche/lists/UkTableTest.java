package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demarche.model.Content;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The UK Sanctions List as a table says what its XML says. */
class UkTableTest {
    static FoundFiles found(RawFile file) {
        return new FoundFiles(List.of(file), "the test", Period.UNKNOWN);
    }

    static ListSource xml(String text) {
        return UkList.recognise(found(Samples.raw("uk.xml", text))).orElseThrow();
    }

    static ListSource csv(String text) {
        return UkList.recogniseTable(found(Samples.raw("uk.csv", text))).orElseThrow();
    }

    static ListSource ods(UkInvented list) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Report Date: 06-May-2020"));
        rows.add(UkInvented.header());
        rows.addAll(list.rows());
        return UkList.recogniseTable(found(OdsSample.of(rows))).orElseThrow();
    }

    static ListSource xlsx(UkInvented list) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Report Date: 06-May-2020"));
        rows.add(UkInvented.header());
        rows.addAll(list.rows());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            for (int number = 0; number < rows.size(); number++) {
                XSSFRow row = sheet.createRow(number);
                for (int at = 0; at < rows.get(number).size(); at++) {
                    row.createCell(at).setCellValue(rows.get(number).get(at));
                }
            }
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        RawFile file = new RawFile("uk.xlsx", "the test", Content.copyOf(bytes.toByteArray()));
        return UkList.recogniseTable(found(file)).orElseThrow();
    }

    /** All claims of a list, each with the entry it is about. */
    static List<String> claims(ListSource list) {
        Reading.Collector sink = Reading.collector();
        list.read(sink);
        assertThat(sink.reading().rejected()).isEmpty();
        return sink.reading().claims().stream()
                .map(claim -> claim.subject() + " " + Samples.line(claim))
                .toList();
    }

    @Test
    void anInventedListSaysTheSameInXmlCsvOdsAndXlsx() {
        UkInvented list = UkInvented.small();
        List<String> expected = claims(xml(list.xml()));
        assertThat(claims(csv(list.csv()))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(claims(ods(list))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(claims(xlsx(list))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expected).hasSizeGreaterThan(80);
        assertThat(ods(list).published()).isEqualTo(Period.parse("2020-05-06"));
        assertThat(csv(list.csv()).published()).isEqualTo(Period.parse("2020-05-06"));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDrawnListSaysTheSameInXmlCsvAndOdsWhateverTheOrderOfItsRows(long seed) {
        UkInvented list = UkInvented.drawn(new SplittableRandom(seed));
        List<String> expected = claims(xml(list.xml()));
        assertThat(claims(csv(list.csv()))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(claims(ods(list))).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(unnumbered(claims(csv(list.shuffled(seed)))))
                .containsExactlyInAnyOrderElementsOf(unnumbered(expected));
    }

    private static List<String> unnumbered(List<String> claims) {
        return claims.stream().map(line -> line.replaceAll("\\[\\d+]", "")).toList();
    }

    static LongStream seeds() {
        long first = Long.getLong("tests.seed", 20250301L);
        return LongStream.range(first, first + 100);
    }
}
