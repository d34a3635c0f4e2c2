package org.demarche.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.zip.GZIPInputStream;

/** Reads the tables of this package. */
final class Resources {
    private Resources() {}

    /** Rows of a tab-parted table, packed when its name ends in .gz, without comments and empty lines. */
    static List<String[]> rows(String name) {
        try (InputStream stream = open(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(
                        name.endsWith(".gz") ? new GZIPInputStream(stream) : stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("own resource " + name, broken);
        }
    }

    static Properties properties(String name) {
        try (InputStream stream = open(name)) {
            Properties properties = new Properties();
            properties.load(stream);
            return properties;
        } catch (IOException broken) {
            throw new UncheckedIOException("own resource " + name, broken);
        }
    }

    private static InputStream open(String name) {
        InputStream stream = Resources.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("own resource " + name + " is missing from the class path");
        }
        return stream;
    }
}
