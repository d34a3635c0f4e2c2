package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Snapshot;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A list that is many times larger is loaded and verified in the same small heap. {@code -Dlists.factor=50} makes a list of 50,000 entries; usual are 12,000,
 * which is more bytes than are held in memory.
 */
class LoadHeapTest {
    private static final int ENTRIES = 1_000;
    private static final String HEAP = "-Xmx" + System.getProperty("lists.heap", "96m");

    @TempDir
    Path folder;

    static IntStream factors() {
        return IntStream.of(1, Integer.getInteger("lists.factor", 12));
    }

    @ParameterizedTest(name = "{0} times 1,000 entries")
    @MethodSource("factors")
    void theHeapDoesNotGrowWithTheFile(int factor) throws IOException, InterruptedException {
        Path list = folder.resolve("list.xml");
        MadeUnList.write(list, factor * ENTRIES, 1);
        String workspace = folder.resolve("workspace").toString();

        assertThat(demarche("lists", "load", list.toString(), "--workspace", workspace))
                .isZero();
        assertThat(demarche("verify", "--workspace", workspace)).isZero();

        try (Ledger ledger = Ledger.openReadOnly(Path.of(workspace))) {
            Snapshot snapshot = ledger.snapshot(Instant.MAX);
            System.err.println(HEAP + ": " + Files.size(list) + " bytes, " + snapshot.counts());
            assertThat(snapshot.counts().records()).isGreaterThan((long) factor * ENTRIES);
            assertThat(snapshot.content(snapshot.documents().get(0).id()).size())
                    .isEqualTo(Files.size(list));
        }
    }

    private int demarche(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.demarche.cli.Main");
        process.command().addAll(List.of(arguments));
        process.redirectError(ProcessBuilder.Redirect.INHERIT);
        process.redirectOutput(folder.resolve("out.txt").toFile());
        return process.start().waitFor();
    }
}
