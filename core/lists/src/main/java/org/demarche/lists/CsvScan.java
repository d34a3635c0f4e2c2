package org.demarche.lists;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * Reads CSV (RFC 4180) row by row: as the parser of Commons CSV does, which the tests compare it with, but in one pass over a buffer. A line ends with CR, LF
 * or both; a value between quotation marks may hold line ends and doubled quotation marks, and behind it may stand white space only. Not safe for several threads.
 */
final class CsvScan {
    private static final int BUFFER = 1 << 14;
    private static final int END = -1;
    private static final char QUOTE = '"';

    private final Reader reader;
    private final char separator;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder value = new StringBuilder();
    private int at;
    private int limit;
    private int line;
    private boolean ended;

    CsvScan(Reader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    /** The lines that were read so far. */
    int line() {
        return line;
    }

    /** Puts the values of the next row, as they stand, into an emptied list; false at the end.
     * @throws IOException if the text cannot be read, or is no CSV */
    boolean next(List<String> row) throws IOException {
        row.clear();
        if (ended || peek() == END) {
            return false;
        }
        boolean more = true;
        while (more) {
            more = peek() == QUOTE ? quoted(row) : bare(row);
        }
        return true;
    }

    /** A value up to what ends it. @return whether another one follows in the row */
    private boolean bare(List<String> row) throws IOException {
        value.setLength(0);
        while (true) {
            int from = at;
            while (at < limit && !ends(buffer[at])) {
                at++;
            }
            if (at < limit && value.length() == 0) {
                row.add(new String(buffer, from, at - from));
                return end(buffer[at++]);
            }
            value.append(buffer, from, at - from);
            if (at < limit || !fill()) {
                row.add(value.toString());
                return end(at < limit ? buffer[at++] : END);
            }
        }
    }

    private boolean ends(char letter) {
        return letter == separator || letter == '\n' || letter == '\r';
    }

    private boolean quoted(List<String> row) throws IOException {
        value.setLength(0);
        at++;
        char before = 0;
        while (true) {
            int from = at;
            while (at < limit && buffer[at] != QUOTE) {
                before = count(buffer[at++], before);
            }
            value.append(buffer, from, at - from);
            if (at == limit) {
                if (!fill()) {
                    throw new IOException("a value that starts in line " + (line + 1) + " or before does not end");
                }
                continue;
            }
            at++;
            if (peek() != QUOTE) {
                row.add(value.toString());
                return behind();
            }
            value.append(QUOTE);
            before = QUOTE;
            at++;
        }
    }

    private char count(char letter, char before) {
        if (letter == '\r' || (letter == '\n' && before != '\r')) {
            line++;
        }
        return letter;
    }

    /** What stands between a quoted value and what ends it. */
    private boolean behind() throws IOException {
        int next = read();
        while (next != separator && next != '\n' && next != '\r' && next != END) {
            if (!Character.isWhitespace((char) next)) {
                throw new IOException("a value between quotation marks goes on behind them in line " + (line + 1));
            }
            next = read();
        }
        return end(next);
    }

    /** What a value ends with. @return whether another one follows in the row */
    private boolean end(int with) throws IOException {
        if (with == separator) {
            return true;
        }
        line++;
        if (with == '\r' && peek() == '\n') {
            at++;
        }
        ended = with == END;
        return false;
    }

    private int read() throws IOException {
        return at < limit || fill() ? buffer[at++] : END;
    }

    private int peek() throws IOException {
        return at < limit || fill() ? buffer[at] : END;
    }

    private boolean fill() throws IOException {
        int got = reader.read(buffer, 0, BUFFER);
        at = 0;
        limit = Math.max(0, got);
        return got > 0;
    }
}
