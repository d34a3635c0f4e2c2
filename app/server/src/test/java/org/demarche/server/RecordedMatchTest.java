package org.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.ledger.ScreeningEntry;
import org.demarche.ledger.ScreeningLog;
import org.demarche.ledger.WhitelistDecision;
import org.demarche.report.Question;
import org.demarche.report.RecordedMatches;
import org.demarche.report.RecordedScreening;
import org.demarche.report.ScreeningTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each query of a request is recorded by itself: it can be proved later, and what a person let pass is left out of it. */
class RecordedMatchTest {
    private static final String TRADER = "list-a:p.1";
    private static final String QUERIES = "\"queries\":{"
            + "\"a\":{\"id\":\"client-7\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Anselm Torvaldsson\"],"
            + "\"birthDate\":\"1961-04-03\",\"nationality\":[\"Iceland\",\"Utopia\"],\"shoes\":\"black\"}},"
            + "\"b\":{\"schema\":\"Vessel\",\"properties\":{\"name\":\"Golden Herron\"}},"
            + "\"c\":{\"schema\":\"Person\",\"properties\":{\"name\":\"" + "x".repeat(1_001) + "\"}}}";

    private final ListedWorld world;
    private final ScreeningLog log;
    private final ScreeningService service;

    RecordedMatchTest(@TempDir Path folder) throws IOException {
        service = new ScreeningService(folder);
        world = service.world();
        log = ScreeningLog.open(folder.resolve("listed"), ListedWorld.CLOCK);
    }

    @BeforeEach
    void record() {
        world.answers().recordIn(log);
    }

    @AfterEach
    void stop() {
        service.close();
        log.close();
    }

    @Test
    void eachAnswerIsComputedAgainToTheByteAfterLedgerAndWhitelistHaveChanged()
            throws IOException, InterruptedException {
        List<String> paths = List.of(
                "/match/default?cutoff=0.001",
                "/match/list-b?limit=1&topics=sanction&exclude_schema=Company",
                "/match/all?changed_since=2024-01-02T00:00:00&include_dataset=list-b&include_dataset=list-a");
        List<String> given = new ArrayList<>();
        for (String path : paths) {
            given.add(valid(path, "{\"weights\":{\"birth_date\":0.5,\"place\":0},\"config\":null," + QUERIES + "}"));
            allow("id:client-7", given.size() == 2 ? TRADER : "list-b:v.9", "2024-02-01");
        }
        world.join(ListedWorld.SHIP, ListedWorld.FIRM);
        RecordedMatches recorded = new RecordedMatches(world.answers(), log);
        long id = 1;
        for (String request : given) {
            for (String name : List.of("a", "b", "c")) {
                assertThat(recorded.isMatch(id)).isTrue();
                RecordedMatches.Again again = recorded.again(id);
                assertThat(again.differences()).isEmpty();
                assertThat(request).contains("\"" + name + "\":" + again.computed());
                assertThat(again.logged()).isEqualTo(again.computed()).isEqualTo(recorded.show(id));
                assertThat(again.computed()).endsWith(",\"screening\":" + id + "}");
                id++;
            }
            assertThat(recorded.isMatch(id)).as("the decision").isFalse();
            id++;
        }
    }

    @Test
    void theRecordTellsWhatWasAskedBeforeItWasCleaned() throws IOException, InterruptedException {
        valid("/match/default", "{" + QUERIES + "}");
        ScreeningEntry entry = log.entry(1);
        assertThat(entry.record().question())
                .contains("\"nationality\":[\"Iceland\",\"Utopia\"]", "\"shoes\":[\"black\"]", "\"id\":\"client-7\"");
        assertThat(ScreeningTable.row(entry)).contains(",single,,match,").contains(",1 hits,");
        assertThat(ScreeningTable.row(log.entry(3))).contains(",\"not answered, see the answer\",");
    }

    @Test
    void aClearedPairIsLeftOutAndTheAnswerSaysSo() throws IOException, InterruptedException {
        long byId = allow("id:client-7", TRADER, "2024-02-01");
        JsonNode answer = answers("/match/default", "{" + QUERIES + "}").path("a");
        assertThat(answer.path("results")).isEmpty();
        assertThat(answer.path("total").path("value").asInt()).isZero();
        JsonNode left = answer.path("left_out").path(0);
        assertThat(left.path("id").asText()).isEqualTo(TRADER);
        assertThat(left.path("entry").asLong()).isEqualTo(byId);
        assertThat(left.path("until").asText()).isEqualTo("2024-02-01");
        assertThat(left.path("score").asDouble()).isGreaterThan(0.9);
    }

    @Test
    void aPartyWithoutAnIdIsKnownByAllItsNamesAndDates() throws IOException, InterruptedException {
        allow("name:anselm torvaldsson; born 1961-04-03", TRADER, "2024-02-01");
        String query =
                "{\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{\"name\":\"ANSELM  Torvaldsson\"%s}}}}";
        assertThat(left(query.formatted(",\"birthDate\":\"1961-04-03\""))).hasSize(1);
        assertThat(left(query.formatted(""))).as("the date was not given").isEmpty();
        assertThat(left(query.formatted(",\"birthDate\":\"1961-04-03\",\"passportNumber\":\"Y7654321\"")))
                .as("a number was given, by which it may be another")
                .isEmpty();
    }

