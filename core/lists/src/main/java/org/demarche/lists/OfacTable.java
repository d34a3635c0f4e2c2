package org.demarche.lists;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The four files of a list of the US Office of Foreign Assets Control, by their published columns. */
enum OfacTable {
    /** One row an entry: sdn.csv. */
    ENTRIES(
            "sdn.csv",
            "ent_num",
            "SDN_Name",
            "SDN_Type",
            "Program",
            "Title",
            "Call_Sign",
            "Vess_type",
            "Tonnage",
            "GRT",
            "Vess_flag",
            "Vess_owner",
            "Remarks"),
    /** One row an alias: alt.csv. */
    ALIASES("alt.csv", "ent_num", "alt_num", "alt_type", "alt_name", "alt_remarks"),
    /** One row an address: add.csv. */
    ADDRESSES("add.csv", "ent_num", "add_num", "Address", "City/State/Province/Postal Code", "Country", "Add_remarks"),
    /** The rest of remarks that are too long for their row: sdn_comments.csv. */
    COMMENTS("sdn_comments.csv", "ent_num", "Remarks");

    /** What the files put where there is no value. */
    static final String EMPTY = "-0-";

    private static final Set<String> ALIAS_TYPES = Set.of("aka", "fka", "nka");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final int SAMPLE = 20;

    private final String usualName;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of: nothing changes it
    private final List<String> columns;

    OfacTable(String usualName, String... columns) {
        this.usualName = usualName;
        this.columns = List.of(columns);
    }

    /** The columns, in order. */
    List<String> columns() {
        return columns;
    }

    /** Name of the file where it is published. */
    String usualName() {
        return usualName;
    }

    /** The table that a text is: the one whose layout more than half of the first rows have. A first row of words is a header that somebody added. */
    static Optional<OfacTable> recognise(String text) {
        List<CsvRow> rows = CsvLines.first(text, SAMPLE);
        if (!rows.isEmpty() && isHeader(rows.get(0))) {
            rows = rows.subList(1, rows.size());
        }
        for (OfacTable table : values()) {
            if (2 * rows.stream().filter(table::mayHold).count() > rows.size()) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /** Whether a row names columns instead of holding values. */
    static boolean isHeader(CsvRow row) {
        return row.line() == 1
                && row.cells()
                        .filter(cells -> cells.get(0).matches("\\p{L}[\\p{L}_ .]{0,20}"))
                        .isPresent();
    }

    /** Whether a row has the columns of this table and a number in the first. */
    boolean holds(List<String> cells) {
        return cells.size() == columns.size() && isNumber(cells.get(0));
    }

    private boolean mayHold(CsvRow row) {
        return row.cells().filter(this::holds).filter(this::hasKind).isPresent();
    }

    private boolean hasKind(List<String> cells) {
        return switch (this) {
            case ENTRIES, COMMENTS -> true;
            case ALIASES ->
                isNumber(cells.get(1)) && ALIAS_TYPES.contains(cells.get(2).toLowerCase(Locale.ROOT));
            case ADDRESSES -> isNumber(cells.get(1));
        };
    }

    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }
}
