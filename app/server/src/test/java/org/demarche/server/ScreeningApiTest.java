package org.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as clients of yente send them, and answers as they read them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScreeningApiTest {
    private static final String TRADER =
            "{\"queries\":{\"q1\":{\"id\":\"client-7\",\"schema\":\"Person\",\"properties\":"
                    + "{\"name\":[\"Anselm Torvaldsson\"],\"birthDate\":[\"1961-04-03\"],\"nationality\":\"Iceland\"}}}}";

    private final ScreeningService service;
    private final Client client;

    ScreeningApiTest(@TempDir Path folder) throws IOException {
        service = new ScreeningService(folder);
        client = service.client();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void theContractNamesEachOperation() {
        assertThat(service.contract().operations())
                .isEqualTo(Set.of(
                        "post /match/{dataset}",
                        "get /search/{dataset}",
                        "get /entities/{id}",
                        "get /entities/{id}/adjacent",
                        "get /entities/{id}/adjacent/{property}",
                        "get /catalog",
                        "get /manifest",
                        "get /algorithms",
                        "get /healthz",
                        "get /readyz",
                        "post /updatez",
                        "get /reconcile/{dataset}",
                        "post /reconcile/{dataset}",
                        "get /reconcile/{dataset}/suggest/entity",
                        "get /reconcile/{dataset}/suggest/property",
                        "get /reconcile/{dataset}/suggest/type",
                        "get /reconcile/{dataset}/extend/property"));
    }

    @Test
    void oneQueryIsMatched() throws IOException, InterruptedException {
        HttpResponse<String> response = client.postJson("/match/default?algorithm=best", TRADER);
        assertThat(response.headers().firstValue("x-batch-size")).contains("1");
        JsonNode answer = valid(response, "MatchResponse").path("responses").path("q1");
        assertThat(answer.path("query").path("id").asText()).isEqualTo("client-7");
        assertThat(answer.path("query")
                        .path("properties")
                        .path("nationality")
                        .path(0)
                        .asText())
                .as("values are cleaned and echoed")
                .isEqualTo("is");
        JsonNode first = answer.path("results").path(0);
        assertThat(first.path("id").asText()).isEqualTo("list-a:p.1");
        assertThat(first.path("match").asBoolean()).isTrue();
        assertThat(first.path("target").asBoolean()).isTrue();
        assertThat(first.path("referents")).hasSize(1);
        assertThat(first.path("datasets").toString()).isEqualTo("[\"list_a\",\"list_b\"]");
        assertThat(first.path("properties").path("passportNumber").path(0).asText())
                .as("a list publishes it to tell persons apart")
                .isEqualTo("X1234567");
        assertThat(first.path("explanations").has("name_match")).isTrue();
    }

    @Test
    void explanationsSumToTheScore() throws IOException, InterruptedException {
        JsonNode first = valid(client.postJson("/match/all?limit=1", TRADER), "MatchResponse")
                .path("responses")
                .path("q1")
                .path("results")
                .path(0);
        double logOdds = 0;
        for (JsonNode feature : first.path("explanations")) {
            logOdds += feature.path("score").asDouble();
        }
        assertThat(1 / (1 + Math.exp(-logOdds))).isCloseTo(first.path("score").asDouble(), Offset.offset(1e-9));
    }

    @Test
    void aBatchIsAnsweredInItsOrderAndOneBadQueryLeavesTheOthers() throws IOException, InterruptedException {
        String body = "{\"weights\":{\"name_match\":1.0},\"config\":{},\"queries\":{"
                + "\"z\":{\"schema\":\"Vessel\",\"properties\":{\"imoNumber\":\"9074729\"}},"
                + "\"long\":{\"schema\":\"Person\",\"properties\":{\"name\":\"" + "x".repeat(10_000) + "\"}},"
                + "\"a\":{\"schema\":\"Company\",\"properties\":{\"name\":[\"Brightwater Trading Ltd\", 7, null]}}}}";
        JsonNode responses =
                valid(client.postJson("/match/default", body), "MatchResponse").path("responses");
        List<String> names = new ArrayList<>();
        responses.fieldNames().forEachRemaining(names::add);
        assertThat(names).containsExactly("z", "long", "a");
        assertThat(responses.path("z").path("results").path(0).path("id").asText())
                .isEqualTo("list-b:v.9");
        assertThat(responses.path("long").path("status").asInt()).isEqualTo(400);
        assertThat(responses.path("long").path("detail").asText())
                .isEqualTo("expected a name of at most 1000 characters, found 10000: give the name alone, not the text"
                        + " around it");
        assertThat(responses.path("a").path("results").path(0).path("id").asText())
                .isEqualTo("list-a:e.1");
    }

    @ParameterizedTest(name = "{0}: {1} results")
    @CsvSource(delimiter = '|', textBlock = """
            /match/list_a?                                     | 1
            /match/list-b?                                     | 1
            /match/documents?                                  | 0
            /match/all?include_dataset=list-b                  | 1
            /match/all?exclude_dataset=list_a                  | 1
            /match/all?exclude_dataset=list_a&exclude_dataset=list_b | 0
            /match/all?exclude_schema=Person                   | 0
            /match/all?exclude_entity_ids=list-a:p.1           | 0
            /match/all?exclude_entity_ids=list-b:77            | 0
            /match/all?topics=sanction                         | 1
            /match/all?topics=role.spy                         | 0
            /match/all?changed_since=2024-02-02                | 0
            /match/all?changed_since=2024-01-02T00:00:00       | 1
            /match/all?threshold=1                             | 0
            /match/all?limit=0                                 | 0
            """)
    void filtersNarrowTheAnswer(String path, int results) throws IOException, InterruptedException {
        JsonNode answer = valid(client.postJson(path, TRADER), "MatchResponse")
                .path("responses")
                .path("q1");
        assertThat(answer.path("results")).as(path).hasSize(results);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ?algorithm=magic    | {"queries":{}}                                                  | 400 | "Unknown algorithm: magic"
            ?limit=501          | {"queries":{}}                                                  | 422 | "loc":["query","limit"],"msg":"Input should be less than or equal to 500"
            ?limit=many         | {"queries":{}}                                                  | 422 | "loc":["query","limit"]
            ?threshold=2        | {"queries":{}}                                                  | 422 | "loc":["query","threshold"]
            ?threshold=NaN      | {"queries":{}}                                                  | 422 | "loc":["query","threshold"]
            ?changed_since=soon | {"queries":{}}                                                  | 422 | "loc":["query","changed_since"]
            ?exclude_schema=Ufo | {"queries":{}}                                                  | 400 | "Unknown schema: Ufo"
            ?include_dataset=no | {"queries":{}}                                                  | 404 | "No such dataset: no"
            ?                   | {"config":{"zap":1},"queries":{}}                               | 400 | "Unknown configuration key: zap. No algorithm here has settings: leave config out."
            ?                   | {"config":{"nm_number_mismatch":0.3},"queries":{}}              | 400 | "Unknown configuration key: nm_number_mismatch. No algorithm here has settings: leave config out."
            ?                   | {"weights":{"name_soundex_match":0.3},"queries":{}}             | 400 | "Unknown feature in weights: name_soundex_match. Features are prior, name_match,
            ?                   | {"weights":{"name_match":-1},"queries":{}}                      | 422 | "loc":["body","weights","name_match"],"msg":"Input should be greater than or equal to 0"
            ?                   | {"weights":{"name_match":1e300},"queries":{}}                   | 422 | "loc":["body","weights","name_match"],"msg":"Input should be less than or equal to 100.0"
            ?                   | {"weights":{"a":"b"},"queries":{}}                              | 422 | "loc":["body","weights","a"]
            ?                   | {"queries":{"q":{"schema":"Ufo","properties":{}}}}              | 400 | "Unknown schema: Ufo"
            ?                   | {"queries":{"q":{"properties":{}}}}                             | 422 | "type":"missing","loc":["body","queries","q","schema"],"msg":"Field required"
            ?                   | {"queries":{"q":{"schema":"Person"}}}                           | 422 | "loc":["body","queries","q","properties"]
            ?                   | {"queries":{"q":{"schema":7,"properties":{}}}}                  | 422 | "loc":["body","queries","q","schema"]
            ?                   | {"queries":{"q":{"schema":"Person","properties":{"name":7}}}}   | 422 | "loc":["body","queries","q","properties","name"]
            ?                   | {"queries":{"q":{"schema":"Person","properties":{"name":[{}]}}}} | 422 | "loc":["body","queries","q","properties","name"]
            ?                   | {"queries":{"q":[]}}                                            | 422 | "loc":["body","queries","q"]
            ?                   | {"queries":[]}                                                  | 422 | "loc":["body","queries"]
            ?                   | {}                                                              | 422 | "loc":["body","queries"]
            ?                   | []                                                              | 422 | "loc":["body"]
            ?                   | {"queries":                                                     | 422 | "type":"json_invalid"
            ?                   | {"queries":{"1":{},"2":{},"3":{},"4":{}}}                       | 400 | "Too many queries in one batch (limit: 3), found 4."
            """)
    void whatIsNotOfTheInterfaceIsRefusedAsItsClientsKnowIt(String query, String body, int status, String detail)
            throws IOException, InterruptedException {
        HttpResponse<String> response = client.postJson("/match/default" + query, body);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(service.contract().faults("Refusal", response.body())).isEmpty();
        assertThat(response.body()).startsWith("{\"detail\":").contains(detail);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "   ", "\\u0000\\u0007", "🚀🚀", "-", "'; DROP TABLE entry; --", "\\ud83d", "%s%n"})
    void aNameThatIsNoneIsAnsweredWithNothing(String name) throws IOException, InterruptedException {
        String body = "{\"queries\":{\"q\":{\"schema\":\"Person\",\"properties\":{\"name\":[\"" + name + "\"]}}}}";
        JsonNode answer = valid(client.postJson("/match/default", body), "MatchResponse")
                .path("responses")
                .path("q");
        assertThat(answer.path("status").asInt()).isEqualTo(200);
        assertThat(answer.path("results")).isEmpty();
    }

    @Test
    void bodiesAndAddressesHaveALimit() throws IOException, InterruptedException {
        String huge = "{\"queries\":{},\"weights\":{\"" + "x".repeat(9_000_000) + "\":1}}";
        assertThat(client.postJson("/match/default", huge).statusCode()).isEqualTo(413);
        assertThat(client.postJson("/match/default?exclude_entity_ids=" + "x".repeat(60_001), TRADER)
                        .statusCode())
                .isEqualTo(414);
        assertThat(client.postJson("/match/default?exclude_entity_ids=" + "x".repeat(50_000), TRADER)
                        .statusCode())
                .isEqualTo(200);
        assertThat(client.post("/match/default", "text/plain", TRADER).statusCode())
                .as("a page of another site can send this")
                .isEqualTo(422);
        assertThat(client.get("/match/default").statusCode()).isEqualTo(405);
        assertThat(client.postJson("/match/nowhere", TRADER).statusCode()).isEqualTo(404);
        assertThat(client.get("/statements").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /search/all?q=torvaldsson                       | list-a:p.1
            /search/all?q=grey+anselm                       | list-a:p.1
            /search/all?q=tor*                              | list-a:p.1
            /search/all?q=trading+OR+heron&schema=Vessel    | list-b:v.9
            /search/all?q=9074729                           | list-b:v.9
            /search/all?countries=pa                        | list-b:v.9
            /search/all?filter=properties.birthDate:1961-04-03 | list-a:p.1
            /search/all?q=torvalson+anselm&fuzzy=true       | list-a:p.1
            /search/all?topics=sanction&sort=caption:asc    | list-a:p.1
            /search/all?topics=sanction&sort=caption:desc&simple=true | list-b:v.9
            /search/documents?schema=Person                 | text:0123:person.clerk
            """)
    void wordsFindEntities(String path, String first) throws IOException, InterruptedException {
        JsonNode answer = valid(client.get(path), "SearchResponse");
        assertThat(answer.path("results").path(0).path("id").asText()).isEqualTo(first);
    }

    @Test
    void searchCountsWhatItFinds() throws IOException, InterruptedException {
        JsonNode answer = valid(
                client.get("/search/all?topics=sanction&facets=countries&facets=schema&limit=1&offset=1"),
                "SearchResponse");
        assertThat(answer.path("total").path("value").asInt()).isEqualTo(3);
        assertThat(answer.path("results")).hasSize(1);
        assertThat(answer.path("facets").path("countries").toString())
                .isEqualTo("{\"label\":\"Countries\",\"values\":[{\"name\":\"is\",\"label\":\"Iceland\",\"count\":1},"
                        + "{\"name\":\"pa\",\"label\":\"Panama\",\"count\":1}]}");
        assertThat(answer.path("facets").path("schema").path("values")).hasSize(3);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/search/all?schema=Ufo, 400",
        "/search/all?facets=shoes, 400",
        "/search/all?sort=shoes:up, 400",
        "/search/all?filter=shoes, 400",
        "/search/all?filter=shoes:black, 400",
        "/search/all?filter_op=XOR, 422",
        "/search/all?offset=9500, 422",
        "/search/all?fuzzy=perhaps, 422",
        "/search/nowhere, 404",
        "/entities/absent, 404",
        "/entities/list-a:absent, 404",
        "/entities/list-a:p.1/adjacent/shoes, 404",
        "/entities/list-a:p.1/adjacent?limit=501, 422",
        "/reconcile/nowhere, 404",
        "/reconcile/all/suggest/type?limit=x, 422",
        "/reconcile/all/extend/property?type=Ufo, 400",
        "/reconcile/all?queries=x, 422",
        "/reconcile/all?queries=[], 400",
    })
    void whatCannotBeReadIsRefused(String path, int status) throws IOException, InterruptedException {
        HttpResponse<String> response = client.get(path.replace("[", "%5B").replace("]", "%5D"));
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(service.contract().faults("Refusal", response.body())).isEmpty();
    }

    @Test
    void anEntityIsFetchedWithWhatIsAroundIt() throws IOException, InterruptedException {
        JsonNode entity = valid(client.get("/entities/list-a:p.1"), "Entity");
        JsonNode directorship =
                entity.path("properties").path("directorshipDirector").path(0);
        assertThat(directorship.path("schema").asText()).isEqualTo("Directorship");
        assertThat(directorship
                        .path("properties")
                        .path("organization")
                        .path(0)
                        .path("caption")
                        .asText())
                .isEqualTo("Brightwater Trading Limited");
        JsonNode sanction = entity.path("properties").path("sanctions").path(0);
        assertThat(sanction.path("properties").path("startDate").path(0).asText())
                .isEqualTo("2016-03-02");
        JsonNode plain = valid(client.get("/entities/list-a:p.1?nested=false"), "Entity");
        assertThat(plain.path("properties").has("directorshipDirector")).isFalse();
        JsonNode link = valid(client.get("/entities/" + directorship.path("id").asText()), "Entity");
        assertThat(link.path("properties").path("director").path(0).path("id").asText())
                .isEqualTo("list-a:p.1");
    }

    @Test
    void aMergedIdLeadsOn() throws IOException, InterruptedException {
        HttpResponse<String> response = client.get("/entities/list-b:77?nested=false");
        assertThat(response.statusCode()).isEqualTo(308);
        assertThat(response.headers().firstValue("location")).contains("/entities/list-a%3Ap.1?nested=false");
        assertThat(client.get("/entities/list-b:77/adjacent/sanctions")
                        .headers()
                        .firstValue("location"))
                .contains("/entities/list-a%3Ap.1/adjacent/sanctions");
    }

    @Test
    void adjacentEntitiesComePageByPage() throws IOException, InterruptedException {
        JsonNode answer = valid(client.get("/entities/list-a:p.1/adjacent?limit=1"), "AdjacentResponse");
        assertThat(answer.path("adjacent").path("sanctions").path("results")).hasSize(1);
        assertThat(answer.path("adjacent")
                        .path("sanctions")
                        .path("total")
                        .path("value")
                        .asInt())
                .isEqualTo(2);
        JsonNode second = valid(client.get("/entities/list-a:p.1/adjacent/sanctions?limit=1&offset=1"), "Adjacent");
        assertThat(second.path("results")).hasSize(1);
        assertThat(valid(client.get("/entities/list-a:p.1/adjacent/ownershipOwner"), "Adjacent")
                        .path("results"))
                .isEmpty();
    }

    @Test
    void anAllegationIsNoProperty() throws IOException, InterruptedException {
        JsonNode clerk = valid(client.get("/entities/text:0123:person.clerk"), "Entity");
        assertThat(clerk.path("properties").toString())
                .as("neither the alleged nationality and link, nor the passport that no list published")
                .isEqualTo("{\"name\":[\"Brunhild Quist\"]}");
        assertThat(clerk.path("target").asBoolean()).isFalse();
    }

    @Test
    void theCatalogueIsKeptUntilSomethingIsRead() throws IOException, InterruptedException {
        HttpResponse<String> response = client.get("/catalog");
        JsonNode catalog = valid(response, "Catalog");
        assertThat(catalog.path("current").toString()).isEqualTo("[\"all\",\"documents\",\"list_a\",\"list_b\"]");
        assertThat(response.headers().firstValue("cache-control")).contains("public, max-age=300");
        String tag = response.headers().firstValue("etag").orElse("");
        assertThat(client.get("/catalog", "If-None-Match", tag).statusCode()).isEqualTo(304);
        valid(client.get("/manifest"), "Manifest");
        assertThat(valid(client.get("/algorithms"), "Algorithms")
                        .path("algorithms")
                        .size())
                .isGreaterThan(6);
    }

    @Test
    void theServerSaysWhetherItIsReadyAndReadsAnewForWhoHasTheToken() throws IOException, InterruptedException {
        valid(client.get("/healthz"), "State");
        valid(client.get("/catalog"), "Catalog");
        valid(client.get("/readyz"), "State");
        assertThat(client.postJson("/updatez", "").statusCode()).isEqualTo(403);
        assertThat(client.postJson("/updatez?token=another", "").statusCode()).isEqualTo(403);
        valid(client.postJson("/updatez?token=the%20token&sync=true", ""), "State");
        valid(client.postJson("/updatez?token=the%20token", ""), "State");
        try (Server other = Server.start(new SampleAnswers(), 0)) {
            assertThat(new Client(other.port()).get("/readyz").statusCode()).isEqualTo(503);
            assertThat(new Client(other.port()).postJson("/updatez?token=", "").statusCode())
                    .isEqualTo(403);
        }
    }

    private JsonNode valid(HttpResponse<String> response, String schema) throws IOException {
        return service.valid(response, schema);
    }
}
