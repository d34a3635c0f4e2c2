package org.demarche.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is not known to be the publisher is not listened to. The certificates are made by the platform's keytool for the run. */
class TlsTest {
    private static final String LIST = Invented.un("2026-11-01", 40);

    @TempDir
    static Path keys;

    @TempDir
    Path folder;

    @BeforeAll
    static void makeCertificates() throws IOException, InterruptedException {
        make("here.p12", "ip:127.0.0.1");
        make("elsewhere.p12", "dns:elsewhere.example");
    }

    private static void make(String file, String name) throws IOException, InterruptedException {
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "publisher",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=publisher",
                        "-ext",
                        "san=" + name,
                        "-validity",
                        "30",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.resolve(file).toString(),
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
    }

    private static Publisher publisher(String file) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(keys.resolve(file))) {
            store.load(stream, "changeit".toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return Publisher.secure(context).on("/un.xml", Scripts.file(LIST, "\"one\""));
    }

    private FetchResult fetched(Publisher publisher, Optional<Path> trusted) {
        Desk desk = new Desk(folder);
        desk.network = Desk.direct(trusted);
        return desk.fetch(Desk.un(publisher));
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefusedAtOnce() throws Exception {
        try (Publisher publisher = publisher("here.p12")) {
            FetchResult result = fetched(publisher, Optional.empty());
            assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(result.said()).startsWith("expected a certificate for 127.0.0.1 that is trusted");
            assertThat(publisher.requests()).isEmpty();
        }
    }

    @Test
    void aCertificateOfATrustStoreIsTrusted() throws Exception {
        try (Publisher publisher = publisher("here.p12")) {
            FetchResult result = fetched(publisher, Optional.of(keys.resolve("here.p12")));
            assertThat(result.outcome()).as(result.said()).isEqualTo(Outcome.SWITCHED);
        }
    }

    @Test
    void aCertificateForAnotherHostIsRefusedEvenIfItIsTrusted() throws Exception {
        try (Publisher publisher = publisher("elsewhere.p12")) {
            FetchResult result = fetched(publisher, Optional.of(keys.resolve("elsewhere.p12")));
            assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(publisher.requests()).isEmpty();
        }
    }

    @Test
    void aRedirectFromHttpsToHttpIsNotFollowed() throws Exception {
        try (Publisher publisher = publisher("here.p12");
                Publisher open = Publisher.open()) {
            open.on("/un.xml", Scripts.file(LIST, "\"one\""));
            publisher.on("/un.xml", Scripts.status(302, "Location: " + open.address("/un.xml")));
            FetchResult result = fetched(publisher, Optional.of(keys.resolve("here.p12")));
            assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(result.said())
                    .startsWith("expected a redirect to https, found one to " + open.address("/un.xml"));
            assertThat(open.requests()).isEmpty();
        }
    }
}
