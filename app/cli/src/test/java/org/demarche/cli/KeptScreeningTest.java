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
        for (int day = 1; day <= 6; day++) {
            run("screen", "Example", "--no-log", "--on", "2026-01-0" + day);
        }
        assertThat(kept()).hasSize(4);
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
