package org.demarche.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.DemarcheException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchConfigTest {
    @TempDir
    Path folder;

    private FetchConfig read(String text) throws IOException {
        return FetchConfig.read(Files.writeString(folder.resolve("fetch.yaml"), text), Map.of());
    }

    @Test
    void theSourcesThatComeWithTheProgramAreAskedOverTlsOnly() {
        FetchConfig standard = FetchConfig.standard(Map.of());
        assertThat(standard.every()).isEmpty();
        assertThat(standard.sources())
                .extracting(FetchSource::name)
                .contains(
                        "un-sc",
                        "us-ofac-sdn",
                        "us-ofac-cons",
                        "us-csl",
                        "eu-fsf",
                        "uk-sl",
                        "ch-seco",
                        "au-dfat",
                        "ca-sema");
        assertThat(standard.sources())
                .flatExtracting(FetchSource::files)
                .allMatch(file -> file.address().startsWith("https://"));
    }

    @Test
    void aFileChangesASourceKeyByKeyAndAddsOthers() throws IOException {
        FetchConfig config = read("""
                every: 6h
                network: {user-agent: "Our bank", proxy: "http://proxy.example:8080", no-proxy: [.intranet]}
                limits: {idle: 5s, most-bytes: 1000, tries: 2}
                sources:
                  us-csl: {use: when-named}
                  un-sc: {most-lost: 0.5}
                  mirror-un:
                    list: un-sc
                    files: [{address: "https://mirror.example/lists/un.xml?key=${KEY}", sha256-address: "https://mirror.example/un.sum"}]
                """);
        assertThat(config.every()).hasValue(Duration.ofHours(6));
        assertThat(config.network().userAgent()).isEqualTo("Our bank");
        assertThat(config.limits().idle()).isEqualTo(Duration.ofSeconds(5));
        assertThat(config.limits().connect()).isEqualTo(FetchLimits.STANDARD.connect());
        assertThat(config.named(List.of()))
                .extracting(FetchSource::name)
                .contains("mirror-un")
                .doesNotContain("us-csl");
        assertThat(config.named(List.of("un-sc")).get(0).mostLost()).isEqualTo(0.5);
        assertThat(config.named(List.of("un-sc")).get(0).files()).hasSize(1);
        assertThat(config.named(List.of("mirror-un")).get(0).files())
                .containsExactly(new RemoteFile(
                        "un.xml",
                        "https://mirror.example/lists/un.xml?key=${KEY}",
                        new Checksum.Published("https://mirror.example/un.sum")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            sorces: {}                                        | expected one of the keys [every, limits, network, sources], found "sorces" in fetch.yaml
            limits: {idle: soon}                              | expected a time such as 6h, found soon in fetch.yaml.limits.idle
            limits: {idle: 0s}                                | expected times of more than 0 seconds, found others, found in the file in fetch.yaml.limits
            limits: {tries: many}                             | expected a whole number, found "many" in fetch.yaml.limits.tries
            sources: {a: {}}                                  | expected 1 to 16 files, found 0, found in the file in fetch.yaml.sources.a
            sources: {un-sc: {most-lost: 20}}                 | expected a share from 0 to 1, found "20" in fetch.yaml.sources.un-sc.most-lost
            sources: {un-sc: {use: never}}                    | expected always or when-named, found "never" in fetch.yaml.sources.un-sc.use
            'sources: {a: {files: [{name: ../x, address: "https://a.example/x"}]}}' | expected a file name of 1 to 100 letters, digits, dots, hyphens and underscores, found "../x"
            'sources: {a: {files: [{name: x, address: "file:///etc/passwd"}]}}'     | expected an address that starts with https:// or http://, found "file:///etc/passwd"
            'sources: {a: {files: [{name: x, address: "https://a.example/x", sha256: abc}]}}' | expected 64 hexadecimal digits, found abc
            """)
    void aMistakeIsToldWithItsPlace(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(DemarcheException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aSourceThatIsNotThereIsAMistake() {
        assertThatThrownBy(() -> FetchConfig.standard(Map.of()).named(List.of("un")))
                .isInstanceOf(DemarcheException.class)
                .hasMessageContaining("found \"un\": see demarche lists fetch --show");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"90m, 5400", "6h, 21600", "1d, 86400", "60s, 60"})
    void aTimeBetweenRuns(String text, long seconds) {
        assertThat(FetchConfig.interval(text)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"59s", "6", "-1h", "often", "0h"})
    void noTimeBetweenRuns(String text) {
        assertThatThrownBy(() -> FetchConfig.interval(text)).isInstanceOf(DemarcheException.class);
    }

    @ParameterizedTest(name = "{0} with {1} goes through {2}")
    @CsvSource(delimiter = '|', textBlock = """
            https://lists.example/x     | https_proxy=http://p.example:8080                        | p.example:8080
            https://lists.example/x     | HTTPS_PROXY=p.example                                    | p.example:3128
            https://lists.example/x     | all_proxy=http://p.example:1                             | p.example:1
            https://lists.example/x     | http_proxy=http://p.example:1                            |
            http://lists.example/x      | http_proxy=http://p.example:1                            | p.example:1
            http://lists.example/x      | HTTP_PROXY=http://p.example:1                            |
            https://lists.example/x     | https_proxy=http://p.example:1 no_proxy=lists.example    |
            https://a.lists.example/x   | https_proxy=http://p.example:1 no_proxy=.lists.example   |
            https://otherlists.example/ | https_proxy=http://p.example:1 no_proxy=.lists.example   | p.example:1
            https://lists.example/x     | https_proxy=http://p.example:1 no_proxy=*                |
            """)
    void theEnvironmentNamesProxiesAsToCurl(String asked, String variables, String expected) {
        Map<String, String> environment = new java.util.HashMap<>();
        for (String variable : variables.split(" ", -1)) {
            environment.put(variable.replaceFirst("=.*", ""), variable.replaceFirst("^[^=]*=", ""));
        }
        Proxy proxy = Proxies.of(NetworkSettings.STANDARD, environment)
                .select(URI.create(asked))
                .get(0);
        Optional<String> through = proxy.address() instanceof InetSocketAddress address
                ? Optional.of(address.getHostString() + ":" + address.getPort())
                : Optional.empty();
        assertThat(through).isEqualTo(Optional.ofNullable(expected));
    }
}
