package org.demarche.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A second reading of CSV, letter by letter, to check the first: rows by the names of the columns. */
final class NaiveCsv {
    private NaiveCsv() {}

    static List<Map<String, String>> rows(String text, char between) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean doubled = quoted && letter == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (doubled) {
                cell.append('"');
                at++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == between || letter == '\n')) {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (letter == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(letter);
            }
        }
        List<Map<String, String>> named = new ArrayList<>();
        for (List<String> values : rows.subList(1, rows.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int column = 0; column < values.size(); column++) {
                cells.put(rows.get(0).get(column), values.get(column));
            }
            named.add(cells);
        }
        return named;
    }
}
