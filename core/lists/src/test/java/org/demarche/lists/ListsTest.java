package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.demarche.model.DemarcheException;
import org.demarche.model.DocumentId;
import org.demarche.model.ErrorCode;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.demarche.model.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {
    private static final String XML = Samples.un(Samples.PERSON, Samples.ENTITY);

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "as {0}")
    @ValueSource(strings = {"list.xml", "list.xml.gz", "list.zip", "anything"})
    void aListOfTheUnitedNationsIsRecognisedHoweverItIsPacked(String name) {
        byte[] plain = XML.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = name.endsWith(".gz")
                ? Samples.gzip(plain)
                : name.endsWith(".zip") ? Samples.zip(Map.of("a/list.xml", XML)) : plain;
        ListSource list = Lists.open(Samples.write(folder, name, bytes));
        assertThat(list.id()).isEqualTo("un-sc");
        assertThat(list.published()).isEqualTo(Period.parse("2020-05-06"));
        assertThat(list.files()).singleElement().satisfies(file -> {
            assertThat(file.document().id()).isEqualTo(DocumentId.of(plain));
            assertThat(file.document().kind()).isEqualTo(SourceDocument.Kind.LIST);
            assertThat(file.document().fileName()).isEqualTo(name.equals("anything") ? "anything" : "list.xml");
            assertThat(file.document().dataset()).hasValue("un-sc");
        });
        assertThat(list.read(Reading.collector()).entries()).isEqualTo(2);
    }

    @Test
    void aSetOfCsvFilesIsRecognisedInAFolderWhateverItsFilesAreCalled() throws IOException {
        Path set = Files.createDirectory(folder.resolve("2020-05"));
        Samples.write(set, "one.csv", Samples.ADD);
        Samples.write(set, "two.csv.gz", Samples.gzip(Samples.SDN.getBytes(StandardCharsets.UTF_8)));
        Samples.write(set, "three.csv", Samples.ALT);
        Samples.write(set, "notes.txt", "not a list");
        Samples.write(set, "other.csv", "a,b,c\n1,2,3\n");
        ListSource list = Lists.open(set);
        Reading.Collector sink = Reading.collector();
        ListSummary summary = list.read(sink);
        assertThat(list.id()).isEqualTo("us-ofac-sdn");
        assertThat(list.published()).isEqualTo(Period.parse("2020-05"));
        assertThat(list.files())
                .extracting(file -> file.document().fileName())
                .containsExactly("two.csv", "three.csv", "one.csv");
        assertThat(summary.entries()).isEqualTo(4);
        assertThat(sink.reading().rejected())
                .extracting(rejected -> rejected.locator() + ": " + rejected.cause())
                .containsExactly("other.csv: expected a file of this list, found another layout: left aside");
    }

    @Test
    void theSameFilesGiveTheSameClaimsInTheSameOrder() {
        Path file = Samples.write(folder, "sdn.csv", Samples.SDN);
        Reading.Collector first = Reading.collector();
        Reading.Collector second = Reading.collector();
        Lists.open(file).read(first);
        ListSource list = Lists.open(file);
        list.read(Reading.collector());
        list.read(second);
        assertThat(second.reading()).isEqualTo(first.reading());
    }

    @Test
    void aDayThatIsGivenHoldsForAListThatDoesNotSayIts() {
        Path file = Samples.write(folder, "sdn-2019-01-02.csv", Samples.SDN);
        assertThat(Lists.open(file).published()).isEqualTo(Period.parse("2019-01-02"));
        assertThat(Lists.open(file, Period.parse("2018")).published()).isEqualTo(Period.parse("2018"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            <!DOCTYPE html><html><body>Not found</body></html>                    | FORBIDDEN_XML       | expected XML without document type and entities, found a document type declaration in PLACE, line 1: no official list has one; check where the file comes from
            <html><body>Not found</body></html>                                   | WRONG_TYPE          | expected the root of a list in a layout that is read (docs/reference/lists), found html in PLACE: name a list as its publisher has it
            <CONSOLIDATED_LIST><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID>        | UNREADABLE_DOCUMENT | expected complete, well-formed XML, found damage in PLACE, line 1: fetch the file again
            <CONSOLIDATED_LIST></CONSOLIDATED_LIST>                               | WRONG_LAYOUT        | expected entries under INDIVIDUALS and ENTITIES, found none in PLACE: fetch the file again
            <CONSOLIDATED_LIST><A><B>&amp;evil;</B></A></CONSOLIDATED_LIST>       | WRONG_LAYOUT        | none
            Not found                                                             | WRONG_LAYOUT        | expected a list in a layout that is read (docs/reference/lists), found none in PLACE: name a list as its publisher has it, or the folder with the whole set
            1,2,3                                                                 | WRONG_LAYOUT        | expected a list in a layout that is read (docs/reference/lists), found none in PLACE: name a list as its publisher has it, or the folder with the whole set
            1,2,aka,NAME,-0-                                                      | WRONG_LAYOUT        | expected a list in a layout that is read (docs/reference/lists), found none in PLACE: name a list as its publisher has it, or the folder with the whole set
            """)
    void whatIsNotAListIsRefusedWholeWithOneLine(String text, ErrorCode code, String message) {
        Path file = Samples.write(folder, "list.xml", text);
        if (message.equals("none")) {
            assertThat(Lists.open(file).read(Reading.collector()).rejected()).isEqualTo(1);
            return;
        }
        assertThatThrownBy(() -> Lists.open(file))
                .isInstanceOfSatisfying(
                        DemarcheException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code))
                .hasMessage(message.replace("PLACE", file.toString()));
    }

    @Test
    void anExternalEntityIsNeverResolved() {
        Path secret = Samples.write(folder, "secret.txt", "the secret");
        String xml = "<!DOCTYPE CONSOLIDATED_LIST [<!ENTITY secret SYSTEM \"" + secret.toUri() + "\">]>\n"
                + Samples.un(Samples.PERSON.replace("MARA", "&secret;"), "").replaceFirst("<\\?.*?>\n", "");
        Path file = Samples.write(folder, "list.xml", xml);
        assertThatThrownBy(() -> Lists.open(file))
                .isInstanceOf(DemarcheException.class)
                .hasMessage("expected XML without document type and entities, found a document type declaration in "
                        + file + ", line 1: no official list has one; check where the file comes from");
    }

    @Test
    void anUndeclaredEntityIsDamage() {
        Path file = Samples.write(folder, "list.xml", XML.replace("MARA", "&secret;"));
        assertThatThrownBy(() -> Lists.open(file))
                .isInstanceOf(DemarcheException.class)
                .hasMessageStartingWith("expected complete, well-formed XML, found damage in " + file + ", line ");
    }

    @Test
    void everyTruncationOfAListIsRefusedBeforeAnythingIsHandedOn() {
        byte[] whole = XML.strip().getBytes(StandardCharsets.UTF_8);
        for (int length = 40; length < whole.length; length += 97) {
            Path file = Samples.write(folder, "cut.xml", Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> Lists.open(file))
                    .as("cut at " + length)
                    .isInstanceOfSatisfying(
                            DemarcheException.class,
                            refused -> assertThat(refused.code()).isEqualTo(ErrorCode.UNREADABLE_DOCUMENT));
        }
    }

    @Test
    void aPlaceWithoutAListIsRefused() throws IOException {
        Path missing = folder.resolve("missing.xml");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path two = Files.createDirectory(folder.resolve("two"));
        Samples.write(two, "a.xml", XML);
        Samples.write(two, "b.xml", XML);
        Path doubled = Files.createDirectory(folder.resolve("doubled"));
        Samples.write(doubled, "a.csv", Samples.SDN);
        Samples.write(doubled, "b.csv", Samples.SDN);
        Path torn = Samples.write(
                folder, "torn.xml.gz", Arrays.copyOf(Samples.gzip(XML.getBytes(StandardCharsets.UTF_8)), 300));
        assertRefused(
                missing,
                ErrorCode.MISSING_FILE,
                "expected a list file or folder, found nothing at " + missing + ": name one that exists");
        assertRefused(
                empty,
                ErrorCode.NO_DOCUMENTS,
                "expected list files (.xml, .csv, .gz or .zip), found none in " + empty
                        + ": name a folder that holds them");
        assertRefused(
                two,
                ErrorCode.WRONG_USAGE,
                "expected one version of a list, found 2 files of markup in " + two + ": name one of them");
        assertRefused(
                doubled,
                ErrorCode.WRONG_USAGE,
                "expected one version of a list, found two files in the layout of sdn.csv, " + doubled.resolve("a.csv")
                        + " and " + doubled.resolve("b.csv") + ": name the folder of one version");
        assertRefused(
                torn,
                ErrorCode.UNREADABLE_DOCUMENT,
                "expected a readable list file, found a damaged or unreadable one at " + torn + ": fetch it again");
    }

    @Test
    void anArchiveThatGrowsTooMuchIsRefused() {
        Path bomb = Samples.write(folder, "bomb.xml.gz", Samples.gzip(new byte[8 << 20]));
        assertThatThrownBy(() -> Lists.open(bomb))
                .isInstanceOfSatisfying(
                        DemarcheException.class,
                        refused -> assertThat(refused.code()).isEqualTo(ErrorCode.TOO_LARGE))
                .hasMessageMatching(
                        "expected at most \\d+ bytes after unpacking, found more in .*bomb\\.xml\\.gz: check where the file comes from");
    }

    @Test
    void xmlThatIsTooDeepIsRefused() {
        String deep = "<a>".repeat(20) + "</a>".repeat(20);
        Path file = Samples.write(folder, "deep.xml", Samples.un("<INDIVIDUAL>" + deep + "</INDIVIDUAL>", ""));
        assertThatThrownBy(() -> Lists.open(file))
                .isInstanceOf(DemarcheException.class)
                .hasMessage("expected XML of at most 16 levels, found more in " + file
                        + ", line 3: check where the file comes from");
    }

    @Test
    void anEntryThatIsTooLongIsRejectedAndTheOthersAreRead() {
        String person =
                "<INDIVIDUAL><DATAID>7</DATAID><FIRST_NAME>" + "A".repeat(250_000) + "</FIRST_NAME></INDIVIDUAL>";
        Reading.Collector sink = Reading.collector();
        ListSummary summary = Samples.unList(person, Samples.ENTITY).read(sink);
        assertThat(summary.entries()).isEqualTo(1);
        assertThat(summary.causes())
                .isEqualTo(Map.of("expected an entry of at most 200000 characters, found a longer one", 1));
    }

    @Test
    void bytesThatAreNotUtf8AreReadAsWindows1252() {
        byte[] latin = Samples.SDN.replace("Mara", "Mära").getBytes(StandardCharsets.ISO_8859_1);
        Reading.Collector sink = Reading.collector();
        Lists.open(Samples.write(folder, "sdn.csv", latin)).read(sink);
        assertThat(sink.reading().records())
                .extracting(record -> record.caption())
                .contains("VELDT, Mära");
    }

    private static void assertRefused(Path path, ErrorCode code, String message) {
        assertThatThrownBy(() -> Lists.open(path))
                .isInstanceOfSatisfying(
                        DemarcheException.class,
                        refused -> assertThat(refused.code()).isEqualTo(code))
                .hasMessage(message);
    }

    @Test
    void theListsThatAreReadAreThese() {
        assertThat(List.of(
                        Samples.unList(Samples.PERSON, "").title(),
                        Samples.ofac(Map.of("sdn.csv", Samples.SDN)).title()))
                .containsExactly(
                        "United Nations Security Council Consolidated List",
                        "OFAC Specially Designated Nationals and Blocked Persons List");
    }
}
