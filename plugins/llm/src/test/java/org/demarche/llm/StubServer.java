package org.demarche.llm;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands in for a server of language models: gives the answers it is told, one for each question, the last again and again. */
final class StubServer implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> questions = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    /** How a question is answered. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    StubServer(Answer... given) {
        answers.addAll(List.of(given));
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException unbound) {
            throw new UncheckedIOException(unbound);
        }
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    synchronized List<String> questions() {
        return List.copyOf(questions);
    }

    synchronized List<String> keys() {
        return List.copyOf(keys);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Answer next;
        synchronized (this) {
            questions.add(question);
            keys.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            next = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
        }
        try (exchange) {
            next.to(exchange);
        }
    }

    /** The words of a model, as its server wraps them. */
    static Answer says(String words) {
        String quoted = words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return body("{\"choices\": [{\"message\": {\"role\": \"assistant\", \"content\": \"" + quoted + "\"}}]}");
    }

    static Answer body(String text) {
        return exchange -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    static Answer status(int status) {
        return exchange -> exchange.sendResponseHeaders(status, -1);
    }

    static Answer redirect(String to) {
        return exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(307, -1);
        };
    }

    /** Words without end. */
    static Answer endless() {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            byte[] more = "{\"choices\": ".repeat(1_000).getBytes(StandardCharsets.UTF_8);
            try {
                while (true) {
                    out.write(more);
                }
            } catch (IOException hungUp) {
                // who asked has heard enough
            }
        };
    }

    /** A line that stays open and silent. */
    static Answer silent(java.util.concurrent.CountDownLatch until) {
        return exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                until.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        };
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
