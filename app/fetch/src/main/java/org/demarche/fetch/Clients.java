package org.demarche.fetch;

import java.io.File;
import java.io.IOException;
import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Sets up the client of the Java platform: its proxy, and whose certificates it trusts. Host names and certificates are always checked. */
final class Clients {
    private Clients() {}

    static HttpClient client(NetworkSettings network, FetchLimits limits, Map<String, String> environment) {
        Proxies proxies = Proxies.of(network, environment);
        if (proxies.user().isPresent()) {
            // By default the platform does not send a password by the Basic scheme to a proxy for https; the user has
            // asked for it by giving one.
            System.setProperty("jdk.http.auth.tunneling.disabledSchemes", "");
        }
        HttpClient.Builder client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .proxy(proxies);
        proxies.user().ifPresent(user -> client.authenticator(new ForProxy(user)));
        network.trustStore().ifPresent(file -> client.sslContext(trusting(file, network.trustStorePassword())));
        return client.build();
    }

    /** Gives user and password to the proxy, and to nobody else. */
    private static final class ForProxy extends Authenticator {
        private final Proxies.User user;

        ForProxy(Proxies.User user) {
            this.user = user;
        }

        @Override
        protected @Nullable PasswordAuthentication getPasswordAuthentication() {
            return getRequestorType() == RequestorType.PROXY
                    ? new PasswordAuthentication(user.name(), user.password().toCharArray())
                    : null;
        }
    }

    private static SSLContext trusting(String file, Optional<String> password) {
        try {
            KeyStore own = KeyStore.getInstance(
                    new File(file), password.map(String::toCharArray).orElse(new char[0]));
            KeyStore both = KeyStore.getInstance(KeyStore.getDefaultType());
            both.load(null, null);
            int number = 0;
            for (X509Certificate certificate : platform()) {
                both.setCertificateEntry("platform-" + number++, certificate);
            }
            for (String alias : Collections.list(own.aliases())) {
                both.setCertificateEntry("own-" + number++, own.getCertificate(alias));
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(both);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new DemarcheException(
                    ErrorCode.UNREADABLE_DOCUMENT,
                    "expected a trust store that can be read, found none at " + file
                            + ": correct its name or password in the configuration",
                    e);
        }
    }

    private static X509Certificate[] platform() throws GeneralSecurityException {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init((@Nullable KeyStore) null);
        return Arrays.stream(trust.getTrustManagers())
                .filter(X509TrustManager.class::isInstance)
                .map(X509TrustManager.class::cast)
                .map(X509TrustManager::getAcceptedIssuers)
                .findFirst()
                .orElse(new X509Certificate[0]);
    }
}
