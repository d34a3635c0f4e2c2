package org.demarche.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.model.Content;
import org.demarche.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages set as printers set them come out in the order in which a person reads them. */
class PdfLayoutTest {
    private static final String FIRST =
            "The trading company moved its accounts to a second bank in spring, and the two clerks who signed for it"
                    + " left the country in the same week.";
    private static final String SECOND =
            "Its warehouse stood empty when inspectors came; the owner of the building told them that the rent"
                    + " had been paid in cash for a year ahead.";
    private static final String THIRD =
            "A shipment that was bound for the port was stopped at the border, since the papers named a buyer that"
                    + " no register has.";

    private static ReadDocument read(PdfSheet sheet) {
        try (sheet) {
            return DocumentReader.standard().read(Content.copyOf(sheet.bytes()), "report.pdf");
        }
    }

    @Test
    void twoColumnsAreReadOneAfterTheOther() {
        PdfSheet sheet = new PdfSheet();
        sheet.at(60, 60, 18, "Accounts that moved");
        float end = sheet.fill(60, 100, 220, PdfSheet.SIZE, FIRST + " " + SECOND + " They");
        sheet.fill(315, 103, 220, PdfSheet.SIZE, "found nothing else. " + THIRD + " " + FIRST);
        assertThat(end).isLessThan(300);
        assertThat(read(sheet).text().text())
                .isEqualTo("Accounts that moved\n\n" + FIRST + " " + SECOND + " They found nothing else. " + THIRD + " "
                        + FIRST);
    }

    @Test
    void aSentenceGoesOnFromAFullColumnThoughTheNextBeginsWithACapital() {
        List<String> lines = PdfSheet.lines(FIRST + " " + SECOND + " " + THIRD + " " + FIRST, 220, PdfSheet.SIZE);
        PdfSheet sheet = new PdfSheet();
        float height = 100;
        for (String line : lines.subList(0, 6)) {
            sheet.at(60, height, PdfSheet.SIZE, line);
            height += PdfSheet.LEADING;
        }
        sheet.at(60, height, PdfSheet.SIZE, "What was found there belonged to the Mr.");
        sheet.fill(315, 100, 220, PdfSheet.SIZE, "Smith of the papers. " + SECOND + " " + THIRD);
        assertThat(read(sheet).text().text())
                .contains("the Mr.\n\nSmith"); // a stop ends a sentence for all that layout knows
        sheet = new PdfSheet();
        height = 100;
        for (String line : lines.subList(0, 6)) {
            sheet.at(60, height, PdfSheet.SIZE, line);
            height += PdfSheet.LEADING;
        }
        sheet.at(60, height, PdfSheet.SIZE, "What was found there belonged in the end to a certain");
        sheet.fill(315, 100, 220, PdfSheet.SIZE, "Smith of the papers. " + SECOND + " " + THIRD);
        assertThat(read(sheet).text().text()).contains("to a certain Smith of the papers.");
    }

    @Test
    void threeColumnsBelowATitleAcrossAndAboveALineAcross() {
        PdfSheet sheet = new PdfSheet();
        float end = sheet.fill(
                60, 60, 480, 16, "A title that goes across the whole of the page from left to right and has two lines");
        float below = 0;
        for (int column = 0; column < 3; column++) {
            below = Math.max(
                    below,
                    sheet.fill(
                            60 + column * 165,
                            end + 20,
                            145,
                            PdfSheet.SIZE,
                            List.of(FIRST, SECOND, THIRD).get(column)));
        }
        sheet.fill(60, below + 30, 480, PdfSheet.SIZE, "Across: " + FIRST + " " + SECOND);
        assertThat(read(sheet).text().text())
                .isEqualTo("A title that goes across the whole of the page from left to right and has two lines\n\n"
                        + FIRST + "\n\n" + SECOND + "\n\n" + THIRD + "\n\nAcross: " + FIRST + " " + SECOND);
    }

