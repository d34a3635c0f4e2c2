package org.demarche.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was measured, as tables; text and tree say the same.
 *
 * @param tables in the order in which they are read
 */
public record Figures(List<Table> tables) {
    private static final String GAP = "  ";

    /** Copies the list. */
    public Figures {
        tables = List.copyOf(tables);
    }

    /**
     * One table.
     *
     * @param title what is measured, on what
     * @param columns headers
     * @param rows one value for each column: a text, a whole number, or a {@link Double}
     */
    public record Table(String title, List<String> columns, List<List<Object>> rows) {
        /** @throws IllegalArgumentException if a row has not one value for each column */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Object> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row of \"" + title + "\" has " + row.size()
                            + " values, the table has " + columns.size() + " columns");
                }
            }
        }

        private String text() {
            List<List<String>> cells = new ArrayList<>();
            cells.add(columns);
            rows.forEach(row -> cells.add(row.stream().map(Figures::word).toList()));
            StringBuilder text = new StringBuilder(title).append('\n');
            for (List<String> line : cells) {
                StringBuilder words = new StringBuilder();
                for (int at = 0; at < columns.size(); at++) {
                    int width = width(cells, at);
                    String cell = line.get(at);
                    String space = " ".repeat(width - cell.length());
                    words.append(GAP).append(at == 0 ? cell + space : space + cell);
                }
                text.append(words.toString().stripTrailing()).append('\n');
            }
            return text.toString();
        }

        private static int width(List<List<String>> cells, int at) {
            return cells.stream().mapToInt(line -> line.get(at).length()).max().orElse(0);
        }

        private Map<String, Object> tree() {
            List<Map<String, Object>> lines = new ArrayList<>();
            for (List<Object> row : rows) {
                Map<String, Object> line = new LinkedHashMap<>();
                for (int at = 0; at < columns.size(); at++) {
                    line.put(columns.get(at), row.get(at));
                }
                lines.add(line);
            }
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("title", title);
            tree.put("rows", lines);
            return tree;
        }
    }

    /** The tables as aligned lines. */
    public String text() {
        return String.join("\n", tables.stream().map(Table::text).toList());
    }

    /** The tables as maps, lists, texts and numbers. */
    public List<Map<String, Object>> tree() {
        return tables.stream().map(Table::tree).toList();
    }

    private static String word(Object value) {
        if (value instanceof Double number) {
            return Math.abs(number) >= 100
                    ? String.format(Locale.ROOT, "%.0f", number)
                    : String.format(Locale.ROOT, Math.abs(number) >= 10 ? "%.1f" : "%.3f", number);
        }
        return String.valueOf(value);
    }
}
