package org.demarche.lists;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The first sheet of a workbook (OOXML, {@code .xlsx}) as a table, by POI's events: rows are streamed, the packed file and its shared strings are in memory.
 * Dates are given as {@code 2001-01-31}, numbers as they are. A value in a column without
 * a name comes under its number, as {@code (column 13)}. Row numbers are those of the sheet.
 */
final class SheetTable implements RowTable {
    private static final int MOST_COLUMNS = 256;
    /** POI keeps its limits for the whole program; these bound every archive that it opens. */
    private static final double LEAST_RATIO = 1.0 / Limits.LARGEST_RATIO;

    private final RawFile file;
    private final TableHead head;
    private List<String> columns = List.of();
    private String title = "";

    private SheetTable(RawFile file, TableHead head) {
        this.file = file;
        this.head = head;
    }

    /** Reads the sheet once, so that a damaged one is refused before anything of it is handed on.
     * @throws DemarcheException if it is no workbook, has no rows, or is beyond a limit */
    static SheetTable open(RawFile file) {
        return open(file, TableHead.FIRST);
    }

    /** As {@link #open(RawFile)}, with a title over the row that names the columns. */
    static SheetTable open(RawFile file, TableHead head) {
        SheetTable table = new SheetTable(file, head);
        int[] rows = {0};
        table.forEach(row -> rows[0]++, (locator, cause) -> rows[0]++);
        if (rows[0] == 0) {
            throw RowTable.empty(file);
        }
        return table;
    }

    /** Whether the first rows of the sheet name the columns. */
    static boolean names(RawFile file, TableHead head) {
        return head.names(upToFirst(file, head).columns);
    }

    /** The columns of the first row, empty ones too; none if there is no row. */
    static List<String> firstRow(RawFile file) {
        return upToFirst(file, TableHead.FIRST).columns;
    }

    private static SheetTable upToFirst(RawFile file, TableHead head) {
        SheetTable table = new SheetTable(file, head);
        try {
            table.forEach(
                    row -> {
                        throw new Enough();
                    },
                    (locator, cause) -> {
                        throw new Enough();
                    });
        } catch (Enough enough) {
            // the rows that follow say nothing of the columns
        }
        return table;
    }

    /** Ends a reading of which the rest is not wanted. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public RawFile file() {
        return file;
    }

    @Override
    public boolean hasRows() {
        return true;
    }

    @Override
    public List<String> columns() {
        return columns.stream().filter(column -> !column.isEmpty()).toList();
    }

    @Override
    public void forEach(Consumer<TableRow> sink, Broken broken) {
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
        ZipSecureFile.setMaxEntrySize(Limits.MOST_BYTES);
        ZipSecureFile.setMaxFileCount(1000);
        try (InputStream bytes = file.content().stream();
                OPCPackage opened = OPCPackage.open(bytes)) {
            XSSFReader workbook = new XSSFReader(opened);
            ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(opened, false);
            Rows rows = new Rows(sink, broken);
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(
                    new XSSFSheetXMLHandler(workbook.getStylesTable(), null, strings, rows, new PlainValues(), false));
            try (InputStream sheet = first(workbook)) {
                reader.parse(new InputSource(sheet));
            }
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException e) {
            throw new DemarcheException(
                    ErrorCode.UNREADABLE_DOCUMENT,
                    "expected a complete workbook (.xlsx), found damage in " + file.place() + ": fetch the file again",
                    e);
        }
    }

    private InputStream first(XSSFReader workbook) throws IOException, OpenXML4JException {
        var sheets = workbook.getSheetsData();
        if (!sheets.hasNext()) {
            throw new DemarcheException(
                    ErrorCode.WRONG_LAYOUT,
                    "expected a sheet, found none in " + file.place() + ": fetch the file again");
        }
        return sheets.next();
    }

    /** Values as a table of text has them, whatever the sheet's look is. */
    private static final class PlainValues extends DataFormatter {
        @Override
        public String formatRawCellContents(double value, int index, @Nullable String format) {
            if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
                LocalDateTime time = DateUtil.getLocalDateTime(value);
                boolean day = time.toLocalTime().equals(LocalTime.MIDNIGHT);
                return day ? time.toLocalDate().toString() : time.toString();
            }
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }

        @Override
        public String formatRawCellContents(
                double value, int index, @Nullable String format, boolean use1904Windowing) {
            return formatRawCellContents(value, index, format);
        }
    }

    /** Takes the events of a sheet. */
    private final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final Consumer<TableRow> sink;
        private final Broken broken;
        private Map<Integer, String> cells = new HashMap<>();
        private List<String> named = List.of();
        private int length;
        private int rows;

        Rows(Consumer<TableRow> sink, Broken broken) {
            this.sink = sink;
            this.broken = broken;
        }

        @Override
        public void startRow(int row) {
            cells = new HashMap<>();
            length = 0;
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            String text = value == null ? "" : value.strip();
            length += text.length();
            if (!text.isEmpty() && reference != null && length <= Limits.LONGEST_ROW) {
                cells.put((int) new CellReference(reference).getCol(), text);
            }
        }

        @Override
        public void endRow(int row) {
            int line = row + 1;
            if (cells.isEmpty()) {
                return;
            }
            if (named.isEmpty()) {
                List<String> first = cells();
                if (head.isTitle(first, line)) {
                    title = TableHead.title(first);
                    return;
                }
                named = RowTable.keys(first, file);
                columns = named;
                return;
            }
            rows++;
            if (rows > Limits.MOST_ROWS) {
                throw new DemarcheException(
                        ErrorCode.TOO_LARGE,
                        "expected at most " + Limits.MOST_ROWS + " rows, found more in " + file.place()
                                + ": check where the file comes from");
            }
            if (length > Limits.LONGEST_ROW) {
                broken.accept(
                        file.name() + ", line " + line,
                        "expected a row of at most " + Limits.LONGEST_ROW + " characters, found more");
            } else {
                row(line);
            }
        }

        private List<String> cells() {
            int last = cells.keySet().stream().mapToInt(column -> column).max().orElse(0);
            List<String> first = new ArrayList<>();
            for (int column = 0; column <= Math.min(last, MOST_COLUMNS); column++) {
                first.add(cells.getOrDefault(column, ""));
            }
            return first;
        }

        private void row(int line) {
            Map<String, String> values = new HashMap<>();
            for (Map.Entry<Integer, String> cell : cells.entrySet()) {
                String column = cell.getKey() < named.size() ? named.get(cell.getKey()) : "";
                values.put(column.isEmpty() ? "(column " + (cell.getKey() + 1) + ")" : column, cell.getValue());
            }
            sink.accept(new TableRow(line, values));
        }
    }
}
