package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.ScreeningLog;
import org.demarche.lists.Lists;
import org.demarche.model.DemarcheException;
import org.demarche.screen.Query;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is no longer on a list is not shown as listed, and whoever asks is told since which version. */
class FormerListingsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-12-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Question IN_SPRING = Question.NOW.on(LocalDate.of(2024, 3, 1));
    private static final String MARA = """
            <INDIVIDUAL><DATAID>1001</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>MARA</FIRST_NAME><SECOND_NAME>VELDT</SECOND_NAME><UN_LIST_TYPE>Atlantis</UN_LIST_TYPE>
            <REFERENCE_NUMBER>ATi.001</REFERENCE_NUMBER><LISTED_ON>2011-03-05</LISTED_ON>
            <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1961-07-09</DATE></INDIVIDUAL_DATE_OF_BIRTH></INDIVIDUAL>
            """;
    private static final String IDRIS = MARA.replace("1001", "1002")
            .replace("MARA", "IDRIS")
            .replace("VELDT", "KOLE")
            .replace("ATi.001", "ATi.002");
    private static final String ODO = MARA.replace("1001", "1003")
            .replace("MARA", "ODO")
            .replace("VELDT", "KERN")
            .replace("ATi.001", "ATi.003");
    private static final String OTHERS = """
            {"id":"p1","caption":"Mara Veldt","schema":"Person","properties":{"name":["Mara Veldt"],"birthDate":["1961-07-09"]},"datasets":["register"]}
            {"id":"p2","caption":"Idris Kole","schema":"Person","properties":{"name":["Idris Kole"],"birthDate":["1990-01-02"]},"datasets":["register"]}
            """;
    private static final String MARA_IS_GONE =
            "MARA VELDT (un-sc:ATi.001) is no longer on United Nations Security Council Consolidated List since the version of 2024-06-01.";

    @TempDir
    private Path folder;

    private Ledger ledger = unopened();
    private LedgerAnswers answers = unasked();

    @SuppressWarnings("NullAway") // opened before each test
    private static Ledger unopened() {
        return null;
    }

    @SuppressWarnings("NullAway") // made before each test
    private static LedgerAnswers unasked() {
        return null;
    }

    @BeforeEach
    void open() throws IOException {
        ledger = Ledger.openOrCreate(folder.resolve("workspace"), CLOCK);
        load("january.xml", un("2024-01-01", MARA + IDRIS + ODO));
        load("june.xml", un("2024-06-01", ODO));
        load("register.json", OTHERS);
        answers = new LedgerAnswers(ledger, CLOCK, "test", List::of);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    private void load(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        new ListLoading(ledger, CLOCK, 1).load(List.of(Lists.open(file)));
    }

    private static String un(String day, String people) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><CONSOLIDATED_LIST dateGenerated=\"" + day
                + "T00:00:09Z\"><INDIVIDUALS>" + people + "</INDIVIDUALS><ENTITIES></ENTITIES></CONSOLIDATED_LIST>";
    }

    @Test
    void aPageDoesNotShowTheListingThatIsGone() {
        EntityPage page = answers.entity("Mara Veldt", Question.NOW);
        assertThat(page.designations())
                .extracting(EntityPage.Designation::listReference)
                .doesNotContain("ATi.001");
        assertThat(page.statusLine())
                .hasValueSatisfying(line -> assertThat(line).doesNotContain("ATi.001"));
    }

    @Test
    void whileTheOlderVersionWasInForceSomebodyIsListed() {
        EntityPage page = answers.entity("Mara Veldt", IN_SPRING);
        assertThat(page.designations()).isNotEmpty();
        assertThat(page.dispute()).isEmpty();
    }

    @Test
    void aNamesakeWhomTheRulesKeepApartWasNeverListed() {
        assertThat(answers.entity("Idris Kole", Question.NOW).dispute()).isEmpty();
    }

    @Test
    void oneThatNoOtherSourceKnowsIsToldWhenAskedFor() {
        assertThatThrownBy(() -> answers.entity("un-sc:ATi.001", Question.NOW))
                .isInstanceOf(DemarcheException.class)
                .hasMessageStartingWith(
                        "expected an id or a name, found nothing for \"un-sc:ATi.001\": " + MARA_IS_GONE);
    }

    @Test
    void aScreeningSaysSoAndShowsNobodyAsListed() {
        SearchResult result = answers.search("Veldt, Mara", 10);
        assertThat(result.hits()).extracting(SearchResult.Hit::caption).doesNotContain("MARA VELDT");
        assertThat(result.notes()).hasValue(List.of(MARA_IS_GONE));
        assertThat(answers.search("Odo Kern", 10).notes()).isEmpty();
    }

    @Test
    void aRecordedScreeningThatSaysSoIsReplayedToTheByte() {
        try (ScreeningLog log = ScreeningLog.open(folder.resolve("workspace"), CLOCK)) {
            RecordedScreening recorded = new RecordedScreening(answers, log, CLOCK);
            SearchResult result =
                    recorded.screen(Query.named("Mara Veldt"), RecordedScreening.Asking.STANDARD, Question.NOW);
            assertThat(result.notes()).hasValue(List.of(MARA_IS_GONE));
            assertThat(recorded.replay(result.screening().orElseThrow()).differences())
                    .isEmpty();
        }
    }
}
