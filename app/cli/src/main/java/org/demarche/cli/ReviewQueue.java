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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.RecordedClaim;
import org.demarche.ledger.ReviewState;
import org.demarche.ledger.Snapshot;
import org.demarche.model.Claim;
import org.demarche.model.DemarcheException;
import org.demarche.model.ErrorCode;
import org.demarche.model.Modality;
import org.demarche.model.Origin;
import org.demarche.model.Predicate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The relations read from texts that nobody has reviewed, the least sure reading first, one decision a line. */
abstract class ReviewQueue implements Callable<Integer> {
    private static final long MOST_BYTES = 1 << 20;

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

    @Option(names = "--ask-again", description = "Ask again where a line is no decision (default: at a terminal only).")
    private boolean again;

    @Mixin
    private final Options.Workspace workspace = new Options.Workspace();

    @Mixin
    private final Options.Output output = new Options.Output();

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
            ReviewCard card = new ReviewCard(snapshot);
            if (output.json) {
                console.answer(Tree.write(
                        Map.of("claims", queue.stream().map(card::tree).toList())));
            } else {
                decide(ledger, queue, card);
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

    private void decide(Ledger ledger, List<RecordedClaim> queue, ReviewCard card) throws IOException {
        ReviewDesk desk = new ReviewDesk(ledger, reviewer());
        try (BufferedReader lines = lines()) {
            int place = 0;
            while (place >= 0 && place < queue.size()) {
                console.answer(card.words(queue.get(place), "[" + (place + 1) + " of " + queue.size() + "]"));
                Optional<String> line = Optional.ofNullable(lines.readLine());
                place = line.isEmpty() ? -1 : next(desk, queue, place, line.get());
            }
        }
        console.answer(desk.decided() + " of " + queue.size() + " claims decided as " + reviewer());
    }

    /** Does what a line says; gives the place of the claim to show next, -1 for none. */
    private int next(ReviewDesk desk, List<RecordedClaim> queue, int place, String line) {
        try {
            return done(desk, queue.get(place), place, ReviewLine.parse(line));
        } catch (DemarcheException mistake) {
            if (!asksAgain()) {
                throw mistake;
            }
            console.note("demarche: " + mistake.getMessage());
            return place;
        }
    }

    private static int done(ReviewDesk desk, RecordedClaim claim, int place, ReviewLine line) {
        if (line instanceof ReviewLine.Quit) {
            return -1;
        }
        if (line instanceof ReviewLine.Undo) {
            return desk.undo()
                    .orElseThrow(() -> new DemarcheException(
                            ErrorCode.WRONG_USAGE,
                            "expected a decision of this sitting to undo, found none: decide first"));
        }
        if (line instanceof ReviewLine.Accept) {
            desk.accept(place, claim);
        } else if (line instanceof ReviewLine.Reject reject) {
            desk.reject(place, claim, reject.reason());
        } else if (line instanceof ReviewLine.Regrade grade) {
            desk.grade(place, claim, grade);
        } else if (line instanceof ReviewLine.Edit edit) {
            desk.correct(place, claim, new Correction(edit.changes()));
        }
        return place + 1;
    }

    /** A person at a terminal may try again; a line of a file that is wrong stops the work before more is decided. */
    @SuppressWarnings(
            "SystemConsoleNull") // the launcher asks for the console of java.base, which is null without a terminal
    private boolean asksAgain() {
        return again || (answers == null && System.console() != null);
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
}
