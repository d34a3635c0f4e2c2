package org.demarche.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.demarche.model.Content;
import org.demarche.model.PagedText;
import org.demarche.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PdfTest {
    /** Lines of pages as they come from a layout without columns: an empty line parts paragraphs. */
    private static PagedText join(List<String> pages) {
        return PageText.join(pages.stream().map(PdfTest::lines).toList());
    }

    private static List<PageLine> lines(String page) {
        List<PageLine> lines = new ArrayList<>();
        for (String text : page.split("\n", -1)) {
            PageLine.Start start = lines.isEmpty()
                    ? PageLine.Start.REGION
                    : text.startsWith("\u2029") ? PageLine.Start.PARAGRAPH : PageLine.Start.NOTHING;
            if (!text.isBlank()) {
                lines.add(new PageLine(text.replace("\u2029", ""), start, false, 10, PageLine.Role.BODY));
            }
        }
        return lines;
    }

    private static ReadDocument read(List<List<String>> pages) {
        return DocumentReader.standard().read(Content.copyOf(SampleFiles.pdf(pages)), "report.pdf");
    }

    @Test
    void pagesAreKeptAndSentencesGoOverThem() {
        ReadDocument document = read(List.of(
                List.of("The embassy in the capital", "closed in October.", "", "Its staff were", "sent to"),
                List.of("another mission of the State."),
                List.of("A third page.")));
        assertThat(document.text().text())
                .isEqualTo("The embassy in the capital closed in October.\n\nIts staff were sent to\n"
                        + "another mission of the State.\n\nA third page.");
        assertThat(document.text().pageStarts())
                .isEqualTo(List.of(
                        0,
                        document.text().text().indexOf("another"),
                        document.text().text().indexOf("A third")));
        assertThat(document.source().title()).isEqualTo("A report");
        assertThat(document.source().publisher()).isEqualTo("A. Author");
        assertThat(document.source().published()).isEqualTo(Period.parse("2023-11-22~"));
        assertThat(document.source().mediaType()).isEqualTo("application/pdf");
        assertThat(document.notes()).isEmpty();
    }

    @Test
    void aFileThatOnlyRestrictsItsOwnerOpens() {
        assertThat(DocumentReader.standard()
                        .read(Content.copyOf(SampleFiles.encryptedPdf("")), "a.pdf")
                        .text()
                        .text())
                .isEqualTo("Nothing to see.");
    }

    @Test
    void aPageOfPicturesIsNoted() {
        ReadDocument document = read(List.of(List.of("One."), List.of(), List.of("Three.")));
        assertThat(document.notes())
                .containsExactly("No text layer on page 2: empty pages, or pictures that need OCR.");
        assertThat(document.text().pageAt(document.text().text().indexOf("Three")))
                .isEqualTo(3);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a word that stands whole elsewhere is made whole | Diplomats.^The diplo-^mats left. | Diplomats. The diplo-mats left.
            a word that stands whole elsewhere is made whole | The diplomats.^The diplo-^mats left. | The diplomats. The diplomats left.
            a compound keeps its hyphen | On non-^proliferation. | On non-proliferation.
            a hyphen before a capital is a dash | The China-^Africa forum | The China- Africa forum
            a soft hyphen goes | dip\u00AD^lomat | diplomat
            """)
    void brokenWordsAreJoinedOnlyWhenTheDocumentSaysHow(String why, String lines, String expected) {
        String page = lines.replace("^", "\n").replace("\\u00AD", "\u00AD");
        String wanted = why.startsWith("a word") ? expected.replace("diplo-mats", "diplomats") : expected;
        assertThat(join(List.of(page)).text()).as(why).isEqualTo(wanted);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void pagesCoverTheTextWithoutGapAndKeepTheirWords(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> pages = new ArrayList<>();
        int count = random.nextInt(1, 8);
        for (int page = 0; page < count; page++) {
            StringBuilder raw = new StringBuilder();
            int lines = random.nextInt(0, 6);
            for (int line = 0; line < lines; line++) {
                raw.append(random.nextInt(3) == 0 ? "\u2029" : "")
                        .append("page")
                        .append("abcdefgh".charAt(page))
                        .append("line")
                        .append("abcdef".charAt(line))
                        .append("xyz".charAt(random.nextInt(3)))
                        .append(random.nextBoolean() ? "." : "")
                        .append('\n');
            }
            pages.add(raw.toString());
        }
        PagedText paged = join(pages);
        assertThat(paged.pageStarts()).hasSize(count);
        for (int page = 0; page < count; page++) {
            int start = paged.pageStarts().get(page);
            int end = page + 1 < count
                    ? paged.pageStarts().get(page + 1)
                    : paged.text().length();
            String text = paged.text().substring(start, end);
            for (String word : pages.get(page).replace("\u2029", "").split("\n", -1)) {
                assertThat(text).as("page %d of %s", page, pages).contains(word);
            }
        }
    }

    static Stream<Long> seeds() {
        return Stream.iterate(Long.getLong("tests.seed", 20180305L), seed -> seed + 1)
                .limit(200);
    }

    @Test
    void theSameBytesGiveTheSameText() {
        byte[] bytes = SampleFiles.pdf(List.of(List.of("One.", "Two."), List.of("Three.")));
        DocumentReader reader = DocumentReader.standard();
        assertThat(reader.read(Content.copyOf(bytes), "a.pdf")).isEqualTo(reader.read(Content.copyOf(bytes), "a.pdf"));
    }
}
