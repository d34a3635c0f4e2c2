package org.demarche.lists;

import java.util.List;
import java.util.function.Consumer;
import org.demarche.model.DocumentId;

/**
 * One file of an OFAC list, recognised.
 *
 * @param table which of the four
 * @param raw its name and bytes
 * @param document hash of the bytes
 * @param text its text
 */
record OfacFile(OfacTable table, RawFile raw, DocumentId document, String text) {
    static OfacFile of(OfacTable table, RawFile raw, String text) {
        return new OfacFile(table, raw, raw.content().address(), text);
    }

    /** Hands on each row that has the columns of the table, and to the other sink the locator of each that has not; no header, no end mark. */
    void forEach(Consumer<OfacRow> sink, Consumer<String> broken) {
        CsvLines.forEach(text, raw.place(), row -> {
            List<String> cells = row.cells().orElse(List.of());
            if (table.holds(cells)) {
                sink.accept(new OfacRow(table, document, row.line(), cells));
            } else if (!OfacTable.isHeader(row)) {
                broken.accept(raw.name() + ", line " + row.line());
            }
        });
    }
}
