package org.demarche.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.demarche.ledger.ScreeningEntry;
import org.demarche.ledger.ScreeningLog;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.report.ScreeningTable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "screenings",
        mixinStandardHelpOptions = true,
        description = "What was screened: list it, or write it out for an examiner.",
        subcommands = {ScreeningsCommand.Listing.class, ScreeningsCommand.Export.class})
final class ScreeningsCommand extends Group {
    /** Which entries are meant. */
    static final class Days {
        @Option(
                names = "--from",
                paramLabel = "DAY",
                converter = Options.Day.class,
                description = "First day, UTC (default: the first of the log).")
        private @Nullable LocalDate from;

        @Option(
                names = "--to",
                paramLabel = "DAY",
                converter = Options.Day.class,
                description = "Last day, UTC (default: the last of the log).")
        private @Nullable LocalDate to;

        /** Passes each entry on; returns how many. */
        long forEach(Path workspace, Consumer<ScreeningEntry> consumer) {
            Instant start = from == null
                    ? Instant.MIN
                    : from.atStartOfDay(ZoneOffset.UTC).toInstant();
            Instant end = to == null
                    ? Instant.MAX
                    : to.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
            if (!start.isBefore(end)) {
                throw new DemarcheException(
                        ErrorCode.WRONG_USAGE,
                        "expected --from on or before --to, found " + from + " and " + to + ": change one");
            }
            AtomicLong count = new AtomicLong();
            ScreeningLog.openReadOnly(workspace).ifPresent(log -> {
                try (log) {
                    log.forEach(start, end, entry -> {
                        consumer.accept(entry);
                        count.incrementAndGet();
                    });
                }
            });
            return count.get();
        }
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "One line for each question, answer or decision of the log.")
    static final class Listing implements Callable<Integer> {
        private final Console console;

        @Mixin
        private final Days days = new Days();

        @Mixin
        private final Options.Workspace workspace = new Options.Workspace();

        @Mixin
        private final Options.Output output = new Options.Output();

        Listing(Console console, Clock clock) {
            this.console = console;
        }

        @Override
        public Integer call() {
            long found = days.forEach(
                    workspace.folder,
                    entry -> console.answer(output.json ? ScreeningTable.json(entry) : ScreeningTable.line(entry)));
            return found == 0 ? ExitCode.NOTHING : ExitCode.DONE;
        }
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = {
                "Write the log out: what was asked, by whom, when, against which versions of lists, policy and program,",
                "what was answered and decided, with the hashes of the chain. One entry a line."
            })
    static final class Export implements Callable<Integer> {
        private final Console console;

        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                required = true,
                description = "One of ${COMPLETION-CANDIDATES}.")
        private Format format = Format.CSV;

        @Option(
                names = "--out",
                paramLabel = "FILE",
                required = true,
                description = "Where it goes; replaced if it is there.")
        private Path out = Path.of("");

        @Mixin
        private final Days days = new Days();

        @Mixin
        private final Options.Workspace workspace = new Options.Workspace();

        Export(Console console, Clock clock) {
            this.console = console;
        }

        /** How it is written. */
        enum Format {
            /** RFC 4180. */
            CSV,
            /** One object a line. */
            JSON
        }

        @Override
        public Integer call() {
            Path draft = out.resolveSibling(out.getFileName() + ".part");
            try {
                long written;
                try (BufferedWriter file = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                    file.write(format == Format.CSV ? ScreeningTable.HEADER : "");
                    written = days.forEach(workspace.folder, entry -> write(file, entry));
                }
                Files.move(draft, out, StandardCopyOption.REPLACE_EXISTING);
                console.answer("Wrote " + written + " entries to " + out + ".\n");
                return written == 0 ? ExitCode.NOTHING : ExitCode.DONE;
            } catch (IOException | UncheckedIOException e) {
                throw new DemarcheException(
                        ErrorCode.MISSING_FILE,
                        "expected to write " + out + ", but cannot (" + e.getMessage() + "): name another file",
                        e);
            }
        }

        private void write(Writer file, ScreeningEntry entry) {
            try {
                file.write(format == Format.CSV ? ScreeningTable.row(entry) : ScreeningTable.json(entry) + "\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
