package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was rejected in the queue does not return when the text is read again; a wrong line is refused. */
class ReviewQueueTest {
    @TempDir
    private Path folder;

    private Path text = Path.of("");

    @BeforeEach
    void read() throws IOException {
        text = Files.writeString(
                folder.resolve("report.txt"),
                "Halcyon Trading Company supplied machine tools to Ruritania in 2014. "
                        + "Kestrel Shipping Limited is owned by Halcyon Trading Company.\n");
        assertThat(run("ingest", text.toString()).exit()).isZero();
    }

    @Test
    void a_rejected_claim_does_not_return_when_the_text_is_read_again() throws IOException {
        int before = waiting();
        assertThat(before).isPositive();
        Path answers = Files.writeString(folder.resolve("answers.txt"), "r the text says otherwise\nq\n");
        assertThat(run("review", "--as", "an analyst", "--answers", answers.toString())
                        .out())
                .contains("1 of " + before + " claims decided as an analyst");
        assertThat(waiting()).isEqualTo(before - 1);
        assertThat(run("ingest", text.toString()).exit()).isZero();
        assertThat(waiting()).isEqualTo(before - 1);
    }

    @Test
    void a_line_that_is_no_decision_is_refused_and_nothing_recorded() throws IOException {
        int before = waiting();
        Path answers = Files.writeString(folder.resolve("answers.txt"), "yes\n");
        Shell.Result refused = run("review", "--answers", answers.toString());
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.mistake()).contains("expected a decision", "found \"yes\"");
        assertThat(waiting()).isEqualTo(before);
    }

    private int waiting() {
        String json = run("review", "--json").out();
        return json.split("\"claim\" :", -1).length - 1;
    }

    private Shell.Result run(String... arguments) {
        return Shell.run(folder.resolve("workspace"), arguments);
    }
}
