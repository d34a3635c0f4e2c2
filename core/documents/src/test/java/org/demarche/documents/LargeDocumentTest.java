package org.demarche.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long documents are read in a small heap, and hostile lengths are read or refused in one line. */
class LargeDocumentTest {
    private static final int PAGES = Integer.getInteger("documents.pages", 1_000);
    private static final String HEAP = "-Xmx" + System.getProperty("documents.heap", "96m");
    private static final String SENTENCE =
            "The trading company moved its accounts to a second bank in spring, and the two clerks who signed for it left"
                    + " the country in the same week, as was said by the owner of the building in which its warehouse stood. ";

    /** Reads a document in a process of its own. */
    static final class Probe {
        private Probe() {}

        public static void main(String[] arguments) {
            ReadDocument document = DocumentReader.standard().read(Path.of(arguments[0]));
            System.out.println(document.text().pageStarts().size() + " pages, "
                    + document.text().text().split("The trading company", -1).length + " parts");
        }
    }

    @Test
    void aReportOfAThousandPagesIsReadInASmallHeap(@TempDir Path folder) throws IOException, InterruptedException {
        Path report = folder.resolve("report.pdf");
        try (PdfSheet sheet = new PdfSheet()) {
            for (int page = 1; page <= PAGES; page++) {
                if (page > 1) {
                    sheet.page();
                }
                sheet.at(60, 40, 9, "A long report");
                for (int paragraph = 0; paragraph < 8; paragraph++) {
                    sheet.fill(
                            60,
                            80 + paragraph * 80,
                            480,
                            PdfSheet.SIZE,
                            named(page) + ": " + SENTENCE + SENTENCE + named(page) + ".");
                }
            }
            ballast(sheet.document());
            Files.write(report, sheet.bytes());
        }
        assertThat(Files.size(report))
                .as("large enough to be read where it lies")
                .isGreaterThan(8 << 20);
        Path out = folder.resolve("out.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Probe.class.getName(),
                        report.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(out.toFile())
                .start();
        assertThat(process.waitFor()).isZero();
        assertThat(Files.readString(out, StandardCharsets.UTF_8).strip())
                .isEqualTo(PAGES + " pages, " + (PAGES * 16 + 1) + " parts");
    }

    /** A word of its own for each page: rows that recur are running rows. */
    private static String named(int page) {
        return String.valueOf(page)
                .chars()
                .mapToObj(digit -> String.valueOf((char) (digit - '0' + 'A')))
                .collect(Collectors.joining());
    }

    /** Bytes that do not pack, as the pictures of a report are: more than the pages themselves. */
    private static void ballast(PDDocument document) throws IOException {
        byte[] noise = new byte[8 << 20];
        new SplittableRandom(20251120).nextBytes(noise);
        document.getPage(0)
                .getCOSObject()
                .setItem(
                        org.apache.pdfbox.cos.COSName.getPDFName("Noise"),
                        new PDStream(document, new java.io.ByteArrayInputStream(noise)));
    }

    @Test
    void aFileOfHalfAGigabyteIsRefusedUnread(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.pdf");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(500L << 20);
        }
        assertThatThrownBy(() -> DocumentReader.standard().read(file))
                .isInstanceOfSatisfying(
                        DemarcheException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.TOO_LARGE))
                .hasMessage(
                        "expected a document of at most 104857600 bytes, found a larger one: " + file + ": split it");
    }

    @Test
    void aMillionLettersWithoutASpaceAreRead() {
        String word = "a".repeat(1_000_000);
        DocumentReader reader = DocumentReader.standard();
        assertThat(reader.read(Content.copyOf(SampleFiles.utf8(word)), "a.txt")
                        .text()
                        .text())
                .isEqualTo(word);
        assertThat(reader.read(Content.copyOf(SampleFiles.utf8("<html><p>" + word + "</p></html>")), "a.html")
                        .text()
                        .text())
                .isEqualTo(word);
        byte[] pdf;
        try (PdfSheet sheet = new PdfSheet()) {
            for (int line = 0; line < 100; line++) {
                sheet.at(60, 50 + line * 7, 6, word.substring(0, 2_000));
            }
            pdf = sheet.bytes();
        }
        String text = reader.read(Content.copyOf(pdf), "a.pdf").text().text();
        assertThat(text.replaceAll("[ \n]", "")).isEqualTo(word.substring(0, 200_000));
    }
}
