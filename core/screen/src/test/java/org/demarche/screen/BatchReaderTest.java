package org.demarche.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityType;
import org.demarche.model.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A table of parties is read row by row; what cannot be read costs its own row and says where it stands. */
class BatchReaderTest {
    private static final String HEADER = "id,name,schema,birthDate,nationality\n";

    @Test
    void headersInAnyCaseAndOrderNameTheColumns() throws IOException {
        BatchReader reader = reader("\ufeff" + """
                NATIONALITY,Name,colour,Alias,BirthDate,ID,Schema
                fr;de,Anna Marlowska,red,Ann M.;  ; A. Marlowska,1960;1961-02-03,7,person
                """.replace("\n", "\r\n"));
        assertThat(reader.unusedHeaders()).containsExactly("colour");
        BatchRow.Asked row = (BatchRow.Asked) reader.next().orElseThrow();
        assertThat(row.id()).isEqualTo("7");
        assertThat(row.query().names()).containsExactly("Anna Marlowska", "Ann M.", "A. Marlowska");
        assertThat(row.query().type()).contains(EntityType.PERSON);
        assertThat(row.query().countries()).containsExactly("fr", "de");
        assertThat(row.query().birthDates()).hasToString("[1960, 1961-02-03]");
        assertThat(reader.next()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a row that is too short         | 2,Anna\\n                    | expected 5 values as in the first line, found 2
            a row that is too long          | 2,Anna,,,,,\\n               | expected 5 values as in the first line, found 7
            no name                         | 2,,,,\\n                     | expected a name to screen
            blanks alone                    | 2,  ; ,,,\\n                 | expected a name to screen
            a schema that is not known      | 2,Anna,Wizard,,\\n           | found "Wizard"
            a date that is none             | 2,Anna,,yesterday,\\n        | found "yesterday"
            a quotation mark left open      | 2,"Anna,,,\\n                | quotation mark
            a value after its closing mark  | 2,"Anna"x,,,\\n              | expected a comma after a closing quotation mark
            bytes that are not UTF-8        | 2,Ann\\u00ff,,,\\n           | expected UTF-8
            """)
    void aRowThatCannotBeReadCostsItselfAlone(String why, String row, String reason) throws IOException {
        byte[] bytes = (HEADER + "1,Before,,,\n" + row.replace("\\n", "\n").replace("\\u00ff", "\u00ff")
                        + "3,After,,,\n")
                .getBytes(row.contains("\\u00ff") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        List<BatchRow> rows = all(BatchReader.of(new ByteArrayInputStream(bytes)));
        assertThat(rows).as(why).hasSize(3);
        assertThat(rows.get(1)).isInstanceOfSatisfying(BatchRow.Refused.class, refused -> {
            assertThat(refused.line()).isEqualTo(3);
            assertThat(refused.reason()).contains(reason);
        });
        assertThat(rows.get(2)).isInstanceOf(BatchRow.Asked.class);
        assertThat(rows.get(2).line()).isEqualTo(4);
        assertThat(rows.get(2).id()).isEqualTo("3");
    }

    @Test
    void aRowLongerThanTheLimitIsLeftOutAndTheNextIsRead() throws IOException {
        String longest = "x".repeat(BatchReader.LONGEST_ROW_BYTES);
        List<BatchRow> rows =
                all(reader(HEADER + "1," + longest + ",,,\n2,Anna,,,\n3,\"" + longest + "\",,,\n4,Ben,,,"));
        assertThat(rows).extracting(BatchRow::line).containsExactly(2L, 3L, 4L, 5L);
        assertThat(rows).extracting(row -> row instanceof BatchRow.Asked).containsExactly(false, true, false, true);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                   | WRONG_LAYOUT | found an empty file
            `id,nom,schema`      | WRONG_LAYOUT | expected a column with the header name, found "id,nom,schema" in line 1
            `id;name;schema`     | WRONG_LAYOUT | found "id;name;schema" in line 1
            `"id,name`           | WRONG_LAYOUT | line 1 unreadable
            """)
    void aTableWithoutNamesIsRefusedWhole(String header, ErrorCode code, String message) {
        assertThatThrownBy(() -> reader(header)).isInstanceOfSatisfying(DemarcheException.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused).hasMessageContaining(message);
        });
    }

    @Test
    void tooManyColumnsAreRefusedWithTheLimit() {
        assertThatThrownBy(() -> reader("name" + ",x".repeat(199_999) + "\n"))
                .isInstanceOf(DemarcheException.class)
                .hasMessageContaining("expected at most 1000 columns, found 200000");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aWellFormedTableIsReadAsAnotherReaderReadsIt(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<String>> table = new ArrayList<>();
        for (int row = 0; row < 20; row++) {
            table.add(Stream.generate(() -> value(random)).limit(4).toList());
        }
        String text = written(table, random);
        List<List<String>> ours = new ArrayList<>();
        CsvRecords records = new CsvRecords(trickle(text.getBytes(StandardCharsets.UTF_8), seed), 0, 1);
        for (Optional<CsvRecord> next = records.next(10_000); next.isPresent(); next = records.next(10_000)) {
            ours.add(((CsvRecord.Read) next.get()).values());
        }
        List<List<String>> theirs = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), CSVFormat.RFC4180)) {
            parser.forEach(record -> theirs.add(record.toList()));
        }
        assertThat(ours).isEqualTo(theirs).isEqualTo(table);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fromAnyPlaceTheRestIsTheSame(long seed) throws IOException {
        byte[] bytes = hostile(new SplittableRandom(seed));
        BatchReader whole = BatchReader.of(new ByteArrayInputStream(bytes));
        List<BatchReader.Place> places = new ArrayList<>();
        List<BatchRow> rows = new ArrayList<>();
        places.add(whole.place());
        for (Optional<BatchRow> next = whole.next(); next.isPresent(); next = whole.next()) {
            rows.add(next.get());
            places.add(whole.place());
        }
        for (int at = 0; at < places.size(); at++) {
            BatchReader.Place place = places.get(at);
            byte[] rest = Arrays.copyOfRange(bytes, (int) place.offset(), bytes.length);
            assertThat(all(whole.from(trickle(rest, seed), place))).isEqualTo(rows.subList(at, rows.size()));
        }
    }

    private static byte[] hostile(SplittableRandom random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HEADER.getBytes(StandardCharsets.UTF_8));
        String pieces = "ab,,\"\"\n\n\r;é리\u0000'";
        for (int at = 0; at < 200; at++) {
            int piece = random.nextInt(pieces.length() + 1);
            if (piece == pieces.length()) {
                bytes.write(0xff);
            } else {
                bytes.writeBytes(pieces.substring(piece, piece + 1).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static String value(SplittableRandom random) {
        String letters = "abc ,\"\n\r;é리😀";
        StringBuilder value = new StringBuilder("v");
        letters.codePoints().filter(unused -> random.nextInt(3) == 0).forEach(value::appendCodePoint);
        return value.toString();
    }

    private static String written(List<List<String>> table, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (List<String> row : table) {
            text.append(String.join(
                    ",", row.stream().map(value -> cell(value, random)).toList()));
            text.append(random.nextBoolean() ? "\n" : "\r\n");
        }
        return text.toString();
    }

    private static String cell(String value, SplittableRandom random) {
        boolean plain = value.chars().noneMatch(each -> ",\"\n\r".indexOf(each) >= 0);
        return plain && random.nextBoolean() ? value : "\"" + value.replace("\"", "\"\"") + "\"";
    }

    /** A stream that gives a few bytes at a time. */
    private static InputStream trickle(byte[] bytes, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int at, int length) {
                return super.read(into, at, Math.min(length, 1 + random.nextInt(7)));
            }
        };
    }

    private static BatchReader reader(String text) throws IOException {
        return BatchReader.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<BatchRow> all(BatchReader reader) throws IOException {
        List<BatchRow> rows = new ArrayList<>();
        for (Optional<BatchRow> next = reader.next(); next.isPresent(); next = reader.next()) {
            rows.add(next.get());
        }
        return rows;
    }

    static Stream<Long> seeds() {
        return Stream.iterate(Long.getLong("tests.seed", 20261124L), seed -> seed + 1)
                .limit(50);
    }
}
