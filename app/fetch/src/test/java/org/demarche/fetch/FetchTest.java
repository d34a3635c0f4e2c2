package org.demarche.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.demarche.model.DemarcheException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may come in place of a list, and what becomes of a set of files. */
class FetchTest {
    private static final String LIST = Invented.un("2026-11-01", 40);
    private static final byte[] BYTES = LIST.getBytes(StandardCharsets.UTF_8);

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

    private void refused(Publisher.Script script, String because) {
        fetched(Scripts.file(LIST, "\"one\""));
        FetchResult result = fetched(script);
        assertThat(result.outcome()).as(result.said()).isEqualTo(Outcome.REFUSED);
        assertThat(result.said()).contains(because);
        assertThat(desk.loaded).containsExactly("un-sc 2026-11-01 40");
        assertThat(fetched(Scripts.file(LIST, "\"one\"")).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void aPageForPeopleIsNoList() {
        refused(Scripts.plain("<html>Moved</html>", "Content-Type: text/html; charset=utf-8"), "a page for people");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><body>Sign in</body></html>",
                "\uFEFF  <!-- gate -->\n<HTML lang=\"en\">",
                "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"/>"
            })
    void aPageIsKnownByItsStartWhateverItIsCalled(String page) {
        refused(Scripts.plain(page, "Content-Type: application/xml"), "a page for people");
    }

    @Test
    void aListThatEndsInTheMiddleIsRefused() {
        refused(Scripts.plain(LIST.substring(0, LIST.length() / 2)), "consolidated.xml");
    }

    @Test
    void anotherListAtTheAddressIsRefused() {
        String other = "<?xml version=\"1.0\"?><data-set><record><Country>Atlantis</Country><LastName>Veldt</LastName>"
                + "<GivenName>Mara</GivenName><Schedule>1</Schedule><Item>1</Item></record></data-set>";
        refused(Scripts.plain(other), "expected the list un-sc, found ca-sema");
    }

    @Test
    void anEmptyFileIsRefused() {
        refused(Scripts.plain(""), "consolidated.xml");
    }

    @Test
    void aListThatLostTooManyIsRefusedAndMayBeAllowed() {
        Publisher.Script shorter = Scripts.file(Invented.un("2026-11-02", 31), "\"two\"");
        refused(
                shorter,
                "expected at least 32 entries, as the version in force has 40, found 31: if the publisher has really removed so"
                        + " many, fetch it once with --allow-shrink");
        publisher.on("/un.xml", shorter);
        assertThat(desk.fetch(Desk.un(publisher).losing(1)).outcome()).isEqualTo(Outcome.SWITCHED);
    }

    @Test
    void aListThatLostFewIsTaken() {
        fetched(Scripts.file(LIST, "\"one\""));
        assertThat(fetched(Scripts.file(Invented.un("2026-11-02", 32), "\"two\""))
                        .outcome())
                .isEqualTo(Outcome.SWITCHED);
    }

    @Test
    void whatIsPackedForTheWayIsUnpacked() {
        assertThat(fetched(Scripts.plain(Scripts.gzip(BYTES), "Content-Encoding: gzip"))
                        .outcome())
                .isEqualTo(Outcome.SWITCHED);
        assertThat(publisher.requests().get(0).header("Accept-Encoding")).hasValue("gzip, identity");
    }

    @Test
    void whatGrowsTooMuchIsRefused() {
        refused(Scripts.plain(Scripts.gzip(new byte[8 << 20]), "Content-Encoding: gzip"), "bytes after unpacking");
    }

    @Test
    void aPackedFileThatIsDamagedIsRefused() {
        byte[] packed = Scripts.gzip(BYTES);
        refused(
                Scripts.plain(java.util.Arrays.copyOf(packed, packed.length / 2), "Content-Encoding: gzip"),
                "packed by gzip, found damaged ones");
    }

    @Test
    void anUnknownPackingIsRefused() {
        refused(Scripts.plain(BYTES, "Content-Encoding: br"), "found the encoding \"br\"");
    }

    @Test
    void aZipThatGrowsTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("consolidated.xml"));
            zip.write(new byte[64 << 20]);
        }
        refused(Scripts.plain(bomb.toByteArray()), "bytes after unpacking");
    }

    @Test
    void theHashThatIsKnownMustBeThatOfTheFile() {
        String right = Disk.sha256(LIST);
        publisher.on("/un.xml", Scripts.file(LIST, "\"one\""));
        assertThat(desk.fetch(hashed(new Checksum.Known("0".repeat(64)))).outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(desk.loaded).isEmpty();
        publisher.on("/sum", Scripts.plain("1".repeat(64) + "  consolidated.xml\n"));
        FetchResult wrong = desk.fetch(hashed(new Checksum.Published(publisher.address("/sum"))));
        assertThat(wrong.said())
                .isEqualTo("expected the SHA-256 that is known for it, " + "1".repeat(64) + ", found " + right + " at "
                        + publisher.address("/un.xml") + ": try again later");
        publisher.on("/sum", Scripts.plain("no hash here"));
        assertThat(desk.fetch(hashed(new Checksum.Published(publisher.address("/sum"))))
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
        publisher.on("/sum", Scripts.plain(right + "  consolidated.xml\n"));
        assertThat(desk.fetch(hashed(new Checksum.Published(publisher.address("/sum"))))
                        .outcome())
                .isEqualTo(Outcome.SWITCHED);
    }

    private FetchSource hashed(Checksum checksum) {
        return Desk.source("un-sc", new RemoteFile("consolidated.xml", publisher.address("/un.xml"), checksum));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"Digest: sha-256=", "Repr-Digest: sha-512=:AAAA:, sha-256=:"})
    void theHashThatComesWithTheFileMustBeThatOfTheFile(String header) {
        String end = header.endsWith(":") ? ":" : "";
        String right = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(Disk.sha256(LIST)));
        String wrong = Base64.getEncoder().encodeToString(new byte[32]);
        assertThat(fetched(Scripts.plain(BYTES, header + wrong + end)).outcome())
                .isEqualTo(Outcome.REFUSED);
        assertThat(fetched(Scripts.plain(BYTES, header + right + end)).outcome())
                .isEqualTo(Outcome.SWITCHED);
    }

    private FetchSource set() {
        return Desk.source(
                "us-ofac-sdn",
                new RemoteFile("sdn.csv", publisher.address("/sdn.csv"), new Checksum.None()),
                new RemoteFile("add.csv", publisher.address("/add.csv"), new Checksum.None()),
                new RemoteFile("alt.csv", publisher.address("/alt.csv"), new Checksum.None()));
    }

    private void publish(int entries, String tag) {
        publisher
                .on("/sdn.csv", Scripts.file(Invented.sdn(entries), tag))
                .on("/add.csv", Scripts.file(Invented.add(entries), tag))
                .on("/alt.csv", Scripts.file(Invented.alt(entries), tag));
    }

    @Test
    void aSetIsOneVersionAndOnlyWhatChangedIsReceived() {
        publish(30, "\"one\"");
        assertThat(desk.fetch(set()).outcome()).isEqualTo(Outcome.SWITCHED);
        assertThat(desk.fetch(set()).outcome()).isEqualTo(Outcome.UNCHANGED);
        String changed = Invented.alt(30).replace("QUAY SAVINGS 7", "QUAY LOANS 7");
        publisher.on("/alt.csv", Scripts.file(changed, "\"two\""));
        FetchResult result = desk.fetch(set());
        assertThat(result.outcome()).as(result.said()).isEqualTo(Outcome.SWITCHED);
        assertThat(result.bytes()).isEqualTo(changed.length());
        assertThat(desk.loaded).hasSize(2);
    }

    @Test
    void aSetOfWhichAFileIsMissingIsNotTaken() {
        publish(30, "\"one\"");
        publisher.on("/add.csv", Scripts.status(404));
        FetchResult result = desk.fetch(set());
        assertThat(result.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(result.said()).contains("/add.csv, found the answer 404");
        assertThat(desk.loaded).isEmpty();
    }

    @Test
    void aSetThatChangesWhileItIsFetchedIsFetchedAnew() {
        publish(30, "\"one\"");
        publisher.on("/sdn.csv", Scripts.file(Invented.sdn(30), "\"one\""), Scripts.file(Invented.sdn(31), "\"two\""));
        publisher.on("/add.csv", Scripts.file(Invented.add(31), "\"two\""));
        assertThat(desk.fetch(set()).outcome()).isEqualTo(Outcome.SWITCHED);
        assertThat(desk.loaded).singleElement().asString().endsWith(" 31");
    }

    @Test
    void filesOfTwoVersionsAreRefused() {
        publish(30, "\"one\"");
        publisher.on("/add.csv", Scripts.file(Invented.add(60), "\"two\""));
        FetchResult result = desk.fetch(set());
        assertThat(result.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(result.said()).contains("the files may not be of one version");
        assertThat(desk.loaded).isEmpty();
    }

    @Test
    void theOthersGoOn() {
        publish(30, "\"one\"");
        publisher.on("/un.xml", Scripts.status(404));
        List<FetchResult> results = desk.fetchAll(Desk.un(publisher), set());
        assertThat(results).extracting(FetchResult::outcome).containsExactly(Outcome.FAILED, Outcome.SWITCHED);
    }

    @Test
    void aDryRunKeepsNothing() {
        publisher.on("/un.xml", Scripts.file(LIST, "\"one\""));
        assertThat(desk.tryOut(Desk.un(publisher)).outcome()).isEqualTo(Outcome.WOULD_SWITCH);
        assertThat(desk.loaded).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    /** Stands for a kill: nothing after it is done. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void aKillBetweenTheSwitchAndItsNoteLeavesTheNewInForce() {
        publisher.on("/un.xml", Scripts.file(LIST, "\"one\""));
        desk.afterLoad = () -> {
            throw new Killed();
        };
        assertThatThrownBy(() -> desk.fetch(Desk.un(publisher))).isInstanceOf(Killed.class);
        desk.afterLoad = () -> {};
        assertThat(desk.fetch(Desk.un(publisher)).outcome()).isEqualTo(Outcome.SWITCHED);
        assertThat(desk.fetch(Desk.un(publisher)).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(desk.loaded).containsOnly("un-sc 2026-11-01 40");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"kept.properties", "files", "kept.properties.new", "everything", "the store"})
    void whatIsLostOrDamagedIsFetchedAgain(String what) throws IOException {
        fetched(Scripts.file(LIST, "\"one\""));
        Path home = desk.home("un-sc");
        switch (what) {
            case "kept.properties" -> Files.writeString(home.resolve("kept.properties"), "folder=v-\\u00zz");
            case "files" -> Files.writeString(kept(home).resolve("consolidated.xml"), "other");
            case "kept.properties.new" -> {
                Files.writeString(home.resolve("kept.properties.new"), "half a li");
                Files.delete(home.resolve("kept.properties"));
            }
            case "everything" -> Disk.delete(home);
            default -> desk.held.clear();
        }
        assertThat(fetched(Scripts.file(LIST, "\"one\"")).outcome()).isEqualTo(Outcome.SWITCHED);
        assertThat(fetched(Scripts.file(LIST, "\"one\"")).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    private static Path kept(Path home) {
        return Disk.files(home).stream()
                .filter(each -> String.valueOf(each.getFileName()).startsWith("v-"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onlyOneMayFetchAtATime() {
        publisher.on("/un.xml", Scripts.file(LIST, "\"one\""));
        List<String> second = new java.util.ArrayList<>();
        desk.afterLoad = () -> {
            try {
                new Desk(folder).fetch(Desk.un(publisher));
            } catch (DemarcheException inUse) {
                second.add(inUse.code().name());
            }
        };
        desk.fetch(Desk.un(publisher));
        assertThat(second).containsExactly("WORKSPACE_IN_USE");
    }
}
