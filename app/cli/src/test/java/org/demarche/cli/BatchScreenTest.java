package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A table of parties is screened whole, whatever stands in it and however often the run is killed. */
class BatchScreenTest {
    private static final List<String> WORDS =
            List.of("EXAMPLE", "TRADING", "HARBOUR", "Anna", "Marlowska", "Quill", "Feather", "Shipping", "리", "ООО");

    @TempDir
    private static Path shared = Path.of("");

    private static Path workspace = Path.of("");

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() throws IOException {
        workspace = shared.resolve("workspace");
        SplittableRandom random = new SplittableRandom(1);
        StringBuilder list = new StringBuilder();
        for (int row = 1; row <= 300; row++) {
            list.append(row + ",\"" + name(random) + " " + row
                    + "\",-0- ,\"TEST\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n");
        }
        Path file = Files.writeString(shared.resolve("sdn.csv"), list);
        Shell.Result loaded = Shell.run(workspace, "lists", "load", file.toString());
        assertThat(loaded.exit()).as(loaded.err()).isZero();
    }

    private Path out = Path.of("");

    @BeforeEach
    void chooseOut() {
        out = folder.resolve("out.csv");
    }

    @Test
    void everyRowHasItsAnswerInItsOrder() throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), table(200, 7));
        Shell.Result result = screen(in);
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out()).startsWith("200 screened, ");
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.get(0)).isEqualTo("query_id,rank,entity_id,list_refs,caption,score,match,via,reasons,path");
        assertThat(lines.stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .distinct())
                .containsExactlyElementsOf(Stream.iterate(0, at -> at + 1)
                        .limit(200)
                        .map(at -> "q" + at)
                        .toList());
        assertThat(folder).isDirectoryNotContaining("glob:**.{part,progress,new}");
        assertThat(folder.resolve("out.rejected.csv")).doesNotExist();
    }

    @Test
    void hostileNamesAreAnsweredOrSetAsideWithAReason() throws IOException {
        String rows =
                "id,name,schema\n1,,Person\n2,a,Person\n3," + "x".repeat(10_000) + ",\n4,\u0000\u0007\u001b[31m,\n"
                        + "5,Kиm 리 山 Abu,Person\n6,\uD83D\uDE00\uD83D\uDE00,Person\n7,-,Wizard\n8,\"),(\",Company\n9,...,\n";
        Path in = Files.writeString(folder.resolve("in.csv"), rows);
        Shell.Result result = screen(in);
        assertThat(result.exit()).as(result.err()).isIn(0, 1, 2);
        assertThat(result.err()).doesNotContain("mistake of the program");
        String answered = Files.readString(out);
        String aside = Files.readString(folder.resolve("out.rejected.csv"));
        assertThat(aside)
                .startsWith("line,query_id,reason\n2,1,")
                .contains("Wizard", "characters, found 10000")
                .doesNotContain("the program failed");
        for (int row = 1; row <= 9; row++) {
            assertThat(answered.contains("\n" + row + ",") || aside.contains("," + row + ","))
                    .as("row " + row)
                    .isTrue();
        }
    }

    @Test
    void aRowOfBrokenBytesIsSetAside() throws IOException {
        byte[] rows = "id,name\n1,EXAMPLE\n2,Ann\u00ff\n3,TRADING\n".getBytes(StandardCharsets.ISO_8859_1);
        Shell.Result result = screen(Files.write(folder.resolve("in.csv"), rows));
        assertThat(result.out()).startsWith("2 screened").contains("1 set aside");
        assertThat(Files.readString(folder.resolve("out.rejected.csv")))
                .isEqualTo("line,query_id,reason\n3,,\"expected UTF-8, found bytes that are not\"\n");
    }

    @Test
    void nothingFoundIsExitOne() throws IOException {
        Shell.Result result = screen(Files.writeString(folder.resolve("in.csv"), "name\nZzyzx Quux\n"));
        assertThat(result.exit()).isEqualTo(1);
        assertThat(Files.readString(out)).endsWith("\n2,0,,,,,,,,\n");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            no column of names  | `id,nom,schema`   | `expected a column with the header name, found "id,nom,schema" in line 1`
            an empty file       | ``                | `found an empty file`
            """)
    void aTableThatIsNoneIsRefused(String why, String content, String message) throws IOException {
        Shell.Result result = screen(Files.writeString(folder.resolve("in.csv"), content));
        assertThat(result.exit()).as(why).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.mistake()).startsWith("demarche: ").contains(message);
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --batch IN                      | expected --out OUT.csv together with --batch
            --batch IN --out IN             | expected --out to be another file than --batch
            --batch NOWHERE --out OUT       | expected a table to screen, found nothing at
            --batch IN --out OUT Anna       | found them as arguments
            --batch IN --out OUT --top 0    | expected --top from 1 to 1000, found 0
            --out OUT Anna                  | expected --out together with --batch
            --top 3                         | expected a NAME, or --record FILE.json, or --batch IN.csv --out OUT.csv, found none
            --replay 1 Anna                 | expected --replay ID without another question
            --replay 1 --out OUT            | expected --out together with --batch
            --batch IN --out OUT --party no | expected a column with the header "no" for the ids of parties, found "name" in line 1
            --batch IN --out OUT --mode x   | expected one of [STANDARD, OFAC] (case-insensitive) but was 'x'
            --mode ofac ...                 | expected a name with a letter or a digit, found signs alone
            \uD83D\uDE00\uD83D\uDE00      | expected a name with a letter or a digit, found signs alone
            \u200b\u202e                    | expected a name with a letter or a digit, found signs alone
            Anna --country Atlantis         | expected a country by its name or ISO 3166 code, found "Atlantis"
            Anna --born yesterday           | expected a date such as 1960-05-02, found yesterday
            Anna --schema Wizard            | expected a schema such as Person, Organization, Company or Vessel, found "Wizard"
            --batch IN --out OUT --topic x  | expected a topic among sanction, sanction.linked, role.diplo, found x
            """)
    void wrongUsageSaysWhatIsExpected(String arguments, String message) throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), "name\nAnna\n");
        String[] given = ("screen " + arguments)
                .replace("--out OUT", "--out " + out)
                .replace("--batch IN", "--batch " + in)
                .replace("--out IN", "--out " + in)
                .split(" ");
        Shell.Result result = Shell.run(workspace, given);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.mistake()).contains(message);
        assertThat(out).doesNotExist();
    }

    @Test
    void aTableOfTwoHundredThousandColumnsIsRefusedInOneLine() throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), "name" + ",c".repeat(200_000) + "\nAnna\n");
        Shell.Result result = screen(in);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.mistake())
                .isEqualTo("demarche: expected at most 1000 columns, found 200001 in line 1:"
                        + " keep id, name, schema and the properties that are known\n");
    }

    @Test
    void headersOfBrokenBytesAreRefused() throws IOException {
        byte[] rows = "id,n\u00ffame\n1,Anna\n".getBytes(StandardCharsets.ISO_8859_1);
        Shell.Result result = screen(Files.write(folder.resolve("in.csv"), rows));
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.mistake()).contains("found line 1 unreadable (expected UTF-8, found bytes that are not)");
    }

    @Test
    void controlsInANameDoNotReachTheTerminal() {
        String said = Shell.run(workspace, "screen", "--no-log", "\u0007\u001b[31m\u202eZzyzx")
                .out();
        assertThat(said).contains("Zzyzx").doesNotContain("\u001b", "\u0007", "\u202e");
    }

    /** Killed at chance moments, again and again, and at last left to finish. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aKilledRunGoesOnAndWritesTheSameBytes(long seed) throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolve("in.csv"), table(1_500, seed));
        Path whole = folder.resolve("whole.csv");
        assertThat(Shell.run(workspace, "screen", "--batch", in.toString(), "--out", whole.toString())
                        .exit())
                .isZero();
        SplittableRandom random = new SplittableRandom(seed);
        long length = Files.size(whole);
        int stopped = 0;
        for (int kill = 1; kill <= 3; kill++) {
            stopped += killAt(in, length * kill / 4 + random.nextLong(length / 8)) ? 1 : 0;
        }
        assertThat(stopped).as("runs that were killed before their end").isPositive();
        assertThat(Checkpoint.read(folder.resolve("out.csv.progress"))).isPresent();
        Shell.Result last = screen(in);
        assertThat(last.exit()).as(last.err()).isZero();
        assertThat(last.err()).contains("goes on after line ");
        assertThat(out).hasSameBinaryContentAs(whole);
        assertThat(folder.resolve("out.rejected.csv")).hasSameBinaryContentAs(folder.resolve("whole.rejected.csv"));
        assertThat(recorded(out))
                .as("entries of the whole run and of the killed one")
                .hasSize(2);
    }

    @Test
    void aTableIsRecordedOnceByTheHashesOfWhatWentInAndCameOut() throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), table(40, 11) + "bad,Anna,Wizard\n");
        Shell.Result result = Shell.run(
                workspace,
                "screen",
                "--batch",
                in.toString(),
                "--out",
                out.toString(),
                "--asked-by",
                "desk 4",
                "--list",
                "us-ofac-sdn");
        assertThat(result.err()).contains("demarche: recorded as screening ");
        assertThat(recorded(out))
                .singleElement()
                .asString()
                .contains("\"kind\":\"batch\"", "desk 4", "us-ofac-sdn", BatchFiles.hash(in))
                .contains(BatchFiles.hash(folder.resolve("out.rejected.csv")));
    }

    /** As if it were killed between the record and the last step: the files cannot take their names. */
    @Test
    void aRunThatIsStoppedAfterItWasRecordedIsNotRecordedAgain() throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), table(40, 12) + "bad,Anna,Wizard\n");
        Path inTheWay =
                Files.createDirectories(folder.resolve("out.rejected.csv").resolve("inTheWay"));
        assertThat(screen(in).exit()).isNotZero();
        assertThat(recorded(folder.resolve("out.csv.part"))).hasSize(1);
        Files.delete(inTheWay);
        Files.delete(folder.resolve("out.rejected.csv"));
        assertThat(Shell.run(workspace, "screen", "Quill").err()).doesNotContain("mistake");
        assertThat(screen(in).err()).contains("goes on after line 42", "recorded as screening ");
        assertThat(recorded(out)).hasSize(1);
        screen(in);
        assertThat(recorded(out)).as("the same table asked again").hasSize(2);
    }

    @Test
    void aTableIsNotRecordedIfThatIsNotWanted() throws IOException {
        Path in = Files.writeString(folder.resolve("in.csv"), table(40, 13));
        Shell.run(workspace, "screen", "--batch", in.toString(), "--out", out.toString(), "--no-log");
        assertThat(recorded(out)).isEmpty();
    }

    /** Entries of the log whose answer is this file. */
    private static List<String> recorded(Path hits) throws IOException {
        String hash = BatchFiles.hash(hits);
        return Shell.run(workspace, "screenings", "list", "--json")
                .out()
                .lines()
                .filter(line -> line.contains(hash))
                .toList();
    }

    @Test
    void anotherTableBeginsAnew() throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolve("in.csv"), table(1_500, 3));
        assertThat(killAt(in, 1)).isTrue();
        Files.writeString(in, "name\nEXAMPLE\n");
        Shell.Result result = screen(in);
        assertThat(result.err()).contains("begins anew");
        assertThat(result.out()).startsWith("1 screened");
    }

    /** Runs in a process of its own until so many bytes of hits are written; whether it was killed before its end. */
    private boolean killAt(Path in, long bytes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        workspace.toString(),
                        in.toString(),
                        out.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("child.log").toFile())
                .start();
        Path part = folder.resolve("out.csv.part");
        Path progress = folder.resolve("out.csv.progress");
        boolean ended = false;
        while (!ended && !(Files.exists(part) && Files.exists(progress) && Files.size(part) >= bytes)) {
            ended = process.waitFor(2, TimeUnit.MILLISECONDS);
        }
        process.destroyForcibly().waitFor();
        return !Files.exists(out);
    }

    /** The program on the day of the tests, in a process that can be killed. */
    static final class Killed {
        private Killed() {}

        /** Workspace, table and hits. */
        public static void main(String[] arguments) {
            Console console = Console.ofSystem();
            System.exit(Main.run(
                    console,
                    Shell.CLOCK,
                    "screen",
                    "--workspace",
                    arguments[0],
                    "--batch",
                    arguments[1],
                    "--out",
                    arguments[2]));
        }
    }

    private Shell.Result screen(Path in) {
        return Shell.run(workspace, "screen", "--batch", in.toString(), "--out", out.toString());
    }

    private static String table(int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder table = new StringBuilder("id,name,schema\n");
        for (int row = 0; row < rows; row++) {
            table.append("q" + row + "," + name(random) + ",\n");
            if (rows > 1_000 && random.nextInt(50) == 0) {
                table.append("bad" + row + ",Anna,Wizard\n");
            }
        }
        return table.toString();
    }

    private static String name(SplittableRandom random) {
        return String.join(
                " ",
                Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                        .limit(3)
                        .toList());
    }

    static Stream<Long> seeds() {
        return Stream.iterate(Long.getLong("tests.seed", 20261124L), seed -> seed + 1)
                .limit(1);
    }
}
