package org.demarche.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.demarche.model.DemarcheException;
import org.demarche.model.Judgement;
import org.demarche.model.Period;
import org.demarche.model.RecordId;
import org.demarche.model.Review;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Damage of every kind is found, and the first entry that is broken is named. */
class VerifyTest {
    /** Every column whose bytes are part of what the ledger says. */
    private static final List<String> CONTENT = List.of(
            "entry kind",
            "entry key",
            "entry recorded_at",
            "entry payload",
            "entry previous_hash",
            "entry hash",
            "blob sha256",
            "blob bytes",
            "head hash",
            "claim_index subject",
            "claim_index object",
            "record_index id");

    private static final int LONGEST_WITHIN_A_PAGE = 60;

    /** All that the tables say, read without an index. */
    private static final List<String> ALL = List.of(
            "entry NOT INDEXED ORDER BY sequence",
            "head",
            "blob NOT INDEXED ORDER BY rowid",
            "blob_part NOT INDEXED ORDER BY rowid",
            "claim_index NOT INDEXED ORDER BY sequence",
            "record_index NOT INDEXED ORDER BY sequence");

    @TempDir
    static Path original;

    @TempDir
    Path folder;

    private Path workspace;
    private Path file;

    @BeforeAll
    static void fill() {
        try (Ledger ledger = Ledger.openOrCreate(original, new Samples.HourlyClock())) {
            Samples.Source report = Samples.report("report", 1, 30);
            report.appendTo(ledger);
            Samples.list("list", "list.csv", Period.parse("2025-01-01"), 40).appendTo(ledger);
            ledger.append(new Review(
                    report.reading().claims().get(2).id(), new Review.Decision.Reject(), "analyst", "misread"));
            ledger.append(new Judgement(
                    new RecordId("list:1"),
                    new RecordId("text:report.1"),
                    Judgement.Verdict.SAME,
                    "analyst",
                    "the same number"));
        }
    }

    @BeforeEach
    void copy() throws IOException {
        workspace = Files.createDirectory(folder.resolve("workspace"));
        file = Files.copy(original.resolve("ledger.db"), workspace.resolve("ledger.db"));
    }

