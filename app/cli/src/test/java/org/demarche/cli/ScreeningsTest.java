package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.ScreeningLog;
import org.demarche.report.FtmBounds;
import org.demarche.report.FtmExample;
import org.demarche.report.FtmFilter;
import org.demarche.report.FtmMatching;
import org.demarche.report.FtmQuestion;
import org.demarche.report.Json;
import org.demarche.report.LedgerAnswers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record of screenings by the command line: proved, listed, written out, and changed by no one. */
class ScreeningsTest {
    private static final String ROW = "%d,\"%s\",-0- ,\"TEST\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- %n";
    private static final String ENTITY = "us-ofac-sdn:1";

    @TempDir
    private Path folder;

    @BeforeEach
    void load() throws IOException {
        load(ROW.formatted(1, "HALCYON TRADING") + ROW.formatted(2, "KESTREL SHIPPING"));
    }

    @Test
    void a_replay_writes_the_same_bytes_after_the_list_has_changed() throws IOException {
        String json = run("screen", "Halcyon Trading", "--json", "--asked-by", "desk 4")
                .out();
        String text = run("screen", "Halcyon Trading").out();
        String nothing = run("screen", "Zzyzx Quux").out();
        load(ROW.formatted(2, "KESTREL SHIPPING") + ROW.formatted(9, "HALCYON TRADING LIMITED"));
        assertThat(run("screen", "Halcyon Trading", "--json").out()).isNotEqualTo(json.replace(": 1", ": 4"));
        assertThat(run("screen", "--replay", "1", "--json")).isEqualTo(new Shell.Result(0, json, ""));
        assertThat(run("screen", "--replay", "2").out()).isEqualTo(text).endsWith("Recorded as screening 2.\n");
        assertThat(run("screen", "--replay", "3")).isEqualTo(new Shell.Result(0, nothing, ""));
        assertThat(run("screen", "--replay", "1", "--show", "--json").out()).isEqualTo(json);
    }

    @Test
    void a_query_of_another_program_is_replayed_as_that_got_it() throws IOException {
        String given = matched("Halcyon Trading");
        load(ROW.formatted(2, "KESTREL SHIPPING"));
        assertThat(given).contains("\"id\":\"" + ENTITY + "\"").endsWith(",\"screening\":1}");
        assertThat(run("screen", "--replay", "1")).isEqualTo(new Shell.Result(0, given + "\n", ""));
        assertThat(run("screen", "--replay", "1", "--show").out()).isEqualTo(given + "\n");
        assertThat(run("screenings", "list").out()).contains("  single  -  {\"question\":{\"party\":", "  1 hits\n");
    }

    /** The answer that {@code serve} would give to one query of a match. */
    private String matched(String name) {
        Path workspace = folder.resolve("workspace");
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
        try (Ledger ledger = Ledger.openReadOnly(workspace);
                ScreeningLog log = ScreeningLog.open(workspace, clock)) {
            LedgerAnswers answers = new LedgerAnswers(ledger, clock, Version.PROGRAM, List::of);
            answers.recordIn(log);
            FtmMatching matching = answers.matching();
            FtmMatching.Answered answered = matching.answer(new FtmQuestion(
                    new FtmExample(Optional.of("4711"), "Company", Map.of("name", List.of(name))),
                    FtmFilter.all("all"),
                    new FtmBounds(5, 0.7, 0.7),
                    Map.of()));
            return Json.write(matching.recorded(List.of(answered)).get(0));
        }
    }

    @Test
    void a_filtered_question_is_recorded_with_its_filter_and_replayed() {
        String listed =
                run("screen", "Halcyon Trading", "--list", "us-ofac-sdn").out();
        Shell.Result others = run("screen", "Halcyon Trading", "--list", "un-sc", "--type", "Company");
        assertThat(listed).contains(ENTITY).endsWith("Recorded as screening 1.\n");
        assertThat(others.exit()).isEqualTo(1);
        assertThat(run("screen", "--replay", "1")).isEqualTo(new Shell.Result(0, listed, ""));
        assertThat(run("screen", "--replay", "2")).isEqualTo(new Shell.Result(0, others.out(), ""));
    }

    @Test
    void a_replay_of_what_is_not_there_or_not_alone_is_refused() {
        assertThat(run("screen", "--replay", "1").mistake())
                .contains("found that none was recorded: name another workspace");
        run("screen", "Halcyon");
        assertThat(run("screen", "--replay", "7").mistake())
                .isEqualTo("demarche: expected the number of a screening, found none with 7:"
                        + " see demarche screenings list\n");
        assertThat(run("screen", "--show", "Halcyon").exit()).isEqualTo(2);
    }

    @Test
    void an_answer_that_another_policy_gave_is_said_plainly_and_shown_on_request() throws SQLException {
        String given = run("screen", "Halcyon Trading").out();
        rewritten();
        Shell.Result replay = run("screen", "--replay", "1");
        assertThat(replay.exit()).isEqualTo(1);
        assertThat(replay.err()).contains("expected entry 1 of the screening log to have the hash ");
        assertThat(given).contains("Recorded as screening 1.");
    }

    @Test
    void verify_covers_the_log_and_names_the_entry_with_both_hashes() throws SQLException {
        assertThat(run("verify").out()).doesNotContain("Screening log");
        run("screen", "Halcyon Trading");
        run("screen", "Kestrel");
        assertThat(run("verify").out()).contains("Screening log: Sound: 2 entries");
        rewritten();
        Shell.Result found = run("verify");
        assertThat(found.exit()).isEqualTo(1);
        assertThat(found.out())
                .containsPattern("Screening log: NOT SOUND: \\d+ found in 2 entries")
                .containsPattern(
                        "entry 1 \\(single\\): expected the hash [0-9a-f]{64}, found content with the hash [0-9a-f]{64}");
    }

