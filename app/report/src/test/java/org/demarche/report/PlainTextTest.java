package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlainTextTest {
    @TempDir
    private static Path folder;

    @Test
    void everyAnswerFitsTheTerminalAndSaysWhoSaysSo() {
        try (InventedWorld world = new InventedWorld(folder)) {
            LedgerAnswers answers = world.answers();
            String mission = PlainText.of(answers.mission("Portville", Question.NOW));
            assertThat(mission)
                    .startsWith(
                            "Embassy of Alvaria in Portville (Mission) on 2024-02-01\n  closed 2023-10 (B2, 1 origin)\n")
                    .contains(
                            "Reported by A paper (A second report): Alvaria closed the embassy in October. (2023-10)\n");
            String trace =
                    PlainText.of(answers.trace("Portville Embassy of Alvaria", "Brightwater Trading", Question.NOW));
            assertThat(trace).startsWith("""
                            From Embassy of Alvaria in Portville to Brightwater Trading on 2024-02-01: 1 path.

                            Path 1, 2 steps, weakest evidence B2
                              Embassy of Alvaria in Portville ←holds a post at— Ana Torvald
                            """);
            List<String> texts = List.of(
                    mission,
                    trace,
                    PlainText.of(answers.situation(Question.NOW)),
                    PlainText.of(answers.missions(Question.NOW)),
                    PlainText.of(answers.host("Borland", Question.NOW)),
                    PlainText.of(answers.network("Ana Torvald", 2, Question.NOW)),
                    PlainText.of(answers.exposure("Ana Torvald", Question.NOW)),
                    PlainText.of(answers.search("Brightwater", 5)),
                    PlainText.of(
                            answers.claim(world.claim(Predicate.CLOSED).id().value())),
                    PlainText.of(answers.document(world.firstDocument().sha256(), 0, OptionalInt.empty())),
                    PlainText.of(answers.status()));
            assertThat(texts).allSatisfy(text -> {
                assertThat(text).endsWith("\n").doesNotContain("null").doesNotContain("Optional");
                assertThat(text.lines()).allMatch(line -> Lines.columns(line) <= Lines.WIDTH);
            });
        }
    }

    @Test
    void noPathIsNotTheSameAsClean() {
        EntityReference end = new EntityReference("a:b", "A", Optional.empty());
        TraceResult none = new TraceResult(
                new View(LocalDate.of(2024, 2, 1), Optional.empty(), Optional.of("B2")), end, end, List.of());
        assertThat(PlainText.of(none)).isEqualTo("""
                        No path is known from A to A on 2024-02-01, grade B2 or better. That is not the same as clean: see whether
                        sources about them were read.
                        """);
    }

    @Test
    void noTextCanSteerTheTerminal() {
        assertThat(new Lines().add("a\u001B[31mred\u0007\u0085b").toString()).isEqualTo("a [31mred b\n");
    }

    @Test
    void columnsStandUnderEachOtherInEveryScript() {
        assertThat(new Lines()
                        .table(List.of(List.of("대사관", "1"), List.of("x", "2")))
                        .toString())
                .isEqualTo("  대사관  1\n  x       2\n");
    }

    @Test
    void linesBreakBetweenWordsUnderTheirLead() {
        assertThat(new Lines().add("1. ", "word ".repeat(30).strip()).toString().lines())
                .containsExactly(
                        "1. " + "word ".repeat(21).strip(),
                        "   " + "word ".repeat(9).strip());
    }

    @Test
    void whatIsAbsentIsLeftOutOfTheJson() {
        assertThat(Json.write(new View(LocalDate.of(2024, 2, 1), Optional.empty(), Optional.of("B2"))))
                .isEqualTo("{\"on\":\"2024-02-01\",\"minGrade\":\"B2\"}");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(ErrorCode.class)
    void everyKindOfMistakeIsAProblem(ErrorCode code) {
        Problem problem = Problem.of(new DemarcheException(code, "expected x, found y"));
        assertThat(problem.code()).isEqualTo(code.name());
        assertThat(problem.detail()).isEqualTo("expected x, found y");
        assertThat(problem.status()).isBetween(400, 599);
        assertThat(problem.title()).isNotBlank();
    }
}
