package org.demarche.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/*
 * Where does a paragraph start? Where the layout says so in one of the ways in which it is said: a wider gap; a first line set in or out
 * from where most lines of the region begin; a number, letter or sign of a list after the end of a sentence; another size; a line that
 * stops short at the end of a sentence. What is torn here though a sentence goes on is mended by PageText.
 */
/** The rows of a region into lines that know whether they start a paragraph. */
final class RegionLines {
    /** A gap that is wider than the usual one by this factor parts paragraphs. */
    private static final float WIDER = 1.35f;
    /** Share of the size by which a line is set in. */
    private static final float SET_IN = 0.8f;
    /** Share of the width that a short line leaves free. */
    private static final float FREE = 0.2f;
    /** Share of the width that a full line may leave free. */
    private static final float NEARLY = 0.1f;
    /** Rows from which it can be told how far a full line goes. */
    private static final int LEAST_ROWS = 3;
    /** Share by which sizes of one text may differ. */
    private static final float SAME_SIZE = 0.1f;

    private static final Pattern ENUMERATED =
            Pattern.compile("(?s)(?:\\d{1,3}\\.|\\(?(?:\\d{1,3}|[a-z]|[ivx]{1,5})\\)|[•·▪■●○◦‣–—*-])\\s+\\S.*");
    private static final Pattern SENTENCE_END = Pattern.compile("(?s).*[.:;?!。！？][)\"'’”»]*(?:\\uFDD0.*\\uFDD1)?");

    private final List<Row> rows;
    private final float left;
    private final float right;
    private final float usualLeft;
    private final float usualGap;

    private RegionLines(List<Row> rows) {
        this.rows = rows;
        this.left = (float) rows.stream().mapToDouble(Row::left).min().orElse(0);
        this.right = (float) rows.stream().mapToDouble(Row::right).max().orElse(0);
        this.usualLeft = usualLeft(rows);
        this.usualGap = usualGap(rows);
    }

    static List<PageLine> of(List<Row> rows) {
        return new RegionLines(rows).lines();
    }

    private List<PageLine> lines() {
        List<PageLine> lines = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            String text = clean(row.text());
            if (!text.isEmpty()) {
                PageLine.Start start = lines.isEmpty()
                        ? PageLine.Start.REGION
                        : starts(rows.get(at - 1), row, lines.get(lines.size() - 1), text)
                                ? PageLine.Start.PARAGRAPH
                                : PageLine.Start.NOTHING;
                boolean full = rows.size() >= LEAST_ROWS && row.right() >= right - (right - left) * NEARLY;
                lines.add(new PageLine(text, start, full, row.size(), PageLine.Role.BODY));
            }
        }
        return lines;
    }

    private boolean starts(Row before, Row row, PageLine previous, String text) {
        boolean ended = SENTENCE_END.matcher(previous.text()).matches();
        boolean enumerated = ENUMERATED.matcher(text).matches();
        boolean shortBefore = before.right() < right - (right - left) * FREE;
        boolean otherSize = Math.abs(row.size() - before.size()) > SAME_SIZE * Math.max(row.size(), before.size());
        return row.baseline() - before.baseline() > Math.max(usualGap, row.size()) * WIDER
                || otherSize
                || (enumerated && (ended || shortBefore))
                || (shortBefore && ended)
                || isSetApart(before, row, previous);
    }

    /** Whether the line begins elsewhere than most, after one that does not. The lines below a list's number begin with its words. */
    private boolean isSetApart(Row before, Row row, PageLine previous) {
        boolean apart = Math.abs(row.left() - usualLeft) > row.size() * SET_IN;
        boolean beforeApart = Math.abs(before.left() - usualLeft) > row.size() * SET_IN;
        boolean belowNumber = previous.startsParagraph()
                && row.left() > before.left()
                && ENUMERATED.matcher(previous.text()).matches();
        return apart && !beforeApart && !belowNumber;
    }

    private static float usualLeft(List<Row> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(Math.round(row.left() / 2), 1, Integer::sum));
        return counts.entrySet().stream()
                        .max(Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                        .map(Map.Entry::getKey)
                        .orElse(0)
                * 2f;
    }

    /** The gap between most lines, in points; of a region without several lines, that of a text set as usual. */
    private static float usualGap(List<Row> rows) {
        float[] gaps = new float[rows.size() - 1];
        int count = 0;
        for (int at = 1; at < rows.size(); at++) {
            float gap = rows.get(at).baseline() - rows.get(at - 1).baseline();
            if (gap <= rows.get(at).size() * 2.5f) {
                gaps[count++] = gap;
            }
        }
        if (count == 0) {
            return rows.get(0).size() * 1.25f;
        }
        float[] known = Arrays.copyOf(gaps, count);
        Arrays.sort(known);
        return known[(count - 1) / 2];
    }

    /** White space collapsed; without controls and what has no width. */
    static String clean(String raw) {
        return raw.replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[\\p{Cc}\\u200B\\uFEFF]", "")
                .strip();
    }
}
