package org.demarche.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What was screened stays as it was written, whoever writes beside it, and any change of a byte is found. */
class ScreeningLogTest {
    private static final List<String> CONTENT = List.of(
            "entry kind",
            "entry recorded_at",
            "entry payload",
            "entry answer",
            "entry previous_hash",
            "entry hash",
            "head hash");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @TempDir
    private Path workspace;

    @BeforeEach
    void makeWorkspace() {
        Ledger.openOrCreate(workspace, new Samples.HourlyClock()).close();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 12);
    }

    @Test
    void a_workspace_without_screenings_has_no_log_to_read() {
        assertThat(ScreeningLog.openReadOnly(workspace)).isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_was_appended_is_read_again_after_reopening(long seed) {
        List<ScreeningEntry> written = fill(seed);
        try (ScreeningLog log = ScreeningLog.openReadOnly(workspace).orElseThrow()) {
            List<ScreeningEntry> read = new ArrayList<>();
            log.forEach(Instant.MIN, Instant.MAX, read::add);
            assertThat(read).isEqualTo(written);
            assertThat(log.entry(written.size())).isEqualTo(written.get(written.size() - 1));
            assertThat(log.verify(progress -> {}).defects()).isEmpty();
            assertThat(log.head().entries()).isEqualTo(written.size());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_flipped_byte_is_found(long seed) throws SQLException {
        int entries = fill(seed).size();
        SplittableRandom random = new SplittableRandom(seed);
        String[] place = CONTENT.get(random.nextInt(CONTENT.size())).split(" ");
        long row = place[0].equals("head") ? 1 : 1 + random.nextInt(entries);
        flip(place[0], place[1], row, random);
        try (ScreeningLog log = ScreeningLog.openReadOnly(workspace).orElseThrow()) {
            Verification found = log.verify(progress -> {});
            assertThat(found.sound())
                    .as(String.join(" ", place) + " of row " + row)
                    .isFalse();
            if (place[0].equals("entry")) {
                assertThat(found.first().orElseThrow().sequence()).isEqualTo(row);
                assertThatThrownBy(() -> log.entry(row))
                        .isInstanceOfSatisfying(
                                DemarcheException.class,
                                e -> assertThat(e.code()).isEqualTo(ErrorCode.BROKEN_CHAIN));
            }
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        a middle entry removed | DELETE FROM entry WHERE sequence = 2                                | expected entry 2 here
        the tail cut off       | DELETE FROM entry WHERE sequence = (SELECT max(sequence) FROM entry) | the tail was cut off
        an entry changed       | UPDATE entry SET payload = replace(payload, 'mode', 'made')          | expected the hash
        """)
    void damage_is_named(String what, String statement, String message) throws SQLException {
        fill(1);
        execute(statement);
        try (ScreeningLog log = ScreeningLog.openReadOnly(workspace).orElseThrow()) {
            assertThat(log.verify(progress -> {}).first().orElseThrow().what())
                    .as(what)
                    .contains(message);
        }
    }

    @Test
    void the_file_itself_refuses_changes() {
        fill(1);
        assertThatThrownBy(() -> run(false, "UPDATE entry SET kind = 'batch'")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> run(false, "DELETE FROM entry")).hasMessageContaining("append-only");
    }

    @Test
    void threads_with_logs_of_their_own_lose_nothing() throws InterruptedException, ExecutionException {
        int threads = 4;
        int each = 25;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int number = thread;
                running.add(pool.submit(() -> {
                    try (ScreeningLog log = ScreeningLog.open(workspace, new Samples.HourlyClock())) {
                        for (int at = 0; at < each; at++) {
                            log.append(record("question " + number + " " + at, "answer"));
                        }
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            pool.shutdown();
        }
        try (ScreeningLog log = ScreeningLog.openReadOnly(workspace).orElseThrow()) {
            List<String> questions = new ArrayList<>();
            log.forEach(
                    Instant.MIN,
                    Instant.MAX,
                    entry -> questions.add(entry.record().question()));
            assertThat(questions).hasSize(threads * each).doesNotHaveDuplicates();
            assertThat(log.verify(progress -> {}).defects()).isEmpty();
        }
    }

    @Test
    void a_pair_is_exempt_until_its_day_has_passed_or_it_is_taken_back() {
        try (ScreeningLog log = ScreeningLog.open(workspace, new Samples.HourlyClock())) {
            long first = log.decide(add("id:1", "a", DAY), Optional.of("Kim"), basis())
                    .id();
            log.decide(add("id:1", "b", DAY.plusDays(1)), Optional.empty(), basis());
            log.decide(add("id:2", "a", DAY.plusDays(9)), Optional.empty(), basis());
            assertThat(log.whitelist().exempt(List.of("id:1"), DAY)).containsOnlyKeys("a", "b");
            assertThat(log.whitelist().exempt(List.of("id:1"), DAY.plusDays(1))).containsOnlyKeys("b");
            assertThat(log.whitelist().exempt(List.of("id:3"), DAY)).isEmpty();
            long before = log.head().entries();
            log.decide(new WhitelistDecision.Remove(first, "a mistake"), Optional.of("Lee"), basis());
            assertThat(log.whitelist().exempt(List.of("id:1"), DAY)).containsOnlyKeys("b");
            assertThat(log.whitelist(before).exempt(List.of("id:1"), DAY)).containsOnlyKeys("a", "b");
            assertThatThrownBy(
                            () -> log.decide(new WhitelistDecision.Remove(first, "again"), Optional.empty(), basis()))
                    .hasMessage(
                            "expected the number of a whitelist entry that stands, found 1: see demarche whitelist list");
        }
    }

    @Test
    void the_ledger_can_be_read_as_it_was_at_a_head() {
        try (Ledger ledger = Ledger.open(workspace, new Samples.HourlyClock())) {
            Samples.report("first.txt", 1, 20).appendTo(ledger);
            Head kept = ledger.head();
            List<RecordedClaim> then = ledger.snapshot(Instant.MAX).claims();
            Samples.report("second.txt", 2, 20).appendTo(ledger);
            assertThat(ledger.snapshotAt(kept).claims()).isEqualTo(then);
            assertThat(ledger.snapshotAt(kept).head()).isEqualTo(kept);
            assertThat(ledger.snapshotAt(Head.GENESIS).claims()).isEmpty();
            assertThatThrownBy(() -> ledger.snapshotAt(new Head(kept.entries(), "f".repeat(64))))
                    .hasMessageContaining("expected entry " + kept.entries() + " of the ledger to have the hash fff")
                    .hasMessageContaining(kept.hash());
        }
    }

    private List<ScreeningEntry> fill(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<ScreeningEntry> written = new ArrayList<>();
        try (ScreeningLog log = ScreeningLog.open(workspace, new Samples.HourlyClock())) {
            for (int transaction = 0; transaction < 4; transaction++) {
                List<ScreeningRecord> records = new ArrayList<>();
                for (int at = 0; at <= random.nextInt(4); at++) {
                    records.add(
                            record("{\"names\":[\"김 " + random.nextInt() + "\"]}", "x".repeat(random.nextInt(500))));
                }
                written.addAll(log.append(records));
                written.add(log.decide(add("id:" + random.nextInt(9), "e", DAY), Optional.empty(), basis()));
            }
        }
        return written;
    }

    private static WhitelistDecision.Add add(String party, String entity, LocalDate until) {
        return new WhitelistDecision.Add(party, entity, "another date of birth", until);
    }

    private static ScreeningRecord record(String question, String answer) {
        return new ScreeningRecord(ScreeningKind.SINGLE, Optional.of("desk 4"), "standard", question, basis(), answer);
    }

    private static ScreeningBasis basis() {
        return new ScreeningBasis(
                new Head(7_000_000_000L, "a".repeat(64)),
                List.of(new ListVersion("a list", "2024-02-01", "b".repeat(64))),
                "policy 1",
                "code 1");
    }

    private void flip(String table, String column, long row, SplittableRandom random) throws SQLException {
        String key = table.equals("head") ? "id" : "sequence";
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            byte[] bytes;
            try (var found = statement.executeQuery(
                    "SELECT CAST(" + column + " AS BLOB) FROM " + table + " WHERE " + key + " = " + row)) {
                found.next();
                bytes = found.getBytes(1);
            }
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(7));
            dropGuards(statement);
            String type = column.equals("answer") ? "BLOB" : "TEXT";
            try (var update = connection.prepareStatement(
                    "UPDATE " + table + " SET " + column + " = CAST(? AS " + type + ") WHERE " + key + " = " + row)) {
                update.setBytes(1, bytes);
                update.executeUpdate();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        run(true, sql);
    }

    private void run(boolean unguarded, String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (unguarded) {
                dropGuards(statement);
            }
            statement.executeUpdate(sql);
        }
    }

    /** Takes the guards away, and puts none back: the chain alone must show the damage. */
    private static void dropGuards(Statement statement) throws SQLException {
        for (String guard : List.of("entry_stays", "entry_kept", "head_grows")) {
            statement.executeUpdate("DROP TRIGGER " + guard);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + workspace.resolve("screenings.db"));
    }
}
