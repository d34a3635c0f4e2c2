package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept between runs answers as the ledger does, and is never believed when it is damaged or old. */
class KeptScreeningTest {
    private static final String ROW =
            "%d,\"EXAMPLE TRADING %d\",-0- ,\"TEST\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- %n";
    private static final List<String> QUESTIONS = List.of("Example Trading 1", "Trading", "2", "Nobody at All");

    @TempDir
    private Path folder;

    private Path workspace = Path.of("");

    @BeforeEach
    void load() throws IOException {
        workspace = folder.resolve("workspace");
        load(5);
    }

    private void load(int rows) throws IOException {
        StringBuilder list = new StringBuilder();
        for (int row = 1; row <= rows; row++) {
            list.append(ROW.formatted(row, row));
        }
        Path file = Files.writeString(folder.resolve("sdn.csv"), list);
        assertThat(run("lists", "load", file.toString()).exit()).isZero();
    }

    @Test
    void theSecondAnswerIsTheFirstByteForByte() throws IOException {
        List<String> fresh = answers();
        assertThat(kept()).hasSize(1);
        assertThat(answers()).isEqualTo(fresh);
        Files.delete(kept().get(0));
        assertThat(answers()).isEqualTo(fresh);
    }

    @Test
    void aDamagedFileIsFoundByVerifyAndReplacedByTheNextQuestion() throws IOException {
        List<String> fresh = answers();
        Path file = kept().get(0);
        byte[] sound = Files.readAllBytes(file);
        SplittableRandom random = new SplittableRandom(20261124);
        for (int round = 0; round < 8; round++) {
            byte[] damaged = sound.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, damaged);
            Shell.Result verified = run("verify");
            assertThat(verified.exit()).isEqualTo(1);
            assertThat(verified.out()).contains("NOT SOUND: " + file + " is damaged: delete it");
            assertThat(answers()).isEqualTo(fresh);
            assertThat(file).hasBinaryContent(sound);
        }
        assertThat(run("verify").out()).contains("Kept screenings: 1 as the ledger gives them, 0 outdated");
    }

    @Test
    void aLedgerThatHasGrownIsAskedAgain() throws IOException {
        assertThat(run("screen", "Example Trading 9", "--no-log", "--min-score", "0.97")
                        .exit())
                .isEqualTo(1);
        load(9);
        assertThat(run("screen", "Example Trading 9", "--no-log", "--min-score", "0.01")
                        .out())
                .contains("EXAMPLE TRADING 9");
        assertThat(kept()).hasSize(2);
        assertThat(run("verify").out()).contains("Kept screenings: 1 as the ledger gives them, 1 outdated");
    }

    @Test
    void noMoreThanFourAreKept() throws IOException {
        for (int rows = 6; rows <= 11; rows++) {
            load(rows);
            run("screen", "Example", "--no-log");
        }
        assertThat(kept()).hasSize(4);
    }

    @Test
    void anotherDayOnWhichNothingBeginsOrEndsIsAnsweredByWhatIsKept() throws IOException {
        List<String> fresh = answers();
        Path file = kept().get(0);
        byte[] bytes = Files.readAllBytes(file);
        for (String day : List.of("2026-11-25", "2027-03-01", "2126-02-28")) {
            assertThat(run("screen", QUESTIONS.get(0), "--no-log", "--json", "--min-score", "0.01", "--on", day)
                            .out())
                    .isEqualTo(fresh.get(0));
        }
        assertThat(kept()).containsExactly(file);
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void aDayBeforeTheListIsAnsweredByItselfForItSaysSo() throws IOException {
        List<String> fresh = answers();
        String before = run(
                        "screen", QUESTIONS.get(0), "--no-log", "--json", "--min-score", "0.01", "--on", "2020-02-29")
                .out();
        assertThat(before)
                .contains(
                        "\"notes\" : [ \"No version as old as the day is known of us-ofac-sdn (undated, added 2026-11-24)");
        assertThat(run("screen", QUESTIONS.get(0), "--no-log", "--json", "--min-score", "0.01", "--on", "1999-12-31")
                        .out())
                .isEqualTo(before);
        assertThat(kept()).hasSize(2);
        assertThat(answers()).isEqualTo(fresh);
        assertThat(run("verify").out()).contains("Kept screenings: 2 as the ledger gives them, 0 outdated");
    }

    @Test
    void aDayOnWhichAListingHasNotBegunIsAnsweredByItself() throws IOException {
        String xml = """
                <?xml version="1.0" encoding="UTF-8"?>
                <CONSOLIDATED_LIST dateGenerated="2026-02-27T00:00:09.554Z"><INDIVIDUALS/><ENTITIES><ENTITY><DATAID>1</DATAID>
                <FIRST_NAME>QUILLFEATHER SHIPPING</FIRST_NAME><UN_LIST_TYPE>TEST</UN_LIST_TYPE><REFERENCE_NUMBER>TSe.001</REFERENCE_NUMBER>
                <LISTED_ON>2025-06-01</LISTED_ON></ENTITY></ENTITIES></CONSOLIDATED_LIST>
                """;
        Path file = Files.writeString(folder.resolve("un.xml"), xml);
        Shell.Result loaded = run("lists", "load", file.toString());
        assertThat(loaded.exit()).as(loaded.err()).isZero();
        assertThat(quill("2025-06-01")).contains("on a list: TSe.001");
        assertThat(quill("2030-01-01")).isEqualTo(quill("2025-06-01"));
        assertThat(quill("2025-05-31")).contains("in the network only, on no list on the day");
        assertThat(quill("2024-01-01")).isEqualTo(quill("2025-05-31"));
        assertThat(kept().size()).isBetween(2, 4);
        assertThat(run("verify").out()).contains(kept().size() + " as the ledger gives them, 0 outdated");
    }

    /** Without the note that a list did not come out before. */
    private String quill(String day) {
        return run("screen", "Quillfeather Shipping", "--no-log", "--on", day)
                .out()
                .split("Note: ", 2)[0];
    }

    private List<String> answers() {
        return QUESTIONS.stream()
                .map(question -> run("screen", question, "--no-log", "--json", "--min-score", "0.01")
                        .out())
                .toList();
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(workspace.resolve("index"))) {
            return files.toList();
        }
    }

    private Shell.Result run(String... arguments) {
        return Shell.run(workspace, arguments);
    }
}
