package org.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests as OpenRefine sends them to a reconciliation service, and answers as it reads them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconciliationApiTest {

    private final ScreeningService service;
    private final Client client;

    ReconciliationApiTest(@TempDir Path folder) throws IOException {
        service = new ScreeningService(folder);
        client = service.client();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void openRefineReconcilesAndExtends() throws IOException, InterruptedException {
        JsonNode manifest = valid(client.get("/reconcile/default"), "ServiceManifest");
        assertThat(manifest.path("versions").path(0).asText()).isEqualTo("0.2");
        String queries = "{\"q0\":{\"query\":\"Anselm Torvaldsson\",\"type\":\"Person\",\"limit\":5,\"properties\":"
                + "[{\"pid\":\"Person:birthDate\",\"v\":\"1961\"}]},"
                + "\"q1\":{\"query\":\"golden heron\",\"type\":[{\"id\":\"Vessel\"}]},\"q2\":{\"query\":\"\"}}";
        JsonNode answer = valid(form("queries", queries), "Reconciled");
        assertThat(answer.path("q0").path("result").path(0).path("id").asText()).isEqualTo("list-a:p.1");
        assertThat(answer.path("q0").path("result").path(0).path("match").asBoolean())
                .isTrue();
        assertThat(answer.path("q1").path("result").path(0).path("id").asText()).isEqualTo("list-b:v.9");
        assertThat(answer.path("q2").path("result")).isEmpty();
        JsonNode extended = ScreeningService.MAPPER.readTree(form(
                        "extend",
                        "{\"ids\":[\"list-b:77\",\"absent\"],\"properties\":[{\"id\":\"birthDate\"},{\"id\":\"alias\","
                                + "\"settings\":{\"limit\":1}}]}")
                .body());
        assertThat(extended.toString())
                .isEqualTo(
                        "{\"meta\":[{\"id\":\"birthDate\",\"name\":\"Birth date\"},{\"id\":\"alias\",\"name\":\"Other"
                                + " name\"}],\"rows\":{\"list-b:77\":{\"birthDate\":[{\"str\":\"1961-04-03\"}],\"alias\":"
                                + "[{\"str\":\"Anselm the Grey\"}]},\"absent\":{}}}");
        assertThat(form("other", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void openRefineGetsSuggestions() throws IOException, InterruptedException {
        assertThat(valid(client.get("/reconcile/all/suggest/entity?prefix=Anselm%20Torvaldsson"), "Suggestions")
                        .path("result")
                        .path(0)
                        .path("id")
                        .asText())
                .isEqualTo("list-a:p.1");
        assertThat(valid(client.get("/reconcile/all/suggest/property?prefix=birth"), "Suggestions")
                        .path("result")
                        .toString())
                .contains("\"Person:birthDate\"");
        assertThat(valid(client.get("/reconcile/all/suggest/type?prefix=ves"), "Suggestions")
                        .path("result")
                        .path(0)
                        .path("id")
                        .asText())
                .isEqualTo("Vessel");
        assertThat(valid(client.get("/reconcile/all/extend/property?type=Vessel"), "ProposedProperties")
                        .toString())
                .contains("\"imoNumber\"");
    }

    @Test
    void suggestionsGoOnFromACursor() throws IOException, InterruptedException {
        String asked = "/reconcile/all/suggest/type?prefix=&limit=";
        JsonNode all = valid(client.get(asked + 100), "Suggestions").path("result");
        JsonNode second = valid(client.get(asked + "1&cursor=1"), "Suggestions").path("result");
        assertThat(second).hasSize(1);
        assertThat(second.path(0)).isEqualTo(all.path(1));
        assertThat(client.get(asked + "1&cursor=-1").statusCode()).isEqualTo(422);
        assertThat(valid(
                                client.get("/reconcile/all/suggest/entity?prefix=Anselm%20Torvaldsson&cursor=1"),
                                "Suggestions")
                        .path("result"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} may ask from a browser: {1}")
    @CsvSource({
        "http://127.0.0.1:3333, true",
        "http://localhost:3333, true",
        "https://example.org, false",
        "null, false"
    })
    void onlyAPageOfThisMachineMayAskFromABrowser(String origin, boolean allowed)
            throws IOException, InterruptedException {
        Optional<String> answer =
                client.get("/reconcile/default", "Origin", origin).headers().firstValue("access-control-allow-origin");
        assertThat(answer.isPresent()).isEqualTo(allowed);
        assertThat(client.get("/search/all", "Origin", origin).headers().firstValue("access-control-allow-origin"))
                .isEmpty();
    }

    private HttpResponse<String> form(String field, String json) throws IOException, InterruptedException {
        return client.post(
                "/reconcile/default",
                "application/x-www-form-urlencoded",
                field + "=" + URLEncoder.encode(json, StandardCharsets.UTF_8));
    }

    private JsonNode valid(HttpResponse<String> response, String schema) throws IOException {
        return service.valid(response, schema);
    }
}
