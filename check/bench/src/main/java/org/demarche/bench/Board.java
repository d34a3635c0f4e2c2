package org.demarche.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.demarche.measure.Figures;

/** Figures of accuracy as lines of text, so that a loss is seen in a review; stateless. */
final class Board {
    /** Columns of which a greater figure is a better one. */
    private static final List<String> KEPT = List.of("area", "best F1", "first", "in 5");

    private static final String OURS = "demarche";

    private Board() {}

    /** By table, row and column, this product's figures. */
    static Map<String, Double> of(Figures figures) {
        Map<String, Double> board = new LinkedHashMap<>();
        for (Figures.Table table : figures.tables()) {
            for (List<Object> row : table.rows()) {
                String key = table.title() + "\t"
                        + row.stream()
                                .filter(String.class::isInstance)
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "));
                if (key.contains(OURS)) {
                    take(board, key, table.columns(), row);
                }
            }
        }
        return board;
    }

    private static void take(Map<String, Double> board, String key, List<String> columns, List<Object> row) {
        for (int at = 0; at < columns.size(); at++) {
            if (KEPT.contains(columns.get(at)) && row.get(at) instanceof Double figure && !figure.isNaN()) {
                board.put(key + "\t" + columns.get(at), figure);
            }
        }
    }

    static List<String> lines(Map<String, Double> board) {
        List<String> lines = new ArrayList<>();
        board.forEach((key, figure) -> lines.add(key + "\t" + String.format(Locale.ROOT, "%.4f", figure)));
        return lines;
    }

    static Map<String, Double> parse(List<String> lines) {
        Map<String, Double> board = new LinkedHashMap<>();
        for (String line : lines) {
            int last = line.lastIndexOf('\t');
            board.put(line.substring(0, last), Double.valueOf(line.substring(last + 1)));
        }
        return board;
    }
}
