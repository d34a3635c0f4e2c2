package org.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractTest {
    /** A request for each operation of the contract; the path of the contract leads to it. */
    private static final Map<String, String> REQUESTS = Map.of(
            "/situation", "/situation?on=2023-09-30&known=2024-01-01&minGrade=C3",
            "/missions", "/missions",
            "/entities/{id}", "/entities/mission-1",
            "/network/{id}", "/network/mission-1?depth=2",
            "/host/{country}", "/host/C%C3%B4te%20d%27Ivoire",
            "/trace", "/trace?from=mission-1&to=b",
            "/search", "/search?q=%EB%8C%80%EC%82%AC%EA%B4%80&limit=50",
            "/claims/{id}", "/claims/claim-1",
            "/documents/{id}", "/documents/document-1?start=4&end=11",
            "/status", "/status");

    private final Contract contract;
    private Server server;
    private Client client;

    ContractTest() throws IOException {
        contract = Contract.read();
        server = Server.start(new SampleAnswers(), 0);
        client = new Client(server.port());
    }

    @BeforeAll
    void theServerListens() {
        assertThat(server.port()).isPositive();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void everyOperationIsServedAndEachAnswerIsAsTheContractSays() throws IOException, InterruptedException {
        assertThat(REQUESTS.keySet()).isEqualTo(contract.paths());
        for (Map.Entry<String, String> request : REQUESTS.entrySet()) {
            HttpResponse<String> response = client.get("/api/v1" + request.getValue());
            assertThat(response.statusCode()).as(request.getValue()).isEqualTo(200);
            assertThat(response.headers().firstValue("content-type")).contains("application/json");
            assertThat(response.headers().firstValue("cache-control")).contains("no-store");
            assertThat(contract.faults(contract.answerSchema(request.getKey()), response.body()))
                    .as(request.getValue())
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/entities/bare, Entity", "/claims/bare, Claim"})
    void anAnswerWithNothingThatItNeedNotHoldIsAsTheContractSays(String path, String schema)
            throws IOException, InterruptedException {
        String body = client.get("/api/v1" + path).body();
        assertThat(body).doesNotContain("null");
        assertThat(contract.faults(schema, body)).isEmpty();
    }

    @Test
    void theContractWouldNoticeWhatItDoesNotName() throws IOException {
        assertThat(contract.faults("PageMark", "{\"number\":1,\"start\":0,\"end\":1}"))
                .isEmpty();
        assertThat(contract.faults("PageMark", "{\"number\":1,\"start\":0,\"end\":1,\"x\":1}"))
                .hasSize(1);
        assertThat(contract.faults("View", "{\"on\":\"tomorrow\"}")).hasSize(1);
    }

    @Test
    void theViewEchoesTheQuestion() throws IOException, InterruptedException {
        assertThat(client.get("/api/v1/missions?on=2023-09-30&known=2024-01-01&minGrade=C3")
                        .body())
                .startsWith("{\"view\":{\"on\":\"2023-09-30\",\"known\":\"2024-01-01\",\"minGrade\":\"C3\"},");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /missions?on=2024-02-30          | 400 | WRONG_USAGE | expected a day such as 2024-02-01 for on, found "2024-02-30" at /api/v1/missions: correct it
            /missions?known=soon             | 400 | WRONG_USAGE | expected a day such as 2024-02-01 for known, found "soon" at /api/v1/missions: correct it
            /missions?minGrade=B7            | 400 | WRONG_USAGE | expected a grade such as C3 for minGrade, found "B7" at /api/v1/missions: correct it
            /missions?at=2024-02-01          | 400 | WRONG_USAGE | expected parameters of the contract, found "at" at /api/v1/missions: see openapi.yaml
            /missions?on=2024-02-01&on=2024  | 400 | WRONG_USAGE | expected one value for on, found 2 of them at /api/v1/missions: correct it
            /network/a?depth=3               | 400 | WRONG_USAGE | expected a whole number from 1 to 2 for depth, found "3" at /api/v1/network/a: correct it
            /search?q=a&limit=x              | 400 | WRONG_USAGE | expected a whole number from 1 to 50 for limit, found "x" at /api/v1/search: correct it
            /search                          | 400 | WRONG_USAGE | expected a text of 1 to 300 characters for q, found none at /api/v1/search: correct it
            /search?q=%20                    | 400 | WRONG_USAGE | expected a text of 1 to 300 characters for q, found a blank one at /api/v1/search: correct it
            /trace?from=a                    | 400 | WRONG_USAGE | expected a text of 1 to 300 characters for to, found none at /api/v1/trace: correct it
            /host/X                          | 400 | WRONG_USAGE | expected a text of 2 to 80 characters for country, found 1 characters at /api/v1/host/X: correct it
            /documents/a?start=-1            | 400 | WRONG_USAGE | expected a whole number from 0 to 2147483647 for start, found "-1" at /api/v1/documents/a: correct it
            /entities/absent                 | 404 | NOT_FOUND | expected an id or a name, found "absent": search for it first
            /nothing                         | 404 | NOT_FOUND | expected an operation of the contract, found GET /api/v1/nothing: see openapi.yaml
            /entities/bug                    | 500 | PROGRAM_ERROR | expected an answer, found an error of the program: see what the server printed, and report it
            """)
    void whatCannotBeAnsweredIsAProblemWithAStableCode(String path, int status, String code, String detail)
            throws IOException, InterruptedException {
        HttpResponse<String> response = client.get("/api/v1" + path);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(response.headers().firstValue("cache-control")).contains("no-store");
        assertThat(contract.faults("Problem", response.body())).isEmpty();
        assertThat(response.body())
                .contains("\"code\":\"" + code + "\"")
                .contains("\"detail\":\"" + detail.replace("\"", "\\\"") + "\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"POST", "PUT", "DELETE", "PATCH"})
    void nothingCanBeChanged(String method) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(method, "/api/v1/status");
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.body())
                .contains("\"code\":\"METHOD_NOT_ALLOWED\"")
                .contains("\"detail\":\"expected GET, found " + method + " /api/v1/status: use GET\"");
    }
}
