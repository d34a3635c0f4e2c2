package org.demarche.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.extract.Annotator;
import org.demarche.extract.EntityReader;
import org.demarche.extract.Gazetteer;
import org.demarche.extract.TextEntities;
import org.demarche.extract.TextEntity;
import org.demarche.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read from the engine's own analysis: one wording a line, states and cities of all regions. */
class EntityReadingTest {
    private static final Annotator ANNOTATOR = new CoreNlpAnnotator();
    private static final EntityReader READER = new EntityReader(Gazetteer.standard());

    private static List<String> things(String text) {
        TextEntities read = READER.read(ANNOTATOR.annotate(text));
        return read.entities().stream()
                .filter(TextEntity::named)
                .map(entity -> entity.type().id() + " " + entity.name())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            The embassy in Luanda was closed. | Mission Embassy in Luanda; Place Luanda
            Cuba closed its embassies in Vienna, Oslo and Lima last year. | Country Cuba; Mission Embassy in Vienna; Mission Embassy in Oslo; Mission Embassy in Lima; Place Vienna; Place Oslo; Place Lima
            The Cuban Consulate in Milan reopened. | Mission Cuban consulate in Milan; Place Milan
            The Embassy of Eritrea in Nairobi denied the report. | Mission Eritrean embassy in Nairobi; Country Eritrea; Place Nairobi
            He worked at the trade office in Jakarta, Indonesia. | Mission Trade office in Jakarta; Place Jakarta; Country Indonesia
            The Syrian consulate general in Dubai issued visas. | Mission Syrian consulate general in Dubai; Place Dubai
            Belarus runs a trade mission in Hanoi. | Country Belarus; Place Hanoi
            The peacekeeping mission in Mali ended. | Country Mali
            The Permanent Mission of Iran to the United Nations in Geneva protested. | Mission Iranian permanent mission in Geneva; Country Iran; PublicBody United Nations; Place Geneva
            """)
    void missionsInAllWordings(String text, String expected) {
        assertThat(things(text)).containsExactlyInAnyOrder(expected.split("; "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            A trader named O Chol Su was expelled from Peru. | Person O Chol Su
            Colonel Kim Chol-ho met Ambassador Ahmed al-Masri in Cairo. | Person Kim Chol-ho
            Colonel Kim Chol-ho met Ambassador Ahmed al-Masri in Cairo. | Person Ahmed al-Masri
            The crew of the tanker Northern Aurora was held. | Vessel Northern Aurora
            The M/V Hai Lung 7 left the port. | Vessel Hai Lung 7
            The Steadfast, a cargo vessel, sank near Malta. | Vessel Steadfast
            The company Blue Heron Trading Limited (BHTL) paid the dealer. | Company Blue Heron Trading Limited
            The Zambian air force bought parts. | PublicBody Zambian air force
            The Kenyan and Ugandan governments protested. | PublicBody Kenyan government
            The Kenyan and Ugandan governments protested. | PublicBody Ugandan government
            Caracas said that it would answer. | Country Venezuela
            They met in Caracas. | Place Caracas
            The measures rest on Security Council resolution 1267 (1999). | Document Resolution 1267
            """)
    void namesOfAllKinds(String text, String expected) {
        assertThat(things(text)).contains(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Mexican officials met Peruvian traders.
            From the Ports to the Mountains
            """)
    void adjectivesAndHeadingsNameNothing(String text) {
        assertThat(things(text)).isEmpty();
    }

    @Test
    void wordsThatStandForSeveralMissionsAreANameOfNone() {
        String text = "Cuba closed its embassies in Vienna, Oslo and Lima last year.";
        assertThat(READER.read(ANNOTATOR.annotate(text)).entities())
                .filteredOn(entity -> entity.type() == EntityType.MISSION)
                .hasSize(3)
                .allSatisfy(
                        mission -> assertThat(mission.aliases()).noneMatch(alias -> alias.contains("embassies in")));
    }
}
