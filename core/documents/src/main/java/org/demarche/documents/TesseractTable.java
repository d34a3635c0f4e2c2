package org.demarche.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The table (TSV) that Tesseract writes, into words. Rows of level 4 are lines, of level 5 words; a row that is damaged is left out. */
final class TesseractTable {
    private static final int LINE = 4;
    private static final int WORD = 5;
    private static final int COLUMNS = 12;
    /** Height of a line of text as a share of the font's size. */
    private static final float HEIGHT = 0.95f;
    /** Share of a line's height that is above its baseline. */
    private static final float ABOVE = 0.78f;
    /** Lines that are lower or higher than the usual one by no more than these factors are of the same size: some have no tall letters. */
    private static final float LOWER = 0.65f;

    private static final float HIGHER = 1.3f;

    private TesseractTable() {}

    static Recognizer.Recognized read(String table, float pointsPerPixel) {
        List<String[]> rows = table.lines()
                .skip(1)
                .map(line -> line.split("\t", COLUMNS))
                .filter(cells -> cells.length == COLUMNS && numeric(cells))
                .toList();
        float usual = usualHeight(rows);
        List<PdfWord> words = new ArrayList<>();
        float baseline = 0;
        float size = 1;
        double certainty = 0;
        for (String[] cells : rows) {
            int level = Integer.parseInt(cells[0]);
            if (level == LINE) {
                float height = number(cells[9]);
                boolean ordinary = height >= usual * LOWER && height <= usual * HIGHER;
                size = Math.max((ordinary ? usual : height) * pointsPerPixel / HEIGHT, 1);
                baseline = (number(cells[7]) + height * ABOVE) * pointsPerPixel;
            } else if (level == WORD && !cells[11].isBlank()) {
                float left = number(cells[6]) * pointsPerPixel;
                float right = left + number(cells[8]) * pointsPerPixel;
                words.add(new PdfWord(cells[11].strip(), left, right, baseline, size, false, 0));
                certainty += number(cells[10]);
            }
        }
        return new Recognizer.Recognized(words, words.isEmpty() ? 0 : certainty / words.size());
    }

    private static float usualHeight(List<String[]> rows) {
        double[] heights = rows.stream()
                .filter(cells -> Integer.parseInt(cells[0]) == LINE)
                .mapToDouble(cells -> number(cells[9]))
                .sorted()
                .toArray();
        return heights.length == 0 ? 1 : (float) heights[heights.length / 2];
    }

    private static boolean numeric(String[] cells) {
        return cells[0].matches("\\d")
                && Arrays.stream(cells, 6, 11).allMatch(cell -> cell.matches("-?\\d{1,6}(?:\\.\\d{1,9})?"));
    }

    private static float number(String cell) {
        return Float.parseFloat(cell);
    }
}
