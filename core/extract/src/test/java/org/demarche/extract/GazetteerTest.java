package org.demarche.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.demarche.model.DemarcheException;
import org.demarche.model.EntityType;
import org.demarche.model.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static final Gazetteer STANDARD = Gazetteer.standard();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            Peru, Peru
            PERU, Peru
            UK, United Kingdom
            U.K., United Kingdom
            Viet Nam, Vietnam
            People’s Republic of China, China
            Macao, Macau
            """)
    void namesAreFoundInTheirSpellings(String written, String name) {
        assertThat(STANDARD.named(written)).map(GazetteerEntry::name).hasValue(name);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"peru", "Cuban", "Lima", "Atlantis"})
    void whatIsNoName(String written) {
        assertThat(STANDARD.named(written)).isEmpty();
    }

    @Test
    void adjectivesAndSeatsAreKeptApartFromNames() {
        assertThat(STANDARD.adjective("Cuban")).map(GazetteerEntry::name).hasValue("Cuba");
        assertThat(STANDARD.seat("Lima")).map(GazetteerEntry::name).hasValue("Peru");
        assertThat(STANDARD.is(WordClass.MISSION, "Trade Office")).isTrue();
        assertThat(STANDARD.is(WordClass.MISSION, "office")).isFalse();
    }

    @Test
    void aPackAddsAndReplacesWithoutChangingTheStandard() {
        Gazetteer both = STANDARD.with("pack", "# ours\n\nCompany | Lima | LM\nrank | harbour master\n");
        assertThat(both.named("LM")).map(GazetteerEntry::type).hasValue(EntityType.COMPANY);
        assertThat(both.is(WordClass.RANK, "Harbour Master")).isTrue();
        assertThat(both.named("Peru")).isPresent();
        assertThat(STANDARD.named("LM")).isEmpty();
        assertThat(STANDARD.is(WordClass.RANK, "harbour master")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '=', textBlock = """
            Ship / A = expected class | name or words, found "Ship / A" in pack line 2: write 2 to 5 columns between |
            Company | = expected class | name or words, found "Company |" in pack line 2: write 2 to 5 columns between |
            Ship | A = expected a type of the schema or a class of words, found "Ship" in pack line 2: see docs/reference/schema
            Company | A | B | C | D | E = expected class | name or words, found "Company | A | B | C | D | E" in pack line 2: write 2 to 5 columns between |
            """)
    void aWrongLineIsNamed(String line, String message) {
        assertThatThrownBy(() -> STANDARD.with("pack", "# names\n" + line))
                .isInstanceOfSatisfying(
                        DemarcheException.class,
                        wrong -> assertThat(wrong.code()).isEqualTo(ErrorCode.INVALID_PACK))
                .hasMessage(message);
    }

    @Test
    void tooLongALineAndTooManyAreRefused() {
        assertThatThrownBy(() -> STANDARD.with("pack", "Company | " + "A".repeat(20_000)))
                .hasMessage(
                        "expected a line of at most 20000 characters, found 20010 characters in pack line 1: split it");
        assertThatThrownBy(() -> STANDARD.with("pack", "#\n".repeat(200_001)))
                .hasMessage("expected at most 200000 lines, found more in pack line 200000: split the gazetteer");
    }
}
