package org.demarche.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.model.ClaimObject;
import org.demarche.model.EntityType;
import org.demarche.model.Grade;
import org.demarche.model.Modality;
import org.demarche.model.Period;
import org.demarche.model.Predicate;
import org.demarche.model.QualifierKey;
import org.demarche.model.Reliability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented agencies and papers: who repeats whom, who says it on their own, and who says otherwise. */
class CorroborationTest {
    private static final String STORY =
            "Port records that were shown to the agency by a former harbour pilot list nine crates of drone engines, "
                    + "which Ostara Company supplied to the Ministry of Defence of Lund under the label of farm pumps.";
    private static final String REST =
            "The crates were unloaded at night, the pilot said, and two officers in plain clothes counted them twice before "
                    + "they signed for them. The freight bill was paid in cash by a hotel owner whose brother keeps the books of the harbour office.";
    private static final String OWN =
            "In a warehouse behind the fish market our reporters photographed engines with the plates of Ostara Company still on "
                    + "them, and three clerks of the Ministry of Defence of Lund confirmed on tape that the firm had supplied them.";
    private static final String OTHER_REST =
            "Customs declared the shed empty the week before. Neighbours remember lorries, a broken gate and a generator "
                    + "that ran until dawn; one of them kept the receipts for the fuel that the drivers bought.";

    private static Newsroom room() {
        return new Newsroom()
                .thing("ostara", EntityType.COMPANY, "Ostara Company")
                .thing("ministry", EntityType.PUBLIC_BODY, "Ministry of Defence of Lund")
                .thing("ministry2", EntityType.PUBLIC_BODY, "Ministry of Works of Ostia");
    }

    private static Newsroom says(
            Newsroom room,
            String paper,
            String day,
            String before,
            String sentence,
            String after,
            Pile.Change... changes) {
        return room.prints(paper, day, before, sentence, after, "ostara", Predicate.SUPPLIED, "ministry", changes);
    }

    private static Pile.Change saidBy(String... speakers) {
        return claim -> {
            claim.modality(Modality.REPORTED);
            List.of(speakers).forEach(claim::saidBy);
        };
    }

    private static Pile.Change during(String period) {
        return claim -> claim.during(Period.parse(period));
    }

