package org.demarche.ledger;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Connections to the SQLite file of a workspace: the one class that knows that it is SQLite.
 *
 * <p>Write-ahead logging lets readers go on while one writes; {@code synchronous=FULL} puts a commit on the disk before it returns.
 * Safe for use by several threads: each operation has its own connection.
 */
final class Database implements AutoCloseable {
    /** Memory for pages while writing, outside the heap: the keys of a large list fall all over their index. */
    private static final int CACHE_KIBIBYTES = 96 * 1024;

    private final Path file;
    private final DataSource source;
    private final Jdbi jdbi;
    // Held open, so that the last reader does not fold the write-ahead log back into the file after each question.
    private final Handle anchor;

    private Database(Path file, DataSource source) {
        this.file = file;
        this.source = source;
        this.jdbi = Jdbi.create(source);
        // Closing a connection takes back what was not committed; a failure to begin must not hide behind one to end.
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        this.anchor = open();
    }

    /** The file for reading and writing; it is made if it does not exist. */
    static Database writable(Path file, Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout((int) patience.toMillis());
        config.setCacheSize(-CACHE_KIBIBYTES);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return new Database(file, source(config, file.toString()));
    }

    /** The file for reading only. One on a medium that cannot be written is taken as unchanging. */
    static Database readable(Path file, Duration patience) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout((int) patience.toMillis());
        String address = file.toUri().toString().replaceFirst("^file:/+", "file:/");
        return new Database(file, source(config, address + (unchanging(file) ? "?immutable=1" : "?mode=ro")));
    }

    private static boolean unchanging(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        boolean logged =
                file.resolveSibling(file.getFileName() + "-wal").toFile().exists();
        return folder != null && !logged && !folder.toFile().canWrite();
    }

    private static DataSource source(SQLiteConfig config, String address) {
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + address);
        return source;
    }

    /** For the migrations. */
    DataSource source() {
        return source;
    }

    /** A connection of one's own, to be closed. */
    Handle open() {
        try {
            return jdbi.open();
        } catch (RuntimeException e) {
            throw explained(e);
        }
    }

    /** A connection that holds the one right to write, from now to commit or rollback.
     * @throws DemarcheException WORKSPACE_IN_USE if another writes for longer than the patience */
    Handle openForWriting() {
        Handle handle = open();
        try {
            handle.begin();
            handle.createQuery("SELECT entries FROM head WHERE id = 1")
                    .mapTo(Long.class)
                    .one(); // takes the lock
            return handle;
        } catch (RuntimeException e) {
            handle.close();
            throw explained(e);
        }
    }

    /** What a failure of the database means to the user, if it is theirs to mend. */
    RuntimeException explained(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return explained(failure, sqlite.getResultCode());
            }
            if (cause instanceof SQLException
                    && cause.getMessage() != null
                    && cause.getMessage().contains("SQLITE_BUSY")) {
                return explained(failure, SQLiteErrorCode.SQLITE_BUSY);
            }
        }
        return failure;
    }

    private RuntimeException explained(RuntimeException failure, SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_BUSY_RECOVERY, SQLITE_BUSY_TIMEOUT, SQLITE_LOCKED ->
                new DemarcheException(
                        ErrorCode.WORKSPACE_IN_USE,
                        "expected to be the only one who writes to " + file
                                + ", but another process is writing: try again when it has finished",
                        failure);
            case SQLITE_NOTADB ->
                new DemarcheException(
                        ErrorCode.WRONG_WORKSPACE,
                        "expected a workspace, but " + file
                                + " is not a ledger: name a workspace or a folder that does not exist yet",
                        failure);
            case SQLITE_READONLY, SQLITE_READONLY_DIRECTORY, SQLITE_READONLY_DBMOVED, SQLITE_CANTOPEN, SQLITE_PERM ->
                new DemarcheException(
                        ErrorCode.WRONG_WORKSPACE,
                        "expected a workspace that can be written, but " + file
                                + " cannot: change its permissions or name another workspace",
                        failure);
            case SQLITE_FULL ->
                new DemarcheException(
                        ErrorCode.TOO_LARGE,
                        "expected room on the disk of " + file
                                + ", but it is full: nothing was added; make room and try again",
                        failure);
            case SQLITE_CORRUPT, SQLITE_CORRUPT_INDEX, SQLITE_CORRUPT_SEQUENCE, SQLITE_CORRUPT_VTAB ->
                new DemarcheException(
                        ErrorCode.BROKEN_CHAIN,
                        "expected a sound ledger, but " + file
                                + " is damaged: run demarche verify and restore a backup",
                        failure);
            default -> failure;
        };
    }

    @Override
    public void close() {
        anchor.close();
    }
}
