package org.demarche.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages that are pictures: told, read where a recogniser is there, and marked. */
class OcrTest {
    private static final List<String> LINES = List.of(
            "The embassy in the capital closed in October",
            "and its staff of seven left for another",
            "mission of the State.");

    private static byte[] scanned() {
        try (PdfSheet sheet = new PdfSheet()) {
            sheet.fill(60, 80, 480, PdfSheet.SIZE, "A page with a text layer.");
            sheet.page().picture(LINES);
            return sheet.bytes();
        }
    }

    private static byte[] picture() {
        try (PdfSheet sheet = new PdfSheet()) {
            return sheet.picture(LINES).bytes();
        }
    }

    private static byte[] rubbish() {
        try (PdfSheet sheet = new PdfSheet()) {
            sheet.fill(60, 80, 480, PdfSheet.SIZE, "A page with a text layer.");
            sheet.page()
                    .fill(
                            60,
                            80,
                            480,
                            PdfSheet.SIZE,
                            "7KH HPEDVV\\ LQ .DPSDOD FORVHG RQ 0RQGD\\ DQG LWV VWDII OHIW IRU DQRWKHU PLVVLRQ RI WKH"
                                    + " 6WDWH DQG VHYHQ RI WKHP ZHUH VHHQ LQ WKH KDUERXU");
            return sheet.bytes();
        }
    }

    private static ReadDocument read(DocumentReader reader, byte[] bytes) {
        return reader.read(Content.copyOf(bytes), "a.pdf");
    }

    /** Always reads the same words in a picture. */
    private record Fake(List<PdfWord> words, double certainty) implements Recognizer {
        @Override
        public String name() {
            return "Fake 1, eng";
        }

        @Override
        public Duration maxTime() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Recognized read(BufferedImage picture, float pointsPerPixel) throws IOException {
            if (words.isEmpty()) {
                throw new IOException("no ink");
            }
            return new Recognized(words, certainty);
        }
    }

    @Test
    void aPictureIsSaidAndTheRestIsRead() {
        ReadDocument document = read(DocumentReader.standard(), scanned());
        assertThat(document.text().text().strip()).isEqualTo("A page with a text layer.");
        assertThat(document.text().pageStarts()).hasSize(2);
        assertThat(document.notes())
                .containsExactly(
                        "Only a picture on page 2, not read. OCR is needed: install Tesseract, or add a text layer first, for"
                                + " instance with ocrmypdf.");
        assertThat(document.facts().ocrPages()).isEmpty();
        assertThatThrownBy(() -> read(DocumentReader.standard(), picture()))
                .isInstanceOf(DemarcheException.class)
                .hasMessage(
                        "expected a PDF with a text layer, found 1 page without one in a.pdf: Only a picture on page 1, not read. OCR is"
                                + " needed: install Tesseract, or add a text layer first, for instance with ocrmypdf.");
    }

    @Test
    void aTextLayerOfOtherLettersIsNotBelieved() {
        ReadDocument document = read(DocumentReader.standard(), rubbish());
        assertThat(document.text().text().strip()).isEqualTo("A page with a text layer.");
        assertThat(document.notes().get(0))
                .startsWith(
                        "The text layer of page 2 says other letters than the page shows (its fonts do not say which letters they have),"
                                + " not read. OCR is needed:");
    }

    @Test
    void recognisedWordsAreLaidOutAndMarked() {
        List<PdfWord> words = List.of(
                new PdfWord("The", 60, 80, 100, 10, false, 0), new PdfWord("embassy.", 84, 120, 100, 10, false, 0));
        ReadDocument document = read(DocumentReader.standard().recognizing(new Fake(words, 50)), scanned());
        assertThat(document.text().text()).isEqualTo("A page with a text layer.\n\nThe embassy.");
        assertThat(document.facts().ocrPages()).containsExactly(2);
        assertThat(document.notes())
                .containsExactly(
                        "Read by OCR (Fake 1, eng): page 2. Words may be wrong; look at the page before you quote it.",
                        "OCR is unsure of most words of page 2.");
        assertThat(Pinpoints.of(document).at(document.text().text().indexOf("embassy")))
                .contains("p. 2, read by OCR");
    }

    @Test
    void aRecogniserThatFailsIsSaidAndTheRestIsRead() {
        ReadDocument document = read(DocumentReader.standard().recognizing(new Fake(List.of(), 0)), scanned());
        assertThat(document.notes()).containsExactly("Only a picture on page 2, not read. OCR failed: no ink.");
    }

    @Test
    void textThatWasLaidOverAPictureIsMarked() {
        byte[] bytes;
        try (PdfSheet sheet = new PdfSheet()) {
            bytes = sheet.picture(LINES)
                    .at(60, 100, 10, "The embassy closed.", RenderingMode.NEITHER)
                    .bytes();
        }
        ReadDocument document = read(DocumentReader.standard(), bytes);
        assertThat(document.text().text()).isEqualTo("The embassy closed.");
        assertThat(document.facts().ocrPages()).containsExactly(1);
        assertThat(document.notes())
                .containsExactly("The text of page 1 was laid over a picture by OCR before. Words may be wrong.");
    }

    @Test
    void tesseractReadsAPictureWhereItIsInstalled() {
        Optional<Tesseract> tesseract = Tesseract.installed();
        assumeTrue(tesseract.isPresent(), "Tesseract is not installed: its test is skipped");
        ReadDocument document = read(DocumentReader.standard().withOcr(tesseract.get()), scanned());
        assertThat(document.text().text()).contains("The embassy in the capital closed in October and its staff");
        assertThat(document.facts().ocrPages()).containsExactly(2);
        assertThatThrownBy(() -> tesseract.get().reading("eng+xxx"))
                .hasMessageStartingWith("expected languages of Tesseract that are installed (")
                .hasMessageEndingWith("), found \"xxx\": install its data");
    }

    @Test
    void aProgramThatIsNoTesseractIsNotTaken() {
        assertThat(Tesseract.at("no-such-program-here")).isEmpty();
        assertThat(Tesseract.at("true")).isEmpty();
    }

    @Test
    void aProgramIsEndedWhenItTakesTooLongOrWritesTooMuch(@TempDir Path folder) throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell here: skipped");
        Path much = Files.writeString(folder.resolve("much"), "#!/bin/sh\nwhile :; do echo words; done\n");
        Path idle = Files.writeString(folder.resolve("idle"), "#!/bin/sh\nexec sleep 600\n");
        Path wrong = Files.writeString(folder.resolve("wrong"), "#!/bin/sh\nexit 3\n");
        for (Path script : List.of(much, idle, wrong)) {
            assumeTrue(script.toFile().setExecutable(true), "files here cannot be programs: skipped");
        }
        assertThatThrownBy(() -> Subprocess.run(List.of(much.toString()), new byte[0], Duration.ofSeconds(30), 1_000))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Subprocess.run(List.of(idle.toString()), new byte[0], Duration.ofMillis(50), 1_000))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("took longer");
        assertThatThrownBy(() -> Subprocess.run(List.of(wrong.toString()), new byte[0], Duration.ofSeconds(30), 1_000))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("ended with code 3");
    }
}
