package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read is scored against gold, and what reviewers decided is counted, by one command. */
class EvaluateExtractionTest {
    private static final String TEXT = "Portugal closed its embassy in Lima in 2019.";
    private static final String GOLD = """
            {"annotatedSpans": [{"start": 0, "end": 44}],
             "entities": [
               {"id": "r", "type": "Country", "name": "Portugal", "aliases": [], "mentions": ["Portugal"]},
               {"id": "m", "type": "Mission", "name": "Embassy in Lima", "aliases": ["embassy in Lima"], "mentions": ["embassy in Lima"]}],
             "claims": [
               {"id": "c1", "subject": {"id": "r"}, "predicate": "closed", "object": {"id": "m"}, "recipient": null, "time": "2019",
                "modality": "asserted", "negated": false, "source": null, "tier": "core",
                "quote": "Portugal closed its embassy in Lima", "quoteStart": 0, "quoteEnd": 35}]}
            """;

    @TempDir
    private Path folder;

    private JsonNode evaluated(String... more) throws IOException {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(more, 0, arguments, 4, more.length);
        arguments[0] = "evaluate";
        arguments[1] = "extraction";
        arguments[2] = folder.toString();
        arguments[3] = "--json";
        Shell.Result result = Shell.run(arguments);
        assertThat(result.exit()).as(result.err()).isEqualTo(ExitCode.DONE);
        return new ObjectMapper().readTree(result.out()).path("tables");
    }

    private void write() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("gold"));
        Files.writeString(folder.resolve("text/one.txt"), TEXT);
        Files.writeString(folder.resolve("gold/one.json"), GOLD);
    }

    private static String value(JsonNode table, int row, String column) {
        return table.path("rows").get(row).required(column).asText();
    }

    @Test
    void scoresClaimsBesideBaselines() throws IOException {
        write();
        JsonNode tables = evaluated();
        assertThat(value(tables.get(0), 1, "core recall")).startsWith("1");
        assertThat(value(tables.get(0), 1, "quotes exact")).startsWith("1");
        assertThat(tables.get(1).path("rows")).hasSize(4);
    }

    @Test
    void leavesOutWhatIsReadLessSurely() throws IOException {
        write();
        assertThat(value(evaluated("--min-score", "1.01").get(0), 1, "claims")).isEqualTo("0");
    }

    @Test
    void asksForWhatToScore() {
        Shell.Result result = Shell.run("evaluate", "extraction");
        assertThat(result.exit()).isEqualTo(ExitCode.MISTAKE);
        assertThat(result.err()).contains("expected a folder with text and gold, or --workspace");
    }
}
