package org.demarche.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.demarche.model.EntityId;
import org.demarche.model.EntityType;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What facts and numbers do to a hit, what filters let pass, and how ties are told. */
class EvidenceTest {
    private static final Sheet SHEET = new Sheet()
            .thing("council", EntityType.PUBLIC_BODY, "Council of Gazettes")
            .thing("anna", EntityType.PERSON, "Annabel Quillfeather")
            .value("anna", Predicate.GENDER, "Female")
            .value("anna", Predicate.BIRTH_PLACE, "Tarvold, Korea, North")
            .value("anna", Predicate.NATIONALITY, "Korea, North")
            .value("anna", Predicate.PASSPORT_NUMBER, "AB-123 4567")
            .born("anna", "1964")
            .listed("anna", "GZ.17", "2010-01-01/..")
            .thing("ship", EntityType.VESSEL, "Plumtree Seven")
            .value("ship", Predicate.IMO_NUMBER, "9074729")
            .link("ship", Predicate.OWNED_OR_CONTROLLED_BY, "anna")
            .thing("works", EntityType.COMPANY, "Mulberry Optical Works")
            .link("works", Predicate.OWNED_OR_CONTROLLED_BY, "anna")
            .thing("child", EntityType.COMPANY, "Oldmarket Ferries")
            .link("works", Predicate.PARENT_OF, "child")
            .thing("agent", EntityType.PERSON, "Bertram Lowland")
            .link("agent", Predicate.ACTS_FOR, "anna")
            .thing("clerk", EntityType.PERSON, "Cornelia Windrose")
            .link("anna", Predicate.EMPLOYED, "clerk")
            .thing("embassy", EntityType.MISSION, "Embassy of Gazettia in Tarvold")
            .listed("embassy", "GZ.18", "2010-01-01/..")
            .thing("envoy", EntityType.PERSON, "Dorothea Marchbank")
            .link("envoy", Predicate.HOLDS_POST, "embassy");
    private static final Screener SCREENER = SHEET.screener();

    private static Hit first(Query query) {
        Hit hit = SCREENER.screen(query, 1, 0.001).get(0);
        assertThat(hit.reasons().stream().mapToDouble(MatchReason::contribution).sum())
                .isCloseTo(hit.logOdds(), within(1e-9));
        return hit;
    }

    @Test
    void anEqualPlaceOfBirthSpeaksForAndAnotherSaysNothing() {
        double plain = first(Query.named("Annabel Quillfeather")).logOdds();
        assertThat(first(Query.named("Annabel Quillfeather").at("Tärvold")).logOdds())
                .isGreaterThan(plain);
        assertThat(first(Query.named("Annabel Quillfeather").at("Elsewhere")).logOdds())
                .isEqualTo(plain);
        assertThat(first(Query.named("Annabel Quillfeather").at("North Korea")).logOdds())
                .as("a country is no place that speaks for anyone")
                .isEqualTo(plain);
    }

    @Test
    void aCountryNeverSpeaksFor() {
        assertThat(first(Query.named("Annabel Quillfeather").from("North Korea"))
                        .logOdds())
                .isEqualTo(first(Query.named("Annabel Quillfeather")).logOdds());
    }

    @Test
    void anotherGenderSpeaksAgainst() {
        double plain = first(Query.named("Annabel Quillfeather")).logOdds();
        Hit other = first(Query.named("Annabel Quillfeather").ofGender(Gender.MALE));
        assertThat(other.logOdds()).isLessThan(plain);
        assertThat(other.conflicts()).extracting(Conflict::part).containsExactly(MatchPart.GENDER);
    }

    @Test
    void factsDoNotRescueABadName() {
        Query plain = Query.named("Annabel Windmill");
        Query query = plain.bornOn(Period.parse("1964")).ofGender(Gender.FEMALE).at("Tarvold");
        assertThat(anna(plain).score()).isBetween(0.01, 0.6);
        assertThat(anna(query).score()).isLessThan(Screener.defaultMinimum());
        assertThat(anna(query.alsoNamed("Annabel Quillfeather")).score()).isGreaterThan(0.99);
    }

