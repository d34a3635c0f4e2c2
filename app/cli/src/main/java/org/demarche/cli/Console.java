package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command writes: answers to {@code out}, progress and mistakes to {@code err}.
 *
 * @param out answers only, so that it can be piped
 * @param err everything else
 */
public record Console(PrintWriter out, PrintWriter err) {
    /** The terminal, in UTF-8. */
    public static Console ofSystem() {
        return new Console(
                new PrintWriter(System.out, false, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    }

    /** Writes lines of an answer. */
    void answer(String text) {
        out.print(text);
        if (!text.endsWith("\n")) {
            out.println();
        }
        out.flush();
    }

    /** Writes one line beside the answer. */
    void note(String line) {
        err.println(line);
        err.flush();
    }
}