    @Test
    void aTableIsReadAcross() {
        PdfSheet sheet = new PdfSheet();
        String[][] cells = {
            {"Host", "City", "Opened"},
            {"Uganda", "Kampala", "1972"},
            {"Nepal", "Kathmandu", "1974"},
            {"Peru", "Lima", "1988"},
            {"Angola", "Luanda", "1975"},
            {"Spain", "Madrid", "2013"}
        };
        float height = 100;
        for (String[] row : cells) {
            for (int cell = 0; cell < 3; cell++) {
                sheet.at(60 + cell * 170, height, PdfSheet.SIZE, row[cell]);
            }
            height += 14;
        }
        assertThat(read(sheet).text().text()).contains("Host City Opened", "Nepal Kathmandu 1974", "Spain Madrid 2013");
    }

    @Test
    void notesPartNoSentenceAndTheirNumbersGoFromTheText() {
        PdfSheet sheet = new PdfSheet();
        float end = sheet.fill(60, 100, 480, PdfSheet.SIZE, "1. " + FIRST.replace("in spring,", "in spring,^7^"));
        sheet.fill(60, end + 14, 480, PdfSheet.SIZE, "2. " + SECOND.replace("for a year ahead.", "to"));
        float note = sheet.fill(
                60,
                700,
                480,
                8,
                "^7^ Information given by the bank on request, and the register of the chamber of commerce, which was"
                        + " seen by the authors in the month after.");
        sheet.fill(60, note, 480, 8, "^8^ Ibid.");
        sheet.page();
        sheet.fill(60, 100, 480, PdfSheet.SIZE, "nobody whom they could name. The room had 20 m^2^ and no window.");
        ReadDocument document = read(sheet);
        assertThat(document.text().text())
                .isEqualTo("1. " + FIRST
                        + "\n\n7 Information given by the bank on request, and the register of the chamber of commerce, which was"
                        + " seen by the authors in the month after.\n\n8 Ibid.\n\n2. "
                        + SECOND.replace("for a year ahead.", "to")
                        + "\nnobody whom they could name. The room had 20 m2 and no window.");
        assertThat(document.text().pageAt(document.text().text().indexOf("8 Ibid.")))
                .isEqualTo(1);
        assertThat(document.text().pageAt(document.text().text().indexOf("nobody")))
                .isEqualTo(2);
    }

    private static String page(int page) {
        return "Chapter " + "abcdefghi".charAt(page) + ": "
                + List.of(FIRST, SECOND, THIRD).get(page % 3);
    }

    @Test
    void runningRowsOfLeftAndRightPagesGoAndTheirNumbersAreCompared() {
        PdfSheet sheet = new PdfSheet();
        for (int page = 0; page < 9; page++) {
            if (page > 0) {
                sheet.page();
            }
            sheet.at(page % 2 == 0 ? 60 : 300, 40, 9, page % 2 == 0 ? "S/2018/171" : "Report of the Panel");
            sheet.fill(60, 80, 480, PdfSheet.SIZE, page(page));
            sheet.at(500, 800, 9, (page + 3) + "/331");
            sheet.at(60, 800, 9, "18-01254");
        }
        ReadDocument document = read(sheet);
        assertThat(document.text().text()).doesNotContain("S/2018", "Report of", "331", "18-01254");
        assertThat(document.text().text()).startsWith(page(0) + "\n\n" + page(1) + "\n\n" + page(2));
        assertThat(document.text().pageStarts()).hasSize(9);
    }

    @Test
    void aPageNumberAloneGoesAndTheOffsetIsSaid() {
        PdfSheet sheet = new PdfSheet();
        for (int page = 1; page <= 6; page++) {
            if (page > 1) {
                sheet.page();
            }
            sheet.fill(60, 80, 480, PdfSheet.SIZE, List.of(FIRST, SECOND, THIRD).get(page % 3));
            sheet.at(300, 800, 9, String.valueOf(page + 10));
        }
        ReadDocument document = read(sheet);
        assertThat(document.text().text()).doesNotContainPattern("\\d");
        assertThat(document.notes())
                .contains(
                        "The page of the file is the printed page number less 10; citations count the pages of the file.");
    }

