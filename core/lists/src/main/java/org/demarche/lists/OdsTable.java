package org.demarche.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * The first sheet of an OpenDocument spreadsheet ({@code .ods}) as a table, streamed; see {@link OdsSheet} for what becomes of values. A row that stands there
 * several times is handed on as often; a value in a column without a name comes under its number, as {@code (column 13)}. Row numbers are those of the sheet.
 */
final class OdsTable implements RowTable {
    private final RawFile file;
    private final TableHead head;
    private List<String> columns = List.of();
    private String title = "";
    private boolean hasRows;

    private OdsTable(RawFile file, TableHead head) {
        this.file = file;
        this.head = head;
    }

    /** Reads the sheet once, so that a damaged one is refused before anything of it is handed on.
     * @throws DemarcheException if it is no such spreadsheet, has no rows, or is beyond a limit */
    static OdsTable open(RawFile file, TableHead head) {
        OdsTable table = new OdsTable(file, head);
        table.forEach(row -> table.hasRows = true, (locator, cause) -> table.hasRows = true);
        if (!table.hasRows) {
            throw RowTable.empty(file);
        }
        return table;
    }

    /** Whether the first rows of the sheet name the columns. */
    static boolean names(RawFile file, TableHead head) {
        try (OdsSheet sheet = OdsSheet.open(file)) {
            for (int row = 0; row <= TableHead.MOST_TITLES; row++) {
                var next = sheet.next();
                if (next.isPresent()
                        && head.names(List.copyOf(next.get().cells().values()))) {
                    return true;
                }
            }
            return false;
        } catch (IOException | XMLStreamException | ArithmeticException e) {
            throw damaged(file, e);
        }
    }

    /** The values of the first row that has any, in order; none if there is no such row. */
    static List<String> firstRow(RawFile file) {
        try (OdsSheet sheet = OdsSheet.open(file)) {
            for (var row = sheet.next(); row.isPresent(); row = sheet.next()) {
                if (!row.get().cells().isEmpty()) {
                    return inOrder(row.get());
                }
            }
            return List.of();
        } catch (IOException | XMLStreamException | ArithmeticException e) {
            throw damaged(file, e);
        }
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

    @Override
    public void forEach(Consumer<TableRow> sink, Broken broken) {
        try (OdsSheet sheet = OdsSheet.open(file)) {
            List<String> named = List.of();
            int rows = 0;
            for (var next = sheet.next(); next.isPresent(); next = sheet.next()) {
                OdsSheet.Row row = next.get();
                if (row.cells().isEmpty() && row.fault().isEmpty()) {
                    continue;
                }
                if (named.isEmpty()) {
                    List<String> first = inOrder(row);
                    if (head.isTitle(first, row.number())) {
                        title = TableHead.title(first);
                    } else {
                        named = RowTable.keys(first, file);
                        columns = named;
                    }
                    continue;
                }
                rows += Math.min(row.times(), Limits.MOST_ROWS + 1 - rows);
                refuseTooMany(rows);
                for (int time = 0; time < row.times(); time++) {
                    hand(row, row.number() + time, named, sink, broken);
                }
            }
        } catch (IOException | XMLStreamException | ArithmeticException e) {
            throw damaged(file, e);
        }
    }

    private void hand(OdsSheet.Row row, int number, List<String> named, Consumer<TableRow> sink, Broken broken) {
        if (row.fault().isPresent()) {
            broken.accept(file.name() + ", line " + number, row.fault().get());
            return;
        }
        Map<String, String> values = new HashMap<>();
        row.cells().forEach((at, value) -> {
            String column = at < named.size() ? named.get(at) : "";
            values.put(column.isEmpty() ? "(column " + (at + 1) + ")" : column, value);
        });
        sink.accept(new TableRow(number, values));
    }

    private static List<String> inOrder(OdsSheet.Row row) {
        int last =
                row.cells().keySet().stream().mapToInt(column -> column).max().orElse(-1);
        List<String> cells = new ArrayList<>();
        for (int column = 0; column <= last; column++) {
            cells.add(row.cells().getOrDefault(column, ""));
        }
        return cells;
    }

    private void refuseTooMany(int rows) {
        if (rows > Limits.MOST_ROWS) {
            throw new DemarcheException(
                    ErrorCode.TOO_LARGE,
                    "expected at most " + Limits.MOST_ROWS + " rows, found more in " + file.place()
                            + ": check where the file comes from");
        }
    }

    private static DemarcheException damaged(RawFile file, Exception cause) {
        return new DemarcheException(
                ErrorCode.UNREADABLE_DOCUMENT,
                "expected a complete spreadsheet (.ods), found damage in " + file.place() + ": fetch the file again",
                cause);
    }
}
