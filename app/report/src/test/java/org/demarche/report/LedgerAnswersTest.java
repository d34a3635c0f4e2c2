package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.ClaimId;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Grade;
import org.demarche.model.Predicate;
import org.demarche.model.Review;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LedgerAnswersTest {
    private static final LocalDate BEFORE = LocalDate.of(2023, 10, 1);
    private static final String MISSION = "world:mission.portville";

    private final InventedWorld world;
    private final LedgerAnswers answers;

    LedgerAnswersTest(@TempDir Path folder) {
        world = new InventedWorld(folder);
        answers = world.answers();
        answers.prepare();
    }

    @AfterAll
    void close() {
        world.close();
    }

    @Test
    void aMissionHasItsPlaceItsStatusAndWhatIsBehindIt() {
        assertThat(answers.missions(Question.NOW).missions())
                .containsExactly(new MissionPoint(
                        MISSION,
                        "Embassy of Alvaria in Portville",
                        Optional.of("Alvaria"),
                        "embassy",
                        Optional.of("Portville"),
                        "Borland",
                        "BO",
                        Optional.of(1.5),
                        Optional.of(-2.5),
                        "closed",
                        Optional.of("2023-10"),
                        Optional.of("B2"),
                        1,
                        List.of()));
    }

    @Test
    void theViewSaysWhatWasUsed() {
        assertThat(answers.missions(Question.NOW).view())
                .isEqualTo(new View(LocalDate.of(2024, 2, 1), Optional.empty(), Optional.empty()));
        Question question = new Question(Optional.of(BEFORE), Optional.of(BEFORE), Optional.of(Grade.parse("C3")));
        assertThat(answers.missions(question).view())
                .isEqualTo(new View(BEFORE, Optional.of(BEFORE), Optional.of("C3")));
    }

    @Test
    void whatWasLearntLaterIsNotKnownBefore() {
        Question before = new Question(Optional.empty(), Optional.of(BEFORE), Optional.empty());
        assertThat(answers.missions(before).missions())
                .extracting(MissionPoint::status)
                .containsExactly("unknown");
        assertThat(answers.situation(before).changes()).isEmpty();
        assertThat(answers.situation(Question.NOW).changes())
                .extracting(Situation.Change::sentence)
                .containsExactly(
                        "Reported by A paper (A second report): Alvaria closed the embassy in October. (2023-10)");
    }

    @Test
    void aGradeThatNothingMeetsLeavesNoStatement() {
        Question strict = new Question(Optional.empty(), Optional.empty(), Optional.of(Grade.parse("A1")));
        assertThat(answers.entity(MISSION, strict).statements()).isEmpty();
    }

    @Test
    void anEntityIsFoundByIdAndByName() {
        EntityPage byId = answers.entity(MISSION, Question.NOW);
        assertThat(answers.entity("embassy of alvaria in portville", Question.NOW))
                .isEqualTo(byId);
        assertThat(answers.mission("Portville", Question.NOW)).isEqualTo(byId);
        assertThat(byId.statusLine()).contains("closed 2023-10 (B2, 1 origin)");
        assertThat(byId.statements()).extracting(NumberedStatement::number).startsWith(1, 2, 3);
        assertThat(byId.records())
                .containsExactly(new EntityPage.MergedRecord(
                        MISSION,
                        "Embassy of Alvaria in Portville",
                        "A first report",
                        "the only record",
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void aNameThatNothingBearsIsRefused() {
        assertThatThrownBy(() -> answers.entity("Zyx Qwv", Question.NOW))
                .isInstanceOfSatisfying(
                        DemarcheException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.NOT_FOUND))
                .hasMessageStartingWith("expected an id or a name, found nothing for \"Zyx Qwv\": ");
    }

    @Test
    void aPathHasAQuotationForEachHop() {
        TraceResult trace = answers.trace(MISSION, "Brightwater Trading", Question.NOW);
        assertThat(trace.paths()).hasSize(1);
        assertThat(trace.paths().get(0).hops())
                .extracting(hop -> hop.from().caption() + (hop.reversed() ? " < " : " > ") + hop.predicate())
                .containsExactly("Embassy of Alvaria in Portville < holdsPost", "Ana Torvald > representsOrganization");
        assertThat(trace.paths().get(0).hops())
                .allSatisfy(hop -> assertThat(hop.sources())
                        .allSatisfy(source -> assertThat(source.quote()).isPresent()));
    }

    @Test
    void exposureLeadsToTheListedOne() {
        ExposureResult exposure = answers.exposure("Ana Torvald", Question.NOW);
        assertThat(exposure.designations()).isEmpty();
        assertThat(exposure.paths()).hasSize(1);
        assertThat(answers.exposure("Brightwater Trading", Question.NOW).designations())
                .extracting(EntityPage.Designation::listReference)
                .containsExactly("B.7");
    }

    @Test
    void searchSaysWhetherAHitIsListed() {
        SearchResult result = answers.search("Brightwater Trading", 5);
        assertThat(result.hits().get(0).match()).isEqualTo("list");
        assertThat(result.hits().get(0).listReferences()).containsExactly("B.7");
        assertThat(result.hits().get(0).reasons()).isNotEmpty();
        assertThat(answers.search("Ana Torvald", 5).hits().get(0).match()).isEqualTo("network");
    }

    @Test
    void aClaimShowsTheWordsAroundIts() {
        ClaimPage page = answers.claim(world.claim(Predicate.SENT_BY).id().value());
        ClaimPage.Passage passage = (ClaimPage.Passage) page.citation();
        assertThat(passage.quote()).isEqualTo("Alvaria sends it.");
        assertThat(passage.before()).contains("The Embassy of Alvaria is an embassy. ");
        assertThat(passage.after().orElse("")).startsWith(" Borland hosts it.");
        assertThat(InventedWorld.FIRST.substring(
                        passage.start().orElseThrow(), passage.end().orElseThrow()))
                .isEqualTo(passage.quote());
        assertThat(page.attribution()).containsExactly("A panel");
        assertThat(page.recordedAt()).isEqualTo("2023-09-01T10:00:00Z");
    }

    @Test
    void whatIsPrivateIsWithheld() {
        ClaimId passport = world.claim(Predicate.PASSPORT_NUMBER).id();
        String page = Json.write(answers.claim(passport.value()));
        assertThat(page).doesNotContain("X1234567").contains("(withheld: private)");
        assertThat(Json.write(answers.entity("Ana Torvald", Question.NOW))).doesNotContain("X1234567");
        DocumentWindow window = answers.document(world.firstDocument().sha256(), 0, OptionalInt.empty());
        assertThat(window.marks()).extracting(DocumentWindow.ClaimMark::claimId).doesNotContain(passport.value());
    }

    @Test
    void aWindowHasItsPagesAndTheClaimsThatCiteItsWords() {
        int secondPage = InventedWorld.FIRST.indexOf('\f') + 1;
        DocumentWindow window =
                answers.document(world.firstDocument().sha256(), secondPage, OptionalInt.of(secondPage + 20));
        assertThat(window.text()).isEqualTo("Ana Torvald was coun");
        assertThat(window.length()).isEqualTo(InventedWorld.FIRST.length());
        assertThat(window.pages())
                .containsExactly(new DocumentWindow.PageMark(2, secondPage, InventedWorld.FIRST.length()));
        assertThat(window.marks())
                .extracting(DocumentWindow.ClaimMark::claimId)
                .containsExactly(world.claim(Predicate.HOLDS_POST).id().value());
    }

    @Test
    void aWindowOutsideTheTextIsRefused() {
        String id = world.firstDocument().sha256();
        int length = InventedWorld.FIRST.length();
        assertThatThrownBy(() -> answers.document(id, length + 1, OptionalInt.empty()))
                .hasMessage("expected a window within the " + length + " characters of the document, found "
                        + (length + 1) + " to the end: choose another");
        assertThatThrownBy(() -> answers.document(id, 5, OptionalInt.of(4)))
                .hasMessage("expected a window within the " + length
                        + " characters of the document, found 5 to 4: choose another");
    }

    @Test
    void anIdThatIsNoneIsRefused() {
        for (String id : List.of("x", "0".repeat(64))) {
            assertThatThrownBy(() -> answers.claim(id))
                    .hasMessage("expected the id of a claim of the ledger, found none with the id \"" + id
                            + "\": follow a link to it instead");
            assertThatThrownBy(() -> answers.document(id, 0, OptionalInt.empty()))
                    .hasMessage("expected the id of a document of the ledger, found none with the id \"" + id
                            + "\": follow a link to it instead");
        }
    }

    @Test
    void aHostIsFoundByCodeAndByName() {
        HostPage host = answers.host("BO", Question.NOW);
        assertThat(host).isEqualTo(answers.host("Borland", Question.NOW));
        assertThat(host.country())
                .isEqualTo(new HostPage.Country("BO", "Borland", Optional.of("world:country.borland")));
        assertThat(host.missions()).extracting(MissionPoint::id).containsExactly(MISSION);
        assertThat(host.postings())
                .extracting(posting -> posting.person().caption())
                .containsExactly("Ana Torvald");
    }

    @Test
    void theNetworkAroundAnEntityHasItsEnds() {
        NetworkPage network = answers.network("Ana Torvald", 1, Question.NOW);
        assertThat(network.nodes())
                .extracting(NetworkPage.Node::caption)
                .contains("Ana Torvald", "Embassy of Alvaria in Portville", "Brightwater Trading");
        assertThat(network.nodes())
                .filteredOn(NetworkPage.Node::designated)
                .extracting(NetworkPage.Node::caption)
                .containsExactly("Brightwater Trading");
        assertThat(network.edges())
                .allSatisfy(edge -> assertThat(edge.certainty()).isEqualTo("dashed"));
    }

    @Test
    void theStatusCountsWhatTheLedgerHolds() {
        Status status = answers.status();
        assertThat(status.counts()).isEqualTo(new Status.Totals(10, 7, 2, 1));
        assertThat(status.today()).isEqualTo("2024-02-01");
        assertThat(status.sources())
                .extracting(source -> source.title() + " " + source.claims())
                .containsExactly("A first report 9", "A second report 1");
    }

    @Test
    void aRejectedClaimAnswersNothingButCanBeSeen(@TempDir Path other) {
        try (InventedWorld changed = new InventedWorld(other)) {
            LedgerAnswers changing = changed.answers();
            ClaimId closing = changed.claim(Predicate.CLOSED).id();
            assertThat(changing.missions(Question.NOW).missions())
                    .extracting(MissionPoint::status)
                    .containsExactly("closed");
            changed.ledger().append(new Review(closing, new Review.Decision.Reject(), "a reviewer", "another embassy"));
            assertThat(changing.missions(Question.NOW).missions())
                    .extracting(MissionPoint::status)
                    .containsExactly("unknown");
            ClaimPage page = changing.claim(closing.value());
            assertThat(page.sentence()).isEqualTo("Not in force: Alvaria closed Embassy of Alvaria in Portville.");
            assertThat(page.certainty()).isEqualTo("dotted");
            assertThat(page.reviews())
                    .extracting(review -> review.decision() + " by " + review.by() + ": "
                            + review.note().orElse(""))
                    .containsExactly("reject by a reviewer: another embassy");
        }
    }
}
