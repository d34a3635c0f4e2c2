package org.demarche.packs.dprk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The texts the pack was made from, where they are at hand: they are no part of the project. */
final class Shared {
    private Shared() {}

    /** A file of the shared folder; the test is skipped, aloud, without it. */
    static Path file(String name) {
        Path file = Path.of(System.getProperty("demarche.shared", "../../../shared"))
                .resolve(name);
        Assumptions.assumeTrue(
                Files.isRegularFile(file), "skipped: no " + file + ", which this test compares the pack with");
        return file;
    }

    static String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Yaml yaml(String name) {
        return new Yaml(new Load(LoadSettings.builder().build()).loadFromString(text(name)));
    }

    /**
     * A value of a YAML file.
     *
     * @param value map, list, scalar, or nothing
     */
    record Yaml(Object value) {
        Yaml at(String key) {
            return find(key).orElseThrow(() -> new AssertionError("no key " + key + " in " + value));
        }

        Optional<Yaml> find(String key) {
            return value instanceof Map<?, ?> map
                    ? Optional.ofNullable(map.get(key)).map(Yaml::new)
                    : Optional.empty();
        }

        List<Yaml> items() {
            List<Yaml> items = new ArrayList<>();
            if (value instanceof List<?> list) {
                list.forEach(item -> items.add(new Yaml(item)));
            }
            return items;
        }

        Stream<Yaml> each(String key) {
            return at(key).items().stream();
        }

        List<String> texts(String key) {
            return each(key).map(Yaml::text).toList();
        }

        String text(String key) {
            return at(key).text();
        }

        String text() {
            return String.valueOf(value);
        }
    }
}
