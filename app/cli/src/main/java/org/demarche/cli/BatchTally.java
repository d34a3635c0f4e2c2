package org.demarche.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a batch has come to.
 *
 * @param rows screened
 * @param touched rows with at least one hit
 * @param hits of all rows
 * @param refused rows that were set aside
 * @param leftOut hits left out by decision of a person
 */
record BatchTally(long rows, long touched, long hits, long refused, long leftOut) {
    static final BatchTally NONE = new BatchTally(0, 0, 0, 0, 0);

    BatchTally plus(BatchTally other) {
        return new BatchTally(
                rows + other.rows,
                touched + other.touched,
                hits + other.hits,
                refused + other.refused,
                leftOut + other.leftOut);
    }

    /** Nothing found can only be said of rows that were all screened. */
    int exit() {
        if (touched > 0) {
            return ExitCode.DONE;
        }
        return refused == 0 ? ExitCode.NOTHING : ExitCode.MISTAKE;
    }

    /** {@code 200 screened, 3 with 5 hits}. */
    String words() {
        return rows + " screened, " + touched + " with " + hits + " hits";
    }

    String text(BatchFiles files) {
        String left = leftOut == 0 ? "" : leftOut + " hits left out by the whitelist, each a row of rank 0\n";
        String aside = refused == 0 ? "" : refused + " set aside with line and reason: " + files.rejected() + "\n";
        return words() + ": " + files.out() + "\n" + left + aside;
    }

    Map<String, Object> tree(BatchFiles files) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("screened", rows);
        tree.put("touched", touched);
        tree.put("hits", hits);
        tree.put("leftOut", leftOut);
        tree.put("rejected", refused);
        tree.put("out", files.out().toString());
        if (refused > 0) {
            tree.put("rejectedFile", files.rejected().toString());
        }
        return tree;
    }
}
