package org.demarche.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.RecordedClaim;
import org.demarche.ledger.ReviewState;
import org.demarche.ledger.Snapshot;
import org.demarche.model.Claim;
import org.demarche.model.ClaimObject;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Grade;
import org.demarche.model.Modality;
import org.demarche.model.Origin;
import org.demarche.model.Predicate;
import org.demarche.model.RecordId;
import org.demarche.model.Review;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The relations read from texts that nobody has reviewed, the least sure reading first, one decision a line. */
abstract class ReviewQueue implements Callable<Integer> {
    private static final long MOST_BYTES = 1 << 20;
    private static final String KEYS = "a accept, r REASON reject, g GRADE grade, s skip, q quit";

    private final Console console;
    private final Clock clock;

    @Option(
            names = "--document",
            paramLabel = "SHA256",
            description = "Only claims of this document: the start of its hash.")
    private String document = "";

    @Option(names = "--min-score", paramLabel = "S", description = "Only readings at least this sure, 0 to 1.")
    private double least;

    @Option(names = "--modality", description = "Only claims of this modality: ${COMPLETION-CANDIDATES}.")
    private @Nullable Modality modality;

    @Option(names = "--as", paramLabel = "NAME", description = "Who decides (default: the name of the user).")
    private @Nullable String name;

    @Option(names = "--answers", paramLabel = "FILE", description = "Decisions, one a line (default: the input).")
    private @Nullable Path answers;

    @Mixin
    private final Options.Workspace workspace = new Options.Workspace();

    @Mixin
    private final Options.Output output = new Options.Output();

    private final Map<RecordId, String> captions = new HashMap<>();

    ReviewQueue(Console console, Clock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        try (Ledger ledger =
                output.json ? Ledger.openReadOnly(workspace.folder) : Ledger.open(workspace.folder, clock)) {
            Snapshot snapshot = ledger.snapshot(Instant.MAX);
            List<RecordedClaim> queue = queue(snapshot);
            snapshot.records().forEach(record -> captions.put(record.id(), record.caption()));
            if (output.json) {
                console.answer(Tree.write(
                        Map.of("claims", queue.stream().map(this::tree).toList())));
            } else {
                decide(ledger, queue);
            }
            return queue.isEmpty() ? ExitCode.NOTHING : ExitCode.DONE;
        }
    }

    private List<RecordedClaim> queue(Snapshot snapshot) {
        List<RecordedClaim> queue = new ArrayList<>();
        snapshot.forEachClaim(recorded -> {
            if (recorded.review() == ReviewState.UNREVIEWED && wanted(recorded.claim())) {
                queue.add(recorded);
            }
        });
        queue.sort(Comparator.comparingDouble(
                        (RecordedClaim recorded) -> recorded.claim().origin().score())
                .thenComparingLong(RecordedClaim::sequence));
        return queue;
    }

    private boolean wanted(Claim claim) {
        return claim.origin().kind() == Origin.Kind.DOCUMENT
                && claim.predicate().kind() == Predicate.Kind.RELATION
                && claim.origin().score() >= least
                && claim.citation().document().sha256().startsWith(document)
                && (modality == null || modality == claim.modality());
    }

    private void decide(Ledger ledger, List<RecordedClaim> queue) throws IOException {
        int decided = 0;
        try (BufferedReader lines = lines()) {
            for (RecordedClaim recorded : queue) {
                console.answer(words(recorded));
                Optional<String> line = Optional.ofNullable(lines.readLine()).map(String::strip);
                if (line.isEmpty() || line.get().equals("q")) {
                    break;
                }
                Optional<Review.Decision> decision = decision(line.get());
                if (decision.isPresent()) {
                    ledger.append(new Review(recorded.id(), decision.get(), reviewer(), reason(line.get())));
                    decided++;
                }
            }
        }
        console.answer(decided + " of " + queue.size() + " claims decided as " + reviewer());
    }

    private static Optional<Review.Decision> decision(String line) {
        if (line.equals("s")) {
            return Optional.empty();
        }
        if (line.equals("a")) {
            return Optional.of(new Review.Decision.Accept());
        }
        if (line.startsWith("r ")) {
            return Optional.of(new Review.Decision.Reject());
        }
        if (line.startsWith("g ")) {
            try {
                return Optional.of(new Review.Decision.Regrade(
                        Grade.parse(line.substring(2).strip())));
            } catch (IllegalArgumentException wrong) {
                throw new DemarcheException(ErrorCode.WRONG_USAGE, String.valueOf(wrong.getMessage()));
            }
        }
        throw new DemarcheException(
                ErrorCode.WRONG_USAGE,
                "expected a decision (" + KEYS + "), found \"" + line + "\": what was decided before it is recorded");
    }

    private static String reason(String line) {
        return line.startsWith("r ") ? line.substring(2).strip() : "reviewed in the queue";
    }

    private String reviewer() {
        return name == null ? System.getProperty("user.name", "unnamed") : name;
    }

    private BufferedReader lines() throws IOException {
        if (answers == null) {
            return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        }
        if (!Files.isRegularFile(answers) || Files.size(answers) > MOST_BYTES) {
            throw new DemarcheException(
                    ErrorCode.MISSING_FILE,
                    "expected a file of decisions of at most " + MOST_BYTES + " bytes, found none at " + answers
                            + ": name another");
        }
        return Files.newBufferedReader(answers);
    }

    private String words(RecordedClaim recorded) {
        Claim claim = recorded.claim();
        return recorded.id().shortened() + "  score " + claim.origin().score() + ", "
                + claim.modality().id()
                + (claim.negated() ? ", said not to be so" : "") + "\n  " + caption(claim.subject()) + " | "
                + claim.predicate().label() + " | " + end(claim.object()) + "\n  \""
                + claim.citation().quote() + "\"\n  "
                + claim.citation().document().shortened() + ", "
                + claim.citation().locator() + "\n  " + KEYS + "\n";
    }

    private Map<String, Object> tree(RecordedClaim recorded) {
        Claim claim = recorded.claim();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("claim", recorded.id().value());
        tree.put("subject", caption(claim.subject()));
        tree.put("predicate", claim.predicate().id());
        tree.put("object", end(claim.object()));
        tree.put("modality", claim.modality().id());
        tree.put("negated", claim.negated());
        tree.put("score", claim.origin().score());
        tree.put("quote", claim.citation().quote());
        tree.put("document", claim.citation().document().sha256());
        tree.put("locator", claim.citation().locator());
        return tree;
    }

    private String caption(RecordId record) {
        return captions.getOrDefault(record, record.value());
    }

    private String end(ClaimObject object) {
        return object.asRecord().map(this::caption).orElseGet(object::text);
    }
}
