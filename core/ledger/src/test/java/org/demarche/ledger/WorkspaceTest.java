package org.demarche.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.demarche.model.DemarcheException;
import org.demarche.model.DocumentId;
import org.demarche.model.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceTest {
    @TempDir
    Path folder;

    private final Clock clock = new Samples.HourlyClock();

    @Test
    void aWorkspaceThatDoesNotExistIsNotMadeByOpening() {
        Path missing = folder.resolve("missing");

        refused(
                () -> Ledger.open(missing, clock),
                ErrorCode.MISSING_FILE,
                "expected a workspace at " + missing + ", found nothing: create it by ingesting or loading something");
        assertThat(missing).doesNotExist();
    }

    @Test
    void aFolderWithOtherThingsIsNotTaken() throws IOException {
        Files.writeString(folder.resolve("thesis.txt"), "my thesis");

        refused(
                () -> Ledger.openOrCreate(folder, clock),
                ErrorCode.WRONG_WORKSPACE,
                "expected a workspace or an empty folder, but " + folder
                        + " has files and no ledger.db: name a workspace or a folder that does not exist yet");
        refused(
                () -> Ledger.open(folder, clock),
                ErrorCode.WRONG_WORKSPACE,
                "expected a workspace, but " + folder
                        + " has no ledger.db: name a workspace or a folder that does not exist yet");
        assertThat(folder).isDirectoryNotContaining("glob:**ledger*");
    }

    @Test
    void aFileIsNotAWorkspace() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        refused(
                () -> Ledger.openOrCreate(file, clock),
                ErrorCode.WRONG_WORKSPACE,
                "expected a folder for the workspace, but " + file
                        + " is a file: name a workspace or a folder that does not exist yet");
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAsItIs() throws IOException {
        Path file = Files.writeString(
                folder.resolve("ledger.db"), "this is no database, however long it goes on. ".repeat(200));
        byte[] before = Files.readAllBytes(file);

        refused(
                () -> Ledger.openOrCreate(folder, clock),
                ErrorCode.WRONG_WORKSPACE,
                "expected a workspace, but " + file
                        + " is not a ledger: name a workspace or a folder that does not exist yet");
        refused(
                () -> Ledger.openReadOnly(folder),
                ErrorCode.WRONG_WORKSPACE,
                "expected a workspace, but " + file
                        + " is not a ledger: name a workspace or a folder that does not exist yet");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void theDatabaseOfAnotherProgramIsRefused() throws SQLException {
        Path file = folder.resolve("ledger.db");
        execute(file, "CREATE TABLE bookmark (id INTEGER)");

        refused(
                () -> Ledger.openOrCreate(folder, clock),
                ErrorCode.WRONG_WORKSPACE,
                "expected a workspace, but " + file
                        + " is the database of another program: name a workspace or a folder that does not exist yet");
    }

    @Test
    void aWorkspaceOfANewerVersionIsRefusedAndLeftAsItIs() throws IOException, SQLException {
        try (Ledger ledger = Ledger.openOrCreate(folder, clock)) {
            Samples.report("report", 1, 5).appendTo(ledger);
        }
        Path file = folder.resolve("ledger.db");
        execute(
                file,
                "INSERT INTO flyway_schema_history SELECT 9, '9', 'later', type, script, checksum, installed_by,"
                        + " installed_on, execution_time, success FROM flyway_schema_history WHERE version = '1'");
        byte[] before = Files.readAllBytes(file);
        String message = "expected a workspace of version 2 or older, but " + folder
                + " has version 9: use the newer Demarche that wrote it, or name another workspace";

        refused(() -> Ledger.open(folder, clock), ErrorCode.WRONG_WORKSPACE, message);
        refused(() -> Ledger.openOrCreate(folder, clock), ErrorCode.WRONG_WORKSPACE, message);
        refused(() -> Ledger.openReadOnly(folder), ErrorCode.WRONG_WORKSPACE, message);
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aFolderThatCannotBeWrittenIsReadOnly() throws IOException {
        Path workspace = folder.resolve("workspace");
        try (Ledger ledger = Ledger.openOrCreate(workspace, clock)) {
            Samples.report("report", 1, 5).appendTo(ledger);
        }
        Files.setPosixFilePermissions(workspace.resolve("ledger.db"), PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(workspace, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(workspace), "skipped: this user, such as root, may write to every folder");
        try {
            refused(
                    () -> Ledger.open(workspace, clock),
                    ErrorCode.WRONG_WORKSPACE,
                    "expected a workspace that can be written, but " + workspace
                            + " cannot: change its permissions or name another workspace");
            try (Ledger ledger = Ledger.openReadOnly(workspace)) {
                assertThat(ledger.snapshot(Instant.MAX).documents()).hasSize(1);
            }
        } finally {
            Files.setPosixFilePermissions(workspace, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void aLedgerForReadingOnlyReadsAndRefusesToWrite() {
        try (Ledger ledger = Ledger.openOrCreate(folder, clock)) {
            Samples.report("report", 1, 5).appendTo(ledger);
        }
        try (Ledger ledger = Ledger.openReadOnly(folder)) {
            assertThat(ledger.snapshot(Instant.MAX).documents()).hasSize(1);
            assertThat(ledger.verify().defects()).isEmpty();
            refused(
                    () -> Samples.report("other", 2, 5).appendTo(ledger),
                    ErrorCode.WRONG_WORKSPACE,
                    "expected a workspace that can be written, but " + folder.resolve("ledger.db")
                            + " cannot: change its permissions or name another workspace");
        }
    }

    @Test
    void whoWritesWhileAnotherWritesIsToldSo() {
        Samples.Source source = Samples.report("report", 1, 5);
        try (Ledger one = Ledger.openOrCreate(folder, clock);
                Ledger other = Ledger.open(folder, clock, Duration.ofMillis(50));
                Append append = one.begin(source.document(), source.content(), source.text())) {
            refused(
                    () -> Samples.report("other", 2, 5).appendTo(other),
                    ErrorCode.WORKSPACE_IN_USE,
                    "expected to be the only one who writes to " + folder.resolve("ledger.db")
                            + ", but another process is writing: try again when it has finished");
            append.commit();
            assertThat(Samples.report("other", 2, 5).appendTo(other).newDocuments())
                    .isEqualTo(1);
        }
    }

    @Test
    void anUnknownDocumentIsNotFound() {
        DocumentId unknown = new DocumentId("ab".repeat(32));
        try (Ledger ledger = Ledger.openOrCreate(folder, clock)) {
            refused(
                    () -> ledger.snapshot(Instant.MAX).text(unknown),
                    ErrorCode.NOT_FOUND,
                    "expected a document of the ledger, found none with the id abababababab: ingest it first");
        }
    }

    private static void refused(Runnable action, ErrorCode code, String message) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        DemarcheException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessage(message);
    }

    private static void execute(Path file, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
