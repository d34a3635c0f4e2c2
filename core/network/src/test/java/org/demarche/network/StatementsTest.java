package org.demarche.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.Citation;
import org.demarche.model.ClaimObject;
import org.demarche.model.DocumentId;
import org.demarche.model.EntityType;
import org.demarche.model.Modality;
import org.demarche.model.Origin;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.SourceDocument;
import org.demarche.model.Span;
import org.demarche.model.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatementsTest {

    private static Pile pile() {
        return new Pile()
                .thing("anna", EntityType.PERSON, "Anna Berg")
                .thing("firm", EntityType.COMPANY, "Firm Ltd")
                .thing("buyer", EntityType.COMPANY, "Buyer AG");
    }

    private static List<Statement> about(Pile pile, String name) {
        return pile.network().statements(Pile.entity(name));
    }

    private static Pile.Change during(String period) {
        return claim -> claim.during(Period.parse(period));
    }

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(
                        Modality.ASSERTED,
                        "Stated by Herald (Report of Herald): Anna Berg represents Firm Ltd, 2014/2016."),
                Arguments.of(
                        Modality.REPORTED,
                        "Reported by Herald (Report of Herald): Anna Berg represents Firm Ltd, 2014/2016."),
                Arguments.of(
                        Modality.ASSESSED,
                        "Assessed by Herald (Report of Herald): Anna Berg represents Firm Ltd, 2014/2016."),
                Arguments.of(
                        Modality.ALLEGED,
                        "Alleged, not established, by Herald (Report of Herald): Anna Berg represents Firm Ltd, 2014/2016."),
                Arguments.of(
                        Modality.HYPOTHETICAL,
                        "Held possible by Herald (Report of Herald): Anna Berg represents Firm Ltd, 2014/2016."),
                Arguments.of(
                        Modality.DENIED,
                        "Denied by Herald (Report of Herald): Anna Berg represents Firm Ltd, 2014/2016."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void aSentenceSaysHowFarItsSourceCommitsItself(Modality modality, String sentence) {
        Pile pile = pile().says(
                        "Herald",
                        "anna",
                        Predicate.REPRESENTS_ORGANIZATION,
                        "firm",
                        during("2014/2016"),
                        claim -> claim.modality(modality));
        assertThat(about(pile, "anna")).extracting(Statement::sentence).containsExactly(sentence);
    }

    @Test
    void aSentenceNamesTheChainOfSpeakersTheRolesAndTheDenial() {
        Pile pile = pile().says(
                        "Herald",
                        "anna",
                        Predicate.SOLD,
                        "'pistols",
                        claim -> claim.negated()
                                .saidBy("Panel")
                                .saidBy("a Member State")
                                .with(QualifierKey.PINPOINT, ClaimObject.text("para. 122"))
                                .with(QualifierKey.RECIPIENT, ClaimObject.record(Pile.id("buyer"))));
        assertThat(about(pile, "anna"))
                .extracting(Statement::sentence)
                .containsExactly(
                        "Stated by Panel, citing a Member State (Report of Herald, para. 122): it is not so that Anna Berg"
                                + " sold pistols, to Buyer AG.");
        assertThat(about(pile, "buyer"))
                .as("the recipient's page has it too")
                .extracting(statement -> statement.other().map(Entity::caption))
                .containsExactly(Optional.of("Anna Berg"));
    }

    @Test
    void theSentenceThatAPersonWroteStandsInsteadOfThePattern() {
        String written = "Anna Berg spoke for the firm in those years.";
        Network network = written(written).network();
        Statement statement = network.statements(Pile.entity("anna")).get(0);
        assertThat(statement.sentence())
                .isEqualTo("Reported by Panel (Annual report, para. 3): " + written + " (2014)");
        SourceNote source = statement.best().source();
        assertThat(source.title() + " | " + source.publisher() + " | " + source.date() + " | " + source.locator()
                        + " | " + source.address().orElse("none"))
                .isEqualTo("Annual report | Panel | 2018-03 | para. 3 | https://example.org/report");
    }

    private static Pile written(String sentence) {
        DocumentId pack = DocumentId.of("Pack".getBytes(StandardCharsets.UTF_8));
        return pile().document("Pack", SourceDocument.Kind.PACK)
                .thing("report", EntityType.DOCUMENT, "Annual report")
                .says("Pack", "report", Predicate.SOURCE_URL, "'https://example.org/report")
                .says(
                        "Pack",
                        "anna",
                        Predicate.REPRESENTS_ORGANIZATION,
                        "firm",
                        during("2014"),
                        claim -> claim.modality(Modality.REPORTED)
                                .saidBy(new Speaker("Panel", Optional.of(Pile.id("report"))))
                                .with(QualifierKey.PINPOINT, ClaimObject.text("para. 3"))
                                .with(QualifierKey.SOURCE_TIME, ClaimObject.time(Period.parse("2018-03")))
                                .origin(Origin.analyst("pack"))
                                .cited(new Citation.TextQuote(pack, 1, new Span(0, sentence.length()), sentence)));
    }

    @Test
    void claimsThatSayTheSameAreOneStatement() {
        Pile pile = pile().says("Herald", "anna", Predicate.REPRESENTS_ORGANIZATION, "firm", during("2014"))
                .says("Tribune", "anna", Predicate.REPRESENTS_ORGANIZATION, "firm", during("2014"))
                .says("Tribune", "anna", Predicate.REPRESENTS_ORGANIZATION, "firm", during("2015"));
        assertThat(about(pile, "anna"))
                .extracting(each -> each.number() + " " + each.period() + " "
                        + each.evidence().size() + " " + each.certainty() + " " + each.grade())
                .containsExactly("1 2014 2 CONFIRMED B1", "2 2015 1 UNCONFIRMED B3");
    }

    @Test
    void relationsComeBeforeValuesInTheOrderOfTimeAndWhatIsSensitiveIsLeftOut() {
        Pile pile = pile().says("Herald", "anna", Predicate.REMARK, "'a remark")
                .says("Herald", "anna", Predicate.PASSPORT_NUMBER, "'none of your business")
                .says("Herald", "anna", Predicate.NAME, "'Anna Berg")
                .says("Herald", "anna", Predicate.ACTS_FOR, "firm")
                .says("Herald", "anna", Predicate.ACTS_FOR, "buyer", during("2019"))
                .says("Herald", "anna", Predicate.DIRECTOR_OF, "firm", during("2016/2018"));
        assertThat(about(pile, "anna"))
                .extracting(each -> each.predicate().id() + " " + each.period() + " " + each.holds())
                .containsExactly(
                        "directorOf 2016/2018 NONE", "actsFor 2019 NONE", "actsFor / POSSIBLE", "remark / POSSIBLE");
    }

    static Stream<Arguments> contradictions() {
        Pile missions = pile().thing("land", EntityType.COUNTRY, "Land")
                .thing("east", EntityType.MISSION, "Embassy in the East")
                .thing("west", EntityType.MISSION, "Embassy in the West");
        return Stream.of(
                Arguments.of(
                        pile().says("Herald", "anna", Predicate.ACTS_FOR, "firm", during("2014"))
                                .says(
                                        "Firm",
                                        "anna",
                                        Predicate.ACTS_FOR,
                                        "firm",
                                        claim -> claim.modality(Modality.DENIED)),
                        "anna",
                        "1 DENIAL 2, 2 DENIAL 1",
                        "one says so, the other denies it"),
                Arguments.of(
                        pile().says("Herald", "anna", Predicate.ACTS_FOR, "firm", during("2014"))
                                .says(
                                        "Firm",
                                        "anna",
                                        Predicate.ACTS_FOR,
                                        "firm",
                                        during("2016"),
                                        claim -> claim.negated()),
                        "anna",
                        "",
                        "what is not so at another time contradicts nothing"),
                Arguments.of(
                        missions.says("Herald", "land", Predicate.COVERED_BY, "east", during("2023-10/.."))
                                .says("Tribune", "land", Predicate.COVERED_BY, "west", during("2023-12/..")),
                        "land",
                        "1 COVERAGE 2, 2 COVERAGE 1",
                        "two missions are said to serve one country"),
                Arguments.of(
                        pile().thing("east", EntityType.MISSION, "Embassy in the East")
                                .says("A", "east", Predicate.COUNTED_OPEN, "'Ministry", during("2023-12/.."))
                                .says("B", "east", Predicate.COUNTED_CLOSED, "'Register", during("2024-01-30")),
                        "east",
                        "1 COUNT 2, 2 COUNT 1",
                        "counted as open and as closed for one time"),
                Arguments.of(
                        pile().thing("land", EntityType.COUNTRY, "Land")
                                .says("A", "land", Predicate.MISSION_COUNT, "'53", during("2023-09"), role("missions"))
                                .says("B", "land", Predicate.MISSION_COUNT, "'44", during("2023"), role("missions"))
                                .says(
                                        "C",
                                        "land",
                                        Predicate.MISSION_COUNT,
                                        "'3",
                                        during("2022/2023"),
                                        role("consulates")),
                        "land",
                        "2 COUNT 3, 3 COUNT 2",
                        "other numbers of the same, not of something else"),
                Arguments.of(
                        pile().thing("land", EntityType.COUNTRY, "Land")
                                .thing("east", EntityType.MISSION, "Embassy in the East")
                                .says("A", "land", Predicate.OPENED, "east", during("1998"))
                                .says("B", "land", Predicate.OPENED, "east", during("2000-02-16")),
                        "east",
                        "1 TIME 2, 2 TIME 1",
                        "two times for one opening"));
    }

    private static Pile.Change role(String role) {
        return claim -> claim.with(QualifierKey.ROLE, ClaimObject.text(role));
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("contradictions")
    void statementsThatCannotBothBeTruePointAtEachOther(Pile pile, String name, String expected, String why) {
        List<String> found = about(pile, name).stream()
                .flatMap(statement -> statement.contradictions().stream()
                        .map(each -> statement.number() + " " + each.kind() + " " + each.other()))
                .toList();
        assertThat(String.join(", ", found)).as(why).isEqualTo(expected);
    }
}
