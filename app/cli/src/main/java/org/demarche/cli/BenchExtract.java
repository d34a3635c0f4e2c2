package org.demarche.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.demarche.documents.DocumentReader;
import org.demarche.documents.ReadDocument;
import org.demarche.extract.Extractor;
import org.demarche.measure.ExtractionBench;
import org.demarche.measure.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Measures the reading of texts. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "How fast texts are read in one thread, beside the language analysis alone in the same run.",
            "Loading the models does not count. Nothing is kept."
        })
final class BenchExtract implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "PDF, DOCX, HTML or plain text.")
    private final List<Path> paths = new ArrayList<>();

    @Mixin
    private final Options.Output output = new Options.Output();

    BenchExtract(Console console, Clock clock) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<ExtractionBench.Text> texts = new ArrayList<>();
        for (Path path : paths) {
            ReadDocument document = DocumentReader.standard().read(path);
            texts.add(new ExtractionBench.Text(document.source(), document.text()));
        }
        Figures figures;
        try (Progress progress = new Progress(console, "reading")) {
            figures = ExtractionBench.run(Extractor.installed(Packs.gazetteer()), texts, progress::at);
        }
        console.answer(output.json ? Tree.write(Map.of("tables", figures.tree())) : figures.text());
        return ExitCode.DONE;
    }
}
