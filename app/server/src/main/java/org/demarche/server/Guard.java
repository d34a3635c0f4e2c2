package org.demarche.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/*
 * The page is built to need nothing from elsewhere; the headers make the browser hold it to that. A server that only this machine can
 * reach is still within reach of any page a browser has open: by DNS rebinding such a page gives its own name to 127.0.0.1 and then reads
 * what it likes. It cannot forge the Host header, so a server on a loopback address answers to loopback names only.
 */
/** What holds for every answer: headers that keep the page by itself, and the check of the Host header. */
final class Guard {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=()");
    private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-fA-F:]+]|[^:]*)(?::\\d+)?");

    private Guard() {}

    static void addTo(RoutesConfig routes, String address) {
        boolean local = isLoopback(address);
        routes.before(context -> {
            HEADERS.forEach(context::header);
            if (local) {
                checkHost(context);
            }
        });
    }

    private static void checkHost(Context context) {
        String host = String.valueOf(context.header("Host"));
        Matcher matcher = HOST.matcher(host);
        if (!matcher.matches() || !LOOPBACK_NAMES.contains(matcher.group(1))) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected a request to localhost, found one to \"" + Texts.shortened(host)
                            + "\": open http://localhost instead");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false; // starting will fail, and say why
        }
    }
}
