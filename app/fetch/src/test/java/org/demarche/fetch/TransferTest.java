package org.demarche.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can go wrong on the way, each thing once. */
class TransferTest {
    private static final String LIST = Invented.un("2026-11-01", 40);
    private static final byte[] BYTES = LIST.getBytes(StandardCharsets.UTF_8);
    private static final int HALF = BYTES.length / 2;

    @TempDir
    Path folder;

    private Publisher publisher;
    private Desk desk;

    @BeforeEach
    void open() throws IOException {
        publisher = Publisher.open();
        desk = new Desk(folder);
    }

    @AfterEach
    void close() throws IOException {
        publisher.close();
    }

    private FetchResult fetched(Publisher.Script... scripts) {
        publisher.on("/un.xml", scripts);
        return desk.fetch(Desk.un(publisher));
    }

    private Publisher.Request asked(int number) {
        return publisher.requests("/un.xml").get(number - 1);
    }

    @Test
    void whatHasNotChangedIsNotReceivedAgain() {
        assertThat(fetched(Scripts.file(LIST, "\"one\"")).outcome()).isEqualTo(Outcome.SWITCHED);
        FetchResult again = desk.fetch(Desk.un(publisher));
        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(again.said()).isEqualTo("not changed since it was fetched at 2026-11-24T09:00:00Z");
        assertThat(again.bytes()).isZero();
        assertThat(asked(1).header("If-None-Match")).isEmpty();
        assertThat(asked(2).header("If-None-Match")).hasValue("\"one\"");
        assertThat(desk.loaded).containsExactly("un-sc 2026-11-01 40");
    }

