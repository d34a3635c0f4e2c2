package org.demarche.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerTest {
    private final Server server = Server.start(new SampleAnswers(), 0);
    private final Client client = new Client(server.port());

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aPortInUseIsRefusedInOneLine() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            DemarcheException refusal = catchThrowableOfType(
                    DemarcheException.class, () -> Server.start(new SampleAnswers(), taken.getLocalPort()));
            assertThat(refusal)
                    .hasMessage(
                            "expected a free port, found " + taken.getLocalPort()
                                    + " on 127.0.0.1 in use or not allowed: stop the other program, or name another with --port");
            assertThat(refusal.code()).isEqualTo(ErrorCode.PORT_IN_USE);
        }
    }

    @ParameterizedTest(name = "port {0}")
    @CsvSource({"-1", "65536"})
    void aPortThatIsNoneIsRefused(int port) {
        assertThatThrownBy(() -> Server.start(new SampleAnswers(), port))
                .hasMessage("expected a port from 0 to 65535, found " + port + ": name another");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/", "/api/v1/status", "/api/v1/nothing", "/assets/app-1.js"})
    void theBrowserIsHeldToTheServerThatThePageCameFrom(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = client.get(path);
        assertThat(response.headers().firstValue("content-security-policy").orElse(""))
                .startsWith("default-src 'self';");
        assertThat(response.headers().firstValue("x-content-type-options")).contains("nosniff");
        assertThat(response.headers().firstValue("referrer-policy")).contains("no-referrer");
        assertThat(response.headers().firstValue("server")).isEmpty();
        assertThat(response.headers().firstValue("access-control-allow-origin")).isEmpty();
    }

    @ParameterizedTest(name = "{0} is {2}, kept {3}")
    @CsvSource(delimiter = '|', textBlock = """
            /                    | <title>A page for tests</title> | text/html;charset=utf-8        | no-cache
            /entity/mission-1    | <title>A page for tests</title> | text/html;charset=utf-8        | no-cache
            /assets/app-1.js     | void 0                          | text/javascript;charset=utf-8  | public, max-age=31536000, immutable
            """)
    void thePageIsServedAndItsIndexForEveryAddressWithinIt(String path, String body, String type, String kept)
            throws IOException, InterruptedException {
        HttpResponse<String> response = client.get(path);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.body()).contains(body);
        assertThat(response.headers().firstValue("content-type")).contains(type);
        assertThat(response.headers().firstValue("cache-control")).contains(kept);
    }

    @Test
    void aFileThatIsNotThereIsNotThePage() throws IOException, InterruptedException {
        HttpResponse<String> response = client.get("/assets/absent.js");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body())
                .contains(
                        "\"detail\":\"expected a file of the page, found none at /assets/absent.js: open / instead\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/../secret.txt",
        "/assets/../../secret.txt",
        "/assets/..%2f..%2fsecret.txt",
        "/.hidden.txt",
        "/assets//app-1.js"
    })
    void nothingOutsideTheFolderOfThePageIsServed(String path) throws IOException {
        String response = raw(path, "localhost:" + server.port());
        assertThat(response).doesNotContain("the secret").doesNotContain("void 0");
    }

    @ParameterizedTest(name = "Host {0} is answered: {1}")
    @CsvSource({
        "localhost, true",
        "localhost:8080, true",
        "127.0.0.1, true",
        "[::1]:8080, true",
        "example.org, false",
        "localhost.example.org, false",
        "127.0.0.1.example.org:8080, false"
    })
    void aServerOfThisMachineAnswersToNamesOfThisMachineOnly(String host, boolean answered) throws IOException {
        String response = raw("/api/v1/status", host);
        assertThat(response.startsWith("HTTP/1.1 200")).isEqualTo(answered);
        if (!answered) {
            assertThat(response)
                    .startsWith("HTTP/1.1 400")
                    .contains("expected a request to localhost, found one to \\\"" + host
                            + "\\\": open http://localhost instead")
                    .doesNotContain("ledgerSequence");
        }
    }

    /** What the server says to a request that no honest client would send. */
    private String raw(String path, String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
