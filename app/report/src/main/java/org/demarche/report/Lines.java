package org.demarche.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Builds text for a terminal: lines of at most {@value #WIDTH} columns, broken between words. Controls in the texts of sources, those of
 * the direction of writing included, become spaces, so that no document can steer the reader's terminal. For one thread.
 */
final class Lines {
    /** Columns of a line. A word that is longer stands on a line of its own. */
    static final int WIDTH = 110;

    private static final int LEAST_WIDTH = 30;

    private final StringBuilder out = new StringBuilder();

    /** An empty line; never two of them. */
    Lines gap() {
        if (!out.isEmpty() && !out.toString().endsWith("\n\n")) {
            out.append('\n');
        }
        return this;
    }

    /** A text from the first column. */
    Lines add(String text) {
        return add("", text);
    }

    /** A text after a lead; its further lines are indented as far as the lead is long. */
    Lines add(String lead, String text) {
        List<String> lines = wrapped(clean(text), Math.max(LEAST_WIDTH, WIDTH - columns(lead)));
        String indent = " ".repeat(columns(lead));
        for (int at = 0; at < lines.size(); at++) {
            out.append((at == 0 ? lead : indent) + lines.get(at)).append('\n');
        }
        return this;
    }

    /** Rows whose cells stand under each other, each column as wide as its widest cell; the last is wrapped. */
    Lines table(List<List<String>> rows) {
        List<Integer> widths = new ArrayList<>();
        for (List<String> row : rows) {
            for (int column = 0; column + 1 < row.size(); column++) {
                int width = columns(clean(row.get(column)));
                if (column < widths.size()) {
                    widths.set(column, Math.max(widths.get(column), width));
                } else {
                    widths.add(width);
                }
            }
        }
        for (List<String> row : rows) {
            StringBuilder lead = new StringBuilder("  ");
            for (int column = 0; column + 1 < row.size(); column++) {
                String cell = clean(row.get(column));
                lead.append(cell).append(" ".repeat(widths.get(column) - columns(cell) + 2));
            }
            add(lead.toString(), row.isEmpty() ? "" : row.get(row.size() - 1));
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private static String clean(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+", " ")
                .stripTrailing();
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" ", -1)) {
            int length = columns(word);
            if (!line.isEmpty() && used + 1 + length > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (!line.isEmpty()) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += length;
        }
        lines.add(line.toString());
        return lines;
    }

    /** Columns of a terminal: letters of East Asian scripts take two. */
    static int columns(String text) {
        return text.codePoints().map(Lines::columns).sum();
    }

    private static int columns(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case HANGUL, HAN, HIRAGANA, KATAKANA, BOPOMOFO -> 2;
            default -> 1; // every other script is written in one column
        };
    }
}
