package org.demarche.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be read is refused with one line that says what was expected, what was found, where, and what to do. */
class RefusalTest {
    private static final String ANY = "expected a PDF, DOCX, HTML, EML or plain text, found ";
    private static final DocumentLimits SMALL = new DocumentLimits(5_000, 2, 1_000, Duration.ofSeconds(30), 3, 2);

    static Stream<Arguments> refused() {
        byte[] pdf = SampleFiles.pdf(List.of(List.of("One."), List.of("Two.")));
        return Stream.of(
                arguments(
                        "empty",
                        "a.txt",
                        new byte[0],
                        ErrorCode.WRONG_TYPE,
                        ANY + "an empty file: a.txt: name a file with a text"),
                arguments(
                        "white space",
                        "a.txt",
                        SampleFiles.utf8(" \n\t "),
                        ErrorCode.WRONG_TYPE,
                        ANY + "nothing but white space in a.txt: name a file with a text"),
                arguments(
                        "picture",
                        "a.txt",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13},
                        ErrorCode.WRONG_TYPE,
                        ANY + "a file of type image/png: a.txt: save it as one of these"),
                arguments(
                        "archive",
                        "a.docx",
                        SampleFiles.zip(Map.of("x.txt", "x")),
                        ErrorCode.WRONG_TYPE,
                        ANY + "a ZIP archive: a.docx: save it as one of these"),
                arguments(
                        "spreadsheet",
                        "a.docx",
                        SampleFiles.zip(Map.of("[Content_Types].xml", "<x/>", "xl/workbook.xml", "<x/>")),
                        ErrorCode.WRONG_TYPE,
                        ANY + "an Office file that is not a Word document: a.docx: save it as one of these"),
                arguments(
                        "OpenDocument",
                        "a.odt",
                        SampleFiles.zip(Map.of("mimetype", "x")),
                        ErrorCode.WRONG_TYPE,
                        ANY + "an OpenDocument or EPUB file: a.odt: save it as one of these"),
                arguments(
                        "RTF",
                        "a.rtf",
                        SampleFiles.utf8("{\\rtf1 text}"),
                        ErrorCode.WRONG_TYPE,
                        ANY + "a file of type application/rtf: a.rtf: save it as one of these"),
                arguments(
                        "XML",
                        "a.xml",
                        SampleFiles.utf8("<?xml version='1.0'?><list/>"),
                        ErrorCode.WRONG_TYPE,
                        ANY + "an XML file that is not HTML: a.xml: save it as one of these"),
                arguments(
                        "cut DOCX",
                        "a.docx",
                        SampleFiles.truncated(SampleFiles.docx(), 0.5),
                        ErrorCode.UNREADABLE_DOCUMENT,
                        "expected a sound DOCX, found a damaged ZIP archive: a.docx: fetch it again"),
                arguments(
                        "DOCX that is no XML",
                        "a.docx",
                        SampleFiles.docxOf("<w:document"),
                        ErrorCode.UNREADABLE_DOCUMENT,
                        "expected a sound DOCX, found a damaged one: a.docx: fetch it again, or save it anew with the program that made it"),
                arguments(
                        "encrypted DOCX",
                        "a.docx",
                        SampleFiles.encryptedDocx(),
                        ErrorCode.ENCRYPTED_DOCUMENT,
                        "expected a document that opens without a password, found an encrypted one: a.docx: save it without a password"),
                arguments(
                        "encrypted PDF",
                        "a.pdf",
                        SampleFiles.encryptedPdf("secret"),
                        ErrorCode.ENCRYPTED_DOCUMENT,
                        "expected a document that opens without a password, found an encrypted one: a.pdf: save it without a password"),
                arguments(
                        "no PDF but for its start",
                        "a.pdf",
                        SampleFiles.utf8("%PDF-1.7\nnothing"),
                        ErrorCode.UNREADABLE_DOCUMENT,
                        "expected a sound PDF, found a damaged one: a.pdf: fetch it again"),
                arguments(
                        "PDF of pictures",
                        "a.pdf",
                        SampleFiles.pdf(List.of(List.of(), List.of())),
                        ErrorCode.UNREADABLE_DOCUMENT,
                        "expected a PDF with a text layer, found 2 pages without one in a.pdf: OCR is needed; add a text layer first, for instance with ocrmypdf"),
                arguments(
                        "long PDF",
                        "a.pdf",
                        SampleFiles.pdf(List.of(List.of("1"), List.of("2"), List.of("3"))),
                        ErrorCode.TOO_LARGE,
                        "expected a PDF of at most 2 pages, found 3 in a.pdf: split it"),
                arguments(
                        "long text",
                        "a.txt",
                        SampleFiles.utf8("x".repeat(1_001)),
                        ErrorCode.TOO_LARGE,
                        "expected a text of at most 1000 characters, found a longer one in a.txt: split the document"),
                arguments(
                        "long page",
                        "a.html",
                        SampleFiles.utf8("<html><p>" + "x".repeat(1_001)),
                        ErrorCode.TOO_LARGE,
                        "expected a text of at most 1000 characters, found a longer one in a.html: split the document"),
                arguments(
                        "large file",
                        "a.txt",
                        SampleFiles.utf8("x".repeat(5_001)),
                        ErrorCode.TOO_LARGE,
                        "expected a document of at most 5000 bytes, found a larger one: a.txt: split it"),
                arguments(
                        "page without text",
                        "a.html",
                        SampleFiles.utf8("<html><script>x</script></html>"),
                        ErrorCode.UNREADABLE_DOCUMENT,
                        "expected a document with text, found none in a.html: name another file"),
                arguments(
                        "PDF cut to its start",
                        "a.pdf",
                        SampleFiles.truncated(pdf, 0.05),
                        ErrorCode.UNREADABLE_DOCUMENT,
                        "expected a sound PDF, found a damaged one: a.pdf: fetch it again"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatCannotBeReadIsRefusedInOneLine(String why, String name, byte[] bytes, ErrorCode code, String message) {
        DocumentReader reader = new DocumentReader(
                SMALL.maxBytes() >= bytes.length || code == ErrorCode.TOO_LARGE
                        ? SMALL
                        : new DocumentLimits(100_000, 2, 1_000, Duration.ofSeconds(30), 3, 2));
        DemarcheException refusal =
                catchThrowableOfType(DemarcheException.class, () -> reader.read(Content.copyOf(bytes), name));
        assertThat(refusal).as(why).hasMessage(message);
        assertThat(refusal.code()).as(why).isEqualTo(code);
    }

    @Test
    void anExternalEntityInADocxIsRefusedAndNeverResolved(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        byte[] bytes = SampleFiles.docxOf("""
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE w:document [<!ENTITY x SYSTEM "%s">]>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&x;</w:t>\
                </w:r></w:p></w:body></w:document>""".formatted(secret.toUri()));
        assertThatThrownBy(() -> DocumentReader.standard().read(Content.copyOf(bytes), "a.docx"))
                .isInstanceOf(DemarcheException.class)
                .hasMessage(
                        "expected XML without a document type declaration, found one in word/document.xml of a.docx: do not trust"
                                + " this file; save its text with a word processor if you must");
    }

    @Test
    void aReaderThatTakesTooLongIsStopped() {
        assertThatThrownBy(() -> Deadline.within(Duration.ofMillis(1), "a.pdf", () -> {
                    new CountDownLatch(1).await();
                    return "never";
                }))
                .hasMessage(
                        "expected a document that is read within 0 seconds, found one that takes longer: a.pdf: split it or save"
                                + " it anew");
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) {
        Path file = folder.resolve("absent.pdf");
        assertThatThrownBy(() -> DocumentReader.standard().read(file))
                .hasMessage("expected a file or folder of documents, found nothing at " + file + ": check the name");
        assertThatThrownBy(() -> DocumentReader.standard().read(folder))
                .hasMessage("expected a file or folder of documents, found something else at " + folder
                        + ": check the name");
    }

    @Test
    void everyCutOfAFileIsReadOrRefusedInOneLine() {
        for (byte[] whole : List.of(SampleFiles.pdf(List.of(List.of("One."), List.of("Two."))), SampleFiles.docx())) {
            for (int cut = 1; cut < 20; cut++) {
                byte[] bytes = SampleFiles.truncated(whole, cut / 20.0);
                try {
                    assertThat(DocumentReader.standard()
                                    .read(Content.copyOf(bytes), "a")
                                    .text()
                                    .text())
                            .isNotBlank();
                } catch (DemarcheException refused) {
                    assertThat(String.valueOf(refused.getMessage()))
                            .startsWith("expected ")
                            .doesNotContain("\n");
                }
            }
        }
    }

    @Test
    void aFolderIsWalkedInOrderWithoutHiddenFilesAndOtherKinds(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("b/c"));
        Files.createDirectories(folder.resolve(".hidden"));
        for (String name : List.of("z.txt", "b/c/y.HTML", "b/x.pdf", "picture.png", ".hidden/w.txt", ".v.txt")) {
            Files.writeString(folder.resolve(name), "text");
        }
        Files.write(folder.resolve("report"), SampleFiles.pdf(List.of(List.of("One."))));
        DocumentReader reader = DocumentReader.standard();
        assertThat(reader.folder(folder).stream()
                        .map(file -> folder.relativize(file).toString()))
                .containsExactly("b/c/y.HTML", "b/x.pdf", "report", "z.txt");
    }

    @Test
    void aFolderWithoutDocumentsIsRefused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("picture.png"), "x", StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> DocumentReader.standard().folder(folder))
                .hasMessage("expected a folder with PDF, DOCX, HTML, EML or plain text files, found none in " + folder
                        + ": name a folder that has some");
        assertThatThrownBy(() -> DocumentReader.standard().folder(folder.resolve("absent")))
                .hasMessage("expected a file or folder of documents, found nothing at " + folder.resolve("absent")
                        + ": check the name");
    }

    @Test
    void aFolderOverItsLimitsIsRefused(@TempDir Path folder) throws IOException {
        DocumentReader reader = new DocumentReader(SMALL);
        Path deep = Files.createDirectories(folder.resolve("deep/1/2"));
        assertThatThrownBy(() -> reader.folder(folder))
                .hasMessage("expected folders at most 2 deep in " + folder + ", found a deeper one: " + deep
                        + ": name a folder further down");
        Path broad = Files.createDirectories(folder.resolve("broad"));
        for (int file = 0; file < 4; file++) {
            Files.writeString(broad.resolve(file + ".txt"), "x");
        }
        assertThatThrownBy(() -> reader.folder(broad))
                .hasMessage("expected at most 3 files in a folder, found more in " + broad
                        + ": name its folders one by one");
    }
}
