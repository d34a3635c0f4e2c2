package org.demarche.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.demarche.model.ClaimObject;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Modality;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsTest {

    /** An embassy whose secretary represents a listed firm; both also touch one country, one city and one authority. */
    private static Pile pile() {
        return new Pile()
                .thing("embassy", EntityType.MISSION, "Embassy in Ostia")
                .thing("secretary", EntityType.PERSON, "Carl Dahl")
                .thing("firm", EntityType.COMPANY, "Listed Arms Corporation")
                .thing("country", EntityType.COUNTRY, "Ostia")
                .thing("city", EntityType.PLACE, "Port Ostia")
                .thing("council", EntityType.PUBLIC_BODY, "Council")
                .says("Herald", "secretary", Predicate.HOLDS_POST, "embassy", during("2014/2016"))
                .says("Herald", "secretary", Predicate.REPRESENTS_ORGANIZATION, "firm", during("2014/2016"))
                .says("Herald", "embassy", Predicate.LOCATED_IN, "city")
                .says("Herald", "firm", Predicate.OPERATED_IN, "city")
                .says("Herald", "embassy", Predicate.HOSTED_BY, "country")
                .says("Herald", "firm", Predicate.SUPPLIED, "country")
                .says("Herald", "firm", Predicate.DESIGNATED_BY, "council", during("2012-05-02/.."))
                .says("Herald", "embassy", Predicate.INVESTIGATED_BY, "council");
    }

    private static Pile.Change during(String period) {
        return claim -> claim.during(Period.parse(period));
    }

    private static List<String> trace(Network network, String from, String to) {
        return network.trace(Pile.entity(from), Pile.entity(to), Network.MAX_PATHS).paths().stream()
                .map(PathsTest::words)
                .toList();
    }

    private static String words(EvidencePath path) {
        StringBuilder words = new StringBuilder(path.hops().get(0).from().caption());
        path.hops()
                .forEach(hop -> words.append(hop.isReversed() ? " < " : " > ")
                        .append(hop.link().predicate().id())
                        .append(hop.isReversed() ? " < " : " > ")
                        .append(hop.to().caption()));
        return words.toString();
    }

    @Test
    void aPathRunsOverPeopleAndNotThroughPlacesCountriesOrAuthorities() {
        assertThat(trace(pile().network(), "embassy", "firm"))
                .containsExactly(
                        "Embassy in Ostia < holdsPost < Carl Dahl > representsOrganization > Listed Arms Corporation");
    }

    @Test
    void aHubCanStartAPath() {
        assertThat(trace(pile().network(), "city", "firm"))
                .containsExactly(
                        "Port Ostia < operatedIn < Listed Arms Corporation",
                        "Port Ostia < locatedIn < Embassy in Ostia < holdsPost < Carl Dahl > representsOrganization > Listed Arms"
                                + " Corporation");
    }

    @ParameterizedTest(name = "on {0}: {1} paths")
    @CsvSource({"2013-12-31, 0", "2014-06-01, 1", "2024-02-01, 1"})
    void aPathUsesWhatHadStartedByTheDay(LocalDate day, int paths) {
        assertThat(trace(pile().network(day, Grade.ANY), "embassy", "firm")).hasSize(paths);
    }

    @ParameterizedTest(name = "at {0}: {1} paths")
    @CsvSource({"C3, 1", "B3, 1", "B2, 0", "A6, 0"})
    void aPathUsesWhatMeetsTheGrade(String grade, int paths) {
        assertThat(trace(pile().network(Pile.DAY, Grade.parse(grade)), "embassy", "firm"))
                .hasSize(paths);
    }

    @Test
    void deniedAndOnlyPossibleClaimsCarryNoPath() {
        Pile pile = new Pile()
                .thing("one", EntityType.PERSON, "One")
                .thing("two", EntityType.PERSON, "Two")
                .says("Herald", "one", Predicate.ASSOCIATE_OF, "two", claim -> claim.modality(Modality.HYPOTHETICAL))
                .says("Herald", "one", Predicate.FAMILY_OF, "two", claim -> claim.negated());
        assertThat(trace(pile.network(), "one", "two")).isEmpty();
    }

    @Test
    void aSaleTiesTheSellerToTheBuyer() {
        Pile pile = new Pile()
                .thing("seller", EntityType.COMPANY, "Seller")
                .thing("goods", EntityType.GOODS, "Boats")
                .thing("buyer", EntityType.COMPANY, "Buyer")
                .says(
                        "Herald",
                        "seller",
                        Predicate.SOLD,
                        "goods",
                        claim -> claim.with(QualifierKey.RECIPIENT, ClaimObject.record(Pile.id("buyer"))));
        Trace trace = pile.network().trace(Pile.entity("seller"), Pile.entity("buyer"), 5);
        assertThat(trace.paths()).hasSize(1);
        assertThat(trace.paths().get(0).hops().get(0).link().label()).isEqualTo("sold, to");
    }

    @Test
    void ofPathsOfOneLengthTheBestEvidencedComesFirst() {
        Pile pile = pile().thing("other", EntityType.PERSON, "Erik Falk")
                .says("Council", "other", Predicate.HOLDS_POST, "embassy", claim -> claim.graded(Grade.parse("A2")))
                .says("Council", "other", Predicate.ACTS_FOR, "firm", claim -> claim.graded(Grade.parse("A2")));
        assertThat(trace(pile.network(), "embassy", "firm"))
                .containsExactly(
                        "Embassy in Ostia < holdsPost < Erik Falk > actsFor > Listed Arms Corporation",
                        "Embassy in Ostia < holdsPost < Carl Dahl > representsOrganization > Listed Arms Corporation");
    }

    @Test
    void aHopHasItsClaimsBestFirst() {
        Pile pile = pile().says(
                        "Tribune",
                        "secretary",
                        Predicate.HOLDS_POST,
                        "embassy",
                        claim -> claim.modality(Modality.ALLEGED).graded(Grade.parse("D4")))
                .says(
                        "Council",
                        "secretary",
                        Predicate.HOLDS_POST,
                        "embassy",
                        claim -> claim.graded(Grade.parse("A2")));
        Hop hop = pile.network()
                .trace(Pile.entity("embassy"), Pile.entity("firm"), 1)
                .paths()
                .get(0)
                .hops()
                .get(0);
        assertThat(hop.link().supporting())
                .extracting(each -> each.document().publisher() + " "
                        + each.claim().grade() + " " + each.claim().modality().id())
                .containsExactly("Council A2 asserted", "Herald B3 asserted", "Tribune D4 alleged");
    }

    @Test
    void exposureIsTheBestEvidencedPathToAListedOneAndSaysWhy() {
        Exposure exposure = pile().network().exposure(Pile.entity("embassy"));
        assertThat(exposure.own()).isEmpty();
        assertThat(exposure.best().map(PathsTest::words))
                .contains(
                        "Embassy in Ostia < holdsPost < Carl Dahl > representsOrganization > Listed Arms Corporation");
        assertThat(exposure.paths().get(0).hops().get(0).cost().parts())
                .containsExactly(
                        new HopCost.Part("one step", 6),
                        new HopCost.Part("reliability B, usually reliable", 1),
                        new HopCost.Part("credibility 3, possibly true", 2),
                        new HopCost.Part("asserted", 0));
        assertThat(exposure.paths().get(0).weakestGrade()).hasToString("B3");
    }

    @Test
    void aLongerPathOfBetterEvidenceBeatsAShortOneThatIsOnlyAlleged() {
        Pile pile = new Pile()
                .thing("start", EntityType.PERSON, "Start")
                .thing("middle", EntityType.PERSON, "Middle")
                .thing("listed", EntityType.COMPANY, "Listed")
                .thing("council", EntityType.PUBLIC_BODY, "Council")
                .says("Council", "listed", Predicate.DESIGNATED_BY, "council")
                .says(
                        "Herald",
                        "start",
                        Predicate.ACTS_FOR,
                        "listed",
                        claim -> claim.modality(Modality.ALLEGED).graded(Grade.parse("E5")))
                .says("Council", "start", Predicate.ASSOCIATE_OF, "middle", claim -> claim.graded(Grade.parse("A2")))
                .says("Council", "middle", Predicate.DIRECTOR_OF, "listed", claim -> claim.graded(Grade.parse("A2")));
        Network network = pile.network();
        assertThat(network.exposure(Pile.entity("start")).best().map(PathsTest::words))
                .contains("Start > associateOf > Middle > directorOf > Listed");
        assertThat(trace(network, "start", "listed").get(0)).isEqualTo("Start > actsFor > Listed");
    }

    @ParameterizedTest(name = "on {0} designated: {1}")
    @CsvSource({"2012-05-01, false", "2012-05-02, true", "2024-02-01, true"})
    void adesignationCountsFromItsDayOn(LocalDate day, boolean designated) {
        Network network = pile().network(day, Grade.ANY);
        assertThat(network.isDesignated(Pile.entity("firm"))).isEqualTo(designated);
        assertThat(network.exposure(Pile.entity("firm")).own()).hasSize(designated ? 1 : 0);
    }

    @Test
    void aNodeWithVeryManyNeighboursIsNoBridge() {
        Pile pile = new Pile()
                .thing("bank", EntityType.COMPANY, "Bank")
                .thing("one", EntityType.PERSON, "One")
                .thing("two", EntityType.PERSON, "Two")
                .says("Herald", "one", Predicate.OPENED_ACCOUNT, "bank")
                .says("Herald", "two", Predicate.OPENED_ACCOUNT, "bank");
        assertThat(trace(pile.network(), "one", "two")).hasSize(1);
        for (int client = 0; client < 150; client++) {
            pile.thing("client-" + client, EntityType.PERSON, "Client " + client)
                    .says("Herald", "client-" + client, Predicate.OPENED_ACCOUNT, "bank");
        }
        assertThat(trace(pile.network(), "one", "two")).isEmpty();
    }

    @Test
    void aNeighbourhoodKeepsTheBestEvidencedAndSaysWhenItIsCut() {
        Network network = pile().network();
        Neighbourhood whole = network.neighbourhood(Pile.entity("embassy"), 1, 100);
        assertThat(whole.members())
                .extracting(member -> member.entity().caption() + " " + member.steps())
                .containsExactlyInAnyOrder("Embassy in Ostia 0", "Carl Dahl 1", "Port Ostia 1", "Ostia 1", "Council 1");
        assertThat(whole.truncated()).isFalse();
        Neighbourhood cut = network.neighbourhood(Pile.entity("embassy"), 2, 3);
        assertThat(cut.members()).hasSize(3);
        assertThat(cut.truncated()).isTrue();
        assertThat(network.neighbourhood(Pile.entity("embassy"), 2, 100).members())
                .as("the firm is reached over the secretary")
                .anySatisfy(member -> assertThat(member.entity().caption() + member.steps() + member.designated())
                        .isEqualTo("Listed Arms Corporation2true"));
    }

    @Test
    void questionsOutOfRangeAreRefused() {
        Network network = pile().network();
        assertThatThrownBy(() -> network.trace(Pile.entity("embassy"), Pile.entity("firm"), 0))
                .hasMessage("number of paths must be 1 to 20, got 0");
        assertThatThrownBy(() -> network.neighbourhood(Pile.entity("embassy"), 4, 1))
                .hasMessage("depth must be 1 to 3 and the number of entities 1 or more, got 4 and 1");
        assertThatThrownBy(() -> network.exposure(Pile.entity("nobody")))
                .isInstanceOf(DemarcheException.class)
                .hasMessage("expected the id of an entity, found none with the id \"test:nobody\": look up its name");
    }
}
