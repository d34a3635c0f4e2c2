package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The characters of XML in the encoding that its first bytes say, up to the first byte that is wrong. */
class XmlTextTest {
    private static final List<String> LETTERS = List.of("a", "<", "\n", "é", "я", "김", "𐍈", " ");

    @ParameterizedTest(name = "{0} declared {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            UTF-8        | -             | read
            UTF-8        | UTF-8         | read
            UTF-8        | utf-8         | read
            UTF-8+       | UTF-8         | read
            ISO-8859-1   | ISO-8859-1    | read
            windows-1252 | windows-1252  | read
            windows-1251 | windows-1251  | read
            UTF-16LE+    | UTF-16        | read
            UTF-16BE+    | UTF-16        | read
            UTF-16LE     | UTF-16LE      | read
            UTF-16BE     | -             | read
            ISO-8859-1   | UTF-8         | wrong
            ISO-8859-1   | -             | wrong
            ISO-8859-1   | US-ASCII      | wrong
            UTF-8        | UTF-16        | unknown
            UTF-8        | x-no-such     | unknown
            """)
    void theFirstBytesSayTheEncoding(String written, String declared, String outcome) throws IOException {
        boolean cyrillic = written.startsWith("windows-1251");
        String text = "<?xml version=\"1.0\"" + (declared.equals("-") ? "" : " encoding='" + declared + "'") + "?><a>"
                + (cyrillic ? "Вельдт" : "Vélt") + "</a>";
        byte[] bytes = bytes(text, written);
        switch (outcome) {
            case "read" -> assertThat(read(bytes, 100)).isEqualTo(text);
            case "wrong" -> assertThatThrownBy(() -> read(bytes, 100)).isInstanceOf(CharacterCodingException.class);
            default -> assertThatThrownBy(() -> read(bytes, 100)).isInstanceOf(UnsupportedEncodingException.class);
        }
    }

    static Stream<Long> seeds() {
        return Stream.iterate(Long.getLong("tests.seed", 20261125L), seed -> seed + 1)
                .limit(30);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyTextIsReadAsTheStringOfItsBytes(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        for (String written : List.of("UTF-8", "UTF-8+", "UTF-16LE+", "UTF-16BE+")) {
            String text = "<" + text(random, random.nextInt(20_000));
            assertThat(read(bytes(text, written), 2 + random.nextInt(9000))).isEqualTo(text);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatStandsBeforeAWrongByteIsHandedOn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String before = "<" + text(random, random.nextInt(20_000));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(before.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        bytes.writeBytes(text(random, random.nextInt(20_000)).getBytes(StandardCharsets.UTF_8));
        StringBuilder read = new StringBuilder();
        assertThatThrownBy(() -> read(bytes.toByteArray(), 2 + random.nextInt(9000), read))
                .isInstanceOf(CharacterCodingException.class);
        assertThat(read.toString()).isEqualTo(before);
    }

    private static String text(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < length; at++) {
            text.append(LETTERS.get(random.nextInt(LETTERS.size())));
        }
        return text.toString();
    }

    /** The bytes in an encoding; with a mark of their order if a plus says so. */
    private static byte[] bytes(String text, String written) {
        boolean mark = written.endsWith("+");
        return ((mark ? "\uFEFF" : "") + text).getBytes(Charset.forName(written.replace("+", "")));
    }

    private static String read(byte[] bytes, int piece) throws IOException {
        StringBuilder read = new StringBuilder();
        read(bytes, piece, read);
        return read.toString();
    }

    private static void read(byte[] bytes, int piece, StringBuilder read) throws IOException {
        try (Reader reader = XmlText.of(new ByteArrayInputStream(bytes))) {
            char[] buffer = new char[piece + 1];
            Arrays.fill(buffer, '?');
            for (int count = reader.read(buffer, 1, piece); count >= 0; count = reader.read(buffer, 1, piece)) {
                read.append(buffer, 1, count);
            }
        }
    }
}
