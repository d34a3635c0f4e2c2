package org.demarche.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The weights and thresholds of {@code screen-policy.properties}.
 *
 * @param version changes with any value
 * @param most hits given when no number is asked for
 * @param minimum least score when none is asked for
 * @param qualities what the score of a name is multiplied by
 * @param birthDateAgreement share of what lacks to 1 that the same day of birth adds
 * @param conflicts what the score is multiplied by for each sort of conflict
 * @param shortestIdentifier letters and digits that a number must have to tell one thing from another
 */
record ScreenPolicy(
        String version,
        int most,
        double minimum,
        Map<NameQuality, Double> qualities,
        double birthDateAgreement,
        Map<MatchPart, Double> conflicts,
        int shortestIdentifier) {
    static final ScreenPolicy STANDARD = load();

    ScreenPolicy {
        qualities = Map.copyOf(qualities);
        conflicts = Map.copyOf(conflicts);
    }

    double factor(NameQuality quality) {
        return qualities.getOrDefault(quality, 1.0);
    }

    double conflictFactor(MatchPart part) {
        return conflicts.getOrDefault(part, 1.0);
    }

    private static ScreenPolicy load() {
        Properties values = new Properties();
        try (InputStream stream = ScreenPolicy.class.getResourceAsStream("screen-policy.properties")) {
            if (stream == null) {
                throw new IllegalStateException("screen-policy.properties is missing from the program");
            }
            values.load(stream);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<NameQuality, Double> qualities = new EnumMap<>(NameQuality.class);
        for (NameQuality quality : NameQuality.values()) {
            qualities.put(quality, fraction(values, "quality." + quality.id()));
        }
        Map<MatchPart, Double> conflicts = new EnumMap<>(MatchPart.class);
        for (MatchPart part : new MatchPart[] {MatchPart.BIRTH_DATE, MatchPart.TYPE, MatchPart.COUNTRY}) {
            conflicts.put(part, fraction(values, "conflict." + part.id()));
        }
        return new ScreenPolicy(
                value(values, "version"),
                Integer.parseInt(value(values, "hits.most")),
                fraction(values, "score.minimum"),
                qualities,
                fraction(values, "agreement.birthDate"),
                conflicts,
                Integer.parseInt(value(values, "identifier.shortest")));
    }

    private static double fraction(Properties values, String key) {
        double fraction = Double.parseDouble(value(values, key));
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalStateException("screen-policy.properties: " + key + " must be in [0, 1], got " + fraction);
        }
        return fraction;
    }

    private static String value(Properties values, String key) {
        return Optional.ofNullable(values.getProperty(key))
                .map(String::strip)
                .orElseThrow(() -> new IllegalStateException("screen-policy.properties lacks " + key));
    }
}
