package org.demarche.lists;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A file of statements of FollowTheMoney, as CSV or as JSON objects, streamed: one statement in memory. */
interface FtmStatementFile {
    /** Fields by which the layout is told, and that must be there. */
    Set<String> NEEDED = Set.of("entity_id", "prop", "schema", "value", "dataset");

    /** The file. */
    RawFile file();

    /** The media type of the file. */
    String mediaType();

    /** Hands on each statement, and each row that holds none. */
    void forEach(Consumer<FtmStatement> sink, RowTable.Broken broken);

    /** The file, if it is in this layout; a table is checked as a whole. */
    static Optional<FtmStatementFile> of(RawFile file) {
        if (FileStart.of(file).names(NEEDED.toArray(String[]::new))) {
            return Optional.of(new Csv(CsvTable.open(file)));
        }
        return JsonFile.firstFields(file).containsAll(NEEDED)
                ? Optional.of(new Objects(new JsonFile(file)))
                : Optional.empty();
    }

    /** Statements in CSV. */
    record Csv(CsvTable table) implements FtmStatementFile {
        @Override
        public RawFile file() {
            return table.file();
        }

        @Override
        public String mediaType() {
            return "text/csv";
        }

        @Override
        public void forEach(Consumer<FtmStatement> sink, RowTable.Broken broken) {
            table.forEach(row -> sink.accept(new FtmStatement(table.locator(row.line()), row.cells())), broken);
        }
    }

    /** Statements as JSON objects. */
    record Objects(JsonFile json) implements FtmStatementFile {
        @Override
        public RawFile file() {
            return json.file();
        }

        @Override
        public String mediaType() {
            return "application/json";
        }

        @Override
        public void forEach(Consumer<FtmStatement> sink, RowTable.Broken broken) {
            json.forEach(row -> row.content()
                    .ifPresentOrElse(
                            object -> sink.accept(statement(row, object)),
                            () -> broken.accept(
                                    row.locator(),
                                    "expected a statement of at most " + Limits.LONGEST_ROW
                                            + " characters, found a longer one")));
        }

        private static FtmStatement statement(JsonFile.Row row, Json.Fields object) {
            Map<String, String> fields = new HashMap<>();
            object.byName().forEach((name, value) -> {
                String text = value instanceof Json.Text single ? single.value().strip() : "";
                boolean compound = !(value instanceof Json.Text);
                if (!text.isEmpty() || compound) {
                    fields.put(compound ? name + " (not a single value)" : name, text);
                }
            });
            return new FtmStatement(row.locator(), fields);
        }
    }
}
