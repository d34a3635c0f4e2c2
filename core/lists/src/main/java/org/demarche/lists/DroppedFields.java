package org.demarche.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Fields of official layouts of which no claim is made, each with its reason: {@code dropped-fields.tsv}. What stands in no claim and is not named here is
 * lost, and a mistake of the reader. A line holds the reader, the field and the reason; a field without a slash is meant wherever it stands, a star
 * stands for any letters, and what follows an equals sign is the value for which alone the line counts. Immutable.
 */
final class DroppedFields {
    private static final DroppedFields STANDARD = new DroppedFields();

    private final List<Line> lines;

    private DroppedFields() {
        try (InputStream stream = DroppedFields.class.getResourceAsStream("dropped-fields.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("dropped-fields.tsv is missing from the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Line::parse)
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The fields of every layout that the program knows. */
    static DroppedFields standard() {
        return STANDARD;
    }

    /** Why a reader makes nothing of a field; empty if it does, or should. */
    Optional<String> reason(String reader, RawValue value) {
        return lines.stream()
                .filter(line -> line.reader().equals(reader) && line.isOf(value))
                .map(Line::reason)
                .findFirst();
    }

    /** The fields that a reader makes nothing of, as the table names them. */
    List<String> fields(String reader) {
        List<String> fields = new ArrayList<>();
        lines.stream().filter(line -> line.reader().equals(reader)).forEach(line -> fields.add(line.field()));
        return fields;
    }

    /** A line of the table. */
    private record Line(String reader, String field, Pattern pattern, String only, String reason) {
        static Line parse(String line) {
            String[] cells = line.split("\t", -1);
            if (cells.length != 3) {
                throw new IllegalStateException("a line of dropped-fields.tsv must have three values, got " + line);
            }
            int equals = cells[1].indexOf('=');
            String field = equals < 0 ? cells[1] : cells[1].substring(0, equals);
            String pattern = Pattern.quote(field).replace("*", "\\E.*\\Q");
            String only = equals < 0 ? "" : cells[1].substring(equals + 1);
            return new Line(cells[0], field, Pattern.compile(pattern), only, cells[2]);
        }

        boolean isOf(RawValue value) {
            String named = field.contains("/") ? value.field() : value.name();
            return pattern.matcher(named).matches() && (only.isEmpty() || only.equalsIgnoreCase(value.text()));
        }
    }
}
