package org.demarche.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.documents.ReadDocument;
import org.demarche.extract.ExtractedClaim;
import org.demarche.extract.Extraction;
import org.demarche.extract.ExtractionJson;
import org.demarche.extract.Proposer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Read one document without a ledger and print the entities and claims found in it.")
final class ExtractCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "PDF, DOCX, HTML, EML or plain text.")
    private Path file = Path.of("");

    @Option(
            names = "--min-score",
            paramLabel = "S",
            description = "Leave out claims read less surely, 0 to 1; evaluate extraction says what that brings.")
    private double least;

    @Mixin
    private final Options.OtherReader other = new Options.OtherReader();

    @Mixin
    private final Options.Ocr ocr = new Options.Ocr();

    @Mixin
    private final Options.Output output = new Options.Output();

    ExtractCommand(Console console, Clock clock) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Proposer> proposer = other.proposer(console, System.getenv());
        ReadDocument document = ocr.reader().read(file);
        try (Progress progress = new Progress(console, "reading " + file)) {
            Reading reading = new Reading(progress, proposer);
            Extraction extraction = reading.extract(document).atLeast(least);
            reading.notes(document).forEach(note -> console.note("  " + note));
            String text = document.text().text();
            console.answer(
                    output.json
                            ? Tree.write(ExtractionJson.tree(
                                    document.source(),
                                    document.facts().language().orElse("und"),
                                    extraction,
                                    text))
                            : lines(extraction));
            return extraction.claims().isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
        }
    }

    private static String lines(Extraction extraction) {
        StringBuilder lines = new StringBuilder();
        lines.append(extraction.entities().size()).append(" entities, ");
        lines.append(extraction.claims().size()).append(" claims\n");
        extraction
                .refusals()
                .forEach((reason, count) -> lines.append(count)
                        .append(" refused: ")
                        .append(reason.id())
                        .append('\n'));
        for (ExtractedClaim claim : extraction.claims()) {
            lines.append('\n')
                    .append(claim.subject().text())
                    .append(" | ")
                    .append(claim.predicate().label());
            lines.append(" | ").append(claim.object().text()).append('\n');
            lines.append("  ")
                    .append(claim.negated() ? "negated, " : "")
                    .append(claim.modality().id());
            lines.append(claim.period().isUnknown() ? "" : ", " + claim.period());
            claim.attribution().stream()
                    .findFirst()
                    .ifPresent(source -> lines.append(", said by ").append(source.text()));
            lines.append("\n  \"").append(claim.quote()).append("\"\n");
        }
        return lines.toString();
    }
}
