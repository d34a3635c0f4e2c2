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
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Receipt;
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
        description = "Read documents into claims with quotations: PDF, DOCX, HTML, plain text, and folders of them.")
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
        List<Map<String, Object>> read = new ArrayList<>();
        List<Map<String, Object>> refused = new ArrayList<>();
        try (Progress progress = new Progress(console, "reading")) {
            List<ReadDocument> documents = documents(given, refused);
            Reading reading = new Reading(progress, proposer);
            try (Ledger ledger = Ledger.openOrCreate(workspace.folder, clock)) {
                for (ReadDocument document : documents) {
                    read.add(row(document, reading.ingest(ledger, document)));
                }
            }
        }
        console.answer(output.json ? Tree.write(tree(read, refused)) : text(read));
        refused.forEach(row -> console.note("demarche: " + row.get("cause")));
        return refused.isEmpty() ? ExitCode.DONE : ExitCode.MISTAKE;
    }

    /** Everything is read before anything is written. A file that was named must be readable; one found in a folder is set aside if it is not. */
    private List<ReadDocument> documents(Reading.Description given, List<Map<String, Object>> refused) {
        DocumentReader reader = DocumentReader.standard();
        List<ReadDocument> documents = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                documents.add(Reading.described(reader.read(path), given));
                continue;
            }
            for (Path file : reader.folder(path)) {
                try {
                    documents.add(Reading.described(reader.read(file), given));
                } catch (DemarcheException unreadable) {
                    refused.add(Map.of("file", file.toString(), "cause", String.valueOf(unreadable.getMessage())));
                }
            }
        }
        if (documents.isEmpty()) {
            throw new DemarcheException(
                    ErrorCode.NO_DOCUMENTS,
                    "expected a document that can be read, found none in " + paths + ": "
                            + refused.stream()
                                    .map(row -> String.valueOf(row.get("cause")))
                                    .findFirst()
                                    .orElse("name one"));
        }
        return documents;
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

    private static Map<String, Object> row(ReadDocument document, Receipt receipt) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("file", document.source().fileName());
        row.put("title", document.source().title());
        row.put("sha256", document.source().id().sha256());
        row.put("pages", document.text().pageStarts().size());
        row.put("newRecords", receipt.newRecords());
        row.put("newClaims", receipt.newClaims());
        row.put("knownClaims", receipt.knownClaims());
        row.put("rejected", receipt.rejected());
        row.put("alreadyKnown", receipt.alreadyKnown());
        row.put("notes", document.notes());
        return row;
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
        }
        return text.toString();
    }
}
