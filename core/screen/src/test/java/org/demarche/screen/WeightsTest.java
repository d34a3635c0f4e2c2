package org.demarche.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an asker makes of the evidence; that the hits stay the exact best is proved by {@link RandomScreeningTest}. */
class WeightsTest {
    private static final Search LOW = Search.standard().atLeast(0.001);
    private static final Query PARTY = Query.named("Anselm Torvaldsson")
            .of(EntityType.PERSON)
            .bornOn(Period.parse("1961-04-03"))
            .identifiedBy("X1234567");

    private final Screener screener = new Sheet()
            .thing("a", EntityType.PERSON, "Anselm Torvaldsson")
            .value("a", Predicate.NAME, "Anselm Torvaldsson")
            .born("a", "1961-04-03")
            .value("a", Predicate.PASSPORT_NUMBER, "X1234567")
            .screener();

    @Test
    void aPartThatWeighsNothingIsAsIfItHadNotBeenAskedFor() {
        double without = best(Query.named("Anselm Torvaldsson").of(EntityType.PERSON), Weights.POLICY);
        assertThat(best(PARTY, weights(Map.of(MatchPart.BIRTH_DATE, 0.0, MatchPart.IDENTIFIER, 0.0))))
                .isEqualTo(without)
                .isLessThan(best(PARTY, Weights.POLICY));
    }

    @Test
    void aPartThatWeighsLessAddsLess() {
        double full = best(PARTY, Weights.POLICY);
        double half = best(PARTY, weights(Map.of(MatchPart.IDENTIFIER, 0.5)));
        assertThat(full - half).isCloseTo(0.5 * ScreenPolicy.STANDARD.numbers().unchecked(), within(1e-9));
    }

    @Test
    void aFactorOfOneIsNone() {
        assertThat(new Weights(Map.of(MatchPart.NAME, 1.0))).isEqualTo(Weights.POLICY);
        assertThat(ScreenPolicy.STANDARD.weighted(Weights.POLICY)).isSameAs(ScreenPolicy.STANDARD);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(doubles = {-0.1, 100.1, Double.NaN, Double.POSITIVE_INFINITY})
    void aFactorHasARange(double factor) {
        assertThatThrownBy(() -> new Weights(Map.of(MatchPart.NAME, factor)))
                .hasMessage("factor of name must be 0 to 100.0, got " + factor);
    }

    private double best(Query query, Weights weights) {
        List<Hit> hits = screener.screen(query, LOW.weighing(weights));
        return hits.get(0).logOdds();
    }

    private static Weights weights(Map<MatchPart, Double> factors) {
        return new Weights(factors);
    }
}
