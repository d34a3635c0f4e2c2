package org.demarche.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;

/** The folder that holds a ledger: checks what it is before anything is read, and brings an older one up to date. */
final class Workspace {
    /** Highest migrations of this program: the newest ledger and the newest screening log it can read. It reads all older ones. */
    private static final int LEDGER_VERSION = 2;

    private static final int SCREENINGS_VERSION = 1;

    /** The first version that keeps documents in parts. */
    private static final int PARTS_VERSION = 2;

    private static final String HISTORY = "flyway_schema_history";
    private static final String ADVICE = ": name a workspace or a folder that does not exist yet";

    private final Path folder;
    private final Path file;
    private final String migrations;
    private final int newest;

    /** The folder by its ledger. */
    Workspace(Path folder) {
        this(folder, "ledger.db", "migration", LEDGER_VERSION);
    }

    private Workspace(Path folder, String name, String migrations, int newest) {
        this.folder = folder;
        this.file = folder.resolve(name);
        this.migrations = migrations;
        this.newest = newest;
    }

    /** The folder by its screening log, which has a file, a version and a lock of its own. */
    static Workspace ofScreenings(Path folder) {
        return new Workspace(folder, "screenings.db", "screenings", SCREENINGS_VERSION);
    }

    /** Whether the file is there. */
    boolean hasFile() {
        return Files.exists(file);
    }

    /** Makes the folder, unless it is there.
     * @throws DemarcheException WRONG_WORKSPACE if it has other things in it or cannot be made */
    void prepare() {
        requireNoFile();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw wrong("expected a folder that can be made for the workspace, but " + folder
                    + " cannot: change the permissions or name another one");
        }
        if (!Files.exists(file) && !isEmpty()) {
            throw wrong(
                    "expected a workspace or an empty folder, but " + folder + " has files and no ledger.db" + ADVICE);
        }
    }

    /** Checks that the folder may be a workspace.
     * @throws DemarcheException MISSING_FILE if there is none, WRONG_WORKSPACE if it is a file or has no ledger */
    void requireExisting() {
        requireNoFile();
        if (!Files.exists(folder)) {
            throw new DemarcheException(
                    ErrorCode.MISSING_FILE,
                    "expected a workspace at " + folder
                            + ", found nothing: create it by ingesting or loading something");
        }
        if (!Files.isRegularFile(file)) {
            throw wrong("expected a workspace, but " + folder + " has no ledger.db" + ADVICE);
        }
    }

    /** The ledger for reading and writing, brought up to this program's version. */
    Database openWritable(Duration patience) {
        if (Files.exists(file) ? !Files.isWritable(file) : !Files.isWritable(folder)) {
            throw wrong("expected a workspace that can be written, but " + folder
                    + " cannot: change its permissions or name another workspace");
        }
        Database database = Database.writable(file, patience);
        return checked(database, () -> {
            if (version(database) < newest) {
                migrate(database);
            }
        });
    }

    /** The ledger for reading only; one of an older version is read as it is. */
    Database openReadable(Duration patience) {
        Database database = Database.readable(file, patience);
        return checked(database, () -> {
            if (version(database) == 0) {
                throw wrong("expected a workspace of version 1 or newer, but " + folder
                        + " was never set up to its end: open it once for writing, such as by ingesting something");
            }
        });
    }

    private Database checked(Database database, Runnable check) {
        try {
            check.run();
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw database.explained(e);
        }
    }

    /** The version of a workspace: its last migration, 0 if its creation was never finished. */
    private int version(Database database) {
        try (Handle handle = database.open()) {
            List<String> tables = handle.createQuery("SELECT name FROM sqlite_master WHERE type = 'table'")
                    .mapTo(String.class)
                    .list();
            if (!tables.contains(HISTORY)) {
                if (!tables.isEmpty()) {
                    throw wrong("expected a workspace, but " + file + " is the database of another program" + ADVICE);
                }
                return 0;
            }
            int version = version(handle);
            if (version > newest) {
                throw wrong("expected a workspace of version " + newest + " or older, but " + folder + " has version "
                        + version + ": use the newer Demarche that wrote it, or name another workspace");
            }
            return version;
        }
    }

    private static int version(Handle handle) {
        return handle.createQuery("SELECT max(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success = 1")
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }

    /** Whether the workspace says that it keeps documents in parts, and so has the table of parts and its guards. */
    static boolean hasParts(Handle handle) {
        return version(handle) >= PARTS_VERSION;
    }

    /** Under a lock of its own, for SQLite has none for two processes that both create its tables. */
    private void migrate(Database database) {
        Path lockFile = folder.resolve(file.getFileName().toString().replace(".db", ".lock"));
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw inUse();
            }
            Flyway.configure(Workspace.class.getClassLoader())
                    .dataSource(database.source())
                    .locations("classpath:org/demarche/ledger/" + migrations)
                    .load()
                    .migrate();
        } catch (OverlappingFileLockException e) {
            throw inUse();
        } catch (IOException e) {
            throw new UncheckedIOException("could not lock " + lockFile, e);
        }
    }

    private DemarcheException inUse() {
        return new DemarcheException(
                ErrorCode.WORKSPACE_IN_USE,
                "expected to be the only one who sets up " + folder
                        + ", but another process does so: try again when it has finished");
    }

    private void requireNoFile() {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw wrong("expected a folder for the workspace, but " + folder + " is a file" + ADVICE);
        }
    }

    private boolean isEmpty() {
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        } catch (IOException e) {
            throw wrong("expected a folder that can be read, but " + folder
                    + " cannot: change its permissions or name another workspace");
        }
    }

    private static DemarcheException wrong(String message) {
        return new DemarcheException(ErrorCode.WRONG_WORKSPACE, message);
    }
}
