package org.demarche.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The kinds of things, properties and values of FollowTheMoney, version 3.8.4 with what version 4 added and the claim schema uses.
 *
 * <p>Immutable and safe to share between threads. See https://followthemoney.tech/explorer/.
 */
public final class FtmModel {
    private static final FtmModel STANDARD = new FtmModel();

    private final Map<String, FtmSchema> schemata = new TreeMap<>();
    private final Map<String, Map<String, String>> values = new TreeMap<>();

    private FtmModel() {
        List<List<String>> properties = rows("ftm-properties.tsv");
        for (List<String> row : rows("ftm-schemata.tsv")) {
            Set<String> ancestry = Set.of(row.get(3).split(",", -1));
            FtmSchema schema = new FtmSchema(
                    row.get(0), row.get(1), row.get(2), ancestry, use(row.get(4)), properties(ancestry, properties));
            schemata.put(schema.name(), schema);
        }
        for (List<String> row : rows("ftm-values.tsv")) {
            values.computeIfAbsent(row.get(0), unused -> new LinkedHashMap<>()).put(row.get(1), row.get(2));
        }
    }

    /** The model that comes with the program. */
    public static FtmModel standard() {
        return STANDARD;
    }

    /** The kind of thing of a name. */
    public Optional<FtmSchema> schema(String name) {
        return Optional.ofNullable(schemata.get(name));
    }

    /** All kinds of things, by name. */
    public Collection<FtmSchema> schemata() {
        return Collections.unmodifiableCollection(schemata.values());
    }

    /** The kind of thing of a name that is known to be there. */
    FtmSchema required(String name) {
        return schema(name).orElseThrow(() -> new IllegalStateException("FollowTheMoney has no kind " + name));
    }

    /** The label of a value of a type; the value itself if it has none. */
    String label(String type, String value) {
        return values.getOrDefault(type, Map.of()).getOrDefault(value, value);
    }

    /** Whether a type has a value. */
    boolean has(String type, String value) {
        return values.getOrDefault(type, Map.of()).containsKey(value);
    }

    /** The value of a type with a label, whatever the case of its letters. */
    Optional<String> labelled(String type, String label) {
        return values.getOrDefault(type, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(label))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static FtmSchema.Use use(String marks) {
        if (marks.contains("a")) {
            return FtmSchema.Use.ABSTRACT;
        }
        return marks.contains("m") ? FtmSchema.Use.MATCHED : FtmSchema.Use.PLAIN;
    }

    private static Map<String, FtmProperty> properties(Set<String> ancestry, List<List<String>> rows) {
        Map<String, FtmProperty> own = new TreeMap<>();
        for (List<String> row : rows) {
            if (ancestry.contains(row.get(0))) {
                FtmProperty property = new FtmProperty(
                        row.get(0), row.get(1), row.get(2), row.get(3), present(row.get(4)), present(row.get(5)));
                own.merge(property.name(), property, (one, two) -> one.schema().equals("Thing") ? two : one);
            }
        }
        return own;
    }

    private static Optional<String> present(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }

    private static List<List<String>> rows(String file) {
        InputStream stream = FtmModel.class.getResourceAsStream(file);
        if (stream == null) {
            throw new IllegalStateException(file + " is missing from the program");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
