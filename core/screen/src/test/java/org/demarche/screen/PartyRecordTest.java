package org.demarche.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyRecordTest {
    @Test
    void aPersonIsReadCleaned() {
        PartyRecord party = PartyRecord.of(
                "Person",
                Map.of(
                        "name", List.of("Kim Yong Chol"),
                        "weakAlias", List.of("Chol"),
                        "firstName", List.of("Yong Chol"),
                        "lastName", List.of("Kim"),
                        "birthDate", List.of("1946", "spring"),
                        "nationality", List.of("North Korea", "Atlantis"),
                        "gender", List.of("M"),
                        "passportNumber", List.of("KP:12345678"),
                        "hobby", List.of("chess")));
        Query query = party.query();
        assertThat(query.type()).contains(EntityType.PERSON);
        assertThat(query.names()).containsExactly("Kim Yong Chol", "Yong Chol Kim");
        assertThat(query.weakNames()).containsExactly("Chol");
        assertThat(query.birthDates()).containsExactly(Period.parse("1946"));
        assertThat(query.genders()).containsExactly(Gender.MALE);
        assertThat(query.countries()).containsExactly("North Korea", "Atlantis");
        assertThat(query.identifiers()).containsExactly(Identifier.of(IdentifierKind.PASSPORT, "KP:12345678"));
        assertThat(party.properties()).containsEntry("nationality", List.of("kp"));
        assertThat(party.ignored()).containsExactly("hobby");
        assertThat(party.refused()).containsExactlyInAnyOrder("birthDate: spring", "nationality: Atlantis");
    }

    @ParameterizedTest(name = "{0} {1} is a number of kind {2}")
    @CsvSource({
        "Company, leiCode, LEI",
        "Company, swiftBic, BIC",
        "Company, registrationNumber, REGISTRATION",
        "Vessel, imoNumber, IMO",
        "Security, isin, ISIN",
        "BankAccount, iban, IBAN",
        "CryptoWallet, publicKey, WALLET",
        "LegalEntity, idNumber, IDENTITY_PAPER",
    })
    void aNumberAloneIsAQuery(String schema, String property, IdentifierKind kind) {
        Query query =
                PartyRecord.of(schema, Map.of(property, List.of("12345678"))).query();
        assertThat(query.names()).isEmpty();
        assertThat(query.identifiers()).extracting(Identifier::kind).containsExactly(kind);
    }

    @Test
    void whatIsNoPartyIsRefused() {
        assertThatThrownBy(() -> PartyRecord.of("Spaceship", Map.of("name", List.of("x"))))
                .isInstanceOf(DemarcheException.class)
                .hasMessage("expected a schema such as Person, Organization, Company or Vessel, found \"Spaceship\": "
                        + "give Thing if it is not known");
        assertThatThrownBy(() -> PartyRecord.of("Person", Map.of("gender", List.of("male"))))
                .isInstanceOf(DemarcheException.class)
                .hasMessage("expected a name to screen, found an empty one: give a name or a list number");
    }
}
