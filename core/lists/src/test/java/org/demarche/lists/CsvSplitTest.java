package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is split without the parser is split as the parser does. */
class CsvSplitTest {
    private static final List<String> PIECES = List.of("\"", "\"\"", "a", " ", ",", ";", "b c", "é", "\"x\"", ",\"");

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void itAgreesWithTheParser(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        for (int row = 0; row < 500; row++) {
            String text = text(random);
            Optional<List<String>> plain = CsvSplit.plain(text, ',');
            if (plain.isPresent()) {
                assertThat(plain.get()).as("row <" + text + ">").isEqualTo(parsed(text));
            }
        }
    }

    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int pieces = 1 + random.nextInt(10); pieces > 0; pieces--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        String row = text.toString().strip();
        return row.isEmpty() ? "a" : row;
    }

    private static List<String> parsed(String row) throws IOException {
        try (CSVParser parser = CSVParser.parse(row, CSVFormat.RFC4180)) {
            List<CSVRecord> records = parser.getRecords();
            assertThat(records).hasSize(1);
            return records.get(0).stream().map(String::strip).toList();
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @Test
    void theUsualRowIsPlain() {
        assertThat(CsvSplit.plain("1,\"EXAMPLE, \"\"THE\"\"\",-0- ,\"\"", ','))
                .hasValue(List.of("1", "EXAMPLE, \"THE\"", "-0-", ""));
    }
}
