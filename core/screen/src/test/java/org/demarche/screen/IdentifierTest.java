package org.demarche.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierTest {
    @ParameterizedTest(name = "{0} {1} and {2} {3}: {4}, {5}")
    @CsvSource(delimiter = '|', textBlock = """
            PASSPORT | AB-123 4567        | PASSPORT       | ab1234567          | true  | spaces, hyphens and case do not count
            PASSPORT | FR:1234567         | PASSPORT       | 1234567 (France)   | true  | the same country in two forms
            PASSPORT | FR:1234567         | PASSPORT       | DE:1234567         | false | two countries
            PASSPORT | FR:1234567         | PASSPORT       | 1234567            | true  | a country that is missing is no other
            PASSPORT | 1234567            | IDENTITY_PAPER | 1234567            | true  | papers are taken for one another
            PASSPORT | 9074729            | IMO            | 9074729            | false | a passport is no ship
            ANY      | IMO9074729         | IMO            | 9074729            | true  | a number of no stated kind may be any
            ANY      | 9074729            | PASSPORT       | 9074729            | true  | any other too
            IMO      | IMO 9074729        | IMO            | 9074729            | true  | the prefix does not count
            BIC      | DEUTDEFFXXX        | BIC            | DEUTDEFF           | true  | the head office
            BIC      | DEUTDEFF500        | BIC            | DEUTDEFF           | false | a branch
            WALLET   | XBT:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa | WALLET | 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa | true | with its currency
            ANY      | 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa | WALLET | 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa | true | asked for as a name
            """)
    void numbersAreOneWithinComparableKinds(
            IdentifierKind one, String left, IdentifierKind other, String right, boolean same, String why) {
        Identifier first = Identifier.of(one, left);
        Identifier second = Identifier.of(other, right);
        assertThat(first.isSame(second)).as(why).isEqualTo(same);
        assertThat(second.isSame(first)).as("the other way round").isEqualTo(same);
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            IMO  | 9O74729                     | 9074729                | a letter O for a nought
            IMO  | 9O7472S                     | 9O7472S                | what fits in no way stays
            IMO  | 9074728                     | 9074728                | a wrong digit is not guessed
            IBAN | GB82 WEST I234 5698 7654 32 | GB82WEST12345698765432 | a letter I for a one
            LEI  | 5493OO1KJTIIGC8Y1R12        | 5493001KJTIIGC8Y1R12   | two letters for two noughts
            """)
    void lookAlikesArePutRightOnlyWhereTheCheckDigitSaysHow(
            IdentifierKind kind, String text, String normal, String why) {
        assertThat(Identifier.of(kind, text).normal()).as(why).isEqualTo(normal);
    }

    @Test
    void aLongNumberOfLookAlikesIsAnswered() {
        assertThat(Identifier.of(IdentifierKind.IBAN, "GB00" + "O0I1S5".repeat(5))
                        .normal())
                .isNotEmpty();
        assertThat(Identifier.of(IdentifierKind.LEI, "O".repeat(Identifier.MOST_CHARACTERS))
                        .check())
                .isEqualTo(IdentifierCheck.INVALID);
    }
}
