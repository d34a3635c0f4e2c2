package org.demarche.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.demarche.documents.DocumentReader;
import org.demarche.documents.ReadDocument;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Recorded;
import org.demarche.ledger.RecordedClaim;
import org.demarche.ledger.Snapshot;
import org.demarche.measure.ExtractionEvaluation;
import org.demarche.measure.Figures;
import org.demarche.measure.ReadText;
import org.demarche.model.ClaimId;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores what is read in texts against gold, and counts what reviewers made of it. */
@Command(
        name = "extraction",
        mixinStandardHelpOptions = true,
        description = {
            "How well claims are read, against gold made by hand, beside names alone, names in one sentence, and every claim alleged.",
            "With --workspace: what reviewers decided there, by predicate and by what read the claim."
        })
final class EvaluateExtraction implements Callable<Integer> {
    private static final List<String> WORDS = List.of("accept", "grade", "correct", "reject", "withdraw");

    private final Console console;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "Folder with text/NAME.txt and gold/NAME.json.")
    private @Nullable Path corpus;

    @Option(names = "--workspace", paramLabel = "DIR", description = "Count the decisions of this workspace.")
    private @Nullable Path workspace;

    @Option(names = "--min-score", paramLabel = "S", description = "Leave out claims read less surely, 0 to 1.")
    private double least;

    @Mixin
    private final Options.Output output = new Options.Output();

    EvaluateExtraction(Console console, Clock clock) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Figures.Table> tables = new ArrayList<>();
        if (corpus == null && workspace == null) {
            throw new DemarcheException(
                    ErrorCode.WRONG_USAGE,
                    "expected a folder with text and gold, or --workspace, found neither: name one");
        }
        try (Progress progress = new Progress(console, "reading")) {
            if (corpus != null) {
                Reading reading = new Reading(progress);
                tables.addAll(ExtractionEvaluation.run(corpus, file -> read(reading, file), least, progress::at)
                        .tables());
            }
            if (workspace != null) {
                tables.addAll(decisions(workspace));
            }
        }
        Figures figures = new Figures(tables);
        console.answer(output.json ? Tree.write(Map.of("tables", figures.tree())) : figures.text());
        return ExitCode.DONE;
    }

    private static ReadText read(Reading reading, Path file) {
        ReadDocument document = DocumentReader.standard().read(file);
        return new ReadText(document.source(), document.text().text(), reading.extract(document));
    }

    /** The last decision on each claim, those withdrawn left out; claims rejected or corrected answer no question, so they are asked for one by one. */
    private static List<Figures.Table> decisions(Path folder) {
        Map<String, Map<String, Long>> byPredicate = new TreeMap<>();
        Map<String, Map<String, Long>> byReader = new TreeMap<>();
        try (Ledger ledger = Ledger.openReadOnly(folder)) {
            Snapshot snapshot = ledger.snapshot(Instant.MAX);
            Map<ClaimId, String> last = new LinkedHashMap<>();
            for (Recorded<Review> review : snapshot.reviews()) {
                last.put(review.value().claim(), review.value().decision().word());
            }
            last.forEach((id, word) -> snapshot.claim(id)
                    .map(RecordedClaim::claim)
                    .ifPresent(claim -> {
                        count(byPredicate, claim.predicate().id(), word);
                        count(byReader, claim.origin().label(), word);
                    }));
        }
        return List.of(
                table("Decisions of reviewers, by predicate", "predicate", byPredicate),
                table("Decisions of reviewers, by what read the claim", "reader", byReader));
    }

    private static void count(Map<String, Map<String, Long>> counts, String key, String word) {
        counts.computeIfAbsent(key, any -> new LinkedHashMap<>()).merge(word, 1L, Long::sum);
    }

    private static Figures.Table table(String title, String what, Map<String, Map<String, Long>> counts) {
        List<List<Object>> rows = new ArrayList<>();
        counts.forEach((key, found) -> {
            List<Object> row = new ArrayList<>(List.of(key));
            WORDS.forEach(word -> row.add(found.getOrDefault(word, 0L)));
            rows.add(row);
        });
        return new Figures.Table(
                title, List.of(what, "accepted", "graded", "corrected", "rejected", "withdrawn"), rows);
    }
}
