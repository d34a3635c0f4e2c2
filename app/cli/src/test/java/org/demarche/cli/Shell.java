package org.demarche.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;

/** Runs commands in this process on a fixed day, keeping what they write. */
final class Shell {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);

    private Shell() {}

    static Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(new Console(new PrintWriter(out), new PrintWriter(err, true)), CLOCK, arguments);
        return new Result(exit, out.toString(), err.toString());
    }

    /** Runs a command on a workspace. */
    static Result run(Path workspace, String... arguments) {
        return run(Stream.concat(Stream.of(arguments), Stream.of("--workspace", workspace.toString()))
                .toArray(String[]::new));
    }

    /**
     * What a command did.
     *
     * @param exit its code
     * @param out its answer
     * @param err progress and mistakes
     */
    record Result(int exit, String out, String err) {
        /** What it wrote beside the answer, progress left out. */
        String mistake() {
            return err.lines().filter(line -> !line.startsWith("  ")).reduce("", (all, line) -> all + line + "\n");
        }
    }
}
