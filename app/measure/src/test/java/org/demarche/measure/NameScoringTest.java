package org.demarche.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.DemarcheException;
import org.demarche.names.Name;
import org.demarche.names.NameComparer;
import org.demarche.names.NameKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameScoringTest {
    @TempDir
    private Path folder = Path.of("");

    private Path in = Path.of("");
    private Path out = Path.of("");
    private Path aside = Path.of("");

    @BeforeEach
    void places() {
        in = folder.resolve("pairs.csv");
        out = folder.resolve("scored.csv");
        aside = folder.resolve("scored.rejected.csv");
    }

    @Test
    void keepsAllColumnsAndAddsThree() throws IOException {
        Files.writeString(
                in,
                "\ufeffnote,name1,schema,name2\n\"a, \"\"b\"\"\",Ana Ruiz,Person,Ana Ruiz\n\n,Ana Ruiz,Person,Otto Berg\n");
        ScoredTable done = NameScoring.score(in, out, ScoreMode.DEFAULT);
        assertThat(done).isEqualTo(new ScoredTable(2, 2, 1, 0, out, Optional.empty()));
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.get(0)).isEqualTo("note,name1,schema,name2,score,match,reasons");
        assertThat(lines.get(1))
                .startsWith("\"a, \"\"b\"\"\",Ana Ruiz,Person,Ana Ruiz," + score("Ana Ruiz", "Ana Ruiz") + ",true,");
        assertThat(lines.get(2)).startsWith(",Ana Ruiz,Person,Otto Berg," + score("Ana Ruiz", "Otto Berg") + ",false");
        assertThat(aside).doesNotExist();
    }

    @Test
    void theOfacModeTellsTheNumberThatTheSearchShows() throws IOException {
        Files.writeString(in, "name1,name2,schema\nANA RUIZ,\"RUIZ, Ana\",Person\n");
        assertThat(NameScoring.score(in, out, ScoreMode.OFAC).matches()).isEqualTo(1);
        assertThat(Files.readAllLines(out).get(1)).startsWith("ANA RUIZ,\"RUIZ, Ana\",Person,100,true,");
    }

    @Test
    void aBadRowIsSetAsideWithItsReasonAndTheRestGoesOn() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("name1,name2,schema\nA,B\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {'J', 'o', 's', (byte) 0xE9, ',', 'B', ',', 'P', '\n'});
        bytes.writeBytes(
                ("\"A,B,Person\nAna,Ana,Person\n" + "x".repeat(1001) + ",B,Person\n").getBytes(StandardCharsets.UTF_8));
        Files.write(in, bytes.toByteArray());
        ScoredTable done = NameScoring.score(in, out, ScoreMode.DEFAULT);
        assertThat(done).isEqualTo(new ScoredTable(5, 1, 1, 4, out, Optional.of(aside)));
        assertThat(Files.readAllLines(out)).hasSize(2);
        assertThat(Files.readAllLines(aside))
                .containsExactly(
                        "line,reason",
                        "2,\"expected 3 values, found 2\"",
                        "3,\"expected UTF-8, found bytes that are not\"",
                        "4,\"expected a closing quotation mark, found none up to the end or within 262144 bytes\"",
                        "6,\"expected a name of at most 1000 characters, found 1001\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            name1,schema             | expected the columns name1, name2, schema, found no name2 in PAIRS (it has name1, schema): rename or add it
            left,right               | expected the columns name1, name2, schema, found no name1, no name2, no schema in PAIRS (it has left, right): rename or add them
            name1,name2,schema,score | expected a table without the column score, which is added here, found it: rename or leave it out
            name1,name1,schema       | expected each column once, found "name1" twice in PAIRS: save it as CSV in UTF-8
            ''                       | expected a first line of headers, found an empty file in PAIRS: save it as CSV in UTF-8
            """)
    void aTableWithoutItsColumnsIsRefusedWhole(String headers, String message) throws IOException {
        Files.writeString(in, headers.isEmpty() ? "" : headers + "\n");
        assertThatThrownBy(() -> NameScoring.score(in, out, ScoreMode.DEFAULT))
                .isInstanceOf(DemarcheException.class)
                .hasMessage(message.replace("PAIRS", in.toString()));
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(in);
        }
    }

    @Test
    void aMissingTableIsSaidToBeMissing() {
        assertThatThrownBy(() -> NameScoring.score(in, out, ScoreMode.DEFAULT))
                .isInstanceOf(DemarcheException.class)
                .hasMessage("expected a table of pairs, found nothing at " + in + ": name a CSV file");
    }

    private static String score(String left, String right) {
        double score =
                NameComparer.standard().score(Name.read(left, NameKind.PERSON), Name.read(right, NameKind.PERSON));
        return String.format(Locale.ROOT, "%.4f", score);
    }
}
