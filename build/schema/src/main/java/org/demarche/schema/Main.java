package org.demarche.schema;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Entry point of the build step. */
public final class Main {
    private Main() {}

    /**
     * Reads the schema and writes the Java types.
     *
     * @param args folder of the schema, folder for the sources, package
     * @throws SchemaException if the schema has a mistake
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException(
                    "expected the schema's folder, the folder for sources and a package, got " + args.length
                            + " arguments");
        }
        Schema schema = Schema.in(Path.of(args[0]));
        Path folder = Path.of(args[1]).resolve(args[2].replace('.', '/'));
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : schema.java(args[2]).entrySet()) {
            writeIfChanged(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** Leaves an equal file alone, so that the compiler does not see a change. */
    private static void writeIfChanged(Path file, String text) throws IOException {
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }
}
