package org.demarche.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Modality;
import org.demarche.model.Origin;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CertaintyTest {

    private static Pile pile() {
        return new Pile().thing("anna", EntityType.PERSON, "Anna Berg").thing("firm", EntityType.COMPANY, "Firm Ltd");
    }

    private static Link only(Pile pile) {
        List<Link> links = pile.network().links(Pile.entity("anna"));
        assertThat(links).hasSize(1);
        return links.get(0);
    }

    private static Pile.Change modality(Modality modality) {
        return claim -> claim.modality(modality);
    }

    private static Pile.Change saidBy(String... speakers) {
        return claim -> List.of(speakers).forEach(claim::saidBy);
    }

    private static Pile says(Pile pile, String publisher, Pile.Change... changes) {
        return pile.says(publisher, "anna", Predicate.REPRESENTS_ORGANIZATION, "firm", changes);
    }

    static Stream<Arguments> piles() {
        return Stream.of(
                Arguments.of(says(says(pile(), "Herald"), "Tribune"), Certainty.CONFIRMED, "two publishers state it"),
                Arguments.of(says(pile(), "Herald"), Certainty.UNCONFIRMED, "one publisher states it"),
                Arguments.of(
                        says(says(pile(), "Herald"), "Herald", modality(Modality.REPORTED)),
                        Certainty.UNCONFIRMED,
                        "one publisher twice is one origin"),
                Arguments.of(
                        says(
                                says(pile(), "Herald", saidBy("the Ministry")),
                                "Tribune",
                                saidBy("a colleague", "Ministry")),
                        Certainty.UNCONFIRMED,
                        "two papers that quote one ministry go back to one ministry"),
                Arguments.of(
                        says(says(pile(), "Herald", saidBy("a source")), "Tribune", saidBy("officials")),
                        Certainty.CONFIRMED,
                        "a paper answers for those it does not identify"),
                Arguments.of(
                        says(
                                says(pile(), "Herald", claim -> claim.during(Period.parse("2010"))),
                                "Tribune",
                                claim -> claim.during(Period.parse("2020"))),
                        Certainty.UNCONFIRMED,
                        "what is said of other times confirms nothing"),
                Arguments.of(
                        says(says(pile(), "Herald", modality(Modality.ALLEGED)), "Tribune", modality(Modality.ALLEGED)),
                        Certainty.UNCONFIRMED,
                        "alleged twice is still alleged"),
                Arguments.of(says(pile(), "Herald", modality(Modality.ASSESSED)), Certainty.INFERRED, "concluded"),
                Arguments.of(
                        says(pile(), "Herald", modality(Modality.HYPOTHETICAL)), Certainty.INFERRED, "only possible"),
                Arguments.of(says(pile(), "Herald", modality(Modality.DENIED)), Certainty.DENIED, "denied"),
                Arguments.of(says(pile(), "Herald", claim -> claim.negated()), Certainty.DENIED, "said not to be so"),
                Arguments.of(
                        says(
                                pile().document("Council", SourceDocument.Kind.LIST),
                                "Council",
                                claim -> claim.origin(Origin.list("council", "1"))),
                        Certainty.CONFIRMED,
                        "an official list says it"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("piles")
    void certaintyFollowsWhoSaysItAndHow(Pile pile, Certainty expected, String why) {
        assertThat(only(pile).certainty()).as(why).isEqualTo(expected);
    }

    @Test
    void whatIsDeniedOrOnlyPossibleIsShownAndIsNoLink() {
        Link denied = only(says(pile(), "Herald", modality(Modality.DENIED)));
        Link possible = only(says(pile(), "Herald", modality(Modality.HYPOTHETICAL)));
        assertThat(denied.holds()).isFalse();
        assertThat(denied.against()).hasSize(1);
        assertThat(possible.holds()).isFalse();
        assertThat(possible.considered()).hasSize(1);
    }

    @Test
    void aDenialStaysBesideTheLink() {
        Link link = only(says(says(pile(), "Herald"), "Firm Ltd", modality(Modality.DENIED)));
        assertThat(link.holds()).isTrue();
        assertThat(link.supporting()).hasSize(1);
        assertThat(link.against()).hasSize(1);
    }

    @Test
    void independentOriginsMakeCredibilityOneAndTheBestReliabilityStays() {
        assertThat(only(says(says(pile(), "Herald"), "Tribune")).grade()).hasToString("B1");
        assertThat(only(says(pile(), "Herald")).grade()).hasToString("B3");
    }

    @Test
    void aClaimThatOthersConfirmMeetsAGradeThatItWouldNotMeetAlone() {
        Pile confirmed = says(says(pile(), "Herald"), "Tribune");
        Grade strict = Grade.parse("B2");
        assertThat(confirmed.network(Pile.DAY, strict).links(Pile.entity("anna")))
                .hasSize(1);
        assertThat(says(pile(), "Herald").network(Pile.DAY, strict).links(Pile.entity("anna")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            Ministry of Lund  | CONFIRMED   | a ministry of the host speaks of who serves its country
            Ministry of Ostia | UNCONFIRMED | a ministry of another country does not
            Lund              | CONFIRMED   | the host itself
            """)
    void aHostSpeaksForItself(String speaker, Certainty expected, String why) {
        Pile pile = new Pile()
                .thing("lund", EntityType.COUNTRY, "Lund")
                .thing("ostia", EntityType.COUNTRY, "Ostia")
                .thing("ministry", EntityType.PUBLIC_BODY, "Ministry of Lund")
                .thing("other", EntityType.PUBLIC_BODY, "Ministry of Ostia")
                .thing("mission", EntityType.MISSION, "Embassy in Ostia")
                .says("Gazette", "ministry", Predicate.MEMBER_OF, "lund")
                .says("Gazette", "other", Predicate.MEMBER_OF, "ostia")
                .says("Herald", "lund", Predicate.COVERED_BY, "mission", saidBy(speaker));
        Link coverage = pile.network().links(Pile.entity("mission")).get(0);
        assertThat(coverage.certainty()).as(why).isEqualTo(expected);
    }

    @ParameterizedTest(name = "\"{0}\" is identified: {1}")
    @CsvSource({
        "a Member State, false", "an official, false", "officials, false", "two sources, false",
        "the Panel of Experts, true", "Panel of Experts, true", "SCMP, true", "외교부, true"
    })
    void anIndefiniteDescriptionIdentifiesNobody(String speaker, boolean identified) {
        assertThat(Origins.isIdentified(speaker)).isEqualTo(identified);
    }
}