    @Test
    void aReconciledQueryIsRecordedAndASuggestionIsNot() throws IOException, InterruptedException {
        allow("name:golden heron", "list-b:v.9", "2024-02-01");
        String queries =
                "{\"a\":{\"query\":\"Anselm Torvaldsson\",\"type\":\"Person\"},\"b\":{\"query\":\"golden heron\"},"
                        + "\"c\":{\"query\":\"" + "x".repeat(1_001) + "\"}}";
        HttpResponse<String> response = service.client()
                .post(
                        "/reconcile/default",
                        "application/x-www-form-urlencoded",
                        "queries=" + URLEncoder.encode(queries, StandardCharsets.UTF_8));
        JsonNode answer = service.valid(response, "Reconciled");
        assertThat(answer.path("a").path("screening").asLong()).isEqualTo(2);
        assertThat(answer.path("b").path("result")).isEmpty();
        assertThat(answer.path("b").path("left_out").path(0).path("id").asText())
                .isEqualTo("list-b:v.9");
        assertThat(answer.path("c").path("detail").asText()).startsWith("expected a name of at most 1000 characters");
        RecordedMatches recorded = new RecordedMatches(world.answers(), log);
        assertThat(recorded.again(2).differences()).isEmpty();
        assertThat(recorded.again(3).computed()).contains("\"left_out\":[{\"id\":\"list-b:v.9\"");
        service.client().get("/reconcile/default/suggest/entity?prefix=golden");
        service.client().get("/search/default?q=golden");
        service.client().get("/api/v1/search?q=golden%20heron");
        assertThat(log.head().entries()).isEqualTo(4);
    }

    @Test
    void aSearchOfThePageIsRecordedIfThatIsWanted() throws IOException, InterruptedException {
        world.answers().recordSearches();
        allow("name:golden heron", "list-b:v.9", "2024-02-01");
        HttpResponse<String> response = service.client().get("/api/v1/search?q=golden%20heron");
        assertThat(Contract.read().faults("SearchResult", response.body())).isEmpty();
        JsonNode answer = ScreeningService.MAPPER.readTree(response.body());
        assertThat(answer.path("hits")).isEmpty();
        assertThat(answer.path("suppressed").path(0).path("entityId").asText()).isEqualTo("list-b:v.9");
        assertThat(answer.path("screening").asLong()).isEqualTo(2);
        RecordedScreening recorded = new RecordedScreening(world.answers(), log, ListedWorld.CLOCK);
        assertThat(recorded.replay(2).differences()).isEmpty();
    }

    @Test
    void anExpiredDecisionLeavesNothingOut() throws IOException, InterruptedException {
        allow("id:client-7", TRADER, "2024-01-31");
        assertThat(answers("/match/default", "{" + QUERIES + "}").path("a").has("left_out"))
                .isFalse();
    }

    @Test
    void aWeightScalesTheEvidenceOfItsFeatureAndZeroLeavesItOut() throws IOException, InterruptedException {
        JsonNode usual = first("{" + QUERIES + "}");
        JsonNode half = first("{\"weights\":{\"name_match\":0.5}," + QUERIES + "}");
        JsonNode without = first("{\"weights\":{\"birth_date\":0}," + QUERIES + "}");
        assertThat(half.path("explanations").path("name_match").path("score").asDouble())
                .isCloseTo(
                        usual.path("explanations")
                                        .path("name_match")
                                        .path("score")
                                        .asDouble()
                                / 2,
                        within(1e-9));
        assertThat(usual.path("explanations").has("birth_date")).isTrue();
        assertThat(without.path("explanations").has("birth_date")).isFalse();
        assertThat(without.path("score").asDouble())
                .isLessThan(usual.path("score").asDouble());
        for (JsonNode each : List.of(usual, half, without)) {
            double logOdds = 0;
            for (JsonNode feature : each.path("explanations")) {
                logOdds += feature.path("score").asDouble();
            }
            assertThat(1 / (1 + Math.exp(-logOdds)))
                    .isCloseTo(each.path("score").asDouble(), within(1e-9));
        }
    }

    private JsonNode first(String body) throws IOException, InterruptedException {
        return answers("/match/default?cutoff=0.0001", body)
                .path("a")
                .path("results")
                .path(0);
    }

    private JsonNode left(String body) throws IOException, InterruptedException {
        return answers("/match/default", body).path("q").path("left_out");
    }

    private JsonNode answers(String path, String body) throws IOException, InterruptedException {
        return ScreeningService.MAPPER.readTree(valid(path, body)).path("responses");
    }

    private String valid(String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> response = service.client().postJson(path, body);
        service.valid(response, "MatchResponse");
        return response.body();
    }

    private long allow(String party, String entity, String until) {
        return log.decide(
                        new WhitelistDecision.Add(party, entity, "another person", LocalDate.parse(until)),
                        Optional.of("Kim"),
                        world.answers().screening(Question.NOW).basis())
                .id();
    }
}
