package org.demarche.screen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the check digit of a number says, by published examples (Luhn does not see two letters that change places, as in the second AU number). */
class IdentifierCheckTest {
    @ParameterizedTest(name = "{0} {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            IMO    | 9074729                            | VALID
            IMO    | 9074728                            | INVALID
            IMO    | 907472                             | INVALID
            IMO    | IMO 9074729                        | VALID
            IMO    | 8133530                            | VALID
            LEI    | 5493001KJTIIGC8Y1R12               | VALID
            LEI    | 5493001KJTIIGC8Y1R13               | INVALID
            LEI    | 213800WSGIIZCXF1P572               | VALID
            LEI    | 213800WSGIIZCXF1P57                | INVALID
            IBAN   | GB82 WEST 1234 5698 7654 32        | VALID
            IBAN   | GB82 WEST 1234 5698 7654 33        | INVALID
            IBAN   | DE89 3704 0044 0532 0130 00        | VALID
            IBAN   | IBAN FR14 2004 1010 0505 0001 3M02 606 | VALID
            IBAN   | FR14 2004 1010 0505 0001 3M02 607  | INVALID
            ISIN   | US0378331005                       | VALID
            ISIN   | US0378331006                       | INVALID
            ISIN   | AU0000XVGZA3                       | VALID
            ISIN   | AU0000VXGZA3                       | VALID
            BIC    | DEUTDEFF                           | UNCHECKED
            BIC    | DEUTDEFF500                        | UNCHECKED
            BIC    | DEUTDEFF50                         | INVALID
            BIC    | DEUT1EFF                           | INVALID
            MMSI   | 445123000                          | UNCHECKED
            MMSI   | 945123000                          | INVALID
            MMSI   | 44512300                           | INVALID
            WALLET | 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa | VALID
            WALLET | 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb | INVALID
            WALLET | BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4 | VALID
            WALLET | bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5 | INVALID
            WALLET | 0x52908400098527886E0F7030069857D2E4169EE7 | UNCHECKED
            PASSPORT | 123456789                        | UNCHECKED
            """)
    void publishedExamplesHold(IdentifierKind kind, String text, IdentifierCheck check) {
        assertThat(Identifier.of(kind, text).check()).isEqualTo(check);
    }
}
