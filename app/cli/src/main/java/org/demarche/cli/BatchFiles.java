package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * The files of a batch. While it runs, what is found grows in {@code OUT.csv.part} and {@code OUT.rejected.csv.part}, and {@code OUT.csv.progress} says up
 * to where both are sure; at the end they take their names at once.
 *
 * @param in the table of parties
 * @param out the hits
 */
record BatchFiles(Path in, Path out) {
    private static final String TABLE = ".csv";
    private static final int CHUNK = 1 << 16;

    Path rejected() {
        String name = out.getFileName().toString();
        String bare = name.endsWith(TABLE) ? name.substring(0, name.length() - TABLE.length()) : name;
        return out.resolveSibling(bare + ".rejected" + TABLE);
    }

    Path outPart() {
        return beside(out, ".part");
    }

    Path rejectedPart() {
        return beside(rejected(), ".part");
    }

    Path progress() {
        return beside(out, ".progress");
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** Checks what can be checked before the ledger is read.
     * @throws DemarcheException MISSING_FILE or WRONG_USAGE */
    void requireInput() {
        if (!Files.isRegularFile(in) || !Files.isReadable(in)) {
            throw new DemarcheException(
                    ErrorCode.MISSING_FILE,
                    "expected a table to screen, found " + (Files.exists(in) ? "no readable file" : "nothing") + " at "
                            + in + ": name a CSV file");
        }
        Path folder = out.toAbsolutePath().getParent();
        if (Files.isDirectory(out) || folder == null || !Files.isWritable(folder)) {
            throw new DemarcheException(
                    ErrorCode.MISSING_FILE,
                    "expected a file in a folder that can be written, found " + out + ": name another --out");
        }
        if (in.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize())) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE, "expected --out to be another file than --batch, found " + out + " twice");
        }
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
        if (tally.refused() > 0) {
            Files.move(rejectedPart(), rejected(), StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.deleteIfExists(rejectedPart());
            Files.deleteIfExists(rejected());
        }
        Files.move(outPart(), out, StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(progress());
    }
}