    static Stream<Arguments> stories() {
        return Stream.of(
                Arguments.of(
                        says(
                                says(
                                        says(
                                                says(
                                                        room(),
                                                        "Meridian News Agency",
                                                        "2021-03-04",
                                                        "OSTIA, March 4 -",
                                                        STORY,
                                                        REST),
                                                "Lantern",
                                                "2021-03-05",
                                                "",
                                                STORY,
                                                REST),
                                        "Tribune",
                                        "2021-03-05",
                                        "Our desk has this from Ostia.",
                                        STORY.replace("nine crates", "9 crates")
                                                .replace("were shown", "had been shown"),
                                        ""),
                                "Star",
                                "2021-03-06",
                                "",
                                "Ostara Company supplied the Ministry of Defence of Lund, the agency Meridian reported.",
                                "",
                                saidBy("Meridian")),
                        "Meridian News Agency: Lantern<words, Star<speaker, Tribune<words",
                        "one story in four outlets is one origin"),
                Arguments.of(
                        says(
                                says(room(), "Meridian", "2021-03-04", "", STORY, REST),
                                "Review",
                                "2021-06-01",
                                "",
                                OWN,
                                OTHER_REST),
                        "Meridian, Review: ",
                        "two own reports are two"),
                Arguments.of(
                        says(
                                says(
                                        room(),
                                        "Lantern",
                                        "2021",
                                        "",
                                        "Ostara Company supplied the Ministry of Defence of Lund.",
                                        ""),
                                "Tribune",
                                "2022",
                                "",
                                "Ostara Company supplied the Ministry of Defence of Lund.",
                                ""),
                        "Lantern, Tribune: ",
                        "a line that consists of who and whom is no copy"),
                Arguments.of(
                        says(
                                says(
                                        room(),
                                        "Lantern",
                                        "2021",
                                        "",
                                        "According to the report S/2021/777, Ostara Company supplied the ministry.",
                                        ""),
                                "Tribune",
                                "2022",
                                "",
                                "A delivery by Ostara Company to the ministry is described (S/2021/777, para. 41).",
                                ""),
                        "S/2021/777: Tribune<document",
                        "two who cite one document have what is in it"),
                Arguments.of(
                        says(
                                says(
                                        room(),
                                        "Lantern",
                                        "2021",
                                        "",
                                        "Lantern learned of deliveries by Ostara Company.",
                                        "",
                                        saidBy("UN Panel of Experts")),
                                "Tribune",
                                "2022",
                                "",
                                "The panel of experts told reporters that the firm had delivered.",
                                "",
                                saidBy("a colleague", "Panel of Experts (PoE)")),
                        "UN Panel of Experts: Tribune<speaker",
                        "one panel under three names is one speaker"),
                Arguments.of(
                        says(
                                says(
                                        room(),
                                        "Lantern",
                                        "2021",
                                        "",
                                        "The firm broke S/RES/2270 (2016) when it supplied the ministry.",
                                        ""),
                                "Tribune",
                                "2022",
                                "",
                                "In breach of S/RES/2270 (2016) the firm kept supplying the ministry.",
                                ""),
                        "Lantern, Tribune: ",
                        "a resolution is law and no source"),
                Arguments.of(
                        says(
                                says(
                                        says(room(), "Meridian", "2021-03-04", "", STORY, REST),
                                        "Lantern",
                                        "2021-03-05",
                                        "",
                                        STORY,
                                        REST),
                                "Review",
                                "2021-06-01",
                                "",
                                OWN,
                                OTHER_REST),
                        "Meridian, Review: Lantern<words",
                        "a copy and an own report beside the first are two"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("stories")
    void originsAreCountedAsTheyAreIndependent(Newsroom room, String expected, String why) {
        for (long seed = 0; seed < 5; seed++) {
            List<Statement> statements = Newsroom.statements(room.shuffled(seed), "ostara");
            Corroboration all = statements.get(0).corroboration();
            assertThat(all.evidence()).as(why).hasSameSizeAs(room.claims());
            assertThat(String.join(", ", all.origins()) + ": " + repetitions(room, all))
                    .as(why)
                    .isEqualTo(expected);
            assertThat(statements.get(0).certainty())
                    .as(why)
                    .isEqualTo(all.origins().size() > 1 ? Certainty.CONFIRMED : Certainty.UNCONFIRMED);
        }
    }

    private static String repetitions(Newsroom room, Corroboration all) {
        return all.repetitions().stream()
                .map(each -> room.paperOf(each) + "<"
                        + each.repetition().orElseThrow().kind().id())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    @Test
    void aRepetitionNamesWhatItRepeatsAndHowMuchOfIt() {
        Newsroom room =
                says(says(room(), "Meridian", "2021-03-04", "", STORY, REST), "Lantern", "2021-03-05", "", STORY, "");
        Evidence copy = Newsroom.statements(room.material(), "ostara")
                .get(0)
                .corroboration()
                .repetitions()
                .get(0);
        Repetition repetition = copy.repetition().orElseThrow();
        assertThat(room.paperOf(copy) + " of " + repetition.source() + ": " + repetition.reason())
                .isEqualTo("Lantern of Meridian: 100 % of the sentence is the same");
    }

    static Stream<Arguments> times() {
        return Stream.of(
                Arguments.of("2014", "2014-05-03", true, "a day of the year"),
                Arguments.of("2014/2016", "2015-06", true, "a month within"),
                Arguments.of("/", "2015", true, "a source that does not say when"),
                Arguments.of("2014", "2015", false, "other years"),
                Arguments.of("2014-12~", "2015-01", true, "about then"),
                Arguments.of("201X", "2015-01", true, "a year of the decade"),
                Arguments.of("../2013", "2015", false, "over before"));
    }

    @ParameterizedTest(name = "{0} and {1}: {2}, {3}")
    @MethodSource("times")
    void claimsMeetWhoseTimesCanBeOne(String one, String other, boolean meet, String why) {
        Newsroom room = says(
                says(room(), "Meridian", "2021", "", STORY, REST, during(one)),
                "Review",
                "2021",
                "",
                OWN,
                OTHER_REST,
                during(other));
        List<Statement> statements = Newsroom.statements(room.material(), "ostara");
        assertThat(statements).as(why).hasSize(2).allSatisfy(each -> {
            assertThat(each.meets()).hasSize(meet ? 1 : 0);
            assertThat(each.origins()).hasSize(meet ? 2 : 1);
            assertThat(each.certainty()).isEqualTo(meet ? Certainty.CONFIRMED : Certainty.UNCONFIRMED);
        });
    }

    @Test
    void whatWasHandedToAnotherIsAnotherDeed() {
        Newsroom room = says(
                says(room(), "Meridian", "2021", "", STORY, REST, recipient("ministry")),
                "Review",
                "2021",
                "",
                OWN,
                OTHER_REST,
                recipient("ministry2"));
        assertThat(Newsroom.statements(room.material(), "ostara"))
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.meets()).isEmpty());
    }

    private static Pile.Change recipient(String name) {
        return claim -> claim.with(QualifierKey.RECIPIENT, ClaimObject.record(Pile.id(name)));
    }

    @Test
    void anAccusationGainsNothingFromAReport() {
        Newsroom room = says(
                says(room(), "Meridian", "2021", "", STORY, REST, claim -> claim.modality(Modality.ALLEGED)),
                "Review",
                "2021",
                "",
                OWN,
                OTHER_REST);
        assertThat(Newsroom.statements(room.material(), "ostara"))
                .extracting(each -> each.modality() + " " + each.certainty() + " "
                        + each.origins().size() + " " + each.meets())
                .containsExactlyInAnyOrder("ALLEGED UNCONFIRMED 1 [2]", "ASSERTED UNCONFIRMED 1 [1]");
    }

    static Stream<Arguments> denials() {
        Pile.Change negated = claim -> claim.negated();
        Pile.Change denied = claim -> claim.modality(Modality.DENIED);
        Pile.Change weak = claim -> claim.negated()
                .graded(new Grade(Reliability.D, Grade.parse("B2").credibility()));
        Pile.Change later = claim -> claim.negated().during(Period.parse("2023"));
        return Stream.of(
                Arguments.of(
                        negated,
                        "UNCONFIRMED B2 true 1",
                        "a source of like weight that says it is not so holds it back"),
                Arguments.of(denied, "CONFIRMED B1 false 1", "the denial of a party is shown and no more"),
                Arguments.of(weak, "CONFIRMED B1 false 1", "a less reliable source is shown and no more"),
                Arguments.of(later, "CONFIRMED B1 false 0", "what is not so later contradicts nothing"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("denials")
    void aContradictionIsLinkedBothWaysAndHoldsBackWhereItWeighs(Pile.Change change, String expected, String why) {
        Newsroom room = says(
                says(
                        says(room(), "Meridian", "2021", "", STORY, REST, during("2021-01")),
                        "Review",
                        "2021",
                        "",
                        OWN,
                        OTHER_REST,
                        during("2021-01")),
                "Post",
                "2021",
                "",
                "No engines of Ostara Company ever reached the Ministry of Defence of Lund, the paper found.",
                "",
                during("2021"),
                change);
        List<Statement> statements = Newsroom.statements(room.material(), "ostara");
        Statement said = statements.stream()
                .filter(each -> each.evidence().size() == 2)
                .findFirst()
                .orElseThrow();
        Statement against = statements.stream()
                .filter(each -> each.evidence().size() == 1)
                .findFirst()
                .orElseThrow();
        assertThat(said.certainty() + " " + said.grade() + " "
                        + said.corroboration().isHeldBack() + " "
                        + said.contradictions().size())
                .as(why)
                .isEqualTo(expected);
        assertThat(against.contradictions()).hasSameSizeAs(said.contradictions());
        said.contradictions().forEach(each -> assertThat(each.other()).isEqualTo(against.number()));
        said.evidence()
                .forEach(each -> each.oppositions()
                        .forEach(other -> assertThat(against.best().oppositions())
                                .extracting(Opposition::other)
                                .contains(each.id())));
    }

    static Stream<Arguments> values() {
        return Stream.of(
                Arguments.of(Predicate.BIRTH_DATE, "1970", "1970-05-03", false, "a day of the year"),
                Arguments.of(Predicate.BIRTH_DATE, "1970", "1972", true, "two years of birth"),
                Arguments.of(Predicate.BIRTH_DATE, "1970~", "1971", false, "about then"),
                Arguments.of(Predicate.IMO_NUMBER, "IMO 9074729", "9074729", true, "letters tell numbers apart"),
                Arguments.of(Predicate.IMO_NUMBER, "9074729", "9074729", false, "one number"),
                Arguments.of(Predicate.NATIONALITY, "kp", "cn", false, "of which one can have several"),
                Arguments.of(Predicate.FLAG, "pa", "kp", false, "a flag may have been changed, as nobody says when"));
    }

    @ParameterizedTest(name = "{0} {1} / {2}: {3}, {4}")
    @MethodSource("values")
    void valuesOfWhatHasOnlyOneContradict(
            Predicate predicate, String one, String other, boolean contradict, String why) {
        Newsroom room = room().prints("Meridian", "2021", "", STORY, "", "ostara", predicate, "'" + one)
                .prints("Review", "2021", "", OWN, "", "ostara", predicate, "'" + other);
        List<Contradiction.Kind> found = room.material().all().stream()
                .flatMap(each -> each.oppositions().stream())
                .map(Opposition::kind)
                .toList();
        assertThat(found)
                .as(why)
                .isEqualTo(contradict ? List.of(Contradiction.Kind.VALUE, Contradiction.Kind.VALUE) : List.of());
    }

    @Test
    void flagsOfOneDayContradict() {
        Newsroom room = room().prints(
                        "Meridian", "2021", "", STORY, "", "ostara", Predicate.FLAG, "'pa", during("2021-03-04"))
                .prints("Review", "2021", "", OWN, "", "ostara", Predicate.FLAG, "'kp", during("2021-01/2021-06"));
        assertThat(room.material().all())
                .allSatisfy(each -> assertThat(each.oppositions())
                        .extracting(Opposition::kind)
                        .containsExactly(Contradiction.Kind.VALUE));
    }

    @Test
    void whoGivesTwoValuesOfWhichOneAgreesContradictsNobody() {
        Pile pile = new Pile()
                .thing("anna", EntityType.PERSON, "Anna Berg")
                .says("Herald", "anna", Predicate.BIRTH_DATE, "'1970")
                .says("Herald", "anna", Predicate.BIRTH_DATE, "'1972")
                .says("Tribune", "anna", Predicate.BIRTH_DATE, "'1972-02");
        assertThat(pile.material().all())
                .allSatisfy(each -> assertThat(each.oppositions()).isEmpty());
    }

    @Test
    void aSecondDateForAClosingIsMarkedAndDoesNotUnmakeIt() {
        Newsroom room = room().thing("lund", EntityType.COUNTRY, "Lund")
                .thing("mission", EntityType.MISSION, "Embassy in Ostia")
                .prints("Meridian", "2021", "", STORY, "", "lund", Predicate.CLOSED, "mission", during("2021-03"))
                .prints(
                        "Lantern",
                        "2021",
                        "",
                        OTHER_REST,
                        "",
                        "lund",
                        Predicate.CLOSED,
                        "mission",
                        during("2021-03-04"))
                .prints("Review", "2021", "", OWN, "", "lund", Predicate.CLOSED, "mission", during("2021-05"));
        assertThat(Newsroom.statements(room.material(), "mission"))
                .extracting(each -> each.period() + " " + each.certainty() + " "
                        + each.contradictions().size() + " " + each.meets())
                .containsExactly("2021-03 CONFIRMED 1 [2]", "2021-03-04 CONFIRMED 1 [1]", "2021-05 UNCONFIRMED 2 []");
    }
}
