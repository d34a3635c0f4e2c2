package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.demarche.measure.TableFiles;
import org.demarche.model.DemarcheException;

/**
 * The files of a batch. While it runs, what is found grows in {@code OUT.csv.part} and {@code OUT.rejected.csv.part}, and {@code OUT.csv.progress} says up
 * to where both are sure; at the end they take their names at once.
 *
 * @param in the table of parties
 * @param out the hits
 */
record BatchFiles(Path in, Path out) {
    private static final int CHUNK = 1 << 16;

    private TableFiles tables() {
        return new TableFiles(in, out);
    }

    Path rejected() {
        return tables().rejected();
    }

    Path outPart() {
        return tables().outPart();
    }

    Path rejectedPart() {
        return tables().rejectedPart();
    }

    Path progress() {
        return tables().besideOut(".progress");
    }

    /** Checks what can be checked before the ledger is read.
     * @throws DemarcheException MISSING_FILE or WRONG_USAGE */
    void requireInput() {
        tables().require("a table to screen", "--batch");
    }

    /** SHA-256 of a file, in hexadecimal. */
    static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] chunk = new byte[CHUNK];
        try (InputStream stream = Files.newInputStream(file)) {
            for (int count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
                digest.update(chunk, 0, count);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Gives both files their names, the one that says that all is done last. */
    void finish(BatchTally tally) throws IOException {
        tables().finish(tally.refused());
        Files.deleteIfExists(progress());
    }

    /** Deletes what was written, as it is not to be given. */
    void discard() throws IOException {
        Files.deleteIfExists(outPart());
        Files.deleteIfExists(rejectedPart());
        Files.deleteIfExists(progress());
    }
}
