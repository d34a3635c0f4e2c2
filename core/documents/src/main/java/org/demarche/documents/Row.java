package org.demarche.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Words that stand beside each other on a page.
 *
 * @param words from left to right, at least one
 */
record Row(List<PdfWord> words) {
    /** Share of the smaller height by which a word must overlap a row to stand in it. */
    private static final float LEAST_OVERLAP = 0.5f;
    /** A word is raised if it is smaller than this share of the row's size... */
    private static final float RAISED_SIZE = 0.8f;
    /** ...and stands above the row's baseline by this share of it. */
    private static final float RAISED_BY = 0.15f;
    /** Rows looked back at for one that a word stands in. */
    private static final int LOOKED_BACK = 3;
    /** Marks before and after what is raised; noncharacters, which no text has. */
    static final char RAISED = '\uFDD0';

    static final char LOWERED = '\uFDD1';

    Row {
        words = words.stream()
                .sorted(Comparator.comparingDouble(PdfWord::left).thenComparingDouble(PdfWord::right))
                .toList();
    }

    /** The rows of these words, from the top. O(n log n). */
    static List<Row> of(List<PdfWord> words) {
        List<PdfWord> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(PdfWord::baseline).thenComparingDouble(PdfWord::left));
        List<Building> rows = new ArrayList<>();
        for (PdfWord word : sorted) {
            Building row = null;
            for (int back = 1; back <= Math.min(LOOKED_BACK, rows.size()) && row == null; back++) {
                Building candidate = rows.get(rows.size() - back);
                row = candidate.holds(word) ? candidate : null;
            }
            if (row == null) {
                row = new Building(word);
                rows.add(row);
            }
            row.add(word);
        }
        return rows.stream()
                .map(row -> new Row(row.words))
                .sorted(Comparator.comparingDouble(Row::baseline))
                .toList();
    }

    float left() {
        return words.get(0).left();
    }

    float right() {
        return (float) words.stream().mapToDouble(PdfWord::right).max().orElse(0);
    }

    /** The size that most letters have. */
    float size() {
        return main().size();
    }

    float baseline() {
        return main().baseline();
    }

    /** The longest of its words, the larger of two that are equally long. */
    private PdfWord main() {
        return Collections.max(
                words,
                Comparator.<PdfWord>comparingInt(word -> word.text().length()).thenComparingDouble(PdfWord::size));
    }

    /** The words as they are read, apart by a space; what is raised stands between {@link #RAISED} and {@link #LOWERED}. */
    String text() {
        StringBuilder text = new StringBuilder();
        PdfWord main = main();
        for (PdfWord word : read()) {
            boolean raised = word.size() < main.size() * RAISED_SIZE
                    && word.baseline() < main.baseline() - main.size() * RAISED_BY;
            text.append(text.length() == 0 || word.glued() ? "" : " ");
            text.append(raised ? RAISED + word.text() + LOWERED : word.text());
        }
        return text.toString();
    }

    /** From left to right; where most words are of a script that runs the other way, from right to left but for words of Latin and digits. */
    private List<PdfWord> read() {
        long leftward = words.stream().filter(word -> Leftward.is(word.text())).count();
        if (leftward * 2
                <= words.stream().filter(word -> hasLetter(word.text())).count()) {
            return words;
        }
        List<PdfWord> order = new ArrayList<>(words);
        Collections.reverse(order);
        int start = 0;
        while (start < order.size()) {
            int end = start;
            while (end < order.size() && !Leftward.is(order.get(end).text())) {
                end++;
            }
            Collections.reverse(order.subList(start, end));
            start = end + 1;
        }
        return order;
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static final class Building {
        private final List<PdfWord> words = new ArrayList<>();
        private PdfWord tallest;

        Building(PdfWord first) {
            this.tallest = first;
        }

        void add(PdfWord word) {
            words.add(word);
            tallest = word.size() > tallest.size() ? word : tallest;
        }

        boolean holds(PdfWord word) {
            float overlap = Math.min(word.baseline(), tallest.baseline()) - Math.max(word.top(), tallest.top());
            float least = Math.min(word.baseline() - word.top(), tallest.baseline() - tallest.top());
            return overlap >= least * LEAST_OVERLAP;
        }
    }
}
