package org.demarche.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * The files of a run from one table to another. While it runs, the answer grows in {@code OUT.csv.part} and the rows set aside in
 * {@code OUT.rejected.csv.part}; at the end both take their names, so that a file with its own name is whole.
 *
 * @param in the table that is read
 * @param out the table that is written
 */
public record TableFiles(Path in, Path out) {
    private static final String TABLE = ".csv";
    private static final String PART = ".part";

    /** Where rows that cannot be read are set aside, with their line and the reason. */
    public Path rejected() {
        String name = String.valueOf(out.getFileName());
        String bare = name.endsWith(TABLE) ? name.substring(0, name.length() - TABLE.length()) : name;
        return out.resolveSibling(bare + ".rejected" + TABLE);
    }

    /** The answer while it grows. */
    public Path outPart() {
        return beside(out, PART);
    }

    /** The rows set aside while they grow. */
    public Path rejectedPart() {
        return beside(rejected(), PART);
    }

    /** A file beside the answer, with an ending after its name. */
    public Path besideOut(String ending) {
        return beside(out, ending);
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /**
     * Checks what can be checked before anything is read.
     *
     * @param what what the table is for, as in "a table to screen"
     * @param source the words for the table that is read, as in "--batch"
     * @throws DemarcheException MISSING_FILE if the table is not there or the other cannot be written, WRONG_USAGE if both are one file
     */
    public void require(String what, String source) {
        if (!Files.isRegularFile(in) || !Files.isReadable(in)) {
            throw new DemarcheException(
                    ErrorCode.MISSING_FILE,
                    "expected " + what + ", found " + (Files.exists(in) ? "no readable file" : "nothing") + " at " + in
                            + ": name a CSV file");
        }
        Path folder = out.toAbsolutePath().getParent();
        if (Files.isDirectory(out) || folder == null || !Files.isWritable(folder)) {
            throw new DemarcheException(
                    ErrorCode.MISSING_FILE,
                    "expected a file in a folder that can be written, found " + out + ": name another --out");
        }
        if (in.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize())) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected --out to be another file than " + source + ", found " + out
                            + " twice: name another --out");
        }
    }

    /** Gives both files their names, the answer last; without rows set aside there is no file of them.
     *
     * @param setAside how many rows were set aside
     */
    public void finish(long setAside) throws IOException {
        if (setAside > 0) {
            Files.move(rejectedPart(), rejected(), StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.deleteIfExists(rejectedPart());
            Files.deleteIfExists(rejected());
        }
        Files.move(outPart(), out, StandardCopyOption.ATOMIC_MOVE);
    }
}
