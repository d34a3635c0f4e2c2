package org.demarche.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The weights and thresholds of {@code screen-policy.properties}, in log-odds. Immutable. */
final class ScreenPolicy {
    static final ScreenPolicy STANDARD = load();

    private final String version;
    private final int most;
    private final double minimum;
    private final Curve nameCurve;
    private final Map<NameQuality, Double> qualities = new EnumMap<>(NameQuality.class);
    private final double mostGain;
    private final double noGain;
    private final double fullGain;
    private final Map<BirthDates.Agreement, Double> births = new EnumMap<>(BirthDates.Agreement.class);
    private final double sameGender;
    private final double otherGender;
    private final double samePlace;
    private final double otherType;
    private final double otherCountry;
    private final NumberWeights numbers;
    private final int nearYears;

    private ScreenPolicy(Properties values) {
        version = value(values, "version");
        most = Integer.parseInt(value(values, "hits.most"));
        minimum = fraction(values, "score.minimum");
        nameCurve = Curve.parse(value(values, "curve.name"));
        for (NameQuality quality : NameQuality.values()) {
            qualities.put(quality, number(values, "quality." + quality.id()));
        }
        mostGain = number(values, "gain.most");
        noGain = number(values, "gain.none");
        fullGain = number(values, "gain.full");
        for (BirthDates.Agreement agreement : BirthDates.Agreement.values()) {
            births.put(agreement, weight(values, "fact.birthDate." + agreement.id()));
        }
        sameGender = weight(values, "fact.gender.same");
        otherGender = weight(values, "fact.gender.other");
        samePlace = weight(values, "fact.place.same");
        otherType = weight(values, "fact.type.other");
        otherCountry = weight(values, "fact.country.other");
        numbers = NumberWeights.of(values);
        nearYears = Integer.parseInt(value(values, "birthDate.near"));
    }

    private ScreenPolicy(ScreenPolicy policy, Weights weights) {
        version = policy.version;
        most = policy.most;
        minimum = policy.minimum;
        nameCurve = policy.nameCurve.scaled(weights.of(MatchPart.PRIOR) * policy.prior(), weights.of(MatchPart.NAME));
        policy.qualities.forEach(
                (quality, weight) -> qualities.put(quality, weights.of(MatchPart.NAME_QUALITY) * weight));
        mostGain = policy.mostGain;
        noGain = policy.noGain;
        fullGain = policy.fullGain;
        policy.births.forEach((agreement, weight) -> births.put(agreement, weights.of(MatchPart.BIRTH_DATE) * weight));
        sameGender = weights.of(MatchPart.GENDER) * policy.sameGender;
        otherGender = weights.of(MatchPart.GENDER) * policy.otherGender;
        samePlace = weights.of(MatchPart.PLACE) * policy.samePlace;
        otherType = weights.of(MatchPart.TYPE) * policy.otherType;
        otherCountry = weights.of(MatchPart.COUNTRY) * policy.otherCountry;
        numbers = policy.numbers.weighted(weights);
        nearYears = policy.nearYears;
    }

    /** The same with what an asker makes of the evidence. Bounds of what facts add stay, so that they stay bounded by names of the same log-odds. */
    ScreenPolicy weighted(Weights weights) {
        return weights.equals(Weights.POLICY) ? this : new ScreenPolicy(this, weights);
    }

    String version() {
        return version;
    }

    /** Hits given when no number is asked for. */
    int most() {
        return most;
    }

    /** Least score when none is asked for. */
    double minimum() {
        return minimum;
    }

    /** Log-odds before anything is compared. */
    double prior() {
        return nameCurve.least();
    }

    /** The most that names add to the prior. */
    double fullName() {
        return nameCurve.most() - nameCurve.least();
    }

    /** Log-odds, the prior included, of names that are so much alike; rises with the score. */
    double name(double score) {
        return nameCurve.at(score);
    }

    double quality(NameQuality quality) {
        return qualities.getOrDefault(quality, 0.0);
    }

    /** The most that facts may add to names of these log-odds; rises with them. */
    double gainLimit(double nameLogOdds) {
        double share = (nameLogOdds - noGain) / (fullGain - noGain);
        return mostGain * Math.max(0, Math.min(1, share));
    }

    double weight(BirthDates.Agreement agreement) {
        return births.getOrDefault(agreement, 0.0);
    }

    double sameGender() {
        return sameGender;
    }

    double otherGender() {
        return otherGender;
    }

    double samePlace() {
        return samePlace;
    }

    double otherType() {
        return otherType;
    }

    double otherCountry() {
        return otherCountry;
    }

    NumberWeights numbers() {
        return numbers;
    }

    int nearYears() {
        return nearYears;
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
        return new ScreenPolicy(values);
    }

    /** The logarithm of a quotient of two shares, written {@code 0.6/0.0005}. */
    private static double weight(Properties values, String key) {
        String quotient = value(values, key);
        int slash = quotient.indexOf('/');
        double same = slash < 0 ? Double.NaN : Double.parseDouble(quotient.substring(0, slash));
        double different = slash < 0 ? Double.NaN : Double.parseDouble(quotient.substring(slash + 1));
        if (!(same > 0 && same <= 1 && different > 0 && different <= 1)) {
            throw new IllegalStateException("screen-policy.properties: " + key
                    + " must be two shares in (0, 1] parted by a slash, got " + quotient);
        }
        return Math.log(same / different);
    }

    private static double fraction(Properties values, String key) {
        double fraction = number(values, key);
        if (!(fraction > 0 && fraction <= 1)) {
            throw new IllegalStateException("screen-policy.properties: " + key + " must be in (0, 1], got " + fraction);
        }
        return fraction;
    }

    static double number(Properties values, String key) {
        return Double.parseDouble(value(values, key));
    }

    private static String value(Properties values, String key) {
        return Optional.ofNullable(values.getProperty(key))
                .map(String::strip)
                .orElseThrow(() -> new IllegalStateException("screen-policy.properties lacks " + key));
    }
}
