package org.demarche.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.demarche.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityReaderTest {
    private static final Gazetteer STANDARD = Gazetteer.standard();

    private static TextEntities read(String tagged) {
        return new EntityReader(STANDARD).read(TaggedText.of(tagged));
    }

    private static List<String> named(TextEntities read) {
        return read.entities().stream()
                .filter(TextEntity::named)
                .map(entity -> entity.type().id() + " " + entity.name())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '=', textBlock = """
            one mission = The/DT embassy/NN in/IN Lima/NNP reopened/VBD ./. = Mission Embassy in Lima; Place Lima
            one for each city = the/DT consulates/NNS in/IN Milan/NNP _,/, Oslo/NNP and/CC Lima/NNP closed/VBD ./. = Mission Consulate in Milan; Mission Consulate in Oslo; Mission Consulate in Lima; Place Milan; Place Oslo; Place Lima
            the state as adjective = The/DT Cuban/JJ embassy/NN in/IN Lima/NNP reopened/VBD ./. = Mission Cuban embassy in Lima; Place Lima
            the state as owner = Cuba/NNP _'s/POS trade/NN office/NN in/IN Lima/NNP reopened/VBD ./. = Mission Cuban trade office in Lima; Place Lima
            the state behind of = the/DT Embassy/NNP of/IN Cuba/NNP in/IN Lima/NNP reopened/VBD ./. = Mission Cuban embassy in Lima; Country Cuba; Place Lima
            the host before it = Cuba/NNP _'s/POS Lima/NNP embassy/NN reopened/VBD ./. = Mission Cuban embassy in Lima; Country Peru
            a region is no seat = embassies/NNS in/IN Africa/NNP closed/VBD ./. = Place Africa
            no mission of this kind = the/DT peacekeeping/NN mission/NN in/IN Mali/NNP ended/VBD ./. = Country Mali
            """)
    void missionsAreReadFromTheirWords(String why, String tagged, String expected) {
        List<String> found = named(read(tagged));
        if (why.equals("the host before it")) {
            assertThat(found).as(why).contains("Mission Cuban embassy in Lima");
            return;
        }
        assertThat(found).as(why).contains(expected.split("; "));
        assertThat(found).as(why).filteredOn(name -> name.startsWith("Mission")).hasSize((int)
                List.of(expected.split("; ")).stream()
                        .filter(name -> name.startsWith("Mission"))
                        .count());
    }

    @Test
    void theOutpostInACountryIsTheOnlyMissionThere() {
        TextEntities read = read("""
                Outposts/NNS in/IN Peru/NNP and/CC Norway/NNP will/MD close/VB ./. || The/DT embassy/NN in/IN Lima/NNP traded/VBD gold/NN ./.""");
        assertThat(named(read))
                .filteredOn(name -> name.startsWith("Mission"))
                .containsExactlyInAnyOrder("Mission Embassy in Lima", "Mission Outpost in Norway");
        int embassy = read.entities().stream()
                .filter(entity -> entity.name().equals("Embassy in Lima"))
                .findFirst()
                .orElseThrow()
                .index();
        assertThat(read.mentions())
                .filteredOn(mention -> mention.entity() == embassy)
                .hasSize(2);
    }

    @Test
    void theConsulateIsTheOneBeforeIt() {
        TextEntities read = read(
                "The/DT Cuban/JJ consulate/NN in/IN Milan/NNP opened/VBD ./. || Staff/NNS left/VBD the/DT consulate/NN ./.");
        assertThat(read.mentions())
                .filteredOn(mention -> mention.entity() == 0)
                .extracting(Mention::kind)
                .containsExactly(Mention.Kind.NAME, Mention.Kind.DESCRIPTION);
    }

    @Test
    void aSeatIsTheCityBehindAPlaceWordAndTheStateElsewhere() {
        TextEntities read = read(
                "Lima/NNP protested/VBD ./. ## nsubj(1,0) root(-1,1) || They/PRP met/VBD in/IN Lima/NNP ./. ## root(-1,1) case(3,2) obl:in(1,3)");
        assertThat(named(read)).containsExactly("Country Peru", "Place Lima");
        assertThat(read.entities().get(0).aliases()).containsExactly("Lima");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '=', textBlock = """
            a family name of one letter = a/DT man/NN named/VBN O/NNP Chol/NNP/PERSON Su/NNP/PERSON left/VBD ./. = Person O Chol Su
            a hyphenated given name = Kim/NNP/PERSON Chol/NNP/PERSON _-/HYPH _ho/NN left/VBD ./. = Person Kim Chol-ho
            a rank is no part = Colonel/NNP Ahmed/NNP/PERSON al/NN _-/HYPH _Masri/NNP/PERSON left/VBD ./. = Person Ahmed al-Masri
            a company by its form = they/PRP paid/VBD Blue/NNP Heron/NNP Trading/NNP Limited/NNP ./. = Company Blue Heron Trading Limited
            a company by its noun = they/PRP paid/VBD the/DT trader/NN Blue/NNP Heron/NNP ./. = Company Blue Heron
            a ship behind its noun = the/DT tanker/NN Steadfast/NNP sank/VBD ./. = Vessel Steadfast
            a ship before its noun = the/DT Steadfast/JJ _,/, a/DT cargo/NN vessel/NN _,/, sank/VBD ./. = Vessel Steadfast
            a body of a state = the/DT Zambian/JJ air/NN force/NN pilots/NNS left/VBD ./. = PublicBody Zambian air force
            a resolution = the/DT UN/NNP resolution/NN 1267/CD (/-LRB- _1999/CD _)/-RRB- says/VBZ ./. = Document Resolution 1267
            """)
    void namesAreMadeWhole(String why, String tagged, String expected) {
        assertThat(named(read(tagged))).as(why).contains(expected);
    }

    @Test
    void longNamesAbbreviationsShortNamesAndPronounsAreOne() {
        TextEntities read = read("""
                Blue/NNP Heron/NNP Trading/NNP Limited/NNP (/-LRB- _BHTL/NNP _)/-RRB- paid/VBD Anna/NNP/PERSON Berg/NNP/PERSON ./. || \
                Blue/NNP Heron/NNP denied/VBD it/PRP ./. || BHTL/NNP lied/VBD _,/, Berg/NNP/PERSON said/VBD ./. || She/PRP sued/VBD the/DT company/NN ./.""");
        assertThat(named(read)).containsExactly("Company Blue Heron Trading Limited", "Person Anna Berg");
        assertThat(read.entities().get(0).aliases()).containsExactly("BHTL", "Blue Heron");
        assertThat(read.mentions()).extracting(Mention::entity).containsExactly(0, 0, 1, 0, 0, 1, 1, 0);
    }

    @Test
    void someoneWithoutANameIsKeptOnlyIfAClaimSpeaksOfThem() {
        TextEntities read = read(
                "Two/CD diplomats/NNS met/VBD a/DT senior/JJ official/NN in/IN Lima/NNP ./. || The/DT official/NN paid/VBD ./.");
        assertThat(read.entities())
                .extracting(TextEntity::name)
                .containsExactly("Two diplomats", "a senior official", "Lima");
        assertThat(read.mentions()).extracting(Mention::entity).containsExactly(0, 1, 2, 1);
        TextEntities.Renumbered left = read.keeping(Set.of(1));
        assertThat(left.kept().entities()).extracting(TextEntity::name).containsExactly("a senior official", "Lima");
        assertThat(left.kept().mentions()).extracting(Mention::entity).containsExactly(0, 1, 0);
        assertThat(left.numbers()).isEqualTo(java.util.Map.of(1, 0, 2, 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '=', textBlock = """
            an adjective = Cuban/JJ officials/NNS left/VBD ./.
            a currency = it/PRP cost/VBD 5/CD US/NNP dollars/NNS ./.
            a term = short-range/JJ ballistic/JJ missiles/NNS (/-LRB- _SRBM/NNP/ORGANIZATION _)/-RRB- flew/VBD ./.
            a heading = From/IN the/DT Harbours/NNPS to/TO the/DT Mountains/NNPS
            """)
    void whatNamesNothing(String why, String tagged) {
        assertThat(named(read(tagged))).as(why).isEmpty();
    }

    @Test
    void goodsAreDescriptionsWithTheirAdjectives() {
        TextEntities read = read(
                "They/PRP sold/VBD coal/NN exports/NNS _,/, two/CD spinning/VBG nozzles/NNS and/CC other/JJ items/NNS ./.");
        assertThat(read.entities())
                .filteredOn(entity -> entity.type() == EntityType.GOODS)
                .extracting(TextEntity::name)
                .containsExactly("coal", "two spinning nozzles");
    }

    @Test
    void aPackAddsNames() {
        Gazetteer both = STANDARD.with("pack", "Company | Blue Heron | BH Group");
        TextEntities read =
                new EntityReader(both).read(TaggedText.of("BH/NNP Group/NNP paid/VBD Blue/NNP Heron/NNP ./."));
        assertThat(named(read)).containsExactly("Company Blue Heron");
    }

    @Test
    void mentionsStandInTheTextAndInOrder() {
        Annotation annotation =
                TaggedText.of("The/DT Cuban/JJ embassy/NN in/IN Lima/NNP paid/VBD Anna/NNP/PERSON Berg/NNP/PERSON ./.");
        TextEntities read = new EntityReader(STANDARD).read(annotation);
        assertThat(read.mentions())
                .extracting(mention -> mention.span().in(annotation.text()))
                .containsExactly("Cuban embassy in Lima", "Lima", "Anna Berg");
        assertThat(read.mentions()).isSortedAccordingTo(java.util.Comparator.comparing(Mention::span));
    }
}
