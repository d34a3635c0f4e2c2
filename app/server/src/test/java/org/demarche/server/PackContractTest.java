package org.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.demarche.ledger.Ledger;
import org.demarche.packs.Pack;
import org.demarche.packs.PackDocument;
import org.demarche.report.LedgerAnswers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the server says about the shipped pack is as the contract says, whatever the pack holds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackContractTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    /** Every n-th mission's pages are asked for: enough kinds of claims in little time. */
    private static final int EVERY = 6;

    private final Contract contract;
    private final Ledger ledger;
    private final Server server;
    private final Client client;

    PackContractTest(@TempDir Path folder) throws IOException {
        contract = Contract.read();
        Clock clock = Clock.fixed(Instant.parse("2024-02-01T12:00:00Z"), ZoneOffset.UTC);
        Pack pack = Pack.onClasspath("dprk");
        ledger = Ledger.openOrCreate(folder.resolve("workspace"), clock);
        for (PackDocument document : pack.documents()) {
            ledger.append(document.source(), document.content(), document.text(), document.reading());
        }
        server = Server.start(new LedgerAnswers(ledger, clock, "test", pack::places), 0);
        client = new Client(server.port());
    }

    @AfterAll
    void stop() {
        server.close();
        ledger.close();
    }

    @Test
    void everyPageOfThePackIsAsTheContractSays() throws IOException, InterruptedException {
        asked("/status", "Status");
        asked("/situation?on=2023-09-30", "Situation");
        asked("/search?q=embassy", "SearchResult");
        JsonNode missions = asked("/missions", "Missions").path("missions");
        assertThat(missions.size()).isGreaterThan(EVERY);
        for (int at = 0; at < missions.size(); at += EVERY) {
            String id = encoded(missions.path(at).path("id").asText());
            asked("/network/" + id + "?depth=2", "Network");
            asked("/host/" + encoded(missions.path(at).path("country").asText()), "Host");
            JsonNode entity = asked("/entities/" + id, "Entity");
            followFirstClaim(entity);
            asked("/trace?from=" + encoded(missions.path(0).path("id").asText()) + "&to=" + id, "Trace");
        }
    }

    @Test
    void everyMissionOfThePackIsOnTheMap() throws IOException, InterruptedException {
        List<String> without = new ArrayList<>();
        for (JsonNode mission : asked("/missions", "Missions").path("missions")) {
            if (!mission.has("latitude") || mission.path("countryCode").asText().equals("ZZ")) {
                without.add(mission.path("caption").asText());
            }
        }
        assertThat(without).isEmpty();
    }

    /** From a statement to its claim, and from there to the words in the document. */
    private void followFirstClaim(JsonNode entity) throws IOException, InterruptedException {
        for (JsonNode statement : entity.path("statements")) {
            String claimId = statement.path("claimIds").path(0).asText();
            JsonNode citation = asked("/claims/" + claimId, "Claim").path("citation");
            int start = citation.path("start").asInt();
            int end = citation.path("end").asInt();
            JsonNode window = asked(
                    "/documents/" + citation.path("documentId").asText() + "?start=" + start + "&end=" + end,
                    "DocumentWindow");
            assertThat(window.path("text").asText())
                    .isEqualTo(citation.path("quote").asText());
            return;
        }
    }

    private JsonNode asked(String path, String schema) throws IOException, InterruptedException {
        HttpResponse<String> response = client.get("/api/v1" + path);
        assertThat(response.statusCode()).as("%s: %s", path, response.body()).isEqualTo(200);
        assertThat(contract.faults(schema, response.body())).as(path).isEmpty();
        return MAPPER.readTree(response.body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
