package org.demarche.measure;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Leaves names and queries in files, so that other programs can be measured on the same. */
final class BenchExport {
    private BenchExport() {}

    /** Writes {@code entities.csv} (number, kind, one name a row) and {@code queries.csv} (sort, kind, text). */
    static void write(Path folder, EntitySource entities, List<BenchQuery> queries) {
        try {
            Files.createDirectories(folder);
            try (BufferedWriter writer =
                    Files.newBufferedWriter(folder.resolve("entities.csv"), StandardCharsets.UTF_8)) {
                writer.write("entity,list_id,kind,name\n");
                int[] owner = {0};
                entities.forEach(entity -> {
                    for (String name : entity.names()) {
                        append(
                                writer,
                                List.of(
                                        Integer.toString(owner[0]),
                                        entity.id(),
                                        entity.kind().name(),
                                        name));
                    }
                    owner[0]++;
                });
            }
            try (BufferedWriter writer =
                    Files.newBufferedWriter(folder.resolve("queries.csv"), StandardCharsets.UTF_8)) {
                writer.write("sort,kind,text\n");
                for (BenchQuery query : queries) {
                    append(writer, List.of(query.sort().name(), query.kind().name(), query.text()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(BufferedWriter writer, List<String> values) {
        try {
            writer.write(CsvTable.line(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
