package org.demarche.documents;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Pages of words into pages of lines, as a person reads them. Takes the pages in order and keeps the words of no more of them than are
 * needed to tell running headers: memory grows with the text alone. Not for use by several threads.
 */
final class PdfLayout {
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Deque<RunningRows.Outer> near = new ArrayDeque<>();
    private final Map<Integer, Long> lettersBySize = new HashMap<>();
    private final Map<Integer, Integer> offsets = new HashMap<>();
    private final List<List<PageLine>> pages = new ArrayList<>();

    /** Takes the next page. */
    void add(PdfPage page) {
        Map<Integer, List<PdfWord>> byTurn =
                page.words().stream().collect(Collectors.groupingBy(PdfWord::turn, Collectors.toList()));
        int usual = byTurn.entrySet().stream()
                .max(Map.Entry.comparingByValue((one, other) -> Integer.compare(one.size(), other.size())))
                .map(Map.Entry::getKey)
                .orElse(0);
        List<Row> rows = Row.of(byTurn.getOrDefault(usual, List.of()));
        List<PdfWord> turned =
                page.words().stream().filter(word -> word.turn() != usual).toList();
        page.words()
                .forEach(word -> lettersBySize.merge(
                        half(word.size()), (long) word.text().length(), Long::sum));
        waiting.add(new Waiting(page.number(), rows, turned));
        near.add(RunningRows.Outer.of(page.number(), rows));
        while (waiting.size() > RunningRows.NEAR) {
            lay(waiting.remove());
        }
    }

    /** The lines of each page; to be called once, after the last page. */
    List<List<PageLine>> finish() {
        while (!waiting.isEmpty()) {
            lay(waiting.remove());
        }
        return pages;
    }

    /** By how much the printed numbers of pages differ from their places in the file, if they do so throughout. */
    int printedOffset() {
        int numbered = offsets.values().stream().mapToInt(Integer::intValue).sum();
        return offsets.entrySet().stream()
                .filter(entry -> entry.getValue() >= RunningRows.NEAR && entry.getValue() * 10 >= numbered * 9)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private void lay(Waiting page) {
        while (near.getFirst().page() < page.number() - RunningRows.NEAR) {
            near.remove();
        }
        RunningRows.Stripped body = RunningRows.strip(page.number(), page.rows(), List.copyOf(near));
        body.printed().ifPresent(number -> offsets.merge(number - page.number(), 1, Integer::sum));
        float size = textSize();
        List<PageLine> lines = new ArrayList<>();
        List<PdfWord> words =
                body.rows().stream().flatMap(row -> row.words().stream()).toList();
        for (List<Row> region : Columns.of(words)) {
            lines.addAll(Footnotes.mark(RegionLines.of(region), size));
        }
        for (List<Row> region : Columns.of(page.turned())) {
            lines.addAll(RegionLines.of(region));
        }
        pages.add(List.copyOf(lines));
    }

    /** The size of most letters up to and a little beyond the page at hand. */
    private float textSize() {
        return lettersBySize.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() / 2f)
                .orElse(1f);
    }

    private static int half(float size) {
        return Math.round(size * 2);
    }

    /** A page whose running rows are not known yet. */
    private record Waiting(int number, List<Row> rows, List<PdfWord> turned) {}
}
