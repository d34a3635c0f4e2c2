package org.demarche.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.demarche.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {
    private static final String HEAD = """
            Received: from a.example (a.example [192.0.2.1]) by b.example; Tue, 06 Mar 2018 01:30:00 +0000
            Message-ID: <1@example.org>
            From: "A. Clerk" <clerk@example.org>
            To: desk@example.org
            Date: Mon, 5 Mar 2018 23:30:00 -0500
            Subject: =?UTF-8?Q?The_embassy_in_Bras=C3=ADlia?=
            MIME-Version: 1.0
            """;

    private static ReadDocument read(String message) {
        return DocumentReader.standard()
                .read(Content.copyOf(message.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)), "box/1.eml");
    }

    private static String attachment(String name, String type, byte[] bytes) {
        return "--b\nContent-Type: " + type + "; name=\"" + name + "\"\nContent-Transfer-Encoding: base64\n"
                + "Content-Disposition: attachment; filename=\"" + name + "\"\n\n"
                + Base64.getMimeEncoder().encodeToString(bytes).replace("\r\n", "\n") + "\n";
    }

    @Test
    void whoWroteWhenAndAboutWhatStandsAboveTheText() {
        ReadDocument document =
                read(HEAD + "Content-Type: text/plain; charset=utf-8\n\nThe staff left.\n\nIt closed.\n");
        assertThat(document.text().text())
                .isEqualTo(
                        "From: \"A. Clerk\" <clerk@example.org>\nTo: desk@example.org\nDate: Mon, 5 Mar 2018 23:30:00 -0500\n"
                                + "Subject: The embassy in Brasília\n\nThe staff left.\n\nIt closed.");
        assertThat(document.text().text().substring(document.bodyStart())).isEqualTo("The staff left.\n\nIt closed.");
        assertThat(document.source().title()).isEqualTo("The embassy in Brasília");
        assertThat(document.source().publisher()).isEqualTo("A. Clerk");
        assertThat(document.source().published()).isEqualTo(Period.parse("2018-03-05"));
        assertThat(document.source().mediaType()).isEqualTo("message/rfc822");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            of two forms the plain one | multipart/alternative; boundary=b | --b^Content-Type: text/plain^^Plain.^--b^Content-Type: text/html^^<p>Rich.</p>^--b-- | Plain.
            the page where the plain one is empty | multipart/alternative; boundary=b | --b^Content-Type: text/plain^^ ^--b^Content-Type: text/html^^<p>Rich.</p>^--b-- | Rich.
            a page alone, in its main text | text/html | <nav>Menu</nav><p>Rich.</p> | Rich.
            an encoding of its own | text/plain; charset=iso-8859-1^Content-Transfer-Encoding: quoted-printable | Bras=EDlia | Brasília
            lines that flow | text/plain; format=flowed | The staff ^left. ^^It closed. | The staff left. ^^It closed.
            an encoding that nobody knows | text/plain; charset=x-none | The staff left. | The staff left.
            """)
    void theTextIsTheOneAPersonSees(String why, String type, String body, String expected) {
        ReadDocument document =
                read(HEAD + "Content-Type: " + type.replace('^', '\n') + "\n\n" + body.replace('^', '\n') + "\n");
        assertThat(document.text().text().substring(document.bodyStart()).replace("\n", "^"))
                .as(why)
                .isEqualTo(expected);
    }

    @Test
    void whatIsAttachedIsReadOnPagesOfItsOwnOrListed() {
        String message = HEAD
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee below.\n"
                + attachment(
                        "report.pdf",
                        "application/pdf",
                        SampleFiles.pdf(List.of(List.of("Page one."), List.of("Page two."))))
                + attachment(
                        "seal.png", "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13})
                + attachment("locked.docx", "application/octet-stream", SampleFiles.encryptedDocx())
                + attachment("note.docx", "application/octet-stream", SampleFiles.docx()) + "--b--\n";
        ReadDocument document = read(message);
        assertThat(document.text().pageStarts()).hasSize(4);
        assertThat(document.text().text())
                .contains("See below.\n\nPage one.\n\nPage two.\n\nThe embassy closed in October.");
        assertThat(document.facts().attachments())
                .containsExactly(
                        new Attachment("report.pdf", "application/pdf", 2, 2),
                        new Attachment("seal.png", "image/png", 0, 0),
                        new Attachment("locked.docx", "application/octet-stream", 0, 0),
                        new Attachment("note.docx", "application/octet-stream", 4, 1));
        assertThat(document.notes())
                .containsExactly(
                        "Attachment seal.png (image/png) is not read: expected a PDF, DOCX, HTML, EML or plain text, found a file of type"
                                + " image/png: seal.png: save it as one of these",
                        "Attachment locked.docx (application/octet-stream) is not read: expected a document that opens without a password,"
                                + " found an encrypted one: locked.docx: save it without a password");
        Pinpoints places = Pinpoints.of(document);
        assertThat(places.at(document.text().text().indexOf("Page two"))).contains("report.pdf, p. 2");
        assertThat(places.at(document.text().text().indexOf("See below"))).isEmpty();
    }

    @Test
    void aMessageInAMessageIsAnAttachment() {
        String inner = HEAD.replace("Bras=C3=ADlia", "Lima") + "Content-Type: text/plain\n\nForwarded words.\n";
        ReadDocument document = read(
                HEAD + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nSee below.\n--b\n"
                        + "Content-Type: message/rfc822\n\n" + inner + "--b--\n");
        assertThat(document.facts().attachments())
                .containsExactly(new Attachment("The embassy in Lima.eml", "message/rfc822", 2, 1));
        assertThat(document.text().text()).contains("Subject: The embassy in Lima\n\nForwarded words.");
    }

    @Test
    void messagesAreNotFollowedWithoutEnd() {
        String message = HEAD + "Content-Type: text/plain\n\nInnermost.\n";
        for (int depth = 0; depth < 6; depth++) {
            message = HEAD + "Content-Type: multipart/mixed; boundary=b" + depth + "\n\n--b" + depth
                    + "\nContent-Type: text/plain\n\nLevel.\n--b" + depth + "\nContent-Type: message/rfc822\n\n"
                    + message + "\n--b" + depth + "--\n";
        }
        ReadDocument document = read(message);
        assertThat(document.text().text()).doesNotContain("Innermost");
        assertThat(String.join("\n", document.notes())).contains("expected at most 3 messages within one another");
    }

    @Test
    void aMessageOfTooManyPartsIsRefused() {
        String message = HEAD + "Content-Type: multipart/mixed; boundary=b\n\n"
                + "--b\nContent-Type: text/plain\n\nx\n".repeat(1_200) + "--b--\n";
        assertThatThrownBy(() -> read(message))
                .isInstanceOf(DemarcheException.class)
                .hasMessage(
                        "expected a message of at most 1000 parts, 8 deep, found more in box/1.eml: save its attachments one by one");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a header block of a text | a.txt | TITLE: One^DATE: 2023-11-22^SOURCE: x^=====^Text | text/plain
            a letter in a text       | a.txt | From: the minister^To: the envoy^Subject: leave^^Sir, | text/plain
            the same saved as mail   | a.eml | From: the minister^To: the envoy^Subject: leave^^Sir, | message/rfc822
            mail under another name  | a.txt | Message-ID: <1>^From: a@example.org^Date: Mon, 5 Mar 2018 23:30:00 -0500^^Sir, | message/rfc822
            a mailbox's first line   | a.eml | From a@example.org Mon Mar  5 23:30:00 2018^From: a@example.org^Date: Mon, 5 Mar 2018 23:30:00 -0500^^Sir, | message/rfc822
            """)
    void aMessageIsToldFromATextThatLooksLikeOne(String why, String name, String text, String type) {
        assertThat(DocumentReader.standard()
                        .read(Content.copyOf(SampleFiles.utf8(text.replace('^', '\n'))), name)
                        .source()
                        .mediaType())
                .as(why)
                .isEqualTo(type);
    }
}
