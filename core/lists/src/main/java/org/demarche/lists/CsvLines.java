package org.demarche.lists;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * Reads CSV line by line, within {@link Limits}. These files have no line break inside a value, so that a quotation mark left open costs its own row and
 * not all that follow. UTF-8 or, where the bytes are not, Windows-1252.
 */
final class CsvLines {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char END_OF_FILE = '\u001a';
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private CsvLines() {}

    /** The text of a file. */
    static String decode(RawFile file) {
        byte[] bytes = file.content().toArray();
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, WINDOWS);
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Hands on each line that is neither empty nor the mark at the end of the file. */
    static void forEach(String text, String place, Consumer<CsvRow> sink) {
        int line = 0;
        int start = 0;
        while (start < text.length()) {
            line++;
            refuseTooMany(line, place);
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String row = text.substring(start, end).strip();
            if (!row.isEmpty() && !(row.length() == 1 && row.charAt(0) == END_OF_FILE)) {
                sink.accept(new CsvRow(line, split(row)));
            }
            start = end + 1;
        }
    }

    /** The first rows, for recognising a layout. */
    static List<CsvRow> first(String text, int most) {
        return first(text, most, ',');
    }

    /** As {@link #first(String, int)}, with another character between the values. */
    static List<CsvRow> first(String text, int most, char separator) {
        CSVFormat format = FORMAT.builder().setDelimiter(separator).get();
        List<CsvRow> rows = new ArrayList<>();
        int start = 0;
        while (start < text.length() && rows.size() < most) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String row = text.substring(start, end).strip();
            if (!row.isEmpty()) {
                rows.add(new CsvRow(rows.size() + 1, split(row, format)));
            }
            start = end + 1;
        }
        return rows;
    }

    private static Optional<List<String>> split(String row) {
        return row.length() > Limits.LONGEST_ROW
                ? Optional.empty()
                : CsvSplit.plain(row, ',').or(() -> split(row, FORMAT));
    }

    private static Optional<List<String>> split(String row, CSVFormat format) {
        if (row.length() > Limits.LONGEST_ROW) {
            return Optional.empty();
        }
        try (CSVParser parser = CSVParser.parse(row, format)) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() != 1) {
                return Optional.empty();
            }
            return Optional.of(records.get(0).stream().map(String::strip).toList());
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // the row is not CSV; its reader says so, with its place
        }
    }

    private static void refuseTooMany(int lines, String place) {
        if (lines > Limits.MOST_ROWS) {
            throw new DemarcheException(
                    ErrorCode.TOO_LARGE,
                    "expected at most " + Limits.MOST_ROWS + " rows, found more in " + place
                            + ": check where the file comes from");
        }
    }
}
