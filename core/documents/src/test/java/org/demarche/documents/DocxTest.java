package org.demarche.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.demarche.model.Content;
import org.junit.jupiter.api.Test;

class DocxTest {
    @Test
    void paragraphsAndTablesAreReadWithoutRunningHeaders() {
        ReadDocument document = DocumentReader.standard().read(Content.copyOf(SampleFiles.docx()), "folder/note.docx");
        assertThat(document.text().text())
                .isEqualTo(
                        "The embassy closed in October.\n\nIts staff left.\n\nHost\tCity\nUganda\tKampala\n\nAfter the table.");
        assertThat(document.text().pageStarts()).isEqualTo(List.of(0));
        assertThat(document.source().title()).isEqualTo("A note");
        assertThat(document.source().publisher()).isEqualTo("A. Clerk");
        assertThat(document.source().fileName()).isEqualTo("note.docx");
        assertThat(document.source().mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @Test
    void wordsThatWereDeletedInAReviewAreNotRead() {
        byte[] bytes = SampleFiles.docxOf("""
                <?xml version="1.0" encoding="UTF-8"?>
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t \
                xml:space="preserve">The embassy </w:t></w:r><w:del w:id="1" w:author="a"><w:r><w:delText>never </w:delText></w:r>\
                </w:del><w:ins w:id="2" w:author="a"><w:r><w:t>closed.</w:t></w:r></w:ins></w:p></w:body></w:document>""");
        assertThat(DocumentReader.standard()
                        .read(Content.copyOf(bytes), "a.docx")
                        .text()
                        .text())
                .isEqualTo("The embassy closed.");
    }

    @Test
    void footnotesStandAtTheEndAndTheirPlacesAreMarked() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.createRun().setText("The embassy closed in October.");
            XWPFFootnote note = document.createFootnote();
            note.createParagraph().createRun().setText("Said by the ministry.");
            paragraph.addFootnoteReference(note);
            paragraph.createRun().setText(" Its staff left.");
            document.createParagraph().createRun().setText("It is empty now.");
            document.write(bytes);
        }
        assertThat(DocumentReader.standard()
                        .read(Content.copyOf(bytes.toByteArray()), "a.docx")
                        .text()
                        .text())
                .isEqualTo(
                        "The embassy closed in October.[1] Its staff left.\n\nIt is empty now.\n\nSaid by the ministry.");
    }

    @Test
    void theKindIsRecognisedUnderAnyName() {
        assertThat(DocumentReader.standard()
                        .read(Content.copyOf(SampleFiles.docx()), "note.pdf")
                        .source()
                        .mediaType())
                .endsWith("wordprocessingml.document");
    }
}
