package org.demarche.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.demarche.model.DemarcheException;
import org.demarche.model.EntityType;
import org.demarche.model.ErrorCode;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenerTest {
    private static final Sheet SHEET = new Sheet()
            .thing("council", EntityType.PUBLIC_BODY, "Council of Gazettes")
            .thing("anna", EntityType.PERSON, "Annabel Quillfeather")
            .value("anna", Predicate.WEAK_ALIAS, "Nightingale Tarvold")
            .value("anna", Predicate.ALIAS, "Anna Marlowska")
            .value("anna", Predicate.NATIONALITY, "Korea, North")
            .value("anna", Predicate.PASSPORT_NUMBER, "AB-123 4567")
            .born("anna", "1970-05-03")
            .listed("anna", "GZ.17", "2010-01-01/..")
            .thing("works", EntityType.COMPANY, "Plumtree Optical Works Ltd")
            .value("works", Predicate.COUNTRY, "Viet Nam")
            .link("works", Predicate.OWNED_OR_CONTROLLED_BY, "anna")
            .thing("former", EntityType.COMPANY, "Oldmarket Ferries")
            .listed("former", "GZ.3", "2010-01-01/2015-12-31")
            .thing("ship", EntityType.VESSEL, "Plumtree 7")
            .value("ship", Predicate.IMO_NUMBER, "IMO 9143427")
            .thing("land", EntityType.COUNTRY, "Plumtreeland")
            .thing("goods", EntityType.GOODS, "optical lenses")
            .mention("idle", EntityType.PERSON, "Idle Bystander")
            .unnamed("two", EntityType.PERSON, "two diplomats")
            .value("two", Predicate.REMARK, "seen once");
    private static final Screener SCREENER = SHEET.screener();

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Annabel Quillfeather       | anna   | a full name
            quillfeather, ANNABEL      | anna   | in another order and case
            Anna Marlowska             | anna   | an alias
            Nightingale Tarvold        | anna   | a weak alias
            Plumtree Optical Works     | works  | without its legal form
            Plumtree Optical           | works  | a name within a name
            GZ.17                      | -      | a short number tells nothing
            AB1234567                  | anna   | a document number, however it is spaced
            9143427                    | ship   | a ship's number without its prefix
            IMO9143427                 | ship   | and with it
            Idle Bystander             | -      | nothing is claimed of him
            two diplomats              | -      | a description is no name
            Plumtreeland               | -      | a country is no party
            optical lenses             | -      | nor are goods
            Somebody Else              | -      | nobody
            """)
    void theRightPartyIsFoundOrNone(String asked, String name, String why) {
        assertThat(SCREENER.screen(Query.named(asked)).stream()
                        .map(hit -> hit.entity().representative())
                        .findFirst())
                .as(why)
                .isEqualTo(Optional.ofNullable(name).map(Sheet::id));
    }

    @Test
    void everythingIsSoughtWhenAskedFor() {
        assertThat(SCREENER.screen(Query.named("Plumtreeland").among(Query.Scope.EVERYTHING)))
                .extracting(Hit::caption)
                .containsExactly("Plumtreeland");
    }

    @ParameterizedTest(name = "born {0}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            1970-05-03 | same     | the day itself
            1970-05    | same     | its month
            1970       | same     | its year
            1970-05~   | same     | about then
            1969/1971  | same     | a range that holds it
            1970-03-05 | same     | day and month changed places
            1970-05-04 | conflict | another day
            1971       | conflict | another year
            1955-05-03 | conflict | another year by far
            """)
    void aDateOfBirthAgreesOrConflicts(String date, String outcome, String why) {
        Hit plain = only("Anabel Quilfeather", Query.named("Anabel Quilfeather"));
        Hit dated = only("Anabel Quilfeather", Query.named("Anabel Quilfeather").bornOn(Period.parse(date)));
        assertThat(dated.conflicts().stream().anyMatch(each -> each.part() == MatchPart.BIRTH_DATE))
                .as(why)
                .isEqualTo(outcome.equals("conflict"));
        int compared = Double.compare(dated.score(), plain.score());
        assertThat(compared).as(why).isEqualTo(outcome.equals("same") ? 1 : -1);
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Annabel Quillfeather   | KP            | false | the code of the country
            Annabel Quillfeather   | North Korea   | false | another order of its words
            Annabel Quillfeather   | France        | true  | another country
            Annabel Quillfeather   | Atlantis      | false | an unknown one is no conflict
            Plumtree Optical Works | VNM           | false | a code of three letters
            Plumtree Optical Works | Japan         | true  | another country
            Oldmarket Ferries      | Japan         | false | nothing to conflict with
            """)
    void aCountryOnlySpeaksAgainst(String asked, String country, boolean conflict, String why) {
        List<Hit> plain = SCREENER.screen(Query.named(asked), 1, 0.3);
        List<Hit> dated = SCREENER.screen(Query.named(asked).from(country), 1, 0.3);
        assertThat(dated.get(0).conflicts().isEmpty()).as(why).isEqualTo(!conflict);
        assertThat(dated.get(0).score() < plain.get(0).score()).as(why).isEqualTo(conflict);
    }

    @ParameterizedTest(name = "{0} as {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            Plumtree Optical Works | PUBLIC_BODY | false | kinds of organisation do not conflict
            Plumtree Optical Works | COMPANY     | false | the same kind
            Plumtree Optical Works | PERSON      | true  | a person is no company
            Plumtree 7             | VESSEL      | false | the same kind
            Plumtree 7             | COMPANY     | true  | a company is no ship
            """)
    void aKindConflictsOnlyWithAnother(String asked, EntityType type, boolean conflict, String why) {
        Hit hit = SCREENER.screen(Query.named(asked).of(type), 1, 0.3).get(0);
        assertThat(hit.conflicts()).as(why).hasSize(conflict ? 1 : 0);
    }

    @Test
    void aConflictQuotesBothValues() {
        Query query = Query.named("Annabel Quillfeather")
                .bornOn(Period.parse("1980"))
                .from("France")
                .of(EntityType.COMPANY);
        assertThat(SCREENER.screen(query, 1, 0.01).get(0).conflicts())
                .containsExactly(
                        new Conflict(MatchPart.TYPE, "company", "person", "one thing cannot be of both kinds"),
                        new Conflict(MatchPart.BIRTH_DATE, "1980", "1970-05-03", "no date of birth fits the other"),
                        new Conflict(
                                MatchPart.COUNTRY,
                                "France",
                                "Korea, North",
                                "the countries differ; many persons have two, and ships change flag"));
    }

    @Test
    void aWeakAliasCountsLessAndSaysSo() {
        Hit hit = only("Nightingale Tarvold", Query.named("Nightingale Tarvold"));
        assertThat(hit.name()).isEqualTo(new MatchedName("Nightingale Tarvold", NameQuality.WEAK_ALIAS));
        assertThat(hit.score())
                .isLessThan(only("alias", Query.named("Anna Marlowska")).score());
        MatchReason last = hit.reasons().get(hit.reasons().size() - 1);
        assertThat(last.part()).isEqualTo(MatchPart.NAME_QUALITY);
        assertThat(last.contribution()).isEqualTo(-1.3);
        assertThat(last.explanation()).isEqualTo("the source calls this name weak");
    }

    @Test
    void aNumberQuotesBothValuesAndStandsAlone() {
        Hit hit = SCREENER.screen(Query.named("nobody at all").identifiedBy("ab1234567"))
                .get(0);
        assertThat(hit.score()).isGreaterThan(0.9);
        assertThat(hit.name()).isEqualTo(new MatchedName("Annabel Quillfeather", NameQuality.MAIN));
        assertThat(hit.reasons())
                .contains(new MatchReason(
                        MatchPart.IDENTIFIER, "ab1234567", "AB-123 4567", 11.5, 11.5, "the same number"));
        assertThat(hit.conflicts()).extracting(Conflict::part).containsExactly(MatchPart.NAME);
        Hit alone = SCREENER.screen(Query.numbered(Identifier.of(IdentifierKind.PASSPORT, "ab1234567")))
                .get(0);
        assertThat(alone.score()).isGreaterThan(hit.score());
        assertThat(alone.conflicts()).isEmpty();
    }

    @Test
    void theBestOfSeveralNamesCounts() {
        Hit hit = only("several", Query.named("Somebody Else").alsoNamed("Anna Marlowska"));
        assertThat(hit.name().text()).isEqualTo("Anna Marlowska");
        assertThat(hit.score())
                .isEqualTo(only("one", Query.named("Anna Marlowska")).score());
    }

    @Test
    void aListedPartySaysByWhom() {
        Hit hit = only("listed", Query.named("Annabel Quillfeather"));
        assertThat(hit.listReferences()).containsExactly("GZ.17");
        assertThat(hit.via().id()).isEqualTo("list");
        assertThat(hit.via().entries())
                .extracting(ListEntry::authority, ListEntry::listReference)
                .containsExactly(tuple("Council of Gazettes", "GZ.17"));
    }

    @Test
    void aPartyOnlyInTheNetworkSaysByWhichPath() {
        Hit hit = only("unlisted", Query.named("Plumtree Optical Works"));
        assertThat(hit.listReferences()).isEmpty();
        assertThat(hit.via()).isInstanceOfSatisfying(Via.InNetwork.class, via -> {
            assertThat(via.id()).isEqualTo("network");
            assertThat(via.entries()).isEmpty();
            assertThat(via.way().orElseThrow().end().caption()).isEqualTo("Annabel Quillfeather");
        });
    }

    @Test
    void aDelistedPartyIsNoLongerOnAList() {
        Hit hit = only("delisted", Query.named("Oldmarket Ferries"));
        assertThat(hit.via()).isInstanceOfSatisfying(Via.InNetwork.class, via -> {
            assertThat(via.entries()).extracting(ListEntry::listReference).containsExactly("GZ.3");
            assertThat(via.way()).isEmpty();
        });
        Screener then = Screener.of(SHEET.network(Sheet.DAY.withYear(2012), java.time.Instant.MAX));
        assertThat(then.screen(Query.named("Oldmarket Ferries")).get(0).via()).isInstanceOf(Via.OnList.class);
    }

    @Test
    void aNameThatWasNotKnownYetFindsNothing() {
        Sheet sheet = new Sheet()
                .thing("anna", EntityType.PERSON, "Annabel Quillfeather")
                .valueKnown("anna", Predicate.ALIAS, "Zora Nightshade", Sheet.KNOWN.plusSeconds(60));
        Query query = Query.named("Zora Nightshade");
        assertThat(Screener.of(sheet.network(Sheet.DAY, Sheet.KNOWN)).screen(query))
                .isEmpty();
        assertThat(Screener.of(sheet.network()).screen(query)).hasSize(1);
        assertThat(Screener.of(sheet.network(Sheet.DAY, Sheet.KNOWN.minusSeconds(60)))
                        .screen(Query.named("Annabel Quillfeather")))
                .isEmpty();
    }

    @Test
    void whatIsAskedMustBeInRange() {
        assertThatThrownBy(() -> SCREENER.screen(Query.named("x"), 0, 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of hits must be 1 to 1000, got 0");
        assertThatThrownBy(() -> SCREENER.screen(Query.named("x"), 1, 1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("least score must be in (0, 1], got 1.5");
        refused(() -> Query.named("  "), "expected a name to screen, found an empty one: give a name or a list number");
        refused(
                () -> Query.named("x".repeat(1001)),
                "expected a name of at most 1000 characters, found 1001: give the name alone, not the text around it");
        refused(
                () -> {
                    Query query = Query.named("x");
                    for (int at = 0; at < 60; at++) {
                        query = query.from("France");
                    }
                },
                "expected at most 50 names, dates, countries or numbers of one party, found 51: screen its names one by one");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String message) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DemarcheException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.WRONG_USAGE))
                .hasMessage(message);
    }

    @Test
    void anEmptyNetworkFindsNothing() {
        assertThat(new Sheet().screener().screen(Query.named("Annabel"))).isEmpty();
    }

    @Test
    void thePolicyHasAVersion() {
        assertThat(Screener.policyVersion())
                .isEqualTo("screen 3, names "
                        + org.demarche.names.NameComparer.standard().policyVersion() + ", network "
                        + org.demarche.network.Network.policyVersion());
        assertThat(Screener.defaultMost()).isEqualTo(10);
        assertThat(Screener.defaultMinimum()).isEqualTo(0.80);
    }

    private static Hit only(String what, Query query) {
        List<Hit> hits = SCREENER.screen(query, 1, 0.3);
        assertThat(hits).as(what).hasSize(1);
        assertThat(hits.get(0).reasons().stream()
                        .mapToDouble(MatchReason::contribution)
                        .sum())
                .as("the reasons sum to the log-odds")
                .isCloseTo(hits.get(0).logOdds(), within(1e-9));
        assertThat(hits.get(0).score())
                .as("the score is the share that the log-odds are of")
                .isCloseTo(1 / (1 + Math.exp(-hits.get(0).logOdds())), within(1e-12));
        return hits.get(0);
    }
}
