package org.demarche.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Scanner;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.demarche.model.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A process that appends one document after another is killed (SIGKILL) at a random moment, over and over, always on the same ledger:
 * what it had acknowledged is there, nothing is half there, and the chain verifies. {@code -Dkills=100} sets how often.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillTest {
    private static final int CLAIMS = 400;
    private static final int LONGEST_WAIT_MILLISECONDS = 120;

    @TempDir
    static Path folder;

    private final Map<Integer, Long> acknowledged = new LinkedHashMap<>();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("kills", 10));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatWasAcknowledgedIsThereAndNothingIsHalfThere(long seed) throws IOException, InterruptedException {
        SplittableRandom random = new SplittableRandom(seed);
        killWhileItAppends(random.nextInt(4), random.nextInt(LONGEST_WAIT_MILLISECONDS));

        try (Ledger ledger = Ledger.open(folder.resolve("workspace"), new Samples.HourlyClock())) {
            assertThat(ledger.verify().defects()).isEmpty();
            Snapshot snapshot = ledger.snapshot(Instant.MAX);
            Map<Integer, Long> kept = new LinkedHashMap<>();
            for (StoredDocument stored : snapshot.documents()) {
                int number = kept.size(); // they are appended in the order of their numbers, without a gap
                kept.put(number, stored.sequence());
                assertThat(stored.id()).isEqualTo(source(number).document().id());
                assertThat(snapshot.claimsOf(stored.id()))
                        .as("document " + number)
                        .hasSize(CLAIMS);
                assertThat(snapshot.content(stored.id()))
                        .isEqualTo(source(number).content());
            }
            assertThat(kept).containsAllEntriesOf(acknowledged);
            assertThat(snapshot.records()).hasSize(kept.size() * CLAIMS);
            assertThat(snapshot.counts().entries())
                    .isEqualTo(kept.size() * (1L + 2L * CLAIMS))
                    .isEqualTo(ledger.head().entries());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewerSeeds")
    void aWorkspaceWhoseCreationWasKilledCanBeUsed(long seed, @TempDir Path fresh)
            throws IOException, InterruptedException {
        Process process = start(fresh);
        assertThat(process.waitFor(new SplittableRandom(seed).nextInt(300, 1_500), TimeUnit.MILLISECONDS))
                .isFalse();
        kill(process);

        try (Ledger ledger = Ledger.openOrCreate(fresh, new Samples.HourlyClock())) {
            source(1_000_000).appendTo(ledger);
            assertThat(ledger.verify().defects()).isEmpty();
        }
    }

    static LongStream fewerSeeds() {
        return LongStream.rangeClosed(1, Math.max(1, Integer.getInteger("kills", 10) / 5));
    }

    /** Starts a process, waits until it has acknowledged some appends and then some time more, and kills it. */
    private void killWhileItAppends(int appends, int milliseconds) throws IOException, InterruptedException {
        Process process = start(folder.resolve("workspace"));
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (int line = 0; line <= appends; line++) { // the first line says that it is about to append
                acknowledge(output.readLine());
            }
            assertThat(process.waitFor(milliseconds, TimeUnit.MILLISECONDS))
                    .as("it goes on until it is killed")
                    .isFalse();
            kill(process);
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                acknowledge(line);
            }
        }
    }

    private static Process start(Path workspace) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        workspace.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** By its handle, for the process itself would close its output, which may hold acknowledgements. */
    private static void kill(Process process) throws InterruptedException {
        assertThat(process.toHandle().destroyForcibly()).isTrue();
        process.waitFor();
    }

    private void acknowledge(@Nullable String line) {
        assertThat(line).as("the process must run until it is killed").isNotNull();
        Scanner words = new Scanner(String.valueOf(line));
        if (words.next().equals("done")) {
            acknowledged.put(words.nextInt(), words.nextLong());
        }
    }

    private static Samples.Source source(int number) {
        return Samples.list("list-" + number, "list.csv", Period.parse("2025-01-01"), CLAIMS);
    }

    /** The process that is killed. */
    static final class Child {
        private Child() {}

        /** Argument: the workspace. Goes on after the last document that is there. */
        @SuppressWarnings("SystemOut") // the parent reads it
        public static void main(String[] arguments) {
            try (Ledger ledger = Ledger.openOrCreate(Path.of(arguments[0]), new Samples.HourlyClock())) {
                int first = ledger.snapshot(Instant.MAX).documents().size();
                for (int number = first; number < 1_000_000; number++) {
                    System.out.println("begin " + number);
                    Receipt receipt = source(number).appendTo(ledger);
                    System.out.println("done " + number + " " + receipt.firstSequence());
                }
            }
        }
    }
}
