package org.demarche.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits the usual row of CSV, without the making of a parser for each; whatever is unusual is left to the parser. */
final class CsvSplit {
    private static final char QUOTE = '"';

    private final String row;
    private final char separator;
    private final List<String> cells = new ArrayList<>();
    private int at;

    private CsvSplit(String row, char separator) {
        this.row = row;
        this.separator = separator;
    }

    /** The cells of a row without line breaks, without outer white space; empty if it is not as plain as that. */
    static Optional<List<String>> plain(String row, char separator) {
        if (row.indexOf('\r') >= 0 || row.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        CsvSplit split = new CsvSplit(row, separator);
        return split.all() ? Optional.of(split.cells) : Optional.empty();
    }

    private boolean all() {
        while (at <= row.length()) {
            boolean quoted = at < row.length() && row.charAt(at) == QUOTE;
            if (quoted ? !quoted() : !bare()) {
                return false;
            }
        }
        return true;
    }

    private boolean bare() {
        int end = row.indexOf(separator, at);
        end = end < 0 ? row.length() : end;
        cells.add(row.substring(at, end).strip());
        at = end + 1;
        return true;
    }

    private boolean quoted() {
        StringBuilder doubled = new StringBuilder();
        int from = at + 1;
        int end = row.indexOf(QUOTE, from);
        while (end >= 0 && end + 1 < row.length() && row.charAt(end + 1) == QUOTE) {
            doubled.append(row, from, end + 1);
            from = end + 2;
            end = row.indexOf(QUOTE, from);
        }
        boolean closed = end >= 0 && (end + 1 == row.length() || row.charAt(end + 1) == separator);
        if (closed) {
            String last = row.substring(from, end);
            cells.add((doubled.length() == 0 ? last : doubled.append(last).toString()).strip());
            at = end + 2;
        }
        return closed;
    }
}
