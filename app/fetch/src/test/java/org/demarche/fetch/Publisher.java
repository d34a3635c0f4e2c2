package org.demarche.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javax.net.ssl.SSLContext;

/** A publisher on this machine that misbehaves as it is told: the requests for a path are answered by its scripts in turn, the last one again and again. */
final class Publisher implements AutoCloseable {
    private final ServerSocket socket;
    private final String scheme;
    private final Map<String, Deque<Script>> scripts = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    private Publisher(ServerSocket socket, String scheme) {
        this.socket = socket;
        this.scheme = scheme;
        Thread thread = new Thread(this::serve, "publisher");
        thread.setDaemon(true);
        thread.start();
    }

    static Publisher open() throws IOException {
        return new Publisher(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), "http");
    }

    static Publisher secure(SSLContext context) throws IOException {
        return new Publisher(
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getLoopbackAddress()), "https");
    }

    /**
     * What was asked.
     *
     * @param line of the request
     * @param path without scheme and host
     * @param headers by name in small letters
     */
    record Request(String line, String path, Map<String, String> headers) {
        Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
        }
    }

    /** How a request is answered. */
    @FunctionalInterface
    interface Script {
        void answer(Request request, OutputStream out) throws IOException;
    }

    Publisher on(String path, Script... turns) {
        scripts.put(path, new ArrayDeque<>(Arrays.asList(turns)));
        return this;
    }

    String address(String path) {
        return scheme + "://127.0.0.1:" + port() + path;
    }

    int port() {
        return socket.getLocalPort();
    }

    List<Request> requests() {
        return requests;
    }

    List<Request> requests(String path) {
        return requests.stream().filter(request -> request.path().equals(path)).toList();
    }

    /** Until this publisher is closed. */
    void hold() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread thread = new Thread(() -> answer(connection), "publisher-answer");
                thread.setDaemon(true);
                thread.start();
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket connection) {
        try (connection) {
            Optional<Request> request = read(connection);
            if (request.isEmpty()) {
                return;
            }
            requests.add(request.get());
            Deque<Script> turns = scripts.getOrDefault(request.get().path(), new ArrayDeque<>());
            Script script;
            synchronized (turns) {
                script = turns.size() > 1 ? turns.poll() : turns.isEmpty() ? Scripts.status(404) : turns.peek();
            }
            script.answer(request.get(), connection.getOutputStream());
            connection.getOutputStream().flush();
        } catch (IOException e) {
            // who asked has gone
        }
    }

    private static Optional<Request> read(Socket connection) throws IOException {
        BufferedReader reader =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
        String line = reader.readLine();
        if (line == null) {
            return Optional.empty();
        }
        Map<String, String> headers = new HashMap<>();
        List<String> lines = new ArrayList<>();
        for (String header = reader.readLine(); header != null && !header.isEmpty(); header = reader.readLine()) {
            lines.add(header);
        }
        lines.forEach(header -> headers.put(
                header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT),
                header.substring(header.indexOf(':') + 1).strip()));
        String path = line.split(" ", -1)[1].replaceFirst("^https?://[^/]*", "").replaceFirst("\\?.*", "");
        return Optional.of(new Request(line, path, headers));
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }
}
