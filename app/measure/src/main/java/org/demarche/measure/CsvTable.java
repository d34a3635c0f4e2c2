package org.demarche.measure;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.screen.CsvRecord;
import org.demarche.screen.CsvRecords;

/** A table with headers, read row by row in constant memory; CSV (RFC 4180) in UTF-8. Not for several threads. */
final class CsvTable {
    private static final int LONGEST_ROW_BYTES = 1 << 18;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CsvRecords records;
    private final String place;
    private final List<String> headers;

    /**
     * A row, or why it is none.
     *
     * @param line on which it begins, from 1
     * @param values one for each header; empty if the row is broken
     * @param problem why the row cannot be used; empty if it can
     */
    record Row(long line, List<String> values, Optional<String> problem) {}

    private CsvTable(CsvRecords records, String place, List<String> headers) {
        this.records = records;
        this.place = place;
        this.headers = List.copyOf(headers);
    }

    /**
     * Reads the headers.
     *
     * @param stream the table; closed by who opened it
     * @param place what it is called in messages
     * @throws DemarcheException WRONG_LAYOUT if there are none, or one stands twice
     */
    static CsvTable open(InputStream stream, String place) throws IOException {
        CsvRecords records = new CsvRecords(stream, 0, 1);
        Optional<CsvRecord> first = records.next(LONGEST_ROW_BYTES);
        if (first.isEmpty()) {
            throw wrong("a first line of headers", "an empty file", place);
        }
        if (first.get() instanceof CsvRecord.Broken broken) {
            throw wrong("a first line of headers", "one that cannot be read (" + broken.reason() + ")", place);
        }
        List<String> headers = new ArrayList<>(((CsvRecord.Read) first.get()).values());
        if (headers.get(0).indexOf(BYTE_ORDER_MARK) == 0) {
            headers.set(0, headers.get(0).substring(1));
        }
        headers.replaceAll(String::strip);
        refuseTwins(headers, place);
        return new CsvTable(records, place, headers);
    }

    private static void refuseTwins(List<String> headers, String place) {
        Set<String> seen = new HashSet<>();
        for (String header : headers) {
            if (!seen.add(header)) {
                throw wrong("each column once", "\"" + header + "\" twice", place);
            }
        }
    }

    private static DemarcheException wrong(String expected, String found, String place) {
        return new DemarcheException(
                ErrorCode.WRONG_LAYOUT,
                "expected " + expected + ", found " + found + " in " + place + ": save it as CSV in UTF-8");
    }

    List<String> headers() {
        return headers;
    }

    boolean has(String header) {
        return headers.contains(header);
    }

    /** Places of the columns in a row.
     * @throws DemarcheException WRONG_LAYOUT that names all that are missing */
    List<Integer> need(String... names) {
        List<String> missing =
                List.of(names).stream().filter(name -> !headers.contains(name)).toList();
        if (!missing.isEmpty()) {
            throw new DemarcheException(
                    ErrorCode.WRONG_LAYOUT,
                    "expected the columns " + String.join(", ", names) + ", found no " + String.join(", no ", missing)
                            + " in " + place + " (it has " + String.join(", ", headers) + "): rename or add "
                            + (missing.size() == 1 ? "it" : "them"));
        }
        return List.of(names).stream().map(headers::indexOf).collect(Collectors.toList());
    }

    /** The next row; empty at the end. */
    Optional<Row> next() throws IOException {
        return records.next(LONGEST_ROW_BYTES).map(this::row);
    }

    private Row row(CsvRecord record) {
        if (record instanceof CsvRecord.Broken broken) {
            return new Row(broken.line(), List.of(), Optional.of(broken.reason()));
        }
        List<String> values = ((CsvRecord.Read) record).values();
        if (values.size() != headers.size()) {
            return new Row(
                    record.line(),
                    values,
                    Optional.of("expected " + headers.size() + " values, found " + values.size()));
        }
        return new Row(record.line(), values, Optional.empty());
    }

    /** A line of CSV; a value is quoted where it must be. */
    static String line(List<String> values) {
        return values.stream().map(CsvTable::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(each -> each == '"' || each == ',' || each == '\n' || each == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
