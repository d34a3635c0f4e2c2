package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.demarche.model.DemarcheException;
import org.demarche.model.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file in a broken encoding is refused in one message that names the line; no parser says anything on the terminal by itself. */
class SilentParserTest {
    private static final int NO_BYTE_OF_UTF_8 = 0xFF;

    @TempDir
    private Path folder;

    private final PrintStream terminal = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void listenNoMore() {
        System.setErr(terminal);
    }

    static Stream<String> layouts() {
        return EveryLayout.lists().keySet().stream().filter(name -> name.endsWith(".xml"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void aWrongByteInXmlIsRefusedWithItsLine(String name) {
        byte[] good = EveryLayout.lists().getOrDefault(name, "").getBytes(StandardCharsets.UTF_8);
        for (int part = 1; part < 4; part++) {
            byte[] bytes = good.clone();
            int at = withinALine(good, good.length * part / 4);
            bytes[at] = (byte) NO_BYTE_OF_UTF_8;
            Path file = Samples.write(folder, name, bytes);
            assertThatThrownBy(() -> read(file))
                    .isInstanceOf(DemarcheException.class)
                    .hasMessage("expected complete, well-formed XML, found damage in " + file + ", line "
                            + line(good, at) + ": fetch the file again");
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    /** The parser has not yet counted a line end right before the byte at which it stops. */
    private static int withinALine(byte[] bytes, int at) {
        return bytes[at - 1] == '\n' ? at + 1 : at;
    }

    private static long line(byte[] bytes, int at) {
        return 1
                + new String(bytes, 0, at, StandardCharsets.UTF_8)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }

    @Test
    void aWrongByteInAnyPartOfAWorkbookIsRefusedOrPassedOver() throws IOException {
        byte[] good = workbook();
        Map<String, String> outcomes = new HashMap<>();
        for (String part : parts(good).keySet()) {
            Map<String, byte[]> parts = parts(good);
            byte[] bytes = parts.getOrDefault(part, new byte[0]);
            bytes[bytes.length / 2] = (byte) NO_BYTE_OF_UTF_8;
            Path file = Samples.write(folder, "list.xlsx", Samples.zipped(parts));
            outcomes.put(part, outcome(file));
        }
        assertThat(outcomes)
                .containsEntry("xl/worksheets/sheet1.xml", "refused")
                .containsEntry("xl/workbook.xml", "refused")
                .containsEntry("_rels/.rels", "refused")
                .containsEntry("[Content_Types].xml", "refused");
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aWrongByteInAnOpenDocumentIsRefused() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", OdsContent.MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII));
        byte[] content =
                "<?xml version=\"1.0\"?><office:document-content xmlns:office=\"urn:o\">?</office:document-content>"
                        .getBytes(StandardCharsets.UTF_8);
        content[content.length - 30] = (byte) NO_BYTE_OF_UTF_8;
        parts.put("content.xml", content);
        Path file = Samples.write(folder, "list.ods", Samples.zipped(parts));
        assertThat(outcome(file)).isEqualTo("refused");
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XSSFRow row = workbook.createSheet("list").createRow(0);
            row.createCell(0).setCellValue("Reference");
            row.createCell(1).setCellValue("Name of Individual or Entity");
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static Map<String, byte[]> parts(byte[] zipped) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static String outcome(Path file) {
        try {
            read(file);
            return "read";
        } catch (DemarcheException refused) {
            return "refused";
        }
    }

    private static void read(Path file) {
        Lists.open(file).read(Reading.collector());
    }
}
