package org.demarche.llm;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks a server by the chat protocol of OpenAI, without streaming. Follows no redirect: the text goes where it was told to go, and nowhere else. Messages name
 * neither key nor text.
 */
final class Chat {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final int DONE = 200;

    private final ModelSettings settings;
    private final Pause pause;
    private final HttpClient client;

    /** Waits. */
    interface Pause {
        void during(Duration time) throws InterruptedException;
    }

    Chat(ModelSettings settings, Pause pause) {
        this.settings = settings;
        this.pause = pause;
        this.client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** A failure for which another try gives the same. */
    private static final class FinalException extends IOException {
        FinalException(String message) {
            super(message);
        }
    }

    /**
     * What the model says.
     *
     * @throws IOException if it says nothing, with what was found instead
     */
    String answer(String instruction, String question) throws IOException {
        String body = body(instruction, question);
        for (int tried = 1; ; tried++) {
            try {
                return content(once(body));
            } catch (FinalException last) {
                throw last;
            } catch (IOException failed) {
                if (tried == settings.limits().tries()) {
                    throw failed;
                }
            }
            rest(tried);
        }
    }

    private void rest(int tried) throws IOException {
        try {
            pause.during(settings.limits().pause().multipliedBy(1L << Math.min(tried - 1, 10)));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new FinalException("an interruption");
        }
    }

    private String body(String instruction, String question) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("model", settings.model());
        request.put("temperature", 0);
        request.put("stream", false);
        request.put("response_format", Map.of("type", "json_object"));
        request.put(
                "messages",
                List.of(Map.of("role", "system", "content", instruction), Map.of("role", "user", "content", question)));
        try {
            return MAPPER.writeValueAsString(request);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] once(String body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(settings.address())
                .timeout(settings.limits().time())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        settings.key().ifPresent(key -> request.header("Authorization", "Bearer " + key));
        CompletableFuture<HttpResponse<byte[]>> sent = client.sendAsync(
                request.build(), head -> new BoundedBody(settings.limits().answer()));
        try {
            HttpResponse<byte[]> answer = sent.get(settings.limits().time().toMillis(), TimeUnit.MILLISECONDS);
            return requireDone(answer);
        } catch (TimeoutException late) {
            sent.cancel(true);
            throw new FinalException("none within " + settings.limits().time());
        } catch (InterruptedException stopped) {
            sent.cancel(true);
            Thread.currentThread().interrupt();
            throw new FinalException("an interruption");
        } catch (ExecutionException failed) {
            throw explained(failed.getCause() == null ? failed : failed.getCause());
        }
    }

    private static byte[] requireDone(HttpResponse<byte[]> answer) throws IOException {
        int status = answer.statusCode();
        if (status == DONE) {
            return answer.body();
        }
        boolean passing = status == 408 || status == 429 || status >= 500;
        String found = "status " + status;
        throw passing ? new IOException(found) : new FinalException(found);
    }

    private static IOException explained(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (message.startsWith("an answer of more than")) {
            return new FinalException(message);
        }
        return new IOException("a connection that failed (" + cause.getClass().getSimpleName() + ")");
    }

    /** The words of the first choice. */
    private static String content(byte[] answer) throws IOException {
        Optional<JsonNode> content = Optional.empty();
        try {
            content = Optional.ofNullable(MAPPER.readTree(new String(answer, StandardCharsets.UTF_8)))
                    .map(tree -> tree.path("choices").path(0).path("message").path("content"));
        } catch (JsonProcessingException broken) {
            throw new FinalException("something else than JSON");
        }
        return content.filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .orElseThrow(() -> new FinalException("JSON without the words of a model"));
    }
}
