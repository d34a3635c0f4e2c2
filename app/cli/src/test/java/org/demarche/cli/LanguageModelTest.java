package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.RecordedClaim;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model that hallucinates gets nothing into an answer or a ledger but what the text says, no stronger than the text says it. */
class LanguageModelTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TEXT = "Halcyon Trading Company allegedly shipped turbines to Ruritania in 2014. "
            + "Kestrel Shipping Limited did not pay the crew of the Meridian Star.\n";
    private static final String FIRST = "Halcyon Trading Company allegedly shipped turbines";

    @TempDir
    private Path folder;

    private Path text = Path.of("");
    private HttpServer server = server();
    private final List<String> asked = new ArrayList<>();
    private String words = "";

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unbound) {
            throw new IllegalStateException(unbound);
        }
    }

    @BeforeEach
    void start() throws IOException {
        text = Files.writeString(folder.resolve("report.txt"), TEXT);
        server.createContext("/v1/chat/completions", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] body =
                    MAPPER.writeValueAsBytes(Map.of("choices", List.of(Map.of("message", Map.of("content", words)))));
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static String claim(
            int sentence, String quote, String subject, String predicate, String object, String more) {
        return "{\"sentence\": " + sentence + ", \"quote\": \"" + quote + "\", \"subject\": \"" + subject
                + "\", \"predicate\": \"" + predicate + "\", \"object\": \"" + object + "\"" + more + "}";
    }

    /** One claim that the text makes, upgraded; the others are invented in one part each. */
    private static String hallucinated() {
        return "{\"claims\": ["
                + String.join(
                        ", ",
                        claim(
                                0,
                                FIRST,
                                "Halcyon Trading Company",
                                "operatedIn",
                                "Ruritania",
                                ", \"modality\": \"asserted\", \"time\": \"in 2014\""),
                        claim(
                                0,
                                "Halcyon Trading Company secretly shipped turbines",
                                "Halcyon Trading Company",
                                "operatedIn",
                                "Ruritania",
                                ""),
                        claim(0, FIRST, "Halcyon Trading Company", "operatedIn", "Ruritania", ", \"start\": 7"),
                        claim(0, FIRST, "Zenda Arsenal", "operatedIn", "Ruritania", ""),
                        claim(0, FIRST, "Halcyon Trading Company", "operatedIn", "Graustark", ""),
                        claim(
                                0,
                                FIRST,
                                "Halcyon Trading Company",
                                "operatedIn",
                                "Ruritania",
                                ", \"time\": \"in 2016\""),
                        claim(
                                0,
                                FIRST,
                                "Halcyon Trading Company",
                                "operatedIn",
                                "Ruritania",
                                ", \"subject_type\": \"Vessel\""),
                        claim(0, FIRST, "Halcyon Trading Company", "laundered", "turbines", ""),
                        claim(0, FIRST, "Halcyon Trading Company", "operatedIn", "Ruritania", ", \"negated\": true"),
                        claim(
                                0,
                                FIRST,
                                "Halcyon Trading Company",
                                "operatedIn",
                                "Ruritania",
                                ", \"cue\": \"undoubtedly\""),
                        claim(
                                1,
                                "Kestrel Shipping Limited did not pay the crew",
                                "Kestrel Shipping Limited",
                                "employed",
                                "the crew",
                                ", \"words\": \"pay\", \"modality\": \"asserted\""),
                        claim(9, FIRST, "Halcyon Trading Company", "operatedIn", "Ruritania", ""),
                        "{\"sentence\": 0}")
                + "]}";
    }

    @Test
    void everything_invented_is_refused_with_its_reason_and_the_rest_goes_in_as_weak_as_the_text_says_it()
            throws IOException {
        words = hallucinated();
        Shell.Result extracted =
                Shell.run("extract", text.toString(), "--json", "--with-llm", address(), "--llm-model", "small");
        assertThat(extracted.exit()).isZero();
        JsonNode tree = MAPPER.readTree(extracted.out());
        List<JsonNode> proposed = new ArrayList<>();
        tree.path("claims").forEach(claim -> {
            if (List.of("operatedIn", "employed")
                    .contains(claim.path("predicate").asText())) {
                proposed.add(claim);
            }
        });
        assertThat(proposed).hasSize(1);
        assertThat(proposed.get(0).path("predicate").asText()).isEqualTo("operatedIn");
        assertThat(proposed.get(0).path("modality").asText()).isEqualTo("alleged");
        assertThat(proposed.get(0).path("time").asText()).isEqualTo("2014");
        assertThat(MAPPER.convertValue(tree.path("refused"), new TypeReference<Map<String, Integer>>() {}))
                .isEqualTo(Map.of(
                        "quote",
                        2,
                        "end",
                        2,
                        "time",
                        1,
                        "type",
                        1,
                        "predicate",
                        1,
                        "stance",
                        2,
                        "cue",
                        1,
                        "answer",
                        2));
        tree.path("claims")
                .forEach(claim -> assertThat(TEXT.substring(
                                claim.path("start").asInt(), claim.path("end").asInt()))
                        .isEqualTo(claim.path("quote").asText()));
    }

    @Test
    void ingest_keeps_refusals_as_rejected_rows_and_says_what_is_sent_where() {
        words = hallucinated();
        Path workspace = folder.resolve("workspace");
        Shell.Result ingested =
                Shell.run(workspace, "ingest", text.toString(), "--with-llm", address(), "--llm-model", "small");
        assertThat(ingested.exit()).isZero();
        assertThat(ingested.mistake())
                .contains("demarche: the sentences of these texts are sent to 127.0.0.1:")
                .contains(", model small");
        try (Ledger ledger = Ledger.openReadOnly(workspace)) {
            assertThat(ledger.snapshot(Instant.MAX).claims())
                    .extracting(RecordedClaim::claim)
                    .filteredOn(claim -> claim.origin().reader().equals("llm:small"))
                    .singleElement()
                    .matches(claim -> claim.modality().id().equals("alleged"));
            assertThat(ledger.snapshot(Instant.MAX).rejected()).hasSizeGreaterThanOrEqualTo(6);
            assertThat(ledger.verify().sound()).isTrue();
        }
        assertThat(asked).hasSize(1).allMatch(question -> !question.contains("report.txt"));
    }

    @Test
    void without_the_option_nothing_is_sent() {
        assertThat(Shell.run("extract", text.toString()).exit()).isZero();
        assertThat(asked).isEmpty();
    }

    @Test
    void an_address_in_the_open_is_refused_before_anything_is_read() {
        Shell.Result refused =
                Shell.run("extract", text.toString(), "--with-llm", "http://models.example", "--llm-model", "small");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.mistake()).contains("expected the address of a language model by https");
        assertThat(asked).isEmpty();
    }
}
