package org.demarche.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.demarche.model.Content;
import org.demarche.model.DemarcheException;
import org.demarche.model.Origin;
import org.demarche.model.Period;
import org.demarche.model.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tables of several rows an entry refuse whole, what they reject by the row, and that nothing else ever happens. */
class TableRefusalsTest {
    private static final List<ListFormat> FORMATS =
            List.of(UkList::recogniseTable, EuList::recogniseTable, OfsiList::recognise);

    @TempDir
    private Path folder;

    private String refusal(String name, byte[] bytes) {
        Path file = Samples.write(folder, name, bytes);
        try {
            return "read as " + Lists.open(file).id();
        } catch (DemarcheException refused) {
            return String.valueOf(refused.getMessage()).replace(folder.toString(), "FOLDER");
        }
    }

    private String refusal(String name, String text) {
        return refusal(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileThatIsNotWhatItClaimsIsRefusedWhole() {
        String uk = UkInvented.small().csv();
        assertThat(refusal("page.csv", "<!DOCTYPE html><html><body>Moved</body></html>"))
                .startsWith("expected XML without document type and entities, found a document type declaration");
        assertThat(refusal("open.csv", uk + "\"ATL0009,02/01/2014"))
                .isEqualTo("expected complete CSV, found damage in FOLDER/open.csv: fetch the file again");
        assertThat(refusal("head.csv", uk.substring(0, uk.indexOf("ATL0001") - "02/01/2014,".length())))
                .isEqualTo(
                        "expected rows under the row that names the columns, found none in FOLDER/head.csv: fetch the file again");
        assertThat(refusal("column.csv", uk.replace("Regime Name", "Scheme")))
                .startsWith("expected a list in a layout that is read");
        assertThat(refusal("twice.csv", uk.replace("Website", "Title")))
                .isEqualTo(
                        "expected each column once, found \"title\" twice in the first row of FOLDER/twice.csv: fetch the file again");
        assertThat(refusal("wide.csv", uk.getBytes(StandardCharsets.UTF_16LE)))
                .startsWith("expected a list in a layout that is read");
        byte[] ods = OdsSample.of(List.of(List.of("Report Date: 06-May-2020"), UkInvented.header()))
                .content()
                .toArray();
        assertThat(refusal("empty.ods", ods))
                .isEqualTo(
                        "expected rows under the row that names the columns, found none in FOLDER/empty.ods: fetch the file again");
        assertThat(refusal("cut.ods", java.util.Arrays.copyOf(ods, ods.length / 2)))
                .startsWith("expected a readable list file, found a damaged or unreadable one");
    }

    @Test
    void eachLayoutIsToldFromTheOthers() {
        assertThat(refusal("uk.csv", UkInvented.small().csv())).isEqualTo("read as uk-sl");
        assertThat(refusal("ofsi.csv", OfsiListTest.list())).isEqualTo("read as uk-ofsi");
        assertThat(refusal("eu.csv", EuInvented.drawn(new SplittableRandom(1)).csv()))
                .isEqualTo("read as eu-fsf");
        List<List<String>> rows = new ArrayList<>(UkInvented.small().rows());
        rows.addAll(0, List.of(List.of("Report Date: 06-May-2020"), UkInvented.header()));
        assertThat(refusal("uk.ods", OdsSample.of(rows).content().toArray())).isEqualTo("read as uk-sl");
    }

    @Test
    void bytesThatAreNotUtf8AreReadAsWindows1252() {
        String list = UkInvented.small().csv().replace("Мара Вельдт", "VÉLDT").replace("\uFEFF", "");
        RawFile file =
                new RawFile("uk.csv", "the test", Content.copyOf(list.getBytes(Charset.forName("windows-1252"))));
        assertThat(Samples.claims(UkList.recogniseTable(UkTableTest.found(file)).orElseThrow(), "ATL0001"))
                .contains("nameOriginalScript VÉLDT | ATL0001/NameNonLatinScript[1] | VÉLDT");
    }

    @Test
    void aRowCutShortOrSlippedIsRejectedWithItsPlaceAndTheOthersAreRead() {
        List<List<String>> rows = new ArrayList<>(UkInvented.small().rows());
        int whole = rows.size();
        List<String> slipped = new ArrayList<>(rows.get(0));
        slipped.add(2, "");
        slipped.remove(slipped.size() - 1);
        List<String> nameless = new ArrayList<>(rows.get(0));
        nameless.set(UkInvented.header().indexOf("Unique ID"), "");
        rows.add(slipped);
        rows.add(nameless);
        Reading.Collector sink = Reading.collector();
        ListSummary summary =
                UkTableTest.csv(UkInvented.csv(rows) + "02/01/2014,ATL0004,71").read(sink);
        assertThat(summary.entries()).isEqualTo(3);
        assertThat(summary.rows()).isEqualTo(whole + 3);
        assertThat(sink.reading().rejected())
                .extracting(rejected -> rejected.cause())
                .containsExactly(
                        "expected Individual, Entity or Ship in \"Designation Type\", found another value",
                        "expected a reference in \"Unique ID\", found none",
                        "expected as many values as the first row names columns, found others");
        assertThat(sink.reading().rejected())
                .allMatch(rejected -> rejected.locator().matches("uk\\.csv, line \\d+"));
    }

    @Test
    void anEntryOfMoreCharactersThanALimitIsRejectedAndAColumnThatIsNotKnownTooButAloud() {
        List<String> header = new ArrayList<>(UkInvented.header());
        header.set(header.indexOf("Website"), "Call sign");
        List<List<String>> rows = new ArrayList<>();
        List<String> first = UkInvented.small().rows().get(0);
        for (int row = 0; row < 30; row++) {
            List<String> values = new ArrayList<>(first);
            values.set(header.indexOf("Other Information"), row + " " + "words ".repeat(1500));
            rows.add(values);
        }
        List<String> other = new ArrayList<>(first);
        other.set(header.indexOf("Unique ID"), "ATL0007");
        other.set(header.indexOf("Call sign"), "A1");
        rows.add(other);
        String text = "Report Date: 06-May-2020\n" + UkInvented.line(header)
                + rows.stream().map(UkInvented::line).reduce("", String::concat);
        Reading.Collector sink = Reading.collector();
        UkTableTest.csv(text).read(sink);
        assertThat(sink.reading().rejected())
                .extracting(rejected -> rejected.locator() + ": " + rejected.cause())
                .containsExactly(
                        "uk.csv, line 4: expected an entry of at most 200000 characters, found a longer one",
                        "ATL0007/call sign[1]: expected an element of the layout, found an unknown one that is not empty");
    }

    @Test
    void rowsOfTooManyEntriesThatAreScatteredAreRefused() {
        StringBuilder text = new StringBuilder("Entity_LogicalId;NameAlias_WholeName;Entity_Remark\n");
        String words = "words ".repeat(100);
        for (int number = 0; number < 40; number++) {
            text.append(number % 20)
                    .append(";A")
                    .append(number)
                    .append(';')
                    .append(words)
                    .append('\n');
        }
        RowTable rows = CsvTable.open(Samples.raw("eu.csv", text.toString()), ';', EuColumns.HEAD);
        ListSource enough = scattered(rows, 20_000);
        Reading.Collector sink = Reading.collector();
        assertThat(enough.read(sink).entries()).isEqualTo(20);
        assertThat(sink.reading().rejected()).isEmpty();
        ListSource list = scattered(rows, 10_000);
        assertThatThrownBy(() -> list.read(Reading.collector()))
                .isInstanceOf(DemarcheException.class)
                .hasMessage(
                        "expected the rows of an entry to stand together, found more than 10000 characters of entries whose rows do not in the test:"
                                + " sort the table by what names an entry, or fetch it again");
    }

    private static ListSource scattered(RowTable rows, int most) {
        return new ReadyList(
                new ListDescription(
                        "test",
                        "Test",
                        "An authority",
                        "A publisher",
                        Optional.empty(),
                        "text/csv",
                        "programme",
                        Origin.list("test", "1")),
                Period.UNKNOWN,
                List.of(rows.file()),
                listing -> new EntryTable(rows, EuColumns.COLUMNS, new EuColumns(), most).read(listing, EuEntry::read));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aDamagedTableIsRefusedOrAccountedFor(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<RawFile> files = new ArrayList<>();
        for (String text : List.of(
                UkInvented.small().csv(),
                OfsiListTest.list(),
                EuInvented.drawn(random).csv())) {
            files.add(new RawFile("a.csv", "the test", Content.copyOf(ListFuzzTest.damage(text, random))));
        }
        List<List<String>> rows = new ArrayList<>(UkInvented.small().rows());
        rows.addAll(0, List.of(List.of("Report Date: 06-May-2020"), UkInvented.header()));
        byte[] ods = OdsSample.of(rows).content().toArray();
        for (int edit = 0; edit < random.nextInt(1, 4); edit++) {
            ods[random.nextInt(ods.length)] = (byte) random.nextInt(256);
        }
        files.add(new RawFile("a.ods", "the test", Content.copyOf(ods)));
        String content = OdsSample.START + OdsSample.sheet(rows) + OdsSample.END;
        files.add(OdsSample.packed(new String(ListFuzzTest.damage(content, random), StandardCharsets.UTF_8)));
        for (RawFile file : files) {
            FoundFiles found = new FoundFiles(List.of(file), "the test", Period.UNKNOWN);
            FORMATS.forEach(format -> ListFuzzTest.checkFound(() -> format.open(found)));
        }
    }

    static LongStream seeds() {
        return ListFuzzTest.seeds();
    }
}
