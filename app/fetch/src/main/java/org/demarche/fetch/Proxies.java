package org.demarche.fetch;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * Which proxy an address is asked through. The environment's {@code https_proxy}, {@code http_proxy}, {@code all_proxy} and {@code no_proxy} mean what they
 * mean to curl, in small letters or, but for {@code http_proxy}, in capitals; a proxy in the configuration goes before them.
 */
final class Proxies extends ProxySelector {
    private static final int USUAL_PORT = 3128;

    private final Optional<URI> forHttps;
    private final Optional<URI> forHttp;
    private final List<String> noProxy;

    /**
     * Who may use a proxy.
     *
     * @param name of the user
     * @param password of the user
     */
    record User(String name, String password) {
        /** Leaves out the password. */
        @Override
        public String toString() {
            return "User[" + name + "]";
        }
    }

    private Proxies(Optional<URI> forHttps, Optional<URI> forHttp, List<String> noProxy) {
        this.forHttps = forHttps;
        this.forHttp = forHttp;
        this.noProxy = noProxy;
    }

    /** @throws DemarcheException WRONG_USAGE if a proxy is not given as host and port */
    static Proxies of(NetworkSettings network, Map<String, String> environment) {
        if (network.proxy().isPresent()) {
            Optional<URI> proxy =
                    network.proxy().filter(text -> !text.isBlank()).map(Proxies::uri);
            return new Proxies(proxy, proxy, network.noProxy());
        }
        Optional<URI> all = first(environment, "all_proxy", "ALL_PROXY");
        List<String> without = new ArrayList<>(network.noProxy());
        Stream.of("no_proxy", "NO_PROXY")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .ifPresent(text -> without.addAll(Arrays.asList(text.split("[,\\s]+"))));
        return new Proxies(
                first(environment, "https_proxy", "HTTPS_PROXY").or(() -> all),
                first(environment, "http_proxy").or(() -> all),
                List.copyOf(without));
    }

    private static Optional<URI> first(Map<String, String> environment, String... names) {
        return Arrays.stream(names)
                .map(name -> environment.getOrDefault(name, ""))
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(Proxies::uri);
    }

    private static URI uri(String text) {
        String address = text.contains("://") ? text.strip() : "http://" + text.strip();
        try {
            URI proxy = URI.create(address);
            if (proxy.getHost() != null && "http".equalsIgnoreCase(proxy.getScheme())) {
                return proxy;
            }
        } catch (IllegalArgumentException e) {
            // said below, without what was found: it may hold a password
        }
        throw new DemarcheException(
                ErrorCode.WRONG_USAGE,
                "expected a proxy such as http://proxy.example:3128, found another text in the configuration or the"
                        + " environment: correct it");
    }

    /** Who may use it, if that is said. */
    Optional<User> user() {
        return Stream.of(forHttps, forHttp)
                .flatMap(Optional::stream)
                .map(URI::getRawUserInfo)
                .filter(info -> info != null && !info.isEmpty())
                .findFirst()
                .map(Proxies::user);
    }

    private static User user(String info) {
        int colon = info.indexOf(':');
        String name = colon < 0 ? info : info.substring(0, colon);
        String password = colon < 0 ? "" : info.substring(colon + 1);
        return new User(decoded(name), decoded(password));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public List<Proxy> select(URI asked) {
        Optional<URI> proxy = "https".equalsIgnoreCase(asked.getScheme()) ? forHttps : forHttp;
        if (proxy.isEmpty() || isDirect(String.valueOf(asked.getHost()))) {
            return List.of(Proxy.NO_PROXY);
        }
        int port = proxy.get().getPort() < 0 ? USUAL_PORT : proxy.get().getPort();
        return List.of(new Proxy(
                Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.get().getHost(), port)));
    }

    private boolean isDirect(String asked) {
        String host = asked.toLowerCase(Locale.ROOT);
        return noProxy.stream()
                .map(each -> each.toLowerCase(Locale.ROOT).replaceFirst("^\\*\\.", "."))
                .anyMatch(each -> each.equals("*")
                        || host.equals(each.replaceFirst("^\\.", ""))
                        || (!each.isEmpty() && host.endsWith(each.startsWith(".") ? each : "." + each)));
    }

    @Override
    public void connectFailed(URI asked, SocketAddress proxy, IOException cause) {
        // the request fails, and says so
    }
}
