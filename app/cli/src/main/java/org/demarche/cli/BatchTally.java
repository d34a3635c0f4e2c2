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
 */
record BatchTally(long rows, long touched, long hits, long refused) {
    static final BatchTally NONE = new BatchTally(0, 0, 0, 0);

    BatchTally plus(BatchTally other) {
        return new BatchTally(rows + other.rows, touched + other.touched, hits + other.hits, refused + other.refused);
    }

    /** Nothing found can only be said of rows that were all screened. */
    int exit() {
        if (touched > 0) {
            return ExitCode.DONE;
        }
        return refused == 0 ? ExitCode.NOTHING : ExitCode.MISTAKE;
    }

    String text(BatchFiles files) {
        String text = rows + " screened, " + touched + " with " + hits + " hits: " + files.out() + "\n";
        return refused == 0 ? text : text + refused + " set aside with line and reason: " + files.rejected() + "\n";
    }

    Map<String, Object> tree(BatchFiles files) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("screened", rows);
        tree.put("touched", touched);
        tree.put("hits", hits);
        tree.put("rejected", refused);
        tree.put("out", files.out().toString());
        if (refused > 0) {
            tree.put("rejectedFile", files.rejected().toString());
        }
        return tree;
    }
}
