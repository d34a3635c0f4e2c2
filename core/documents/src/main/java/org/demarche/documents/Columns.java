package org.demarche.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/*
 * A gutter is a place that no word of several rows in a sequence covers, with prose on both sides: lines of several words that nearly
 * fill their side. A table has such places too, but its cells are short, and its rows are read across. The best gutter of a region
 * splits it into what stands above, left, right and below, and each part is looked at again: so three columns, and a heading across
 * two, need no rule of their own.
 */
/** Splits a page into regions in the order in which they are read. */
final class Columns {
    private static final int DEEPEST = 8;
    /** Step in which places of a gutter are tried, in points. */
    private static final float STEP = 2;
    /** Least rows with words on each side. */
    private static final int LEAST_ROWS = 4;
    /** A gutter is this wide at least, as a share of the size of the font... */
    private static final float LEAST_WIDTH = 0.7f;
    /** ...and has this share of the region on each side at least. */
    private static final float LEAST_SIDE = 0.15f;
    /** Prose has this many words a line at least, in the middle of all lines... */
    private static final int LEAST_WORDS = 3;
    /** ...and lines that fill this share of their side. */
    private static final float LEAST_FILL = 0.7f;

    private Columns() {}

    /** The regions of a page, each as rows from the top; together they have all words. */
    static List<List<Row>> of(List<PdfWord> words) {
        List<List<Row>> regions = new ArrayList<>();
        split(words, 0, regions);
        return regions;
    }

    private static void split(List<PdfWord> words, int depth, List<List<Row>> regions) {
        if (words.isEmpty()) {
            return;
        }
        List<Row> rows = Row.of(words);
        Optional<Gutter> gutter = depth < DEEPEST ? best(rows) : Optional.empty();
        if (gutter.isEmpty()) {
            regions.add(rows);
            return;
        }
        Gutter found = gutter.get();
        List<PdfWord> beside = words(rows.subList(found.first(), found.end()));
        split(words(rows.subList(0, found.first())), depth + 1, regions);
        split(beside.stream().filter(word -> word.middle() < found.place()).toList(), depth + 1, regions);
        split(beside.stream().filter(word -> word.middle() >= found.place()).toList(), depth + 1, regions);
        split(words(rows.subList(found.end(), rows.size())), depth + 1, regions);
    }

    private static List<PdfWord> words(List<Row> rows) {
        return rows.stream().flatMap(row -> row.words().stream()).toList();
    }

    /** The gutter beside most rows; of places that are equally good, the middle one. */
    private static Optional<Gutter> best(List<Row> rows) {
        float left = (float) rows.stream().mapToDouble(Row::left).min().orElse(0);
        float right = (float) rows.stream().mapToDouble(Row::right).max().orElse(0);
        float side = (right - left) * LEAST_SIDE;
        List<Gutter> best = new ArrayList<>();
        for (float place = left + side; place <= right - side; place += STEP) {
            for (Gutter gutter : gutters(rows, place)) {
                if (!best.isEmpty() && gutter.size() > best.get(0).size()) {
                    best.clear();
                }
                if (best.isEmpty() || gutter.size() == best.get(0).size()) {
                    best.add(gutter);
                }
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best.get(best.size() / 2));
    }

    /** The sequences of rows that no word crosses at this place and that are prose on both sides. */
    private static List<Gutter> gutters(List<Row> rows, float place) {
        List<Gutter> found = new ArrayList<>();
        int first = 0;
        for (int at = 0; at <= rows.size(); at++) {
            if (at == rows.size() || crosses(rows.get(at), place)) {
                if (at - first >= LEAST_ROWS && isProse(rows.subList(first, at), place)) {
                    found.add(new Gutter(place, first, at));
                }
                first = at + 1;
            }
        }
        return found;
    }

    private static boolean crosses(Row row, float place) {
        float before = -Float.MAX_VALUE;
        float after = Float.MAX_VALUE;
        for (PdfWord word : row.words()) {
            if (word.right() <= place) {
                before = Math.max(before, word.right());
            } else if (word.left() >= place) {
                after = Math.min(after, word.left());
            } else {
                return true;
            }
        }
        return after - before < row.size() * LEAST_WIDTH;
    }

    private static boolean isProse(List<Row> rows, float place) {
        List<List<PdfWord>> lefts = new ArrayList<>();
        List<List<PdfWord>> rights = new ArrayList<>();
        for (Row row : rows) {
            add(
                    lefts,
                    row.words().stream().filter(word -> word.right() <= place).toList());
            add(
                    rights,
                    row.words().stream().filter(word -> word.left() >= place).toList());
        }
        return fills(lefts) && fills(rights);
    }

    private static void add(List<List<PdfWord>> sides, List<PdfWord> side) {
        if (!side.isEmpty()) {
            sides.add(side);
        }
    }

    private static boolean fills(List<List<PdfWord>> side) {
        if (side.size() < LEAST_ROWS) {
            return false;
        }
        double left = side.stream().mapToDouble(Columns::left).min().orElse(0);
        double right = side.stream().mapToDouble(Columns::right).max().orElse(0);
        int[] counts = side.stream().mapToInt(List::size).sorted().toArray();
        double[] ends = side.stream().mapToDouble(Columns::right).sorted().toArray();
        return counts[counts.length / 2] >= LEAST_WORDS && ends[ends.length / 2] - left >= (right - left) * LEAST_FILL;
    }

    private static double left(List<PdfWord> words) {
        return words.stream().mapToDouble(PdfWord::left).min().orElse(0);
    }

    private static double right(List<PdfWord> words) {
        return words.stream().mapToDouble(PdfWord::right).max().orElse(0);
    }

    /** A place across the page, and the rows from {@code first} to before {@code end} beside it. */
    private record Gutter(float place, int first, int end) {
        int size() {
            return end - first;
        }
    }
}
