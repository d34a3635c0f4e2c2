package org.demarche.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.demarche.documents.DocumentReader;
import org.demarche.documents.ReadDocument;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A mail message with any bytes put in any place is refused with one line, or read with its pages in order. */
class MessageFuzzTest {
    private static final DocumentReader READER = DocumentReader.standard();
    private static final String MARKS = "-=;:\"?_<>\r\n\t\0\u00e4 --b";
    private static final String SEED = """
            Message-ID: <1@example.org>
            From: =?UTF-8?Q?A=2E_Clerk?= <clerk@example.org>
            Date: Mon, 5 Mar 2018 23:30:00 -0500
            Subject: The embassy
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="b"

            --b
            Content-Type: multipart/alternative; boundary=c

            --c
            Content-Type: text/plain; charset=utf-8; format=flowed
            Content-Transfer-Encoding: quoted-printable

            The staff left=2E=20
            It closed.
            --c
            Content-Type: text/html; charset=iso-8859-1

            <p>The staff left.</p>
            --c--
            --b
            Content-Type: text/plain; name*=utf-8''n%C3%B6te.txt
            Content-Disposition: attachment; filename="note.txt"
            Content-Transfer-Encoding: base64

            VGhlIHdhcmVob3VzZSB3YXMgZW1wdHku
            --b
            Content-Type: message/rfc822

            Message-ID: <2@example.org>
            From: b@example.org
            Date: Tue, 6 Mar 2018 08:00:00 +0000
            Subject: Inner

            Words.
            --b--
            """;

    @FuzzTest(maxDuration = "2m")
    void anyBytesAreAMessageOrRefused(FuzzedDataProvider data) {
        read(data.consumeRemainingAsBytes());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aChangedMessageIsReadOrRefused(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder message = new StringBuilder(SEED);
        for (int change = random.nextInt(1, 30); change > 0; change--) {
            int at = random.nextInt(message.length());
            switch (random.nextInt(3)) {
                case 0 -> message.insert(at, MARKS.charAt(random.nextInt(MARKS.length())));
                case 1 -> message.delete(at, Math.min(message.length(), at + random.nextInt(1, 40)));
                default -> message.insert(at, SEED, 0, random.nextInt(SEED.length()));
            }
        }
        read(message.toString().getBytes(StandardCharsets.UTF_8));
    }

    static LongStream seeds() {
        long first = Long.getLong("tests.seed", 20251120L);
        return LongStream.range(first, first + 150);
    }

    private static void read(byte[] bytes) {
        try {
            ReadDocument document = READER.read(Content.copyOf(bytes), "a.eml");
            assertThat(document.bodyStart())
                    .isLessThanOrEqualTo(document.text().text().length());
            document.facts().attachments().stream()
                    .filter(each -> each.isRead())
                    .forEach(each -> assertThat(each.firstPage() + each.pages() - 1)
                            .isLessThanOrEqualTo(document.text().pageStarts().size()));
        } catch (DemarcheException refused) {
            assertThat(refused.getMessage()).startsWith("expected ").doesNotContain("\n");
        }
    }
}
