package org.demarche.screen;

import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;

/**
 * What equal and different numbers weigh, in log-odds.
 *
 * @param valid the same number, whose check digit fits
 * @param unchecked the same number of a kind without check digit
 * @param repaired the same number once look-alikes are exchanged
 * @param invalid the same number, whose check digit does not fit
 * @param shared the same number of a kind that several persons may share
 * @param others another number of a kind; nothing for a kind that is not here
 * @param otherName names that have nothing in common although a number is the same
 * @param otherNameBelow score of such names
 * @param shortest letters and digits that a number must have to tell one thing from another
 */
record NumberWeights(
        double valid,
        double unchecked,
        double repaired,
        double invalid,
        double shared,
        Map<IdentifierKind, Double> others,
        double otherName,
        double otherNameBelow,
        int shortest) {
    NumberWeights {
        others = Map.copyOf(others);
    }

    static NumberWeights of(Properties values) {
        Map<IdentifierKind, Double> others = new EnumMap<>(IdentifierKind.class);
        for (IdentifierKind kind : IdentifierKind.values()) {
            String key = "number.other." + kind.id();
            if (values.containsKey(key)) {
                others.put(kind, ScreenPolicy.number(values, key));
            }
        }
        return new NumberWeights(
                ScreenPolicy.number(values, "number.valid"),
                ScreenPolicy.number(values, "number.unchecked"),
                ScreenPolicy.number(values, "number.repaired"),
                ScreenPolicy.number(values, "number.invalid"),
                ScreenPolicy.number(values, "number.shared"),
                others,
                ScreenPolicy.number(values, "number.otherName"),
                ScreenPolicy.number(values, "number.otherName.below"),
                (int) ScreenPolicy.number(values, "number.shortest"));
    }

    NumberWeights weighted(Weights weights) {
        double factor = weights.of(MatchPart.IDENTIFIER);
        Map<IdentifierKind, Double> scaled = new EnumMap<>(IdentifierKind.class);
        others.forEach((kind, weight) -> scaled.put(kind, factor * weight));
        return new NumberWeights(
                factor * valid,
                factor * unchecked,
                factor * repaired,
                factor * invalid,
                factor * shared,
                scaled,
                weights.of(MatchPart.NAME) * otherName,
                otherNameBelow,
                shortest);
    }

    /** Whether numbers are compared at all. */
    boolean count() {
        return valid > 0;
    }

    /** What two equal numbers weigh. Symmetric. */
    double same(IdentifierReading one, IdentifierReading other) {
        if (one.identifier().kind().isShared() || other.identifier().kind().isShared()) {
            return shared;
        }
        if (one.repaired() || other.repaired()) {
            return repaired;
        }
        if (one.check() == IdentifierCheck.VALID || other.check() == IdentifierCheck.VALID) {
            return valid;
        }
        boolean wrong = one.check() == IdentifierCheck.INVALID || other.check() == IdentifierCheck.INVALID;
        return wrong ? invalid : unchecked;
    }

    double other(IdentifierKind kind) {
        return others.getOrDefault(kind, 0.0);
    }
}
