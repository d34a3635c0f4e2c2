package org.demarche.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.demarche.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {
    private static final DocumentReader READER = DocumentReader.standard();

    private static ReadDocument read(byte[] bytes) {
        return READER.read(Content.copyOf(bytes), "reports/note.txt");
    }

    private static ReadDocument read(String text) {
        return read(SampleFiles.utf8(text));
    }

    @Test
    void theTextIsTheFileAsItIs() {
        String text = "\uFEFFRI\u00A0Je-son \r\n\r\n  two  spaces\te\u0301 \u200B\uD83D\uDEA2 리제선\n";
        assertThat(read(text).text().text()).isEqualTo(text);
    }

    @Test
    void aHeaderBlockSaysWhatTheDocumentIsAndStaysInTheText() {
        String text = """
                TITLE: The closing of missions
                SITE-TITLE: A Monitor
                AUTHOR: A. Author
                DATE: 2023-11-22
                SOURCE: https://example.org/closing
                KIND: other
                =====
                The embassy closed.
                """;
        ReadDocument document = read(text);
        assertThat(document.text().text()).isEqualTo(text);
        assertThat(text.substring(document.bodyStart())).isEqualTo("The embassy closed.\n");
        assertThat(document.source().title()).isEqualTo("The closing of missions");
        assertThat(document.source().publisher()).isEqualTo("A Monitor");
        assertThat(document.author()).contains("A. Author");
        assertThat(document.source().published()).isEqualTo(Period.parse("2023-11-22"));
        assertThat(document.source().address()).contains("https://example.org/closing");
        assertThat(document.source().mediaType()).isEqualTo("text/plain");
    }

    @ParameterizedTest(name = "no header block: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            a line that is no field        | TITLE: One\\nNot a field at all.\\n=====\\nText
            no end                         | TITLE: One\\nAUTHOR: Two\\n
            nothing above the end          | =====\\nText
            fewer equals signs than five   | TITLE: One\\n====\\nText
            """)
    void aTextWithoutHeaderBlockIsAllBody(String why, String text) {
        ReadDocument document = read(text.replace("\\n", "\n"));
        assertThat(document.bodyStart()).as(why).isZero();
        assertThat(document.source().title()).as(why).isEqualTo("note.txt");
        assertThat(document.source().publisher()).as(why).isEqualTo("unknown");
        assertThat(document.source().published()).as(why).isEqualTo(Period.UNKNOWN);
    }

    @Test
    void theAuthorAnswersForATextThatNamesNoPublisher() {
        assertThat(read("AUTHOR: A. Author\nSITE-TITLE: \n=====\nText").source().publisher())
                .isEqualTo("A. Author");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2023-11-22, 2023-11-22",
        "2023-11-22T09:30:00+02:00, 2023-11-22",
        "2023.11.22, 2023-11-22",
        "2023-11, 2023-11",
        "2023, 2023",
        "2023-02-30, /",
        "2023-13, /",
        "0023-01-01, /",
        "22 November 2023, /",
        "yesterday, /"
    })
    void onlyDatesOfIsoFormAreRead(String written, String period) {
        assertThat(Dates.published(written)).isEqualTo(Period.parse(period));
    }

    @ParameterizedTest(name = "{0}: pages start at {2}")
    @CsvSource(delimiter = '|', textBlock = """
            one page                  | one        | 0
            two pages                 | one^two    | 0,4
            an empty page             | one^^two   | 0,4,5
            nothing after the last    | one^two^   | 0,4
            a form feed first         | ^one       | 0,1
            """)
    void aFormFeedEndsAPage(String why, String text, String starts) {
        List<Integer> expected =
                Stream.of(starts.split(",")).map(Integer::valueOf).toList();
        assertThat(read(text.replace('^', '\f')).text().pageStarts()).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyCharacterIsOnThePageThatCountingFormFeedsGives(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder("x");
        int length = random.nextInt(1, 60);
        for (int at = 0; at < length; at++) {
            text.append("ab \n\f".charAt(random.nextInt(5)));
        }
        text.append('x');
        var paged = read(text.toString()).text();
        int page = 1;
        for (int at = 0; at < text.length(); at++) {
            assertThat(paged.pageAt(at)).as("position %d of %s", at, text).isEqualTo(page);
            page += text.charAt(at) == '\f' ? 1 : 0;
        }
    }

    static Stream<Long> seeds() {
        return Stream.iterate(Long.getLong("tests.seed", 20231122L), seed -> seed + 1)
                .limit(100);
    }

    @Test
    void aWesternTextThatIsNotUtf8IsReadAsWindows1252AndSaysSo() {
        ReadDocument document = read("The caf\u00E9 \u201Cde la Paix\u201D is in Gen\u00E8ve, near the mission."
                .getBytes(Charset.forName("windows-1252")));
        assertThat(document.text().text()).isEqualTo("The café “de la Paix” is in Genève, near the mission.");
        assertThat(document.notes()).containsExactly("Read as windows-1252, since it is not UTF-8.");
    }

    @Test
    void utf16WithItsMarkIsRead() {
        assertThat(read("\uFEFFTwo words".getBytes(StandardCharsets.UTF_16LE))
                        .text()
                        .text())
                .isEqualTo("\uFEFFTwo words");
        assertThat(read("\uFEFFTwo words".getBytes(StandardCharsets.UTF_16BE))
                        .text()
                        .text())
                .isEqualTo("\uFEFFTwo words");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"a Korean text in EUC-KR, EUC-KR, 0", "UTF-8 with one damaged byte, UTF-8, 1"})
    void aTextWhoseQuotationsWouldBeFalseIsRefused(String why, String encoding, int damaged) {
        byte[] bytes = "조선민주주의인민공화국 대사관".getBytes(Charset.forName(encoding));
        if (damaged > 0) {
            bytes[damaged] = 'x';
        }
        assertThatThrownBy(() -> read(bytes))
                .as(why)
                .isInstanceOf(DemarcheException.class)
                .hasMessage(
                        "expected text in UTF-8, found a byte that is not at position 0 of reports/note.txt: save it as UTF-8");
    }

    @Test
    void theSameBytesGiveTheSameDocument() {
        byte[] bytes = SampleFiles.utf8("The embassy closed.\n");
        assertThat(read(bytes)).isEqualTo(read(bytes));
        assertThat(read(bytes).source().id()).isEqualTo(Content.copyOf(bytes).address());
    }
}
