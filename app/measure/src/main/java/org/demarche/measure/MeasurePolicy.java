package org.demarche.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The thresholds of {@code measure-policy.properties}.
 *
 * @param version changes with any value
 * @param matchDefault least score of a match, in [0, 1]
 * @param matchOfac least score of a match as the OFAC search scores, in [0, 100]
 */
record MeasurePolicy(String version, double matchDefault, double matchOfac) {
    static final MeasurePolicy STANDARD = load();

    private static MeasurePolicy load() {
        Properties values = new Properties();
        try (InputStream stream = MeasurePolicy.class.getResourceAsStream("measure-policy.properties")) {
            if (stream == null) {
                throw new IllegalStateException("measure-policy.properties is missing from the program");
            }
            values.load(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new MeasurePolicy(
                values.getProperty("version", ""), number(values, "match.default"), number(values, "match.ofac"));
    }

    private static double number(Properties values, String key) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IllegalStateException("measure-policy.properties lacks " + key);
        }
        return Double.parseDouble(value);
    }
}