    @Test
    void lastModifiedTellsWhereThereIsNoTag() {
        String moment = "Sun, 01 Nov 2026 10:00:00 GMT";
        fetched(Scripts.plain(LIST, "Last-Modified: " + moment), Scripts.status(304));
        assertThat(desk.fetch(Desk.un(publisher)).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(asked(2).header("If-Modified-Since")).hasValue(moment);
    }

    @Test
    void anotherTagBringsTheNewVersion() {
        fetched(Scripts.file(LIST, "\"one\""));
        FetchResult second = fetched(Scripts.file(Invented.un("2026-11-02", 41), "\"two\""));
        assertThat(second.outcome()).isEqualTo(Outcome.SWITCHED);
        assertThat(second.published()).hasValue("2026-11-02");
        assertThat(second.entriesBefore()).hasValue(40);
        assertThat(desk.loaded).containsExactly("un-sc 2026-11-01 40", "un-sc 2026-11-02 41");
    }

    @Test
    void theSameBytesFromAPublisherThatTellsNothingAreNoNewVersion() {
        fetched(Scripts.plain(LIST));
        assertThat(desk.fetch(Desk.un(publisher)).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(desk.loaded).hasSize(1);
    }

    @Test
    void aPublisherThatSaysNotChangedUnaskedIsNotBelieved() {
        assertThat(fetched(Scripts.status(304)).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void aTransferThatBreaksOffGoesOnWhereItWas() {
        FetchResult result =
                fetched(Scripts.broken(BYTES, HALF, BYTES.length, "ETag: \"one\""), Scripts.file(LIST, "\"one\""));
        assertThat(result.outcome()).as(result.said()).isEqualTo(Outcome.SWITCHED);
        assertThat(asked(2).header("Range")).hasValue("bytes=" + HALF + "-");
        assertThat(asked(2).header("If-Range")).hasValue("\"one\"");
        assertThat(result.bytes()).isEqualTo(BYTES.length);
        assertThat(desk.waits).hasSize(1);
    }

    @Test
    void whatChangedBetweenIsFetchedAnew() {
        FetchResult result = fetched(
                Scripts.broken(BYTES, HALF, BYTES.length, "ETag: \"one\""),
                Scripts.file(Invented.un("2026-11-02", 41), "\"two\""));
        assertThat(asked(2).header("If-Range")).hasValue("\"one\"");
        assertThat(result.outcome()).isEqualTo(Outcome.SWITCHED);
        assertThat(desk.loaded).containsExactly("un-sc 2026-11-02 41");
    }

    @Test
    void aPartOfAnotherStateIsThrownAway() {
        Publisher.Script liar = (request, out) -> {
            String head = "HTTP/1.1 206 Partial Content\r\nConnection: close\r\nETag: \"two\"\r\nContent-Range: bytes "
                    + HALF
                    + "-" + (BYTES.length - 1) + "/" + BYTES.length + "\r\nContent-Length: " + (BYTES.length - HALF)
                    + "\r\n\r\n";
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(BYTES, HALF, BYTES.length - HALF);
        };
        FetchResult result = fetched(
                Scripts.broken(BYTES, HALF, BYTES.length, "ETag: \"one\""), liar, Scripts.file(LIST, "\"one\""));
        assertThat(result.outcome()).isEqualTo(Outcome.SWITCHED);
        assertThat(asked(3).header("Range")).isEmpty();
    }

    @Test
    void aPartThatNothingTellsTheStateOfIsFetchedAnew() {
        FetchResult result = fetched(
                Scripts.broken(BYTES, HALF, BYTES.length, "ETag: W/\"weak\""), Scripts.plain(LIST, "ETag: W/\"weak\""));
        assertThat(result.outcome()).isEqualTo(Outcome.SWITCHED);
        assertThat(asked(2).header("Range")).isEmpty();
    }

    @Test
    void theNextRunGoesOnWithWhatAKilledOneLeft() {
        FetchResult first = fetched(Scripts.broken(BYTES, HALF, BYTES.length, "ETag: \"one\""));
        assertThat(first.outcome()).isEqualTo(Outcome.FAILED);
        int before = publisher.requests().size();
        FetchResult second = fetched(Scripts.file(LIST, "\"one\""));
        assertThat(second.outcome()).isEqualTo(Outcome.SWITCHED);
        assertThat(asked(before + 1).header("Range")).isPresent();
        assertThat(second.bytes()).isLessThan(BYTES.length);
    }

    @Test
    void aLineThatStallsIsGivenUpAndWhatCameStays() {
        desk.limits = limits(Duration.ofMillis(150), Duration.ofMinutes(30));
        FetchResult result = fetched(Scripts.stalled(publisher, BYTES, HALF, "ETag: \"one\""));
        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.said()).contains("after 3 tries: nothing came for");
        assertThat(desk.home("un-sc").resolve("incoming/consolidated.xml.part")).isNotEmptyFile();
    }

    @Test
    void aTransferThatTakesTooLongIsGivenUp() {
        AtomicLong nanos = new AtomicLong();
        desk.nanos = () -> nanos.getAndAdd(Duration.ofMinutes(20).toNanos());
        FetchResult result = fetched(Scripts.file(LIST, "\"one\""));
        assertThat(result.outcome()).isEqualTo(Outcome.SWITCHED);
        desk.nanos = () -> nanos.getAndAdd(Duration.ofMinutes(40).toNanos());
        result = fetched(Scripts.file(Invented.un("2026-11-02", 40), "\"two\""));
        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.said()).contains("within 1800 s");
    }

    private static FetchLimits limits(Duration idle, Duration transfer) {
        FetchLimits usual = Desk.LIMITS;
        return new FetchLimits(
                usual.connect(),
                usual.answer(),
                idle,
                transfer,
                usual.mostBytes(),
                usual.mostRedirects(),
                usual.tries(),
                usual.longestWait());
    }

    @Test
    void whatNeverEndsIsRefusedAtTheLimit() {
        FetchResult result = fetched(Scripts.endless());
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.said())
                .startsWith("expected at most 1048576 bytes, found more at " + publisher.address("/un.xml"));
        assertThat(desk.home("un-sc").resolve("incoming/consolidated.xml.part")).doesNotExist();
    }

    @Test
    void whatSaysThatItIsTooLargeIsNotReceived() {
        FetchResult result = fetched(Scripts.broken(BYTES, HALF, (1 << 20) + 1));
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(publisher.requests()).hasSize(1);
    }

    @Test
    void aFileShorterThanItsLengthIsNeverTaken() {
        FetchResult result = fetched(Scripts.broken(BYTES, BYTES.length, BYTES.length + 7));
        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(publisher.requests()).hasSize(3);
        assertThat(desk.loaded).isEmpty();
    }

    @Test
    void aFileLongerThanItsLengthIsCutAndNotTaken() {
        FetchResult result = fetched(Scripts.broken(BYTES, BYTES.length, HALF));
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(desk.loaded).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {400, 401, 403, 404, 410})
    void whatWillNotSucceedIsAskedOnce(int status) {
        FetchResult result = fetched(Scripts.status(status));
        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.said())
                .isEqualTo("expected " + publisher.address("/un.xml") + ", found the answer " + status
                        + ": look at the publisher's page whether the address is another one now");
        assertThat(publisher.requests()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void whatMayPassIsAskedAgainAfterLongerAndLongerWaits(int status) {
        FetchResult result = fetched(Scripts.status(status), Scripts.status(status), Scripts.file(LIST, "\"one\""));
        assertThat(result.outcome()).isEqualTo(Outcome.SWITCHED);
        assertThat(desk.waits).hasSize(2);
        assertThat(desk.waits.get(0)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(desk.waits.get(1)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            17                            | 17 | seconds
            Tue, 24 Nov 2026 09:01:00 GMT | 60 | a moment
            """)
    void aPublisherMaySayHowLongToWait(String header, long seconds, String why) {
        FetchResult result = fetched(Scripts.status(503, "Retry-After: " + header), Scripts.file(LIST, "\"one\""));
        assertThat(result.outcome()).as(why).isEqualTo(Outcome.SWITCHED);
        assertThat(desk.waits).containsExactly(Duration.ofSeconds(seconds));
    }

    @Test
    void whoAsksToWaitTooLongIsNotWaitedFor() {
        FetchResult result = fetched(Scripts.status(503, "Retry-After: 3600"));
        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.said()).contains("the answer 503, and it asks to wait longer than 300 s");
        assertThat(desk.waits).isEmpty();
    }

    @Test
    void aRedirectIsFollowedAndALoopIsNot() {
        publisher.on("/new.xml", Scripts.file(LIST, "\"one\""));
        assertThat(fetched(Scripts.status(302, "Location: /new.xml")).outcome()).isEqualTo(Outcome.SWITCHED);
        int before = publisher.requests().size();
        FetchResult result = fetched(Scripts.status(301, "Location: /un.xml"));
        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.said()).startsWith("expected at most 3 redirects, found more");
        assertThat(publisher.requests()).hasSize(before + 4);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"file:///etc/passwd", "ftp://127.0.0.1/un.xml", "http://a b", "javascript:x"})
    void aRedirectToWhatIsNotTheWebIsRefused(String location) {
        assertThat(fetched(Scripts.status(302, "Location: " + location)).outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void nobodyThereIsToldAsSuch() throws IOException {
        FetchSource source = Desk.un(publisher);
        publisher.close();
        FetchResult result = desk.fetch(source);
        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.said()).contains("after 3 tries: no connection");
    }

    @Test
    void aTokenIsNeitherToldNorKept() throws IOException {
        desk.environment = java.util.Map.of("TOKEN", "sesame-4711");
        FetchSource source = Desk.source(
                "un-sc",
                new RemoteFile("consolidated.xml", publisher.address("/un.xml?token=${TOKEN}"), new Checksum.None()));
        publisher.on("/un.xml", Scripts.broken(BYTES, HALF, BYTES.length, "ETag: \"one\""));
        FetchResult failed = desk.fetch(source);
        assertThat(publisher.requests().get(0).line()).contains("token=sesame-4711");
        assertThat(failed.outcome()).isEqualTo(Outcome.FAILED);
        publisher.on("/un.xml", Scripts.file(LIST, "\"one\""));
        FetchResult switched = desk.fetch(source);
        assertThat(switched.outcome()).isEqualTo(Outcome.SWITCHED);
        assertThat(failed + " " + switched).doesNotContain("sesame");
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("sesame");
            }
        }
        desk.environment = java.util.Map.of();
        assertThat(desk.fetch(source).outcome()).isEqualTo(Outcome.NOT_SET_UP);
    }

    @Test
    void aProxyIsUsedAndLeftAsideForHostsNamed() throws IOException {
        try (Publisher proxy = Publisher.open()) {
            proxy.on("/un.xml", Scripts.file(LIST, "\"one\""));
            FetchSource source = Desk.source(
                    "un-sc", new RemoteFile("consolidated.xml", "http://lists.example/un.xml", new Checksum.None()));
            desk.network = network("http://127.0.0.1:" + proxy.port());
            assertThat(desk.fetch(source).outcome()).isEqualTo(Outcome.SWITCHED);
            assertThat(proxy.requests().get(0).line()).startsWith("GET http://lists.example/un.xml");
            publisher.on("/un.xml", Scripts.file(LIST, "\"one\""));
            assertThat(desk.fetch(Desk.un(publisher)).outcome()).isEqualTo(Outcome.UNCHANGED);
            assertThat(publisher.requests()).hasSize(1);
        }
    }

    private static NetworkSettings network(String proxy) {
        return new NetworkSettings(
                "Demarche test",
                Optional.of(proxy),
                java.util.List.of("127.0.0.1"),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void aProxyGetsItsPasswordAndNobodyElse() throws IOException {
        try (Publisher proxy = Publisher.open()) {
            Publisher.Script asking =
                    (request, out) -> (request.header("Proxy-Authorization").isPresent()
                                    ? Scripts.file(LIST, "\"one\"")
                                    : Scripts.status(407, "Proxy-Authenticate: Basic realm=\"out\""))
                            .answer(request, out);
            proxy.on("/un.xml", asking);
            desk.network = network("http://someone:open%20up@127.0.0.1:" + proxy.port());
            FetchResult result = desk.fetch(Desk.source(
                    "un-sc", new RemoteFile("consolidated.xml", "http://lists.example/un.xml", new Checksum.None())));
            assertThat(result.outcome()).as(result.said()).isEqualTo(Outcome.SWITCHED);
            assertThat(proxy.requests().get(1).header("Proxy-Authorization")).hasValue("Basic c29tZW9uZTpvcGVuIHVw");
            assertThat(proxy.requests().get(1).header("Authorization")).isEmpty();
            assertThat(desk.network.toString() + result).doesNotContain("open");
        }
    }
}
