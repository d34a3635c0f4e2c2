package org.demarche.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The patterns speak the words of the schema. */
class PatternSetTest {
    @ParameterizedTest
    @MethodSource("patterns")
    void patternUsesPredicatesOfTheSchema(ClaimPattern pattern) {
        Stream.of(Optional.of(pattern.predicate()), pattern.attempted(), pattern.planned())
                .flatMap(Optional::stream)
                .forEach(id -> assertThat(Predicate.byId(id))
                        .as(pattern.id() + " " + id)
                        .isPresent());
        pattern.qualifiers()
                .keySet()
                .forEach(key -> assertThat(QualifierKey.byId(key))
                        .as(pattern.id() + " " + key)
                        .isPresent());
        assertThat(pattern.score()).as(pattern.id()).isBetween(0.01, 1.0);
        assertThat(pattern.words()).as(pattern.id()).isNotEmpty();
    }

    static Stream<ClaimPattern> patterns() {
        return PatternSet.shipped().all().stream();
    }
}
