package org.demarche.cli;

import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.report.ListLoading;
import picocli.CommandLine.Option;

/** How much a version of a list may have lost: options that every command has that loads lists. */
final class Shrink {
    private static final int PERCENT = 100;

    @Option(
            names = "--max-shrink",
            paramLabel = "PERCENT",
            defaultValue = "${env:DEMARCHE_LIST_MAX_SHRINK:-20}",
            description =
                    "Refuse a version that has lost more of its entries, in percent (default: ${DEFAULT-VALUE}; DEMARCHE_LIST_MAX_SHRINK sets it).")
    private double percent = ListLoading.USUAL_SHRINK * PERCENT;

    @Option(names = "--allow-shrink", description = "Load it whatever it has lost.")
    private boolean allowed;

    /** The share that may be lost, 0 to 1.
     * @throws DemarcheException WRONG_USAGE if it is none */
    double most() {
        if (!(percent >= 0 && percent <= PERCENT)) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected --max-shrink from 0 to 100, found " + percent + ": see demarche lists load --help");
        }
        return allowed ? 1 : percent / PERCENT;
    }
}
