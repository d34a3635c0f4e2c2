package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;

/**
 * Where parties come from, and where those whose result changes go.
 *
 * @param in the table of parties
 * @param out a table of changes; empty if they go with the answer
 * @param party header of the column with the asker's own ids; empty if none is named
 */
record PortfolioFiles(Path in, Optional<Path> out, Optional<String> party) {
    /** @throws DemarcheException MISSING_FILE or WRONG_USAGE, before the lists are read */
    void require() {
        if (!Files.isRegularFile(in)) {
            throw new DemarcheException(
                    ErrorCode.MISSING_FILE,
                    "expected a table of parties, found nothing at " + in + ": name one that exists");
        }
        Path folder = out.map(file -> file.toAbsolutePath().getParent()).orElse(null);
        if (folder != null && !Files.isDirectory(folder)) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected a folder for the table of changes, found none at " + folder + ": make it first");
        }
    }
}
