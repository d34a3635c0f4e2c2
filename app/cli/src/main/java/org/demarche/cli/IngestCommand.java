package org.demarche.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.documents.DocumentReader;
import org.demarche.documents.ReadDocument;
import org.demarche.extract.Proposer;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Period;
import org.demarche.model.Reliability;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description =
                "Read documents into claims with quotations: PDF, DOCX, HTML, EML, plain text, and folders of them.")
final class IngestCommand implements Callable<Integer> {
    private final Console console;
    private final Clock clock;

    @Parameters(paramLabel = "FILE|DIR", arity = "1..*", description = "What to read.")
    private final List<Path> paths = new ArrayList<>();

    @Option(names = "--title", paramLabel = "TEXT", description = "Title, where the document does not say it.")
    private @Nullable String title;

    @Option(names = "--publisher", paramLabel = "NAME", description = "Who answers for the text.")
    private @Nullable String publisher;

    @Option(names = "--published", paramLabel = "EDTF", description = "When it came out, such as 2018-03-05.")
    private @Nullable String published;

    @Option(
            names = "--reliability",
            paramLabel = "A-F",
            description = "Reliability of the publisher (default: F, not judged).")
    private @Nullable Reliability reliability;

    @Mixin
    private final Options.OtherReader other = new Options.OtherReader();

    @Mixin
    private final Options.Ocr ocr = new Options.Ocr();

    @Mixin
    private final Options.Workspace workspace = new Options.Workspace();

    @Mixin
    private final Options.Output output = new Options.Output();

    IngestCommand(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        Reading.Description given = description();
        Optional<Proposer> proposer = other.proposer(console, System.getenv());
        DocumentReader reader = ocr.reader();
        List<ReadDocument> named = new ArrayList<>();
        List<Path> found = new ArrayList<>();
        for (Path path : paths) { // a file that was named must be readable before anything is written
            if (Files.isDirectory(path)) {
                found.addAll(reader.folder(path));
            } else {
                named.add(Reading.described(reader.read(path), given));
            }
        }
        try (Progress progress = new Progress(console, "reading");
                Ingestion ingestion = new Ingestion(workspace.folder, clock, new Reading(progress, proposer))) {
            named.forEach(ingestion::add);
            found.forEach(file -> ingestion.addIfReadable(file, path -> Reading.described(reader.read(path), given)));
            if (ingestion.read().isEmpty()) {
                throw new DemarcheException(
                        ErrorCode.NO_DOCUMENTS,
                        "expected a document that can be read, found none in " + paths + ": "
                                + ingestion.refused().stream()
                                        .map(row -> String.valueOf(row.get("cause")))
                                        .findFirst()
                                        .orElse("name one"));
            }
            console.answer(
                    output.json ? Tree.write(tree(ingestion.read(), ingestion.refused())) : text(ingestion.read()));
            ingestion.refused().forEach(row -> console.note("demarche: " + row.get("cause")));
            return ingestion.refused().isEmpty() ? ExitCode.DONE : ExitCode.MISTAKE;
        }
    }

    private Reading.Description description() {
        Optional<Period> when = Optional.ofNullable(published)
                .map(text -> Period.tryParse(text)
                        .orElseThrow(() -> new DemarcheException(
                                ErrorCode.WRONG_USAGE,
                                "expected a time in EDTF such as 2018-03-05, found \"" + text + "\": see ISO 8601-2")));
        return new Reading.Description(
                Optional.ofNullable(title), Optional.ofNullable(publisher), when, Optional.ofNullable(reliability));
    }

    private static Map<String, Object> tree(List<Map<String, Object>> read, List<Map<String, Object>> refused) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("documents", read);
        tree.put("refused", refused);
        return tree;
    }

    private static String text(List<Map<String, Object>> read) {
        StringBuilder text = new StringBuilder();
        for (Map<String, Object> row : read) {
            text.append(row.get("file")).append(": ");
            if (Boolean.TRUE.equals(row.get("alreadyKnown"))) {
                text.append("read before, nothing new");
            } else {
                text.append(row.get("newClaims"))
                        .append(" new claims about ")
                        .append(row.get("newRecords"))
                        .append(" things");
            }
            text.append(" (").append(row.get("title")).append(")\n");
            if (row.get("notes") instanceof List<?> notes) {
                notes.forEach(note -> text.append("  ").append(note).append('\n'));
            }
        }
        return text.toString();
    }
}
