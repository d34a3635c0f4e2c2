package org.demarche.screen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads a table (RFC 4180, UTF-8) record by record in constant memory, and knows after each at which byte the next begins.
 *
 * <p>A quotation mark left open, a value that goes on after its closing mark, and bytes that are not UTF-8 cost their own line and not those that
 * follow. Blank lines are no records. Not for several threads.
 */
public final class CsvRecords {
    private static final int CHUNK = 1 << 16;

    private final InputStream stream;
    private byte[] buffer = new byte[CHUNK];
    private int start;
    private int end;
    private boolean ended;
    private long offset;
    private long line;

    /** What a scan stops at. */
    private enum Stop {
        RECORD,
        BAD_QUOTE,
        OPEN_QUOTE,
        TOO_LONG
    }

    /**
     * Where a record stops.
     *
     * @param why it stops there
     * @param content byte after the last of the record
     * @param next first byte of what follows
     * @param lines that it takes
     */
    private record Extent(Stop why, int content, int next, int lines) {}

    /**
     * Reads on from a place.
     *
     * @param stream stands at that place
     * @param offset bytes before it
     * @param line number of the line that begins there, from 1
     */
    public CsvRecords(InputStream stream, long offset, long line) {
        this.stream = stream;
        this.offset = offset;
        this.line = line;
    }

    /** Bytes before the next record. */
    public long offset() {
        return offset;
    }

    /** Number of the line on which the next record begins. */
    public long line() {
        return line;
    }

    /** The next record; empty at the end of the file.
     * @param longest most bytes of a record */
    public Optional<CsvRecord> next(int longest) throws IOException {
        while (true) {
            Extent extent = scan(longest);
            if (extent.why() == Stop.RECORD && extent.next() == start) {
                return Optional.empty();
            }
            long at = line;
            Optional<CsvRecord> record = record(extent, at, longest);
            if (record.isPresent()) {
                return record;
            }
        }
    }

    private Optional<CsvRecord> record(Extent extent, long at, int longest) throws IOException {
        return switch (extent.why()) {
            case RECORD -> {
                byte[] bytes = Arrays.copyOfRange(buffer, start, extent.content());
                moveTo(extent.next(), extent.lines());
                yield bytes.length == 0 ? Optional.empty() : Optional.of(parsed(bytes, at));
            }
            case BAD_QUOTE -> {
                skipLine();
                yield broken(at, "expected a comma after a closing quotation mark, found more of the value");
            }
            case OPEN_QUOTE -> {
                skipLine();
                yield broken(
                        at,
                        "expected a closing quotation mark, found none up to the end or within " + longest + " bytes");
            }
            case TOO_LONG -> {
                skipLine();
                yield broken(at, "expected a row of at most " + longest + " bytes, found a longer one");
            }
        };
    }

    private static Optional<CsvRecord> broken(long line, String reason) {
        return Optional.of(new CsvRecord.Broken(line, reason));
    }

    private Extent scan(int longest) throws IOException {
        boolean fresh = true;
        boolean quoted = false;
        boolean closed = false;
        int lines = 1;
        for (int at = 0; ; at++) {
            if (start + at == end && !fill()) {
                return new Extent(quoted ? Stop.OPEN_QUOTE : Stop.RECORD, withoutReturn(at), start + at, lines);
            }
            if (at > longest) {
                return new Extent(quoted ? Stop.OPEN_QUOTE : Stop.TOO_LONG, 0, 0, lines);
            }
            byte next = buffer[start + at];
            if (quoted) {
                quoted = next != '"';
                closed = !quoted;
                lines += next == '\n' ? 1 : 0;
            } else if (next == '\n') {
                return new Extent(Stop.RECORD, withoutReturn(at), start + at + 1, lines);
            } else if (next == '"' && (fresh || closed)) {
                quoted = true;
                closed = false;
                fresh = false;
            } else if (closed && next != ',' && next != '\r') {
                return new Extent(Stop.BAD_QUOTE, 0, 0, lines);
            } else {
                fresh = next == ',';
                closed = closed && next == '\r';
            }
        }
    }

    private int withoutReturn(int length) {
        return start + (length > 0 && buffer[start + length - 1] == '\r' ? length - 1 : length);
    }

    private void moveTo(int next, int lines) {
        offset += next - start;
        start = next;
        line += lines;
    }

    private void skipLine() throws IOException {
        while (true) {
            for (int at = start; at < end; at++) {
                if (buffer[at] == '\n') {
                    moveTo(at + 1, 1);
                    return;
                }
            }
            moveTo(end, 0);
            if (!fill()) {
                line++;
                return;
            }
        }
    }

    /** Reads more behind what is there, keeping what begins at {@code start}. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, end - start);
            end -= start;
            start = 0;
        }
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int count = stream.read(buffer, end, Math.min(CHUNK, buffer.length - end));
        ended = count < 0;
        end += Math.max(0, count);
        return !ended;
    }

    private static CsvRecord parsed(byte[] bytes, long line) {
        CharBuffer text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            return new CsvRecord.Broken(line, "expected UTF-8, found bytes that are not");
        }
        return new CsvRecord.Read(line, values(text));
    }

    private static List<String> values(CharBuffer text) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        boolean fresh = true;
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            boolean doubled = quoted && next == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (doubled) {
                value.append(next);
                at++;
            } else if (quoted && next == '"') {
                quoted = false;
            } else if (!quoted && fresh && next == '"') {
                quoted = true;
            } else if (!quoted && next == ',') {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(next);
            }
            fresh = !quoted && next == ',';
        }
        values.add(value.toString());
        return values;
    }
}
