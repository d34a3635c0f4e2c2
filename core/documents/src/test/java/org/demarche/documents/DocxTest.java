package org.demarche.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void theKindIsRecognisedUnderAnyName() {
        assertThat(DocumentReader.standard()
                        .read(Content.copyOf(SampleFiles.docx()), "note.pdf")
                        .source()
                        .mediaType())
                .endsWith("wordprocessingml.document");
    }
}
