package org.demarche.report;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.screen.MatchPart;
import org.demarche.screen.Weights;

/**
 * Which entities a party may mean, with every option that can change the answer.
 *
 * @param party as it was asked for
 * @param filter which entities an answer may name
 * @param bounds how many, and how good
 * @param weights what the asker makes of features: by their names, the factor by which the evidence of each counts; 1 for those that are not named
 */
public record FtmQuestion(FtmExample party, FtmFilter filter, FtmBounds bounds, Map<String, Double> weights) {
    /** The largest weight. */
    public static final double MOST_WEIGHT = Weights.MOST;

    /** @throws DemarcheException WRONG_USAGE if a weight is out of range or of no feature */
    public FtmQuestion {
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
        factors(weights);
    }

    /** The same as the screener understands it. */
    Weights factors() {
        return factors(weights);
    }

    private static Weights factors(Map<String, Double> weights) {
        Map<MatchPart, Double> factors = new EnumMap<>(MatchPart.class);
        weights.forEach((feature, weight) -> factors.put(part(feature), checked(feature, weight)));
        return new Weights(factors);
    }

    private static MatchPart part(String feature) {
        Optional<MatchPart> meant = Arrays.stream(MatchPart.values())
                .filter(part -> FtmMatcher.feature(part.id()).equals(feature))
                .findFirst();
        return meant.orElseThrow(() -> new DemarcheException(
                ErrorCode.WRONG_USAGE,
                "expected weights of " + String.join(", ", FtmView.features()) + ", found one of \"" + feature
                        + "\": leave it out, as nothing of that name is compared"));
    }

    private static double checked(String feature, double weight) {
        if (!(weight >= 0 && weight <= MOST_WEIGHT)) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected a weight from 0 to " + MOST_WEIGHT + " for " + feature + ", found " + weight
                            + ": 0 leaves a feature out, 1 leaves it as it is");
        }
        return weight;
    }
}
