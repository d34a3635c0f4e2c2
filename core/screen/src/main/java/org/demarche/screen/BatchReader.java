package org.demarche.screen;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * Reads the parties of a batch one by one from a table: CSV (RFC 4180) in UTF-8 with a first line of headers. {@code name} is needed; {@code id}, {@code
 * schema} and the properties of FollowTheMoney that a query can use are read; several values of one property are parted by semicolons. Constant memory, any
 * number of rows. Not for several threads.
 */
public final class BatchReader {
    /** Most bytes of a row. */
    public static final int LONGEST_ROW_BYTES = 1 << 18;

    private static final int LONGEST_HEADER_BYTES = 1 << 22;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CsvRecords records;
    private final BatchColumns columns;

    /**
     * A place between two rows.
     *
     * @param offset bytes before it
     * @param line number of the line that begins there, from 1
     */
    public record Place(long offset, long line) {}

    private BatchReader(CsvRecords records, BatchColumns columns) {
        this.records = records;
        this.columns = columns;
    }

    /**
     * Reads from the beginning.
     *
     * @param stream the table; closed by who opened it
     * @throws DemarcheException WRONG_LAYOUT if the headers lack {@code name}, TOO_LARGE if there are too many
     */
    public static BatchReader of(InputStream stream) throws IOException {
        return of(stream, Optional.empty());
    }

    /**
     * The same, with a column for the asker's own ids of parties.
     *
     * @param party header of that column; {@code id} may be it
     * @throws DemarcheException also WRONG_LAYOUT if there is no such column
     */
    public static BatchReader of(InputStream stream, Optional<String> party) throws IOException {
        CsvRecords records = new CsvRecords(stream, 0, 1);
        Optional<CsvRecord> first = records.next(LONGEST_HEADER_BYTES);
        if (first.isEmpty()) {
            throw wrongLayout("an empty file");
        }
        if (first.get() instanceof CsvRecord.Broken broken) {
            throw wrongLayout("line " + broken.line() + " unreadable (" + broken.reason() + ")");
        }
        return new BatchReader(records, BatchColumns.of(headers((CsvRecord.Read) first.get()), party));
    }

    private static DemarcheException wrongLayout(String found) {
        return new DemarcheException(
                ErrorCode.WRONG_LAYOUT,
                "expected CSV in UTF-8 with the headers id,name,schema in its first line, found " + found
                        + ": save the table as CSV (UTF-8)");
    }

    private static List<String> headers(CsvRecord.Read first) {
        List<String> headers = new ArrayList<>(first.values());
        String start = headers.get(0);
        if (!start.isEmpty() && start.charAt(0) == BYTE_ORDER_MARK) {
            headers.set(0, start.substring(1));
        }
        return headers;
    }

    /** Reads the same table on from a place that {@link #place} told.
     * @param stream stands at that place */
    public BatchReader from(InputStream stream, Place place) {
        return new BatchReader(new CsvRecords(stream, place.offset(), place.line()), columns);
    }

    /** Headers of columns that are not read. */
    public List<String> unusedHeaders() {
        return columns.unused();
    }

    /** Where the next row begins. */
    public Place place() {
        return new Place(records.offset(), records.line());
    }

    /** The next row; empty at the end. */
    public Optional<BatchRow> next() throws IOException {
        return records.next(LONGEST_ROW_BYTES).map(this::row);
    }

    private BatchRow row(CsvRecord record) {
        if (record instanceof CsvRecord.Read read) {
            return columns.row(read);
        }
        CsvRecord.Broken broken = (CsvRecord.Broken) record;
        return new BatchRow.Refused(broken.line(), "", broken.reason());
    }
}
