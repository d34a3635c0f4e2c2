package org.demarche.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** Ways to answer, good and bad. */
final class Scripts {
    private Scripts() {}

    /** A well-behaved publisher of a file: tells its state, answers 304, and gives the rest of it. */
    static Publisher.Script file(byte[] bytes, String etag) {
        return (request, out) -> {
            if (request.header("If-None-Match").equals(Optional.of(etag))) {
                head(out, "304 Not Modified", "ETag: " + etag);
                return;
            }
            Optional<String> range = request.header("Range");
            if (range.isPresent() && request.header("If-Range").equals(Optional.of(etag))) {
                int from = Integer.parseInt(range.get().replaceAll("\\D", ""));
                head(
                        out,
                        "206 Partial Content",
                        "ETag: " + etag,
                        "Content-Range: bytes " + from + "-" + (bytes.length - 1) + "/" + bytes.length,
                        "Content-Length: " + (bytes.length - from));
                out.write(bytes, from, bytes.length - from);
                return;
            }
            head(out, "200 OK", "ETag: " + etag, "Content-Length: " + bytes.length);
            out.write(bytes);
        };
    }

    static Publisher.Script file(String text, String etag) {
        return file(text.getBytes(StandardCharsets.UTF_8), etag);
    }

    /** Gives the whole file, whatever is asked. */
    static Publisher.Script plain(byte[] bytes, String... headers) {
        return (request, out) -> {
            String[] all = Arrays.copyOf(headers, headers.length + 1);
            all[headers.length] = "Content-Length: " + bytes.length;
            head(out, "200 OK", all);
            out.write(bytes);
        };
    }

    static Publisher.Script plain(String text, String... headers) {
        return plain(text.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** Says that the file has so many bytes, and closes the line after some of them. */
    static Publisher.Script broken(byte[] bytes, int given, int said, String... headers) {
        return (request, out) -> {
            String[] all = Arrays.copyOf(headers, headers.length + 1);
            all[headers.length] = "Content-Length: " + said;
            head(out, "200 OK", all);
            out.write(bytes, 0, given);
        };
    }

    /** Gives some bytes and then none, and keeps the line. */
    static Publisher.Script stalled(Publisher publisher, byte[] bytes, int given, String... headers) {
        return (request, out) -> {
            broken(bytes, given, bytes.length, headers).answer(request, out);
            out.flush();
            publisher.hold();
        };
    }

    /** Never ends. */
    static Publisher.Script endless() {
        return (request, out) -> {
            head(out, "200 OK", "Content-Type: text/csv");
            byte[] block = new byte[1 << 14];
            while (true) {
                out.write(block);
            }
        };
    }

    static Publisher.Script status(int status, String... headers) {
        return (request, out) -> {
            String[] all = Arrays.copyOf(headers, headers.length + 1);
            all[headers.length] = "Content-Length: 0";
            head(out, status + " Said", all);
        };
    }

    private static void head(OutputStream out, String status, String... headers) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append("\r\nConnection: close\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        out.write(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    static byte[] gzip(byte[] bytes) {
        return Disk.run(() -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
                out.write(bytes);
            }
            return packed.toByteArray();
        });
    }
}