    private static Hit anna(Query query) {
        return SCREENER.screen(query, 20, 0.001).stream()
                .filter(hit -> hit.caption().equals("Annabel Quillfeather"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            IMO      | 9074729   | 0.99 | a check digit that fits
            IMO      | 9O74729   | 0.99 | a look-alike that the check digit puts right
            PASSPORT | ab1234567 | 0.98 | no check digit
            """)
    void anEqualNumberStandsAlone(IdentifierKind kind, String number, double least, String why) {
        assertThat(first(Query.numbered(Identifier.of(kind, number))).score())
                .as(why)
                .isGreaterThan(least);
    }

    @Test
    void anotherNumberOfTheKindSpeaksAgainstWithoutTellingTheTrueOne() {
        Query ship = Query.named("Plumtree Seven").of(EntityType.VESSEL);
        Hit other = first(ship.identifiedBy(Identifier.of(IdentifierKind.IMO, "9143404")));
        assertThat(other.conflicts()).isEmpty();
        Hit valid = first(ship.identifiedBy(Identifier.of(IdentifierKind.IMO, "8133530")));
        assertThat(valid.conflicts())
                .containsExactly(new Conflict(MatchPart.IDENTIFIER, "8133530", "9074729", "another IMO number"));
        assertThat(valid.logOdds()).isLessThan(first(ship).logOdds());
        Hit person = first(
                Query.named("Annabel Quillfeather").identifiedBy(Identifier.of(IdentifierKind.PASSPORT, "ZZ7654321")));
        assertThat(person.conflicts())
                .as("a passport's number is not told to one who does not know it")
                .containsExactly(new Conflict(MatchPart.IDENTIFIER, "ZZ7654321", "…567", "another passport"));
    }

    @Test
    void aHitSaysWhatWouldChangeIt() {
        Hit hit = first(Query.named("Annabel Quillfeather"));
        assertThat(hit.wouldChange())
                .extracting(Change::condition)
                .contains(
                        "a date of birth within 1964",
                        "a date of birth years away from 1964",
                        "another gender",
                        "the same passport");
        for (Change change : hit.wouldChange()) {
            assertThat(change.sentence()).startsWith(change.condition() + " would ");
        }
        Change born = hit.wouldChange().stream()
                .filter(change -> change.condition().equals("a date of birth within 1964"))
                .findFirst()
                .orElseThrow();
        assertThat(first(Query.named("Annabel Quillfeather").bornOn(Period.parse("1964")))
                        .logOdds())
                .as("what is said comes true")
                .isCloseTo(born.logOdds(), within(1e-9));
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Plumtree Seven         | VESSEL_MANAGER | 1 | a ship and who controls it
            Mulberry Optical Works | CONTROLLER     | 1 | a company and who owns or controls it
            Oldmarket Ferries      | OWNER          | 2 | the company of a company
            Bertram Lowland        | REPRESENTATIVE | 1 | who acts for a listed one
            Cornelia Windrose      | EMPLOYER       | 1 | whom a listed one employs
            Dorothea Marchbank     | MISSION        | 1 | who is posted at a listed mission
            """)
    void aTieSaysItsKindAndPutsNobodyOnAList(String name, TieKind kind, int steps, String why) {
        Hit hit = first(Query.named(name));
        assertThat(hit.via()).as(why).isInstanceOfSatisfying(Via.InNetwork.class, via -> {
            assertThat(via.id()).isEqualTo("network");
            Way way = via.way().orElseThrow();
            assertThat(way.kind()).isEqualTo(kind);
            assertThat(way.steps()).hasSize(steps);
            assertThat(way.words()).contains(name).endsWith(way.end().caption() + " is on a list.");
        });
        assertThat(hit.listReferences()).isEmpty();
        assertThat(hit.topics()).contains(Topic.SANCTION_LINKED).doesNotContain(Topic.SANCTION);
    }

    @Test
    void filtersLetPassWhatTheySay() {
        Query query = Query.named("Annabel Quillfeather");
        EntityId anna = new EntityId(Sheet.id("anna"));
        assertThat(found(query, Filter.NONE.from("TEST"))).containsExactly(anna);
        assertThat(found(query, Filter.NONE.from("other"))).isEmpty();
        assertThat(found(query, Filter.NONE.withoutDataset("test"))).isEmpty();
        assertThat(found(query, Filter.NONE.withoutDataset("other"))).containsExactly(anna);
        assertThat(found(query, Filter.NONE.of(EntityType.PERSON))).containsExactly(anna);
        assertThat(found(query, Filter.NONE.withoutType(EntityType.PERSON))).isEmpty();
        assertThat(found(query, Filter.NONE.in("kp"))).containsExactly(anna);
        assertThat(found(query, Filter.NONE.in("France"))).isEmpty();
        assertThat(found(query, Filter.NONE.about(Topic.SANCTION))).containsExactly(anna);
        assertThat(found(query, Filter.NONE.about(Topic.SANCTION_LINKED))).isEmpty();
        assertThat(found(query, Filter.NONE.without(anna))).isEmpty();
        assertThat(found(Query.named("Dorothea Marchbank"), Filter.NONE.about(Topic.DIPLOMAT)))
                .containsExactly(new EntityId(Sheet.id("envoy")));
        assertThat(found(Query.named("Mulberry Optical Works"), Filter.NONE.withoutType(EntityType.ORGANIZATION)))
                .as("a company is an organisation")
                .isEmpty();
    }

    private static List<EntityId> found(Query query, Filter filter) {
        return SCREENER.screen(query, Search.standard().only(filter)).stream()
                .map(Hit::entity)
                .toList();
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            1964-05-03 | 1964-05-03 | SAME_DAY
            1964-05    | 1964-05-03 | SAME_MONTH
            1964       | 1964-05-03 | SAME_YEAR
            1964       | 1964       | SAME_YEAR
            1964~      | 1965-05-03 | WITHIN
            1960/1970  | 1965       | WITHIN
            196X       | 1965       | WITHIN
            1964-05-03 | 1964-03-05 | SWAPPED
            1964-05-03 | 1964-05-04 | OTHER_DAY
            1964-05    | 1964-06    | OTHER_DAY
            1964       | 1966       | NEAR_YEAR
            1964       | 1967       | OTHER
            1960/1962  | 1964-01    | NEAR_YEAR
            1960/1962  | 1970       | OTHER
            """)
    void datesOfBirthAgreeByTheirPrecision(String one, String other, BirthDates.Agreement agreement) {
        assertThat(BirthDates.agreement(Period.parse(one), Period.parse(other), 2))
                .isEqualTo(agreement);
        assertThat(BirthDates.agreement(Period.parse(other), Period.parse(one), 2))
                .as("the other way round")
                .isEqualTo(agreement);
    }
}
