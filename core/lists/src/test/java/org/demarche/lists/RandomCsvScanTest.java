package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the text, it is read as the parser of Commons CSV reads it: the same values, the same lines, damage at the same row. */
class RandomCsvScanTest {
    private static final List<String> PIECES = List.of(
            "\"",
            "\"\"",
            "a",
            " ",
            ",",
            ";",
            "b c",
            "é",
            "\"x\"",
            ",\"",
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\"\n",
            "\"y\nz\"",
            "\ufeff");

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void itAgreesWithTheParser(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int text = 0; text < 400; text++) {
            agree(text(random, 1 + random.nextInt(24)), ',');
            agree(text(random, 1 + random.nextInt(24)), '\t');
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewSeeds")
    void itAgreesOnTextsLongerThanItsBuffer(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder();
        while (text.length() < 100_000) {
            text.append("\"").append("q".repeat(random.nextInt(9_000))).append("\"\"\n\",");
            text.append("b".repeat(random.nextInt(9_000))).append(random.nextBoolean() ? "\r\n" : ",c\n");
        }
        agree(text.toString(), ',');
    }

    private static void agree(String text, char separator) {
        assertThat(scanned(text, separator)).as("text <" + text + ">").isEqualTo(parsed(text, separator));
    }

    private static String text(SplittableRandom random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int left = pieces; left > 0; left--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static List<String> scanned(String text, char separator) {
        List<String> rows = new ArrayList<>();
        CsvScan scan = new CsvScan(new StringReader(text), separator);
        List<String> row = new ArrayList<>();
        try {
            while (scan.next(row)) {
                rows.add(scan.line() + " " + row);
            }
        } catch (IOException damage) {
            rows.add("damage");
        }
        return rows;
    }

    private static List<String> parsed(String text, char separator) {
        List<String> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            for (CSVRecord row : parser) {
                rows.add(parser.getCurrentLineNumber() + " " + row.toList());
            }
        } catch (IOException | UncheckedIOException damage) {
            rows.add("damage");
        }
        return rows;
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    static LongStream fewSeeds() {
        return LongStream.rangeClosed(1, 5);
    }
}