    @Test
    void a_whitelisted_pair_is_left_out_until_it_is_taken_back() {
        assertThat(run("screen", "Halcyon Trading", "--json").out()).contains(ENTITY);
        Shell.Result added = run(
                "whitelist",
                "add",
                "halcyon trading",
                ENTITY,
                "--reason",
                "a bakery",
                "--until",
                "2026-12-31",
                "--by",
                "Kim");
        assertThat(added.out())
                .isEqualTo("Recorded as entry 2: " + ENTITY
                        + " is left out of answers about name:halcyon trading until 2026-12-31.\n");
        Shell.Result left = run("screen", "HALCYON  Trading");
        assertThat(left.out())
                .contains("Left out: HALCYON TRADING (id " + ENTITY + "), by whitelist entry 2 until 2026-12-31.");
        assertThat(run("whitelist", "list").out()).contains("entry 2", "by Kim", "because: a bakery");
        assertThat(run("whitelist", "remove", "2", "--reason", "they moved").exit())
                .isZero();
        assertThat(run("screen", "Halcyon Trading").out()).doesNotContain("Left out");
        assertThat(run("whitelist", "list").exit()).isEqualTo(1);
        assertThat(run("screen", "--replay", "3").out()).isEqualTo(left.out());
    }

    @Test
    void a_client_id_whitelists_whatever_its_name_is() {
        run("whitelist", "add", "id:4711", ENTITY, "--reason", "a bakery", "--until", "2026-12-31");
        assertThat(run("screen", "Halcyon Trading", "--party", "4711").out()).contains("Left out");
        assertThat(run("screen", "Halcyon Trading", "--party", "4712").out()).doesNotContain("Left out");
    }

    @Test
    void a_whitelist_entry_needs_an_entity_and_a_day_to_come() {
        assertThat(run("whitelist", "add", "A", "nothing", "--reason", "x", "--until", "2026-12-31")
                        .exit())
                .isEqualTo(1);
        assertThat(run("whitelist", "add", "A", ENTITY, "--reason", "x", "--until", "2026-11-23")
                        .mistake())
                .isEqualTo("demarche: expected --until on 2026-11-24 or later, found 2026-11-23:"
                        + " see demarche whitelist --help\n");
        assertThat(run("whitelist", "remove", "1", "--reason", "x").exit()).isEqualTo(1);
    }

    @Test
    void an_export_has_every_column_for_every_entry() throws IOException {
        run("screen", "Halcyon Trading", "--asked-by", "desk 4");
        run("whitelist", "add", "A", ENTITY, "--reason", "x", "--until", "2026-12-31");
        Path csv = folder.resolve("out.csv");
        assertThat(run("screenings", "export", "--format", "csv", "--out", csv.toString())
                        .exit())
                .isZero();
        List<String> lines = Files.readAllLines(csv);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1))
                .startsWith("1,2026-11-24T09:00:00Z,single,desk 4,")
                .contains("us-ofac-sdn", "1 hits");
        assertThat(lines.get(2)).contains("whitelist", "let pass");
        Path json = folder.resolve("out.json");
        run(
                "screenings",
                "export",
                "--format",
                "json",
                "--out",
                json.toString(),
                "--from",
                "2026-11-24",
                "--to",
                "2026-11-24");
        assertThat(Files.readAllLines(json)).hasSize(2).allMatch(line -> line.startsWith("{\"screening\":"));
        assertThat(run("screenings", "list").out()).hasLineCount(2);
        assertThat(run("screenings", "list", "--from", "2026-11-25").exit()).isEqualTo(1);
        assertThat(run("screenings", "list", "--from", "2026-11-25", "--to", "2026-11-24")
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void what_was_typed_is_no_formula_in_a_spreadsheet() throws IOException {
        run("screen", "Halcyon Trading", "--asked-by", "=HYPERLINK(1)");
        Path csv = folder.resolve("out.csv");
        run("screenings", "export", "--format", "csv", "--out", csv.toString());
        assertThat(Files.readAllLines(csv).get(1)).startsWith("1,2026-11-24T09:00:00Z,single,'=HYPERLINK(1),");
    }

    @Test
    void without_a_log_nothing_is_recorded() {
        assertThat(run("screen", "Halcyon Trading", "--no-log", "--json").out()).doesNotContain("screening");
        assertThat(folder.resolve("workspace").resolve("screenings.db")).doesNotExist();
    }

    private void load(String rows) throws IOException {
        Path list = Files.writeString(folder.resolve("sdn.csv"), rows);
        assertThat(run("lists", "load", list.toString(), "--allow-shrink").exit())
                .isZero();
    }

    /** The first screening's policy is rewritten, as somebody with the file could. */
    private void rewritten() throws SQLException {
        Path file = folder.resolve("workspace").resolve("screenings.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("DROP TRIGGER entry_stays");
            statement.executeUpdate(
                    "UPDATE entry SET payload = replace(payload, 'screen ', 'screem ') WHERE sequence = 1");
        }
    }

    private Shell.Result run(String... arguments) {
        Shell.Result result = Shell.run(folder.resolve("workspace"), arguments);
        return new Shell.Result(result.exit(), result.out(), result.mistake());
    }
}
