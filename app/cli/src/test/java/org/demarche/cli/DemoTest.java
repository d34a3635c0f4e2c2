package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.demarche.ledger.Ledger;
import org.demarche.report.LedgerAnswers;
import org.demarche.server.Server;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an empty folder to the evidence on the page, as a newcomer goes. */
class DemoTest {
    private static final Path ROOT = Path.of(System.getProperty("demarche.root", "../.."));
    private static final Path BROWSER = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void fill() {
        Shell.Result filled = run("demo", "--no-serve");
        assertThat(filled.exit()).as(filled.err()).isZero();
    }

    @Test
    void the_rok_counts_53_and_44_and_others_stand_beside() {
        assertThat(run("missions", "--on", "2023-09-30").out())
                .contains("  53  Ministry of Foreign Affairs of the Republic of Korea");
        Shell.Result later = run("missions", "--on", "2024-02-01");
        assertThat(later.out()).contains("  44  Ministry of Foreign Affairs of the Republic of Korea");
        assertThat(run("missions", "--on", "2024-02-01", "--json").out())
                .startsWith("{")
                .contains("\"number\" : 44");
    }

    @Test
    void a_mission_a_host_and_a_path_are_answered_with_quotations() {
        assertThat(run("mission", "Kampala").out()).contains("Malabo", "Pretoria", "What is stated:");
        assertThat(run("host", "Uganda").exit()).isZero();
        Shell.Result trace = run("trace", "Embassy in Luanda", "Green Pine Associated Corporation");
        assertThat(trace.exit()).isZero();
        assertThat(trace.out()).contains("Path 1", "weakest evidence");
    }

    @Test
    void what_is_known_to_nobody_is_exit_1() {
        assertThat(run("screen", "Maria Garcia").exit()).isEqualTo(1);
        assertThat(run("entity", "Zzyzx Quux Holding").exit()).isEqualTo(1);
    }

    @Test
    void the_second_time_nothing_is_added_and_the_ledger_is_sound() {
        String before = run("verify", "--json").out();
        assertThat(run("demo", "--no-serve").exit()).isZero();
        assertThat(run("verify", "--json").out()).isEqualTo(before).contains("\"sound\" : true");
    }

    @Test
    void a_reader_walks_from_the_situation_to_the_evidence() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isExecutable(BROWSER) && Files.isDirectory(ROOT.resolve("app/web/node_modules")),
                "SKIPPED: the walk needs " + BROWSER + " (package chromium) and the page's packages");
        Path log = folder.resolve("walk.log");
        try (Ledger ledger = Ledger.openReadOnly(folder.resolve("workspace"));
                Server server =
                        Server.start(new LedgerAnswers(ledger, Shell.CLOCK, Version.PROGRAM, Packs::places), 0)) {
            Process walk = new ProcessBuilder(
                            "node",
                            "walk/walk.mjs",
                            "http://localhost:" + server.port(),
                            "Kampala",
                            ROOT.resolve("app/cli/target/walk").toAbsolutePath().toString())
                    .directory(ROOT.resolve("app/web").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            assertThat(walk.waitFor(4, TimeUnit.MINUTES)).isTrue();
            String said = Files.readString(log, StandardCharsets.UTF_8);
            assertThat(walk.exitValue()).as(said).isZero();
            assertThat(said).contains("walked 5 steps");
        }
    }

    private static Shell.Result run(String... arguments) {
        return Shell.run(folder.resolve("workspace"), arguments);
    }
}