    @Test
    void numbersThatAreDataStay() {
        PdfSheet sheet = new PdfSheet();
        for (int page = 1; page <= 5; page++) {
            if (page > 1) {
                sheet.page();
            }
            for (int row = 0; row < 8; row++) {
                sheet.at(60, 80 + row * 14, PdfSheet.SIZE, String.valueOf(page * 700 + row * 31));
            }
        }
        String text = read(sheet).text().text();
        for (int page = 1; page <= 5; page++) {
            assertThat(text).contains(String.valueOf(page * 700), String.valueOf(page * 700 + 7 * 31));
        }
    }

    @Test
    void paragraphsSetInOrOutOrNumberedAreApart() {
        PdfSheet sheet = new PdfSheet();
        float height = 80;
        for (String text : List.of(FIRST, SECOND, THIRD)) {
            List<String> lines = PdfSheet.lines(text, 460, PdfSheet.SIZE);
            for (int line = 0; line < lines.size(); line++) {
                sheet.at(line == 0 ? 75 : 60, height, PdfSheet.SIZE, lines.get(line));
                height += PdfSheet.LEADING;
            }
        }
        assertThat(read(sheet).text().text()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
        PdfSheet numbered = new PdfSheet();
        height = 80;
        for (int number = 58; number <= 60; number++) {
            height = numbered.fill(
                    60,
                    height,
                    460,
                    PdfSheet.SIZE,
                    number + ". " + List.of(FIRST, SECOND, THIRD).get(number - 58));
        }
        ReadDocument document = read(numbered);
        assertThat(document.text().text()).isEqualTo("58. " + FIRST + "\n\n59. " + SECOND + "\n\n60. " + THIRD);
        assertThat(Pinpoints.of(document).at(document.text().text().indexOf("rent")))
                .contains("p. 1, para. 59");
    }

    @Test
    void whatATitlePageSaysCompletesTheFile() {
        PdfSheet sheet = new PdfSheet();
        sheet.document().getDocumentInformation().setTitle("Microsoft Word - final3.doc");
        sheet.at(60, 100, 24, "Ships that change");
        sheet.at(60, 130, 24, "their names");
        sheet.at(60, 170, 11, "Geneva, 5 March 2018");
        sheet.fill(60, 220, 480, PdfSheet.SIZE, FIRST + " " + SECOND);
        sheet.at(60, 700, 9, "© 2018 Institute for Ships. All rights reserved.");
        ReadDocument document = read(sheet);
        assertThat(document.source().title()).isEqualTo("Ships that change their names");
        assertThat(document.source().published()).isEqualTo(Period.parse("2018-03-05"));
        assertThat(document.source().publisher()).isEqualTo("Institute for Ships");
    }

    /** A page of columns is filled line by line across, as some programs write; or column by column; the text is the same. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderInTheFileDoesNotMatter(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int columns = random.nextInt(1, 4);
        float width = 480f / columns - 20;
        List<float[]> places = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        StringBuilder expected = new StringBuilder();
        for (int column = 0; column < columns; column++) {
            String text = IntStream.range(0, random.nextInt(30, 60))
                            .mapToObj(at -> List.of("harbour", "ship", "bank", "of", "papers", "seven", "envoys")
                                    .get(random.nextInt(7)))
                            .collect(Collectors.joining(" "))
                    + ".";
            expected.append(column == 0 ? "" : "\n\n").append(text);
            float height = 100 + random.nextInt(12);
            for (String line : PdfSheet.lines(text, width, PdfSheet.SIZE)) {
                places.add(new float[] {60 + column * (width + 20), height});
                lines.add(line);
                height += PdfSheet.LEADING;
            }
        }
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, lines.size()).boxed().toList());
        java.util.Collections.shuffle(order, new java.util.Random(seed));
        PdfSheet sheet = new PdfSheet();
        order.forEach(at -> sheet.at(places.get(at)[0], places.get(at)[1], PdfSheet.SIZE, lines.get(at)));
        assertThat(read(sheet).text().text().replace("\n\n", " "))
                .isEqualTo(expected.toString().replace("\n\n", " "));
    }

    static Stream<Long> seeds() {
        return Stream.iterate(Long.getLong("tests.seed", 20251120L), seed -> seed + 1)
                .limit(60);
    }
}
