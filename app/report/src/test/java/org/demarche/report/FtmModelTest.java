package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.demarche.model.EntityType;
import org.demarche.model.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FtmModelTest {
    private final FtmModel model = FtmModel.standard();

    @Test
    void everyTypeOfTheClaimSchemaIsAKindOfFollowTheMoney() {
        for (EntityType type : EntityType.values()) {
            assertThat(model.schema(type.ftm())).as(type.id()).isPresent();
        }
    }

    @Test
    void everyRelationOfTheClaimSchemaHasItsEndsInFollowTheMoney() {
        List<String> without = new ArrayList<>();
        for (Predicate predicate : Predicate.values()) {
            FtmName name = FtmName.parse(predicate.ftm());
            FtmSchema schema = model.required(name.schema());
            if (predicate.kind() == Predicate.Kind.RELATION
                    && !schema.name().equals("Sanction")
                    && (schema.property(name.property()).isEmpty()
                            || schema.property(name.other()).isEmpty())) {
                without.add(predicate.id());
            }
        }
        assertThat(without).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            country    | Russia               | [ru]
            country    | North Korea          | [kp]
            country    | KP                   | [kp]
            country    | suhh                 | [suhh]
            country    | Atlantis             | []
            date       | 1946                 | [1946]
            date       | 1946-05              | [1946-05]
            date       | 1946-05-02T00:00:00  | [1946-05-02]
            date       | 1946~                | [1946]
            date       | 1945/1947            | [1945, 1947]
            date       | 194X                 | []
            date       | 1946-02-31           | []
            date       | soon                 | []
            gender     | M                    | [male]
            gender     | female               | [female]
            gender     | unknown              | []
            topic      | sanction             | [sanction]
            topic      | wicked               | []
            name       | `  Kim   Yong Chol ` | [Kim Yong Chol]
            name       | ``                   | []
            """)
    void valuesAreCleanedByType(String type, String text, String cleaned) {
        assertThat(new FtmValues(model).clean(type, text).toString()).isEqualTo(cleaned);
    }
}
