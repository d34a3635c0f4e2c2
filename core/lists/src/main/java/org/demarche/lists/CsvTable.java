package org.demarche.lists;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * A CSV file (RFC 4180) whose first row names the columns, streamed. Values may have line breaks; UTF-8 or, where the bytes are not, Windows-1252. O(bytes) in
 * time, one row in memory.
 */
final class CsvTable implements RowTable {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final RawFile file;
    private final Charset charset;
    private final char separator;
    private final TableHead head;
    private List<String> columns = List.of();
    private String title = "";
    private boolean hasRows;

    private CsvTable(RawFile file, Charset charset, char separator, TableHead head) {
        this.file = file;
        this.charset = charset;
        this.separator = separator;
        this.head = head;
    }

    /** Reads the file once, so that a damaged one is refused before anything of it is handed on.
     * @throws DemarcheException if it is no CSV, has no rows, or is beyond a limit */
    static CsvTable open(RawFile file) {
        CsvTable table = open(file, ',');
        if (!table.hasRows) {
            throw RowTable.empty(file);
        }
        return table;
    }

    /** As {@link #open(RawFile)}, with another character between the values; it may have no rows. */
    static CsvTable open(RawFile file, char separator) {
        return open(file, separator, TableHead.FIRST);
    }

    /** As {@link #open(RawFile, char)}, with a title over the row that names the columns. */
    static CsvTable open(RawFile file, char separator, TableHead head) {
        return open(file, separator, head, row -> {});
    }

    /**
     * As {@link #open(RawFile, char, TableHead)}, for those who must know something of all rows before they read the first.
     *
     * @param first takes the rows as they are checked
     */
    static CsvTable open(RawFile file, char separator, TableHead head, Consumer<TableRow> first) {
        CsvTable table = new CsvTable(file, charset(file), separator, head);
        table.forEach(
                row -> {
                    table.hasRows = true;
                    first.accept(row);
                },
                (locator, cause) -> table.hasRows = true);
        if (table.columns.isEmpty()) {
            throw new DemarcheException(
                    ErrorCode.WRONG_LAYOUT,
                    "expected a row that names the columns, found none in " + file.place() + ": fetch the file again");
        }
        return table;
    }

    @Override
    public RawFile file() {
        return file;
    }

    @Override
    public boolean hasRows() {
        return hasRows;
    }

    @Override
    public List<String> columns() {
        return columns.stream().filter(column -> !column.isEmpty()).toList();
    }

    @Override
    public String title() {
        return title;
    }

    /** Hands on each row, and each that has not the number of values of the first to the other. */
    @Override
    public void forEach(Consumer<TableRow> sink, Broken broken) {
        try (BoundedReader reader = new BoundedReader(reader())) {
            CsvScan scan = new CsvScan(reader, separator);
            List<String> row = new ArrayList<>();
            RowCells.Columns named = new RowCells.Columns(List.of());
            boolean started = false;
            int rows = 0;
            for (int number = 1; scan.next(row); number++) {
                reader.rowEnds();
                if (!started && head.isTitle(row, number)) {
                    title = TableHead.title(row);
                } else if (!started) {
                    columns = RowTable.keys(row, file);
                    named = new RowCells.Columns(columns);
                    started = !columns.isEmpty();
                } else {
                    rows++;
                    refuseTooMany(rows);
                    row(row, scan.line(), named, sink, broken);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new DemarcheException(
                    ErrorCode.UNREADABLE_DOCUMENT,
                    "expected complete CSV, found damage in " + file.place() + ": fetch the file again",
                    e);
        }
    }

    private void row(List<String> row, int line, RowCells.Columns named, Consumer<TableRow> sink, Broken broken) {
        if (row.size() == 1 && row.get(0).isBlank()) {
            return;
        }
        int length = 0;
        for (String value : row) {
            length += value.length();
        }
        boolean isWhole = row.size() == columns.size()
                || (row.size() == columns.size() - 1 && columns.get(row.size()).isEmpty());
        if (!isWhole) {
            broken.accept(locator(line), "expected as many values as the first row names columns, found others");
        } else if (length > Limits.LONGEST_ROW) {
            broken.accept(locator(line), "expected a row of at most " + Limits.LONGEST_ROW + " characters, found more");
        } else {
            sink.accept(new TableRow(line, named.cells(row)));
        }
    }

    /** Where a row stands, for a rejection. */
    String locator(int line) {
        return file.name() + ", line " + line;
    }

    private BufferedReader reader() {
        return new BufferedReader(new InputStreamReader(file.content().stream(), charset));
    }

    private static Charset charset(RawFile file) {
        try (InputStream bytes = file.content().stream();
                InputStreamReader text = new InputStreamReader(
                        bytes,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
            char[] buffer = new char[1 << 14];
            while (text.read(buffer) >= 0) {
                // only whether it can be read counts
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return WINDOWS;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refuseTooMany(int rows) {
        if (rows > Limits.MOST_ROWS) {
            throw new DemarcheException(
                    ErrorCode.TOO_LARGE,
                    "expected at most " + Limits.MOST_ROWS + " rows, found more in " + file.place()
                            + ": check where the file comes from");
        }
    }

    /** Refuses a row that does not end, such as one with a quotation mark left open, before it fills the memory. */
    private final class BoundedReader extends FilterReader {
        private static final int MOST = 16 * Limits.LONGEST_ROW;

        private int read;

        BoundedReader(Reader reader) {
            super(reader);
        }

        /** Counts from anew; what the parser has read ahead is less than a row may have. */
        void rowEnds() {
            read = 0;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(char[] target, int from, int length) throws IOException {
            int got = super.read(target, from, length);
            count(Math.max(0, got));
            return got;
        }

        private void count(int characters) {
            read += characters;
            if (read > MOST) {
                throw new DemarcheException(
                        ErrorCode.TOO_LARGE,
                        "expected rows of at most " + MOST + " characters, found one that does not end in "
                                + file.place()
                                + ": look for a quotation mark that is left open, or fetch the file again");
            }
        }
    }
}
