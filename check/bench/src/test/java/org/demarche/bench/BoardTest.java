package org.demarche.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.measure.NameEvaluation;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * No figure of the board is lower today. Rewritten only with {@code -Dboard.update=true}, as a diff to be reviewed.
 *
 * <p>Run: {@code mvn -pl check/bench test -Dtest=BoardTest}.
 */
class BoardTest {
    private static final Path DATA = Path.of(System.getProperty("demarche.shared", "../shared"), "data");
    private static final Path BOARD =
            Path.of(System.getProperty("demarche.root", "../.."), "check", "bench", "board", "names.tsv");
    /** Half of the last digit that is kept. */
    private static final double ROUNDING = 0.00005;

    @Test
    void noFigureIsLowerThanOnTheBoard() throws IOException {
        Path names = DATA.resolve("names");
        Assumptions.assumeTrue(
                Files.isDirectory(names), () -> "skipped: no " + names + " here; give -Ddemarche.shared=FOLDER");
        List<Path> tables = List.of(
                names.resolve("name_bench.dev.csv"),
                names.resolve("un_all_alias_pairs.dev.csv"),
                names.resolve("un_original_script_pairs.dev.csv"));
        Map<String, Double> now = Board.of(NameEvaluation.run(tables, Optional.of(DATA.resolve("lists")), done -> {}));
        if (Boolean.getBoolean("board.update")) {
            Files.write(BOARD, Board.lines(now));
        }
        Map<String, Double> board = Board.parse(Files.readAllLines(BOARD));
        assertThat(board).isNotEmpty();
        board.forEach((key, figure) ->
                assertThat(now.getOrDefault(key, Double.NaN)).as(key).isGreaterThanOrEqualTo(figure - ROUNDING));
    }
}