    @Test
    void anUntouchedLedgerIsSoundAndSaysHowFarItChecked() {
        List<Verification.Progress> progress = new ArrayList<>();
        try (Ledger ledger = Ledger.openReadOnly(workspace)) {
            Verification verification = ledger.verify(progress::add);

            assertThat(verification.defects()).isEmpty();
            assertThat(verification.sound()).isTrue();
            assertThat(verification.head()).isEqualTo(ledger.head());
            assertThat(verification.entries()).isEqualTo(120);
            assertThat(progress).containsExactly(new Verification.Progress(120, 120));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneFlippedByteOfAnyContentIsFoundInTheFileItself(long seed) throws IOException, SQLException {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> before = dump(file);
        byte[] bytes = Files.readAllBytes(file);
        String[] column = CONTENT.get(random.nextInt(CONTENT.size())).split(" ");
        byte[] value = randomValue(column[0], column[1], random);
        int place = flip(bytes, value, before, random);

        assertThat(defects())
                .as("byte " + place + ", in " + String.join(".", column))
                .isNotEmpty();
    }

    /** Flips a bit where the value stands in the file; not where SQLite left a copy of it that nothing reads. */
    private int flip(byte[] bytes, byte[] value, List<String> before, SplittableRandom random) throws IOException {
        byte[] beginning = Arrays.copyOf(value, Math.min(value.length, LONGEST_WITHIN_A_PAGE));
        int offset = random.nextInt(beginning.length);
        byte bit = (byte) (1 << random.nextInt(8));
        for (int place : places(bytes, beginning)) {
            bytes[place + offset] ^= bit;
            Files.write(file, bytes);
            if (!before.equals(dump(file))) {
                return place + offset;
            }
            bytes[place + offset] ^= bit;
        }
        throw new IllegalStateException("the value must stand somewhere in the file");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    /** Whatever byte of the whole file is flipped: either it is reported, or it is one that says nothing. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneFlippedByteAnywhereIsFoundOrChangesNothing(long seed) throws IOException {
        List<String> before = dump(file);
        SplittableRandom random = new SplittableRandom(seed);
        byte[] bytes = Files.readAllBytes(file);
        int place = random.nextInt(bytes.length);
        bytes[place] ^= (byte) (1 << random.nextInt(8));
        Files.write(file, bytes);

        if (defects().isEmpty()) {
            assertThat(dump(file)).as("byte " + place).isEqualTo(before);
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE entry SET payload = replace(payload, 'Company', 'Compamy') WHERE sequence = 90 | entry 90 (claim): expected the hash | a changed claim
            UPDATE entry SET recorded_at = '2020-01-01T00:00:00.000000000Z' WHERE sequence = 90 | entry 90 (claim): expected the hash | a claim said to be known earlier
            UPDATE entry SET kind = 'review' WHERE sequence = 60 | entry 60 (review): expected the hash | a changed kind
            DELETE FROM entry WHERE sequence = 60 | entry 60 (missing): expected entry 60 here, found entry 61 | a removed entry
            DELETE FROM entry WHERE sequence = 120 | entry 120 (missing): the head names 120 entries, found 119: the tail was cut off | a removed last entry
            DELETE FROM entry WHERE sequence > 100 | entry 101 (missing): the head names 120 entries, found 100: the tail was cut off | a removed tail
            DELETE FROM blob WHERE size > 0 | entry 1 (document): the stored bytes of document | removed documents
            DELETE FROM claim_index WHERE sequence = 90 | entry 90 (claim): its row in claim_index is missing or differs | a claim that no question finds
            INSERT INTO claim_index VALUES (1, 'a:1', NULL, 1) | file: claim_index has 71 rows, but 70 belong to entries | a claim's projection without a claim
            UPDATE claim_index SET subject = 'list:9' WHERE sequence = 90 | entry 90 (claim): its row in claim_index is missing or differs | a claim found under another record
            UPDATE record_index SET id = 'list:99' WHERE sequence = 50 | entry 50 (record): its row in record_index is missing or differs | a record found under another id
            UPDATE head SET entries = 121 | entry 121 (missing): the head names 121 entries, found 120: the tail was cut off | a changed head
            INSERT INTO blob VALUES ('aa', 1, x'00') | file: bytes are stored at aa that no document names | bytes without a document
            DELETE FROM head | file: the chain cannot be read on after entry 0: | a head that is gone
            """)
    void damageIsNamed(String sql, String first, String why) throws SQLException {
        tamper(sql);

        assertThat(defects().get(0)).as(why).startsWith(first);
    }

    @Test
    void aGuardThatWasRemovedIsNamed() throws SQLException {
        tamper("DROP TRIGGER IF EXISTS entry_stays");

        assertThat(defects()).contains("file: the guard entry_stays was removed");
    }

    @Test
    void anEntryThatWasAddedPastTheChainIsNamed() throws SQLException {
        tamper(
                "INSERT INTO entry SELECT 121, kind, key || 'x', recorded_at, payload, hash, hash FROM entry WHERE sequence = 120");

        assertThat(defects().get(0)).startsWith("entry 121 (judgement): expected the hash ");
    }

    @Test
    void aFileThatWasRewrittenWholeIsFoundByAHeadKeptElsewhere() {
        Head kept;
        try (Ledger ledger = Ledger.openReadOnly(workspace)) {
            kept = ledger.head();
        }
        try (Ledger forged = Ledger.openOrCreate(folder.resolve("forged"), new Samples.HourlyClock())) {
            Samples.report("report", 2, 30).appendTo(forged);
            assertThat(forged.verify().sound()).isTrue();
            assertThat(forged.contains(kept)).isFalse();
        }
    }

    @ParameterizedTest(name = "cut to {0} of 100 parts")
    @CsvSource({"99", "75", "50", "10"})
    void aFileWhoseTailWasCutOffIsFound(int parts) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length * parts / 100));

        assertThat(defects()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE entry SET payload = '{}' WHERE sequence = 3
            DELETE FROM entry WHERE sequence = 3
            INSERT OR REPLACE INTO entry SELECT * FROM entry WHERE sequence = 3
            UPDATE blob SET bytes = x'00'
            DELETE FROM blob
            INSERT OR REPLACE INTO blob SELECT * FROM blob
            UPDATE head SET entries = 3
            DELETE FROM head
            INSERT OR REPLACE INTO head VALUES (1, 500, 'x')
            """)
    void theGuardsRefuseToChangeOrRemove(String sql) {
        assertThatThrownBy(() -> execute(sql))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("the ledger is append-only");
    }

    private List<String> defects() {
        try (Ledger ledger = Ledger.openReadOnly(workspace)) {
            return ledger.verify().defects().stream()
                    .map(Verification.Defect::toString)
                    .toList();
        } catch (DemarcheException e) {
            return List.of("opening: " + e.getMessage());
        }
    }

    private void tamper(String sql) throws SQLException {
        Tampering.tamper(file, sql);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    private byte[] randomValue(String table, String column, SplittableRandom random) throws SQLException {
        List<byte[]> values = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT CAST(" + column + " AS BLOB) FROM " + table + " WHERE "
                        + column + " IS NOT NULL AND length(" + column + ") > 0")) {
            while (rows.next()) {
                values.add(rows.getBytes(1));
            }
        }
        return values.get(random.nextInt(values.size()));
    }

    /** Where a value stands in the file. */
    private static List<Integer> places(byte[] file, byte[] value) {
        String text = new String(file, StandardCharsets.ISO_8859_1);
        String wanted = new String(value, StandardCharsets.ISO_8859_1);
        List<Integer> places = new ArrayList<>();
        for (int place = text.indexOf(wanted); place >= 0; place = text.indexOf(wanted, place + 1)) {
            places.add(place);
        }
        return places;
    }

    /** All rows of all tables, read without the ledger; what cannot be read on is a row of its own. */
    private static List<String> dump(Path file) {
        List<String> rows = new ArrayList<>();
        for (String table : ALL) {
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("SELECT * FROM " + table)) {
                while (result.next()) {
                    StringBuilder row = new StringBuilder(table);
                    for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                        row.append('|').append(Arrays.toString(result.getBytes(column)));
                    }
                    rows.add(row.toString());
                }
            } catch (SQLException e) {
                rows.add(table + " cannot be read on");
            }
        }
        return rows;
    }
}
