package org.demarche.missions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityType;
import org.demarche.model.Modality;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.network.Entity;
import org.demarche.network.Lookup;
import org.demarche.network.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissionRegisterTest {

    /** Three missions; the ministry counts three before October 2023 and two after, others count differently. */
    private static Register world() {
        return Register.empty()
                .published("Ministry", "2024-01-30")
                .mission("in-ostia", "embassy", "Ostia", "Port Ostia")
                .mission("in-lund", "embassy", "Lund", "Lundby")
                .mission("in-lund-south", "consulate general", "Lund", "Southport")
                .place("Vesta", EntityType.COUNTRY)
                .says("Ministry", "in-ostia", Predicate.COUNTED_OPEN, "'Ministry", Register.during("2022/2023-10-22"))
                .says("Ministry", "in-lund", Predicate.COUNTED_OPEN, "'Ministry", Register.during("2022/2023-10-22"))
                .says(
                        "Ministry",
                        "in-lund-south",
                        Predicate.COUNTED_OPEN,
                        "'Ministry",
                        Register.during("2022/2023-10-22"))
                .says("Ministry", "in-lund", Predicate.COUNTED_OPEN, "'Ministry", Register.during("2023-12/.."))
                .says("Ministry", "in-lund-south", Predicate.COUNTED_OPEN, "'Ministry", Register.during("2023-12/.."))
                .says("Ministry", "in-ostia", Predicate.COUNTED_CLOSED, "'Ministry", Register.during("2023-12/.."))
                .says("Ministry", "norden", Predicate.MISSION_COUNT, "'3", counted("2022/2023-10-22", "missions"))
                .says("Ministry", "norden", Predicate.MISSION_COUNT, "'2", counted("2023-12/..", "missions"))
                .says("Institute", "norden", Predicate.MISSION_COUNT, "'around 5", counted("2023-11-22", ""))
                .says("Herald", "norden", Predicate.WILL_CLOSE, "in-ostia", Register.during("2023-10-23"))
                .says("Herald", "norden", Predicate.CLOSED, "in-ostia", Register.during("2023-10-30"))
                .says("Herald", "in-ostia", Predicate.ACCREDITED_TO, "vesta", Register.during("2022-11-16"))
                .says("Herald", "in-lund", Predicate.ACCREDITED_TO, "lund", Register.during("2022-11-16"));
    }

    /** The same with who serves Ostia since, by two sources, and people. */
    private static Register inhabited() {
        return world().thing("anna", EntityType.PERSON, "Anna Berg")
                .thing("firm", EntityType.COMPANY, "Listed Arms Corporation")
                .thing("force", EntityType.ORGANIZATION, "Ostian Air Force")
                .says(
                        "Herald",
                        "anna",
                        Predicate.HOLDS_POST,
                        "in-ostia",
                        Register.during("2014/2016"),
                        role("Secretary"))
                .says("Herald", "anna", Predicate.REPRESENTS_ORGANIZATION, "firm", Register.during("2015"))
                .says("Herald", "anna", Predicate.TRAINED, "force", Register.during("2015"))
                .says("Herald", "anna", Predicate.TRAINED, "force", Register.during("2019"))
                .says("Council", "firm", Predicate.LIST_REFERENCE, "'NOe.001");
    }

    private static Register.Change counted(String period, String what) {
        return claim -> {
            Register.during(period).apply(claim);
            if (!what.isEmpty()) {
                claim.with(QualifierKey.ROLE, ClaimObject.text(what));
            }
        };
    }

    private static Register.Change role(String role) {
        return claim -> claim.with(QualifierKey.ROLE, ClaimObject.text(role));
    }

    private static String words(MissionCount count) {
        return count.number() + (count.approximate() ? " or so" : "") + " " + count.basis() + " by " + count.countedBy()
                + " for " + count.period() + " " + count.fits();
    }

    private static Mission mission(MissionRegister register, String name) {
        return register.mission(Register.entity(name)).orElseThrow();
    }

    private static Entity entity(MissionRegister register, String name) {
        return register.network().entity(Register.entity(name));
    }

    @Test
    void missionsComeByHostAndCityWithWhatTheyAre() {
        assertThat(world().on("2024-02-01").missions())
                .extracting(each -> each.entity().caption() + ", " + each.kind().id() + ", "
                        + each.host().map(Entity::caption).orElse("?") + ", "
                        + each.sender().map(Entity::caption).orElse("?") + ", "
                        + each.status().status().id())
                .containsExactly(
                        "Embassy in Lundby, embassy, Lund, Norden, open",
                        "Embassy in Southport, consulate, Lund, Norden, open",
                        "Embassy in Port Ostia, embassy, Ostia, Norden, closed");
    }

    @Test
    void whatATextOnlyMentionsIsNotInTheRegister() {
        MissionRegister register = world().thing("heard", EntityType.MISSION, "Embassy in Nowhere")
                .says("Herald", "norden", Predicate.CLOSED, "heard", Register.during("2023"))
                .on("2024-02-01");
        assertThat(register.missions()).hasSize(3);
        assertThat(register.mission(Register.entity("heard"))).isEmpty();
    }

    @Test
    void countsOfADayStandSideBySideAndTheOneThatFitsComesFirst() {
        assertThat(world().on("2023-09-30").counts())
                .extracting(MissionRegisterTest::words)
                .containsExactly(
                        "3 STATED by Ministry for 2022/2023-10-22 CERTAIN",
                        "3 NAMED_ONE_BY_ONE by Ministry for 2023-09-30 CERTAIN");
        assertThat(world().on("2024-02-01").counts())
                .extracting(MissionRegisterTest::words)
                .containsExactly(
                        "2 STATED by Ministry for 2023-12/.. CERTAIN",
                        "2 NAMED_ONE_BY_ONE by Ministry for 2024-02-01 CERTAIN",
                        "5 or so STATED by Institute for 2023-11-22 NONE");
    }

    @Test
    void betweenTwoCountsTheNearestOfEachStands() {
        assertThat(world().on("2023-11-25").counts())
                .extracting(MissionRegisterTest::words)
                .containsExactly(
                        "5 or so STATED by Institute for 2023-11-22 NONE",
                        "3 STATED by Ministry for 2022/2023-10-22 NONE");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2023-09-30 | {OPEN=3, CLOSED=0, ANNOUNCED=0, DISPUTED=0, UNKNOWN=0}
            2023-10-25 | {OPEN=2, CLOSED=0, ANNOUNCED=1, DISPUTED=0, UNKNOWN=0}
            2024-02-01 | {OPEN=2, CLOSED=1, ANNOUNCED=0, DISPUTED=0, UNKNOWN=0}
            2020-01-01 | {OPEN=0, CLOSED=0, ANNOUNCED=0, DISPUTED=0, UNKNOWN=3}
            """)
    void theRegisterCountsByItsOwnRule(String day, String counts) {
        List<RegisterCount> found = world().on(day).registerCounts();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).missions()).isEqualTo(3);
        assertThat(new TreeMap<>(found.get(0).byStatus())).hasToString(counts);
    }

    @Test
    void aStateOfWhichAStatusIsKnownComesBeforeOneWithMoreMissions() {
        Register world = world().thing("ys", EntityType.COUNTRY, "Ys");
        for (int number = 1; number <= 5; number++) {
            String name = "ys-" + number;
            world.thing(name, EntityType.MISSION, "Embassy of Ys, number " + number)
                    .says("Gazette", name, Predicate.SENT_BY, "ys");
        }
        MissionRegister register = world.on("2024-02-01");
        assertThat(register.senders()).extracting(Entity::caption).containsExactly("Norden", "Ys");
        assertThat(register.registerCounts())
                .extracting(count -> count.sender().caption() + " " + count.missions())
                .containsExactly("Norden 3", "Ys 5");
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Port Ostia           | Embassy in Port Ostia
            Ostia                | Embassy in Port Ostia
            Embassy in Lundby    | Embassy in Lundby
            southport            | Embassy in Southport
            test:in-lund            | Embassy in Lundby
            """)
    void aMissionIsFoundByNameIdCityOrHost(String asked, String caption) {
        assertThat(world().on("2024-02-01").lookup(asked))
                .isInstanceOfSatisfying(
                        Lookup.Found.class,
                        found -> assertThat(found.entity().caption()).isEqualTo(caption));
    }

    @Test
    void aHostOfTwoMissionsIsNoMission() {
        Lookup lookup = world().on("2024-02-01").lookup("Lund");
        assertThat(lookup).isInstanceOf(Lookup.Ambiguous.class);
        assertThat(lookup.others())
                .extracting(each -> each.entity().caption())
                .containsExactly("Embassy in Lundby", "Embassy in Southport");
    }

    @Test
    void changesComeNewestFirstAndStopAtTheDay() {
        assertThat(world().on("2024-02-01").changes())
                .extracting(each -> each.period() + " " + each.predicate().id() + " "
                        + each.mission().caption())
                .containsExactly(
                        "2023-10-30 closed Embassy in Port Ostia", "2023-10-23 willClose Embassy in Port Ostia");
        assertThat(world().on("2023-10-25").changes()).hasSize(1);
        assertThat(world().on("2023-10-25").eventDays())
                .as("days are not cut by the day asked about")
                .hasToString("{2023-10-23=1, 2023-10-30=1}");
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, by {3}")
    @CsvSource(delimiter = '|', textBlock = """
            ostia-land | 2023-09-30 | RESIDENT       | []
            lund-land  | 2024-02-01 | RESIDENT       | []
            vesta      | 2024-02-01 | FROM_ELSEWHERE | [Embassy in Port Ostia]
            ostia-land | 2024-02-01 | NONE_KNOWN     | []
            norden     | 2024-02-01 | UNKNOWN        | []
            """)
    void aCountryIsServedByAResidentMissionOrFromElsewhere(String country, String day, Coverage.Kind kind, String by) {
        MissionRegister register = world().on(day);
        Entity host = country.endsWith("-land")
                ? mission(register, "in-" + country.replace("-land", "")).host().orElseThrow()
                : entity(register, country);
        Coverage coverage = register.coverage(host);
        assertThat(coverage.kind()).isEqualTo(kind);
        assertThat(coverage.claims()).extracting(Coverage.CoverageClaim::words).hasToString(by);
    }

    @Test
    void twoWhoAreSaidToHaveTakenOverBothStand() {
        MissionRegister register = Register.empty()
                .mission("east", "embassy", "Ostia", "Port Ostia")
                .mission("west", "embassy", "Lund", "Lundby")
                .place("Vesta", EntityType.COUNTRY)
                .says("Herald", "vesta", Predicate.COVERED_BY, "east", Register.during("2023-10-24/.."))
                .says("Tribune", "vesta", Predicate.COVERED_BY, "west", Register.during("2023-12/.."))
                .says(
                        "Herald",
                        "vesta",
                        Predicate.COVERED_BY,
                        "'traders",
                        Register.during("2023-12/.."),
                        claim -> claim.modality(Modality.HYPOTHETICAL))
                .on("2024-02-01");
        Coverage coverage = register.coverage(entity(register, "vesta"));
        assertThat(coverage.kind()).isEqualTo(Coverage.Kind.FROM_ELSEWHERE);
        assertThat(coverage.isContested()).isTrue();
        assertThat(coverage.claims())
                .extracting(
                        each -> each.words() + " " + each.weight().certainty().line())
                .containsExactly("Embassy in Port Ostia dashed", "Embassy in Lundby dashed", "traders dotted");
    }

    @Test
    void aCardHasThePeopleWhatTheyDidInTheirTimeAndWhomTheyServe() {
        MissionRegister register = inhabited().on("2024-02-01");
        MissionCard card = register.card(mission(register, "in-ostia"));
        assertThat(card.postings())
                .extracting(each -> each.person().caption() + ", " + each.role() + ", " + each.period())
                .containsExactly("Anna Berg, Secretary, 2014/2016");
        assertThat(card.principals())
                .extracting(each ->
                        each.principal().caption() + " via " + each.via().caption() + ", listed: " + each.designated())
                .containsExactly("Listed Arms Corporation via Anna Berg, listed: true");
        assertThat(card.statements().stream()
                        .filter(each -> each.predicate() == Predicate.TRAINED)
                        .map(Statement::period)
                        .toList())
                .as("what was done after the posting is not on the card")
                .hasToString("[2015]");
        Map<Predicate.Family, List<Integer>> functions = card.functions();
        assertThat(functions.keySet())
                .containsExactlyInAnyOrder(
                        Predicate.Family.REVENUE, Predicate.Family.PROCUREMENT, Predicate.Family.SUPPORT);
        assertThat(functions.getOrDefault(Predicate.Family.REVENUE, List.of()))
                .allSatisfy(
                        number -> assertThat(card.statements().get(number - 1).predicate())
                                .isEqualTo(Predicate.TRAINED));
    }

    @Test
    void aHostHasItsMissionsTheirPeopleAndWhoServesIt() {
        MissionRegister register = inhabited().on("2024-02-01");
        Host host = register.host(mission(register, "in-ostia").host().orElseThrow());
        assertThat(host.missions())
                .extracting(each -> each.entity().caption())
                .containsExactly("Embassy in Port Ostia");
        assertThat(host.postings()).hasSize(1);
        assertThat(host.coverage().kind()).isEqualTo(Coverage.Kind.NONE_KNOWN);
        assertThat(host.statements()).isNotEmpty();
    }
}
