package org.demarche.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.report.Problem;

/** The page: files of the class path folder {@code /web}, and its index for every address within it that is not a file. */
final class Page {
    private static final String FOLDER = "/web";
    private static final String INDEX = "/index.html";
    /** Names as the build makes them: no way out of the folder. */
    private static final Pattern FILE = Pattern.compile("(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)+");

    private static final Pattern ENDING = Pattern.compile(".*\\.([A-Za-z0-9]+)");
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("html", "text/html;charset=utf-8"),
            Map.entry("js", "text/javascript;charset=utf-8"),
            Map.entry("css", "text/css;charset=utf-8"),
            Map.entry("json", "application/json"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("png", "image/png"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("txt", "text/plain;charset=utf-8"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("map", "application/json"),
            Map.entry("webmanifest", "application/manifest+json"));

    private Page() {}

    static void addTo(RoutesConfig routes) {
        routes.get("/", context -> send(context, INDEX));
        routes.get("/*", context -> send(context, context.path()));
    }

    private static void send(Context context, String path) throws IOException {
        String file = isFile(path) ? path : INDEX;
        Optional<byte[]> bytes = read(file);
        if (bytes.isEmpty()) {
            Problems.answer(context, absent(path));
            return;
        }
        context.header("Cache-Control", isNamedByContent(file) ? "public, max-age=31536000, immutable" : "no-cache")
                .contentType(type(file))
                .result(bytes.get());
    }

    private static boolean isFile(String path) {
        return FILE.matcher(path).matches() && ENDING.matcher(path).matches();
    }

    /** The build puts a hash into the names of these files: they never change. */
    private static boolean isNamedByContent(String file) {
        return file.startsWith("/assets/");
    }

    private static String type(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }

    private static Optional<byte[]> read(String file) throws IOException {
        try (InputStream stream = Page.class.getResourceAsStream(FOLDER + file)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        }
    }

    private static Problem absent(String path) {
        return new Problem(
                "NOT_FOUND",
                "Not known here",
                "expected a file of the page, found none at " + Texts.shortened(path) + ": open / instead",
                404);
    }
}
