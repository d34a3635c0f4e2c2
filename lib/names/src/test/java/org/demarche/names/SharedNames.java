package org.demarche.names;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The labelled names outside the repository; a test that needs them is skipped aloud where they are not. */
final class SharedNames {
    private static final Path FOLDER = Path.of(System.getProperty("demarche.shared", "../shared"), "data", "names");

    private SharedNames() {}

    /** The rows of a table by column name. */
    static List<Map<String, String>> rows(String file) {
        Path path = FOLDER.resolve(file);
        Assumptions.assumeTrue(
                Files.isRegularFile(path), () -> "skipped: no " + path + " here; give -Ddemarche.shared=FOLDER");
        List<List<String>> lines = parse(read(path));
        List<String> header = lines.get(0);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int at = 0; at < Math.min(header.size(), line.size()); at++) {
                row.put(header.get(at), line.get(at));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The kind of name that a FollowTheMoney schema has. */
    static NameKind kind(String schema) {
        return switch (schema) {
            case "Person" -> NameKind.PERSON;
            case "Company", "Organization", "PublicBody" -> NameKind.ORGANISATION;
            case "Vessel" -> NameKind.VESSEL;
            default -> NameKind.OTHER;
        };
    }

    private static String read(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<List<String>> parse(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '"') {
                quoted = !quoted;
                if (quoted && at > 0 && text.charAt(at - 1) == '"') {
                    cell.append('"');
                }
            } else if (quoted || (letter != ',' && letter != '\n' && letter != '\r')) {
                cell.append(letter);
            } else if (letter != '\r') {
                line.add(cell.toString());
                cell.setLength(0);
                if (letter == '\n') {
                    lines.add(line);
                    line = new ArrayList<>();
                }
            }
        }
        return lines;
    }
}
