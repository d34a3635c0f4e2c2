package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.demarche.fetch.FetchResult;
import org.demarche.fetch.Outcome;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A schedule goes on whatever a run does, tells each result, and asks for new answers only after a switch. The waits are told, not waited. */
class FetchScheduleTest {
    private final List<String> told = new ArrayList<>();
    private final List<Duration> waits = new ArrayList<>();
    private final Deque<Supplier<List<FetchResult>>> runs = new ArrayDeque<>();
    private int switches;

    @AfterEach
    void clearTheInterrupt() {
        Thread.interrupted();
    }

    @Test
    void eachRunIsToldAndOnlyASwitchMakesNewAnswers() {
        runs.add(() -> List.of(result("un-sc", Outcome.SWITCHED)));
        runs.add(() -> List.of(result("un-sc", Outcome.UNCHANGED), result("us-csl", Outcome.REFUSED)));
        repeat();
        assertThat(switches).isEqualTo(1);
        assertThat(waits).containsExactly(Duration.ofHours(6), Duration.ofHours(6));
        assertThat(String.join("\n", told)).contains("un-sc", "us-csl", "refused");
    }

    @Test
    void aRunThatFailsIsToldAndTheNextComes() {
        runs.add(() -> {
            throw new DemarcheException(ErrorCode.WORKSPACE_IN_USE, "expected to be the only one");
        });
        runs.add(() -> {
            throw new IllegalStateException("secret");
        });
        runs.add(() -> List.of(result("un-sc", Outcome.SWITCHED)));
        repeat();
        assertThat(waits).hasSize(3);
        assertThat(switches).isEqualTo(1);
        assertThat(told.get(0)).isEqualTo("fetching: expected to be the only one");
        assertThat(told.get(1)).contains("IllegalStateException").doesNotContain("secret");
    }

    private void repeat() {
        FetchSchedule schedule = new FetchSchedule(
                Duration.ofHours(6),
                () -> runs.remove().get(),
                time -> {
                    waits.add(time);
                    if (runs.isEmpty()) {
                        throw new InterruptedException();
                    }
                },
                told::add,
                () -> switches++);
        schedule.repeat();
    }

    private static FetchResult result(String source, Outcome outcome) {
        return new FetchResult(
                source, source, outcome, "said", Optional.empty(), OptionalInt.empty(), OptionalInt.empty(), 0);
    }
}
