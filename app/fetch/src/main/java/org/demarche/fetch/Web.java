package org.demarche.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;

/**
 * Asks other machines by HTTP, one request at a time. Follows redirects itself: so many, and never from https to http, so that what was asked for under the
 * protection of TLS is not answered without.
 */
final class Web {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final HttpClient client;
    private final NetworkSettings network;
    private final FetchLimits limits;

    Web(NetworkSettings network, FetchLimits limits, Map<String, String> environment) {
        this.client = Clients.client(network, limits, environment);
        this.network = network;
        this.limits = limits;
    }

    /**
     * Asks by GET.
     *
     * @throws IOException if there is no answer: worth another try
     * @throws NotFetched if another try would give the same
     */
    Answer ask(URI asked, Map<String, String> headers) throws IOException, InterruptedException {
        URI address = asked;
        for (int sent = 0; ; sent++) {
            Answer answer = once(address, headers);
            Optional<String> location =
                    REDIRECTS.contains(answer.status()) ? answer.header("Location") : Optional.empty();
            if (location.isEmpty()) {
                return answer;
            }
            answer.close();
            if (sent == limits.mostRedirects()) {
                throw NotFetched.failed("expected at most " + limits.mostRedirects()
                        + " redirects, found more from " + Addresses.safe(asked)
                        + ": look at the publisher's page whether the address is another one now");
            }
            address = redirected(address, location.get());
        }
    }

    private Answer once(URI address, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(requireHttp(address))
                .timeout(limits.answer())
                .header("User-Agent", network.userAgent());
        headers.forEach(request::header);
        try {
            HttpResponse<Chunks> response = client.send(request.GET().build(), head -> new Chunks());
            return new Answer(response.statusCode(), response.headers(), address, response.body());
        } catch (SSLException e) {
            throw certificate(address, e);
        }
    }

    /** A certificate that is not trusted stays so; a handshake that broke off may succeed. */
    private static NotFetched certificate(URI address, SSLException cause) throws SSLException {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof java.security.GeneralSecurityException) {
                return NotFetched.failed("expected a certificate for " + address.getHost()
                        + " that is trusted, found one that is not: nothing was read; if your network puts its own in, name its"
                        + " file as trust-store (docs/guides/fetching.md)");
            }
        }
        throw cause;
    }

    private static URI redirected(URI from, String location) {
        URI to;
        try {
            to = from.resolve(new URI(location));
        } catch (java.net.URISyntaxException e) {
            throw NotFetched.failed("expected a redirect to an address, found none in the answer of "
                    + Addresses.safe(from) + ": try again later");
        }
        if (scheme(from).equals("https") && !scheme(to).equals("https")) {
            throw NotFetched.failed("expected a redirect to https, found one to " + Addresses.safe(to) + " from "
                    + Addresses.safe(from) + ": it is not followed, as no one could tell who answers");
        }
        return to;
    }

    private static URI requireHttp(URI address) {
        if (!Set.of("http", "https").contains(scheme(address)) || address.getHost() == null) {
            throw NotFetched.failed("expected an address of http or https with a host, found " + Addresses.safe(address)
                    + ": correct it in the configuration");
        }
        return address;
    }

    private static String scheme(URI address) {
        return String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    }
}
