package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.model.Judgement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is started again reads what another run kept, and answers as if it had made it. */
class KeptViewTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000L);

    @TempDir
    private Path folder;

    private InventedWorld world;

    @BeforeEach
    void open() {
        world = new InventedWorld(folder);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void theSecondStartReadsWhatTheFirstKept() throws IOException {
        String fresh = answer(world.answers());
        assertThat(answer(keeping())).isEqualTo(fresh);
        Path kept = kept().get(0);
        Files.setLastModifiedTime(kept, LONG_AGO);
        LedgerAnswers second = keeping();
        assertThat(answer(second)).isEqualTo(fresh);
        assertThat(second.search("Torvald", 5)).isEqualTo(world.answers().search("Torvald", 5));
        assertThat(Files.getLastModifiedTime(kept)).as("it was not made again").isEqualTo(LONG_AGO);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void aLedgerThatHasGrownIsReadAnew() throws IOException {
        LedgerAnswers running = keeping();
        answer(running);
        world.ledger()
                .append(new Judgement(
                        InventedWorld.ENVOY, InventedWorld.COMPANY, Judgement.Verdict.SAME, "tester", "invented so"));
        assertThat(answer(running)).isEqualTo(answer(world.answers())).contains("\"referents\":[\"world:");
        assertThat(kept()).hasSize(2);
    }

    private LedgerAnswers keeping() {
        return world.answers().keepingIn(folder.resolve("index"));
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            return files.toList();
        }
    }

    private static String answer(LedgerAnswers answers) {
        FtmView view = answers.ftm();
        FtmExample party = new FtmExample(Optional.empty(), "Person", Map.of("name", List.of("Ana Torvald")));
        return Json.write(view.match(party.query(), FtmFilter.all(FtmDataset.ALL), new FtmBounds(10, 0.5, 0.01)));
    }
}
