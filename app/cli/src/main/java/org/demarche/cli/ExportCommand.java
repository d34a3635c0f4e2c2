package org.demarche.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.ledger.Ledger;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.report.FtmExport;
import org.demarche.report.FtmExportSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes loaded lists in a layout of others. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Write loaded lists as entities of FollowTheMoney, one JSON object a line.",
            "What it cannot carry is counted by reason: docs/reference/ftm-export.md."
        })
final class ExportCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            required = true,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private Format format = Format.FTM;

    @Option(
            names = "--dataset",
            paramLabel = "LIST",
            description = "One list, as lists status calls it (default: all).")
    private Optional<String> dataset = Optional.empty();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "Where it goes; replaced if it is there, once all is written.")
    private Path out = Path.of("");

    @Mixin
    private final Options.Workspace workspace = new Options.Workspace();

    @Mixin
    private final Options.View view = new Options.View();

    @Mixin
    private final Options.Output output = new Options.Output();

    ExportCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    /** The layout. */
    enum Format {
        /** FollowTheMoney. */
        FTM
    }

    @Override
    public Integer call() {
        FtmExportSummary summary = written();
        console.answer(output.json ? Tree.write(tree(summary)) : text(summary));
        return summary.entities() == 0 ? ExitCode.NOTHING : ExitCode.DONE;
    }

    private FtmExportSummary written() {
        Path draft = out.resolveSibling(out.getFileName() + ".part");
        LocalDate day = Optional.ofNullable(view.on).orElseGet(() -> LocalDate.now(clock));
        try (Ledger ledger = Ledger.openReadOnly(workspace.folder);
                Progress progress = new Progress(console, "writing " + format)) {
            FtmExport export = FtmExport.of(ledger.snapshot(view.knownAt()).on(day), dataset);
            FtmExportSummary summary;
            try (BufferedWriter file = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                summary = export.write(file, day);
            }
            progress.at("moving it to its place");
            Files.move(draft, out, StandardCopyOption.REPLACE_EXISTING);
            return summary;
        } catch (IOException | UncheckedIOException e) {
            throw new DemarcheException(
                    ErrorCode.MISSING_FILE,
                    "expected to write " + out + ", but cannot (" + e.getMessage() + "): name another file",
                    e);
        }
    }

    private static Map<String, Object> tree(FtmExportSummary summary) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("entities", summary.entities());
        tree.put("claims", summary.claims());
        tree.put("kept", summary.kept());
        tree.put("noted", summary.noted());
        tree.put("left", summary.left());
        return tree;
    }

    private String text(FtmExportSummary summary) {
        StringBuilder text = new StringBuilder();
        text.append("Wrote ").append(summary.entities()).append(" entities to ").append(out);
        text.append(": ")
                .append(summary.kept())
                .append(" of ")
                .append(summary.claims())
                .append(" claims kept.\n");
        summary.noted()
                .forEach((reason, count) -> text.append("  in notes, ")
                        .append(reason)
                        .append(": ")
                        .append(count)
                        .append('\n'));
        summary.left()
                .forEach((reason, count) -> text.append("  left out, ")
                        .append(reason)
                        .append(": ")
                        .append(count)
                        .append('\n'));
        return text.toString();
    }
}
